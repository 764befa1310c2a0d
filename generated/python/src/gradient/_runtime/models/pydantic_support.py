"""What others ask of a model: Python's `inspect`, and pydantic (and so FastAPI).

Nothing of theirs is imported: a schema of pydantic's core is a plain dict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from inspect import Parameter, Signature, cleandoc
from typing import TYPE_CHECKING, Any, cast, get_type_hints

from ..options import NOT_GIVEN
from .encode import to_jsonable
from .tables import table_of
from .validate import mismatches

if TYPE_CHECKING:
    from .model import Model


def signature_of(model: type[Model], required: frozenset[str]) -> Signature:
    """Return how a class is called that has no constructor of its own."""
    annotations = {
        name: annotation
        for each in reversed(model.__mro__)
        if hasattr(each, "__wires__")
        for name, annotation in each.__annotations__.items()
        if not name.startswith("_") and "ClassVar" not in str(annotation)
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


_building: ContextVar[tuple[type, ...]] = ContextVar("_building", default=())
"""The classes whose schemas are being made: a property may lead back to its class."""


def pydantic_schema(model: type[Model], handler: Any) -> dict[str, Any]:
    """Return the core schema of a class: an instance, or an object that fits it.

    What its properties are is there for the JSON Schema alone, which FastAPI shows.
    """
    name = f"{model.__module__}.{model.__qualname__}"
    if model in _building.get():
        return {"type": "definition-ref", "schema_ref": name}
    token = _building.set((*_building.get(), model))
    try:
        shape = _shape(model, handler)
    finally:
        _building.reset(token)
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": _validator(model)},
        "serialization": {"type": "function-plain", "function": to_jsonable},
        "json_schema_input_schema": shape,
        "ref": name,
    }


def _shape(model: type[Model], handler: Any) -> dict[str, Any]:
    """Return the schema of the objects that a class is read from."""
    table, hints = table_of(model), get_type_hints(model, include_extras=True)
    fields = {
        wire: {
            "type": "typed-dict-field",
            "schema": handler.generate_schema(hints[name]),
            "required": name in table.required,
        }
        for name, wire in table.wires.items()
    }
    return {"type": "typed-dict", "fields": fields, "cls": model}


def json_schema(model: type[Model], schema: Any, handler: Any) -> dict[str, Any]:
    """Return the JSON Schema of a class: what its users see of it."""
    found = {**handler(schema["json_schema_input_schema"]), "title": model.__name__}
    if model.__doc__:
        found["description"] = cleandoc(model.__doc__)
    return found


def _validator(model: type[Model]) -> Callable[[object], object]:
    def validate(value: object) -> object:
        if isinstance(value, model):
            return value
        if not isinstance(value, Mapping):
            raise ValueError(f"{model.__name__} is read from an object")
        data = dict(cast("Mapping[str, object]", value))
        if faults := mismatches(data, model):
            raise ValueError("; ".join(map(str, faults[:5])))
        return model.from_dict(data)

    return validate
