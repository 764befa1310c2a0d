"""The scenarios of type/model/inheritance/recursive."""

from __future__ import annotations

from type_model_inheritance_recursive import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Model_Inheritance_Recursive_put", lambda: client.type.model.inheritance.recursive.update(
        level=0, extension=[{"level": 1, "extension": [{"level": 2}]}, {"level": 1}]
    )
    yield "Type_Model_Inheritance_Recursive_get", lambda: equal(
        client.type.model.inheritance.recursive.retrieve(),
        {"level": 0, "extension": [{"level": 1, "extension": [{"level": 2}]}, {"level": 1}]},
    )
