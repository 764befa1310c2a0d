"""The scenarios of type/model/inheritance/nested-discriminator."""

from __future__ import annotations

from type_model_inheritance_nested_discriminator import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Inheritance_NestedDiscriminator_getModel", lambda: equal(
        client.model.retrieve(), {"age": 1, "kind": "shark", "sharktype": "goblin"}
    )
    yield "Type_Model_Inheritance_NestedDiscriminator_putModel", lambda: client.model.update(
        {"age": 1, "kind": "shark", "sharktype": "goblin"}
    )
    yield "Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel", lambda: equal(
        client.recursivemodel.retrieve(),
        {
            "age": 1,
            "kind": "salmon",
            "partner": {"age": 2, "kind": "shark", "sharktype": "saw"},
            "friends": [
                {
                    "age": 2,
                    "kind": "salmon",
                    "partner": {"age": 3, "kind": "salmon"},
                    "hate": {
                        "key1": {"age": 4, "kind": "salmon"},
                        "key2": {"age": 2, "kind": "shark", "sharktype": "goblin"},
                    },
                },
                {"age": 3, "kind": "shark", "sharktype": "goblin"},
            ],
            "hate": {
                "key3": {"age": 3, "kind": "shark", "sharktype": "saw"},
                "key4": {
                    "age": 2,
                    "kind": "salmon",
                    "friends": [{"age": 1, "kind": "salmon"}, {"age": 4, "kind": "shark", "sharktype": "goblin"}],
                },
            },
        },
    )
    yield "Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel", lambda: client.recursivemodel.update(
        kind="salmon",
        age=1,
        friends=[
            {
                "age": 2,
                "kind": "salmon",
                "partner": {"age": 3, "kind": "salmon"},
                "hate": {
                    "key1": {"age": 4, "kind": "salmon"},
                    "key2": {"age": 2, "kind": "shark", "sharktype": "goblin"},
                },
            },
            {"age": 3, "kind": "shark", "sharktype": "goblin"},
        ],
        hate={
            "key3": {"age": 3, "kind": "shark", "sharktype": "saw"},
            "key4": {
                "age": 2,
                "kind": "salmon",
                "friends": [{"age": 1, "kind": "salmon"}, {"age": 4, "kind": "shark", "sharktype": "goblin"}],
            },
        },
        partner={"age": 2, "kind": "shark", "sharktype": "saw"},
    )
    yield "Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator", lambda: equal(
        client.missingdiscriminator.retrieve(validation="off"), {"age": 1}
    )
    yield "Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator", lambda: equal(
        client.wrongdiscriminator.retrieve(), {"age": 1, "kind": "wrongKind"}
    )
