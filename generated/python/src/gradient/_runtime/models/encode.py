"""From typed values to JSON, refusing what JSON cannot say.

The refusals name the place inside the value (`trigger.scheduled[0].at`), because the
value that a caller passes may be large.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from json import JSONEncoder
from math import isfinite
from operator import index
from threading import local
from types import NoneType
from typing import Any, Final, SupportsIndex, TypeAlias, cast
from uuid import UUID

from ..options import NOT_GIVEN, NotGiven
from . import codecs
from .datetimes import write_datetime, write_time
from .numbers import Number
from .source_text import source_text

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
"""What `json.dumps` takes without asking."""

ATOMS: Final[frozenset[type]] = frozenset({str, int, bool, NoneType})
"""The types whose values are JSON already."""

TOO_DEEP: Final = "is nested too deeply, or holds itself"

_COMPACT = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_SURROGATE = re.compile(r"[\ud800-\udfff]")


class _Met(local):
    """How many a thread has met: whether a value holds any is known by its encoding."""

    numbers = 0
    sends = False


_met = _Met()


class sending:
    """What is encoded inside is a request: a model leaves out what only a server gives."""

    def __enter__(self) -> None:
        _met.sends = True

    def __exit__(self, *_: object) -> None:
        _met.sends = False


def is_sent() -> bool:
    """Whether what is encoded is a request."""
    return _met.sends


Path: TypeAlias = tuple[str | int, ...]
"""Where in the whole value a part stands: property names and indices."""


def jsonable(value: object, at: Path = ()) -> Json:
    """Return `value` as plain dicts, lists, strings, numbers, booleans and None.

    Raises ValueError for a value without a JSON form (NaN, a datetime without a time
    zone), TypeError for a type without one (a set, an open file). Bytes become base64
    (RFC 4648, section 4), which is what `format: byte` and `contentEncoding` mean.
    """
    if type(value) in ATOMS:
        return cast("Json", value)
    try:
        return plain(value)
    except RecursionError:
        raise ValueError(f"a value {TOO_DEEP}") from None
    except (TypeError, ValueError) as error:
        failure = located(error, at)
    raise failure


def below(step: str | int, error: Exception) -> None:
    """Note one step of the way to a value that is refused."""
    setattr(error, "at", (step, *getattr(error, "at", ())))


def located(error: Exception, at: Path) -> Exception:
    """Return an error that says where the value stands that it is about."""
    kind = TypeError if isinstance(error, TypeError) else ValueError
    return kind(f"{place((*at, *getattr(error, 'at', ())))}: {error}")


def to_jsonable(value: object) -> Json:
    """Return what a method returned as plain data, ready for `json.dumps`.

    It is the data of the response: models and lists of them, with the properties that
    their classes do not know, dates as the server wrote them, and bytes in base64
    (RFC 4648, section 4). A `Number` stays one: `json.dumps` writes it as the float
    that it is, `to_json()` of a model with all its digits.
    """
    return _base64(value) if isinstance(value, bytes) else jsonable(value)


def _base64(value: bytes) -> str:
    """Return bytes as JSON has them (RFC 4648, section 4)."""
    from base64 import b64encode  # of what most callers never ask

    return b64encode(value).decode("ascii")


def to_text(value: object) -> str:
    """Return compact JSON (RFC 8259); text that is not ASCII stands as itself.

    Python's encoder knows no digits but those of a float, and is the faster one, so it
    writes whatever holds no `Number`.
    """
    before = _met.numbers
    found = jsonable(value)
    return _COMPACT.encode(found) if _met.numbers == before else _exact(found)


def _exact(value: Json) -> str:
    """Return compact JSON of plain data, each `Number` with its digits."""
    match value:
        case dict():
            entries = (f"{_COMPACT.encode(k)}:{_exact(v)}" for k, v in value.items())
            return f"{{{','.join(entries)}}}"
        case list():
            return f"[{','.join(map(_exact, value))}]"
        case Number():
            return str(value)
        case _:
            return _COMPACT.encode(value)


def to_bytes(value: object) -> bytes:
    """Return compact JSON in UTF-8.

    A lone surrogate has no UTF-8 form. It came from JSON's own escape `\\ud800`, and
    goes back as that (RFC 8259, section 8.2).
    """
    text = to_text(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(lambda one: f"\\u{ord(one[0]):04x}", text).encode()


def place(at: Path) -> str:
    """Return a path as a person writes it: `trigger.scheduled[0]`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in at)
    return text.removeprefix(".") or "the value"


# -------------------------------------------------------------- one function for a type

_Write: TypeAlias = Callable[[Any], Any]
"""From a value of one type to JSON; its errors hold the way below it (see `below`)."""


def plain(value: object) -> Json:
    """Return what `jsonable` does; its errors do not say where they are."""
    write = _writers.get(type(value)) or _learn(type(value))
    found: Json = write(value)
    return found


def fill(values: dict[str, object]) -> dict[str, object]:
    """Replace each value of a dict by its JSON; one that is not given is left out."""
    find = _writers.get
    name = ""
    try:
        for name, value in values.items():
            kind: type[object] = type(value)
            if kind is not str and kind not in ATOMS:
                values[name] = (find(kind) or _learn(kind))(value)
    except (TypeError, ValueError) as error:
        sent = {k: v for k, v in values.items() if v is not NOT_GIVEN}
        if len(sent) < len(values):
            return fill(sent)
        below(name, error)
        raise
    return values


def _learn(kind: type) -> _Write:
    """Return the writer of a type; that of a model or an enum is kept.

    They are classes of the SDK or of a caller's module, and so they are not many.
    """
    compiled: Callable[[], _Write] | None = getattr(kind, "__encoder__", None)
    if compiled is not None:
        _writers[kind] = compiled()
    elif issubclass(kind, Enum):
        is_text = issubclass(kind, str) and all(str.__str__(m) == m.value for m in kind)
        _writers[kind] = str.__str__ if is_text else _member
    return _writers.get(kind, _other)


def _other(value: object) -> Json:
    """Encode what has no writer of its own; subclasses count as their base."""
    own: Callable[[], Json] | None = getattr(value, "__jsonable__", None)
    if own is not None:
        return own()
    for kinds, write in _BASES:
        if isinstance(value, kinds):
            found: Json = write(value)
            return found
    if isinstance(value, SupportsIndex):  # an integer of another library
        return index(value)
    raise TypeError(f"a {type(value).__name__} has no JSON form")


def _same(value: Json) -> Json:
    return value


def _member(value: Enum) -> Json:
    return plain(value.value)


def _left_out(value: NotGiven) -> Json:
    raise TypeError(f"{value!r} has no JSON form")


def _number(value: float | Decimal) -> Json:
    if isinstance(value, Number):
        _met.numbers += 1
        return value  # its digits are finite, also where its float is not
    if not isfinite(value):
        raise ValueError(f"{value} is no number in JSON")
    return _decimal(value) if isinstance(value, Decimal) else float(value)


def _decimal(value: Decimal) -> Json:
    """Return a decimal: in a request a number with all its digits, unless it was read
    from text. Where text is described, the annotation has made that of it already."""
    text = source_text(value) or f"{value:f}"
    if source_text(value) or not is_sent():
        return text
    _met.numbers += 1
    return Number(text)


def _float(value: float) -> float:
    if not isfinite(value):
        raise ValueError(f"{value} is no number in JSON")
    return value


def _datetime(value: datetime) -> str:
    is_utc = value.tzinfo is timezone.utc  # as most are; they take half of the time
    return f"{value.isoformat()[:-6]}Z" if is_utc else write_datetime(value)


def _text(value: object) -> str:
    return source_text(value) or str(value)


def _list(value: Sequence[object]) -> list[Json]:
    find, found = _writers.get, list[Json]()
    try:
        for item in value:
            kind: type[object] = type(item)
            found.append((find(kind) or _learn(kind))(item))
    except (TypeError, ValueError) as error:
        below(len(found), error)
        raise
    return found


def _set(value: object) -> list[Json]:
    from ..arguments.whole_body import listed  # what few values are

    return _list(cast("Sequence[object]", listed(value)))


def _dict(value: Mapping[Any, object]) -> dict[str, Json]:
    found: Any = {
        key if type(key) is str else _key(key): item for key, item in value.items()
    }
    result: Any = fill(found)
    return cast("dict[str, Json]", result)


def _key(key: object) -> str:
    """Return a property name; an enum, a uuid or a date may stand for its text."""
    found = None if key is None else plain(key)
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    raise TypeError(f"a property name must be a string, not {key!r}")


_writers: dict[type, _Write] = {
    **dict.fromkeys(ATOMS, _same),
    NotGiven: _left_out,
    float: _float,
    datetime: _datetime,
    date: date.isoformat,
    UUID: str,
    list: _list,
    tuple: _list,
    dict: _dict,
}

_BASES: tuple[tuple[type | tuple[type, ...], _Write], ...] = (
    (str, str.__str__),
    (int, int),
    ((float, Decimal), _number),
    (datetime, write_datetime),
    (time, write_time),
    (timedelta, codecs.write_duration),
    ((date, UUID), _text),
    (Mapping, _dict),
    ((bytes, bytearray, memoryview), _base64),
    (Sequence, _list),
    ((set, frozenset), _set),
)
"""What writes an instance of a subclass, or of a type that is seldom sent."""
