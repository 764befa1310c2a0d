"""How the objects of one class are read and written: compiled when the first comes.

The object becomes what an instance holds, and only the values in it change whose
annotation says so: a property costs nothing unless it is a date, an enum, a model, ...
So JSON is used up by being read: what is somebody else's has to be `copied` before.

The objects of a list are read together, property by property, and so are those that
are the same property of all of them: a step for many costs less than many steps.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from itertools import repeat
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from . import codecs
from .encode import below, is_sent
from .numbers import read_integer

if TYPE_CHECKING:
    from .decode import Converter
    from .model import Model
    from .tables import Table

Decode: TypeAlias = Callable[[Any], Any]
"""From a JSON object, which is used up, to an instance; all else is returned as it came."""

DecodeAll: TypeAlias = Callable[[list[Any]], list[Any]]
"""The same for many values at once."""

Encode: TypeAlias = Callable[[Any], Any]
"""From an instance to its JSON."""

Writer: TypeAlias = Callable[[object], object]
"""From a value of an annotation to what `encoding` knows how to write."""

UNKNOWN: Final = "_additional"
"""Where an instance holds what its class does not know; no property is called so."""

_Held: TypeAlias = dict[str, object]


_WIDE = 8
"""How many properties that are converted make a class of which most are absent."""


def reading_many(decode: Decode, decode_all: DecodeAll) -> Decode:
    """Return a decoder that is asked for many values at once by `decode_all_of`."""
    vars(decode)["decode_all"] = decode_all
    return decode


def decode_all_of(decode: Decode) -> DecodeAll:
    """Return what reads many values, of which none is None, as a decoder reads one."""
    found: DecodeAll | None = getattr(decode, "decode_all", None)
    return found or (lambda values: list(map(decode, values)))


class _Plan:
    """What is to be done to a JSON object that becomes an instance of a class."""

    def __init__(self, model: type[Model], table: Table) -> None:
        self.names = {wire: name for wire, (name, _) in table.known.items()}
        self.is_renamed = any(wire != name for wire, name in self.names.items())
        self.is_known = frozenset(self.names).issuperset
        self.integers: list[str] = []
        self.converters: dict[str, Converter] = {}
        for name, read in table.known.values():
            if read is read_integer:  # most are one already: this spares a call
                self.integers.append(name)
            elif read is not None:
                self.converters[name] = read
        self.further = table.further.read
        self.hold = _setter(model, "__dict__")

    def by_attributes(self, value: _Held) -> _Held:
        """Return an object by the attributes of the class, and apart what they are not."""
        names = self.names
        if self.is_known(value):
            return {names[k]: v for k, v in value.items()} if self.is_renamed else value
        held = {names[wire]: item for wire, item in value.items() if wire in names}
        unknown = {wire: item for wire, item in value.items() if wire not in names}
        held[UNKNOWN] = (
            unknown if self.further is None else _each(unknown, self.further)
        )
        return held


def decoder_of(model: type[Model], table: Table) -> Decode:
    """Return the decoder of a class, for objects that say no other kind of it."""
    plan = _Plan(model, table)
    return reading_many(_decode_one(model, plan), _decode_all(model, plan))


def _decode_one(model: type[Model], plan: _Plan) -> Decode:
    new, hold, integers = model.__new__, plan.hold, plan.integers
    is_known, is_renamed = plan.is_known, plan.is_renamed
    by_attributes = plan.by_attributes
    converters = [*plan.converters.items()]
    by_name = plan.converters if len(converters) > _WIDE else None

    def decode(value: Any) -> Any:
        held: _Held = value  # a cast is a call, and this is where time goes
        if type(held) is not dict:
            return value
        instance = new(model)
        if is_renamed or not is_known(held):
            held = by_attributes(held)
        hold(instance, held)
        for name in integers:
            if type(held.get(name, 0)) is not int:
                held[name] = read_integer(held[name])
        present = converters if by_name is None else _present(by_name, held)
        for name, convert in present:
            item = held.get(name)
            if item is not None:
                held[name] = convert(item)
        return instance

    return decode


def _decode_all(model: type[Model], plan: _Plan) -> DecodeAll:
    new, hold, names = model.__new__, plan.hold, plan.names
    decode = _decode_one(model, plan)

    def decode_all(values: list[Any]) -> list[Any]:
        if set(map(type, values)) != {dict}:
            return [decode(value) for value in values]
        objects: list[_Held] = values
        wires = set[str]().union(*objects)
        if plan.is_renamed or not plan.is_known(wires):
            objects = [plan.by_attributes(held) for held in objects]
        present = {names[wire] for wire in wires if wire in names}
        for name in plan.integers:
            for held in objects if name in present else ():
                if type(held.get(name, 0)) is not int:
                    held[name] = read_integer(held[name])
        for name, convert in plan.converters.items():
            if name in present:
                _convert_all(objects, name, convert)
        instances = list(map(new, repeat(model, len(objects))))
        deque(map(hold, instances, objects), maxlen=0)
        return instances

    return decode_all


def _convert_all(objects: list[_Held], name: str, convert: Converter) -> None:
    """Convert the values of a property in all objects that have one."""
    if hasattr(convert, "decode_all"):
        found = [held for held in objects if held.get(name) is not None]
        values = decode_all_of(convert)([held[name] for held in found])
        for held, value in zip(found, values, strict=True):
            held[name] = value
        return
    for held in objects:
        item = held.get(name)
        if item is not None:
            held[name] = convert(item)


def properties_of(model: type[Model], table: Table) -> Encode:
    """Return what makes of an instance its properties, by the names of the wire.

    A request SHOULD NOT hold what is read-only (OpenAPI 3.0.3, 4.7.24.1). A property
    that the class knows wins over one that it does not know.
    """
    wires, hidden = table.wires, table.read_only
    is_known = frozenset(wires).issuperset
    is_renamed = any(wire != name for name, wire in wires.items())
    writers = [*codecs.property_writers(table).items()]
    write_further = codecs.further_writer(table)

    def properties(instance: Any) -> Any:
        held: _Held = instance.__dict__
        if hidden and is_sent():
            held = {name: value for name, value in held.items() if name not in hidden}
        unknown: Any = None
        if not is_known(held):
            unknown = held.get(UNKNOWN)
            if is_sent() and (without_tags := getattr(unknown, "without_tags", None)):
                unknown = without_tags()  # what a union adds is the union's
            held = {name: value for name, value in held.items() if name in wires}
        if is_renamed:
            found = {wires[name]: value for name, value in held.items()}
        else:
            found = held.copy()
        for wire, write in writers:
            if wire in found:
                try:
                    found[wire] = write(found[wire])
                except (TypeError, ValueError) as error:
                    below(wire, error)
                    raise
        return {**write_further(unknown), **found} if unknown else found

    return properties


def _setter(model: type[Model], name: str) -> Callable[[Model, object], None]:
    """Return what sets an attribute of the base; a model's own `__setattr__` asks first."""
    for each in model.__mro__:
        if name in vars(each) and hasattr(vars(each)[name], "__set__"):
            setter: Callable[[Model, object], None] = vars(each)[name].__set__
            return setter
    raise AssertionError(name)


def _each(unknown: _Held, read: Converter) -> _Held:
    return {k: None if item is None else read(item) for k, item in unknown.items()}


def _present(
    converters: Mapping[str, Converter], held: _Held
) -> Iterable[tuple[str, Converter]]:
    """Return the converters of what is there; most of a large class often is not."""
    return [(name, converters[name]) for name in converters.keys() & held.keys()]


def copied(value: object) -> object:
    """Return a JSON value whose lists and objects are its own, to be read."""
    if type(value) is dict:
        entries = cast("_Held", value).items()
        return {key: copied(item) for key, item in entries}
    if type(value) is list:
        return [copied(item) for item in cast("list[object]", value)]
    return value


class Writes:
    """In `Annotated[T, ...]`: writes what the annotation alone knows of a value."""

    __slots__ = ()

    def write(self, value: object) -> object:
        """Return the value as it is sent."""
        raise NotImplementedError
