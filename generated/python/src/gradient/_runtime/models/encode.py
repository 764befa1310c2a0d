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
from threading import local
from types import NoneType
from typing import Any, Final, TypeAlias, cast
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
    except (TypeError, ValueError, RecursionError):
        return _encode_at(
            value, at
        )  # which says where the value stands that is refused


def _encode_at(value: object, at: Path) -> Json:
    """Return the same, slowly: every step of the way to a value is known."""
    if type(value) in ATOMS:
        return cast("Json", value)
    # A model knows its own JSON. (To ask for a protocol here takes ten times as long.)
    encode: Callable[[Path], Json] | None = getattr(value, "__jsonable__", None)
    try:
        return _other(value, at) if encode is None else encode(at)
    except RecursionError:
        raise ValueError(f"a value {TOO_DEEP}") from None


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


def _object(value: Mapping[object, object], at: Path) -> dict[str, Json]:
    result: dict[str, Json] = {}
    for key, item in value.items():
        name = key if type(key) is str else _key(key, at)
        if item is not NOT_GIVEN:
            result[name] = _encode_at(item, (*at, name))
    return result


def _array(value: Sequence[object], at: Path) -> list[Json]:
    return [_encode_at(item, (*at, index)) for index, item in enumerate(value)]


def _key(key: object, at: Path) -> str:
    """Return a property name; an enum, a uuid or a date may stand for its text."""
    found = None if key is None else _encode_at(key, at)
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    raise TypeError(f"{place(at)}: a property name must be a string, not {key!r}")


def _other(value: object, at: Path) -> Json:
    """Encode what is not plain JSON already; subclasses count as their base."""
    match value:
        case Enum():
            return _encode_at(value.value, at)
        case dict():
            return _object(cast("dict[object, object]", value), at)
        case list() | tuple():
            return _array(cast("Sequence[object]", value), at)
        case str():
            return str(value)
        case int():
            return int(value)
        case float() | Decimal():
            return _number(value, at)
        case datetime() | date() | time() | timedelta() | UUID():
            return _text(value, at)
        case Mapping():
            return _object(cast("Mapping[object, object]", value), at)
        case bytes() | bytearray() | memoryview():
            return _base64(cast("bytes", value))
        case Sequence():
            return _array(cast("Sequence[object]", value), at)
        case set() | frozenset():
            from ..arguments.whole_body import listed  # what few values are

            return _array(cast("Sequence[object]", listed(cast("object", value))), at)
        case _:
            kind = type(value).__name__
            raise TypeError(f"{place(at)}: a {kind} has no JSON form")


def _number(value: float | Decimal, at: Path) -> Json:
    if isinstance(value, Number):
        _met.numbers += 1
        return value  # its digits are finite, also where its float is not
    if not isfinite(value):
        raise ValueError(f"{place(at)}: {value} is no number in JSON")
    if isinstance(value, Decimal):
        return _decimal(value)
    return float(value)


def _decimal(value: Decimal) -> Json:
    """Return a decimal: in a request a number with all its digits, unless it was read
    from text. Where text is described, the annotation has made that of it already."""
    text = source_text(value) or f"{value:f}"
    if source_text(value) or not is_sent():
        return text
    _met.numbers += 1
    return Number(text)


def _text(value: datetime | date | time | timedelta | UUID, at: Path) -> str:
    if isinstance(value, datetime):
        try:
            return write_datetime(value)
        except ValueError as error:
            raise ValueError(f"{place(at)}: {error}") from None
    if isinstance(value, time):
        return write_time(value)
    if isinstance(value, timedelta):
        return codecs.write_duration(value)
    return source_text(value) or str(value)


# ---------------------------------------------------------------- what is right already

_Plain: TypeAlias = Callable[[Any], Any]
"""From a value of one type to JSON, without the place where it stands."""


def plain(value: object) -> Json:
    """Return what `jsonable` does; its errors do not say where they are."""
    write = _writers.get(type(value)) or _learn(type(value))
    found: Json = write(value)
    return found


def fill(values: dict[str, object]) -> None:
    """Replace each value of a dict by its JSON."""
    find = _writers.get
    for name, value in values.items():
        kind: type[object] = type(value)
        if kind is not str and kind not in ATOMS:
            values[name] = (find(kind) or _learn(kind))(value)


def _learn(kind: type) -> _Plain:
    """Return the writer of a type; that of a model or an enum is kept.

    They are classes of the SDK or of a caller's module, and so they are not many.
    """
    compiled: Callable[[], _Plain] | None = getattr(kind, "__encoder__", None)
    if compiled is not None:
        _writers[kind] = compiled()
    elif issubclass(kind, Enum):
        is_text = issubclass(kind, str) and all(str.__str__(m) == m.value for m in kind)
        _writers[kind] = str.__str__ if is_text else _member
    return _writers.get(kind, _unusual)


def _same(value: Json) -> Json:
    return value


def _unusual(value: object) -> Json:
    return _encode_at(value, ())


def _member(value: Enum) -> Json:
    found = value.value
    return found if type(found) in ATOMS else plain(found)


def _float(value: float) -> float:
    if not isfinite(value):
        raise ValueError(value)
    return value


def _datetime(value: datetime) -> str:
    is_utc = value.tzinfo is timezone.utc  # as most are; they take half of the time
    return f"{value.isoformat()[:-6]}Z" if is_utc else write_datetime(value)


def _left_out(value: NotGiven) -> Json:
    raise ValueError(value)  # what it is the value of is known only to `_encode_at`


def _list(value: Sequence[object]) -> list[Json]:
    find, found = _writers.get, list[Json]()
    for item in value:
        kind: type[object] = type(item)
        found.append((find(kind) or _learn(kind))(item))
    return found


def _dict(value: dict[object, object]) -> dict[str, Json]:
    if not _TEXT.issuperset(map(type, value)):
        return _object(value, ())
    found: Any = value.copy()
    fill(found)
    result: dict[str, Json] = found
    return result


_TEXT = frozenset({str})

_writers: dict[type, _Plain] = {
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
