"""What a class of models knows of its properties: read from its annotations, once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import FunctionType, NoneType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Literal,
    TypeAlias,
    cast,
    get_args,
    get_origin,
)

from ..options import NOT_GIVEN
from .annotations import Shape, as_written, resolve, shape_of
from .decode import Converter, converter
from .objects import Decode, Encode, decoder_of, properties_of

if TYPE_CHECKING:
    from .model import Model

FURTHER: Final = "additional_properties"
"""The attribute of the properties that a class does not declare."""

REQUIRED: Final = NOT_GIVEN
"""The default of a property that has none."""

Tag: TypeAlias = "str | int | bool"
"""The value of a property that tells kinds apart."""

Kinds: TypeAlias = "Mapping[Tag, str]"
"""The class of each value of a `__discriminator__`, by its name."""

_NULL = ("None", "object", "Any")
"""How an annotation ends, or what it is, that takes None."""

_Known: TypeAlias = tuple[str, Converter | None]
"""What decoding needs of a property: its attribute, and the converter of its value."""


class Further:
    """What a class knows of the properties that it does not declare: their type.

    It is what `additional_properties` of the class has as its values.
    """

    __slots__ = ("annotation", "module", "read")

    def __init__(self, annotation: object, module: str) -> None:
        self.annotation: object = annotation
        self.module: str = module
        self.read: Converter | None = converter(annotation, module=module)


_UNTYPED: Final = Further(Any, __name__)


def _further(model: type[Model]) -> Further:
    getter = cast("property", getattr(model, FURTHER)).fget
    annotation_text = (
        getter.__annotations__["return"] if getter is not None else "dict[str, Any]"
    )
    if getter is None or annotation_text == "dict[str, Any]":
        return _UNTYPED
    shape = shape_of(annotation_text, module=getter.__module__)
    return Further(shape.inner[1], getter.__module__)


class Table:
    """What a class knows of its properties. Built on first use, then only read."""

    def __init__(self, model: type[Model]) -> None:
        self.wires: dict[str, str] = {}
        self.known: dict[str, _Known] = {}
        self.constants: dict[str, object] = {}
        self.choices: dict[str, tuple[object, ...]] = {}
        self.types: dict[str, tuple[object, str]] = {}
        self.required: set[str] = set()
        self.given: set[str] = set()
        self.read_only: set[str] = set()
        self.unread: frozenset[str] = model.__unread__
        hints = as_written(cast("FunctionType", model.__init__))
        self.hints: Mapping[str, str] = {name: str(hints[name]) for name in hints}
        self.further: Further = _further(model)
        self.discriminator: str = model.__discriminator__
        self.kinds: dict[Tag, type[Model]] = {}
        self.decode: Decode | None = None
        self.properties: Encode | None = None
        for owner in reversed(model.__mro__):
            for name, annotation in _annotations(owner):
                self._add(name, annotation, owner, model)

    def _add(
        self, name: str, annotation: object, owner: type, model: type[Model]
    ) -> None:
        shape = shape_of(annotation, module=owner.__module__)
        if shape.origin is ClassVar:
            return
        wire = model.__wires__.get(name, name)
        self.wires[name] = wire
        self.known[wire] = name, converter(shape.type, module=owner.__module__)
        default = _default(model, name, owner)
        for names in (self.required, self.given, self.read_only):
            names.discard(name)
        self.constants.pop(name, None)
        if name in model.__given__:
            self.read_only.add(name)
            if NoneType not in shape.inner:
                self.given.add(name)
        elif default is NOT_GIVEN:
            self.required.add(name)
        elif default is not None:
            self.constants[name] = default
        self.types[wire] = shape.type, owner.__module__
        self.choices.pop(wire, None)
        if choices := _choices(shape):
            self.choices[wire] = choices

    def refuses_null(self, name: str) -> bool:
        """Whether a property is not nullable, by what the constructor says of it: its
        own type says None of all that may be absent."""
        return name in self.hints and not takes_null(self.hints[name])

    def asks(self, name: str) -> bool:
        """Whether an object that is sent must have a property; a constructor has the
        value of a constant by itself."""
        return name in self.required or name in self.constants

    @property
    def promised(self) -> set[str]:
        """The names on the wire of what every response has to have."""
        names = self.required - self.unread | self.given
        return {self.wires[name] for name in names}

    @property
    def needed(self) -> set[str]:
        """The names on the wire of what a whole object has: also its constants."""
        return self.promised | {self.wires[name] for name in self.constants}


def takes_null(annotation: str) -> bool:
    """Whether None is a value, by the text of what a constructor takes."""
    bare = annotation.removesuffix(" | NotGiven")
    return bare in _NULL or bare.endswith((" | None", "_object", "_Any"))


def _default(model: type[Model], name: str, owner: type) -> object:
    """Return what an absent property reads as, by the class that declares it last.

    `getattr` would also find `type.mro`, and what a base said of the property before.
    """
    below = model.__mro__[: model.__mro__.index(owner) + 1]
    places = (vars(each) for each in below)
    return next((place[name] for place in places if name in place), NOT_GIVEN)


def _choices(shape: Shape) -> tuple[object, ...]:
    """Return the values of a `Literal`, also of one that may be None."""
    only, *others = [each for each in shape.members if each is not NoneType] or [None]
    is_literal = not others and get_origin(only) is Literal
    return get_args(only) if is_literal else ()


def _annotations(owner: type) -> Iterator[tuple[str, object]]:
    """Return the properties that a class itself declares.

    Since Python 3.10 `__annotations__` of a class is its own, never its base's.
    """
    if not hasattr(owner, "__wires__"):
        return  # no model
    for name, annotation in as_written(owner).items():
        if not name.startswith("_"):
            yield name, annotation


def table_of(model: type[Model]) -> Table:
    """Return the table of a class; two threads may both build it, to the same end."""
    table = model.__table__
    if table is None:
        table = model.__table__ = Table(model)
    return table


def encoder_of(model: type[Model]) -> Encode:
    """Return what makes of an instance its properties, compiled by the first one."""
    table = model.__table__ or table_of(model)
    if table.properties is None:
        table.properties = properties_of(model, table)
    return table.properties


def model_decoder(model: type[Model], table: Table) -> Decode:
    """Return the decoder of a class, which asks an object first of what kind it is."""
    decode = decoder_of(model, table)
    if not model.__kinds__:
        return decode

    def decode_kind(value: Any) -> Any:
        data: dict[str, object] = value
        kind = kind_of(model, data) if type(data) is dict else model
        return decode(value) if kind is model else kind.__decoder__()(value)

    return decode_kind


def kind_of(model: type[Model], data: Mapping[str, object]) -> type[Model]:
    """Return the class of an object that is read as `model`: the kind that it says.

    It is `model` itself where the object says nothing, or what only others know.
    """
    table = table_of(model)
    tag = data.get(table.discriminator)
    if not isinstance(tag, (str, int)) or tag not in model.__kinds__:
        return model
    if tag not in table.kinds:
        found = resolve(model.__kinds__[tag], module=model.__module__)
        is_kind = isinstance(found, type) and issubclass(found, model)
        table.kinds[tag] = cast("type[Model]", found) if is_kind else model
    return table.kinds[tag]
