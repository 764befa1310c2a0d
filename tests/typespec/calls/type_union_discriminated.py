"""The scenarios of type/union/discriminated."""

from __future__ import annotations

from type_union_discriminated import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Union_Discriminated_Envelope_Object_Default_get", lambda: equal(
        client.envelope.object.default.retrieve(), {"kind": "cat", "value": {"name": "Whiskers", "meow": True}}
    )
    yield "Type_Union_Discriminated_Envelope_Object_Default_put", lambda: equal(
        client.envelope.object.default.update(kind="cat", value={"name": "Whiskers", "meow": True}),
        {"kind": "cat", "value": {"name": "Whiskers", "meow": True}},
    )
    yield "Type_Union_Discriminated_Envelope_Object_CustomProperties_get", lambda: equal(
        client.envelope.object.custom_properties.retrieve(),
        {"petType": "cat", "petData": {"name": "Whiskers", "meow": True}},
    )
    yield "Type_Union_Discriminated_Envelope_Object_CustomProperties_put", lambda: equal(
        client.envelope.object.custom_properties.update(pet_type="cat", pet_data={"name": "Whiskers", "meow": True}),
        {"petType": "cat", "petData": {"name": "Whiskers", "meow": True}},
    )
    yield "Type_Union_Discriminated_NoEnvelope_Default_get", lambda: equal(
        client.no_envelope.default.retrieve(), {"kind": "cat", "name": "Whiskers", "meow": True}
    )
    yield "Type_Union_Discriminated_NoEnvelope_Default_put", lambda: equal(
        client.no_envelope.default.update(kind="cat", name="Whiskers", meow=True),
        {"kind": "cat", "name": "Whiskers", "meow": True},
    )
    yield "Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get", lambda: equal(
        client.no_envelope.custom_discriminator.retrieve(), {"type": "cat", "name": "Whiskers", "meow": True}
    )
    yield "Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put", lambda: equal(
        client.no_envelope.custom_discriminator.update(type="cat", name="Whiskers", meow=True),
        {"type": "cat", "name": "Whiskers", "meow": True},
    )
