"""The scenarios of type/model/inheritance/enum-discriminator."""

from __future__ import annotations

from type_model_inheritance_enum_discriminator import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel", lambda: equal(
        client.extensible_enum.retrieve(), {"weight": 10, "kind": "golden"}
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel", lambda: client.extensible_enum.update(
        kind="golden", weight=10
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_getFixedModel", lambda: equal(
        client.fixed_enum.retrieve(), {"length": 10, "kind": "cobra"}
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_putFixedModel", lambda: client.fixed_enum.update(
        kind="cobra", length=10
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator", lambda: equal(
        client.extensible_enum.retrieve_missingdiscriminator(validation="off"), {"weight": 10}
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator", lambda: equal(
        client.extensible_enum.retrieve_wrongdiscriminator(), {"weight": 8, "kind": "wrongKind"}
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator", lambda: equal(
        client.fixed_enum.retrieve_missingdiscriminator(validation="off"), {"length": 10}
    )
    yield "Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator", lambda: equal(
        client.fixed_enum.retrieve_wrongdiscriminator(), {"length": 8, "kind": "wrongKind"}
    )
