"""What others ask of a model: Python's `inspect`, and pydantic (and so FastAPI).

Nothing of theirs is imported: a schema of pydantic's core is a plain dict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, cast

from ..not_given import NOT_GIVEN

if TYPE_CHECKING:
    from .model import Model


def signature_of(model: type[Model], required: frozenset[str]) -> Signature:
    """Return how a class is called that has no constructor of its own."""
    annotations = {
        name: told
        for each in reversed(model.__mro__)
        if hasattr(each, "__wires__")
        for name, told in each.__annotations__.items()
        if not name.startswith("_") and "ClassVar" not in str(told)
    }
    order = sorted(annotations, key=lambda name: name not in required)
    return Signature(
        [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if name in required else NOT_GIVEN,
                annotation=annotations[name],
            )
            for name in order
        ]
    )


def pydantic_schema(model: type[Model]) -> dict[str, Any]:
    """Return the core schema of a class: an instance, or an object that it is read from."""
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": _validator(model)},
        "serialization": {"type": "function-plain", "function": _written},
    }


def json_schema(model: type[Model]) -> dict[str, Any]:
    """Return the JSON Schema of a class, as far as its users can rely on it."""
    return {"type": "object", "title": model.__name__, "additionalProperties": True}


def _validator(model: type[Model]) -> Callable[[object], object]:
    def validate(value: object) -> object:
        if isinstance(value, model):
            return value
        if isinstance(value, Mapping):
            return model.from_dict(cast("Mapping[str, object]", value))
        raise ValueError(f"{model.__name__} is read from an object")

    return validate


def _written(model: Model) -> dict[str, object]:
    return model.to_dict()
