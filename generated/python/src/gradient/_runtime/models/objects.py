"""How the objects of one class are read and written: compiled when the first comes.

The object becomes what an instance holds, and only the values in it change whose
annotation says so: a property costs nothing unless it is a date, an enum, a model, ...
So JSON is used up by being read: what is somebody else's has to be `copied` before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from .encode import Path, below, is_sent, located
from .numbers import read_integer

if TYPE_CHECKING:
    from .decode import Converter
    from .model import Model
    from .tables import Table

Decode: TypeAlias = Callable[[Any], Any]
"""From a JSON object, which is used up, to an instance; all else is returned as it came."""

Encode: TypeAlias = Callable[[Any], Any]
"""From an instance to its JSON."""

Writer: TypeAlias = Callable[[object], object]
"""From a value of an annotation to what `encoding` knows how to write."""

UNKNOWN: Final = "_additional"
"""Where an instance holds what its class does not know; no property is called so."""

_Held: TypeAlias = dict[str, object]


_WIDE = 8
"""How many properties that are converted make a class of which most are absent."""


def decoder_of(model: type[Model], table: Table) -> Decode:
    """Return the decoder of a class, for objects that say no other kind of it."""
    names = {wire: name for wire, (name, _) in table.known.items()}
    is_known, is_renamed = frozenset(names).issuperset, list(names) != [*names.values()]
    integers = [name for name, read in table.known.values() if read is read_integer]
    converted = [
        (name, read)
        for name, read in table.known.values()
        if read is not None and read is not read_integer
    ]
    by_name = dict(converted) if len(converted) > _WIDE else None
    further = table.further.read
    new, hold = model.__new__, _setter(model, "__dict__")

    def decode(value: Any) -> Any:
        held: _Held = (
            value  # an assignment: a cast is a call, and this is where time goes
        )
        if type(held) is not dict:
            return value
        instance = new(model)
        if not is_known(held):
            held, unknown = _parted(held, names)
            held[UNKNOWN] = unknown if further is None else _each(unknown, further)
        elif is_renamed:
            held = {names[wire]: item for wire, item in held.items()}
        hold(instance, held)
        for name in integers:
            if type(held.get(name, 0)) is not int:  # most are: this spares a call
                held[name] = read_integer(held[name])
        present = converted if by_name is None else _present(by_name, held)
        for name, convert in present:
            item = held.get(name)
            if item is not None:
                held[name] = convert(item)
        return instance

    return decode


def properties_of(model: type[Model], table: Table) -> Encode:
    """Return what makes of an instance its properties, by the names of the wire.

    A request SHOULD NOT hold what is read-only (OpenAPI 3.0.3, 4.7.24.1). A property
    that the class knows wins over one that it does not know.
    """
    wires, hidden = table.wires, table.read_only
    is_known = frozenset(wires).issuperset
    is_renamed = any(wire != name for name, wire in wires.items())
    writers = [*table.writers.items()]

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
        return {**table.further.write(unknown), **found} if unknown else found

    return properties


def _setter(model: type[Model], name: str) -> Callable[[Model, object], None]:
    """Return what sets an attribute of the base; a model's own `__setattr__` asks first."""
    for each in model.__mro__:
        if name in vars(each) and hasattr(vars(each)[name], "__set__"):
            setter: Callable[[Model, object], None] = vars(each)[name].__set__
            return setter
    raise AssertionError(name)


def _parted(value: _Held, names: Mapping[str, str]) -> tuple[_Held, _Held]:
    """Return what a class knows of an object, by its attributes, and all else."""
    known = {names[wire]: item for wire, item in value.items() if wire in names}
    return known, {wire: item for wire, item in value.items() if wire not in names}


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


def write_at(at: Path, value: object, write: Writer) -> object:
    """Return a value as its writer has it; an error says where it stands."""
    try:
        return write(value)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        failure = located(error, at) if any(at) else kind(str(error))
    raise failure
