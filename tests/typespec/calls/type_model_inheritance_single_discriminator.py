"""The scenarios of type/model/inheritance/single-discriminator."""

from __future__ import annotations

from type_model_inheritance_single_discriminator import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Inheritance_SingleDiscriminator_getModel", lambda: equal(
        client.model.retrieve(), {"wingspan": 1, "kind": "sparrow"}
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_putModel", lambda: client.model.update(kind="sparrow", wingspan=1)
    yield "Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel", lambda: equal(
        client.recursivemodel.retrieve(),
        {
            "wingspan": 5,
            "kind": "eagle",
            "partner": {"wingspan": 2, "kind": "goose"},
            "friends": [{"wingspan": 2, "kind": "seagull"}],
            "hate": {"key3": {"wingspan": 1, "kind": "sparrow"}},
        },
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel", lambda: client.recursivemodel.update(
        kind="eagle",
        wingspan=5,
        friends=[{"wingspan": 2, "kind": "seagull"}],
        hate={"key3": {"wingspan": 1, "kind": "sparrow"}},
        partner={"wingspan": 2, "kind": "goose"},
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator", lambda: equal(
        client.missingdiscriminator.retrieve(validation="off"), {"wingspan": 1}
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator", lambda: equal(
        client.wrongdiscriminator.retrieve(), {"wingspan": 1, "kind": "wrongKind"}
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_getLegacyModel", lambda: equal(
        client.legacy_model.retrieve(), {"size": 20, "kind": "t-rex"}
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_getNoSubtypesModel", lambda: equal(
        client.no_subtypes.model.retrieve(), {"kind": "salmon", "size": 10}
    )
    yield "Type_Model_Inheritance_SingleDiscriminator_putNoSubtypesModel", lambda: client.no_subtypes.model.update(
        kind="salmon", size=10
    )
