"""The scenarios of type/model/inheritance/not-discriminated."""

from __future__ import annotations

from type_model_inheritance_not_discriminated import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Inheritance_NotDiscriminated_postValid", lambda: client.type.model.inheritance.not_discriminated.valid.create(
        smart=True, age=32, name="abc"
    )
    yield "Type_Model_Inheritance_NotDiscriminated_getValid", lambda: equal(
        client.type.model.inheritance.not_discriminated.valid.retrieve(), {"name": "abc", "age": 32, "smart": True}
    )
    yield "Type_Model_Inheritance_NotDiscriminated_putValid", lambda: equal(
        client.type.model.inheritance.not_discriminated.valid.update(smart=True, age=32, name="abc"),
        {"name": "abc", "age": 32, "smart": True},
    )
