"""Whether each argument has a form in its place, asked before anything is encoded.

A dict has no form where text is wanted, and null has none outside of JSON. Encoded all
the same, each would be something else on the wire (`a=1&b=2` for `filters`), and the
server's answer would tell of a mistake that nobody made.

```
value            text, a number, a boolean, a date: what is wanted where nothing is said
bytes            base64 of them
list             a list, tuple or set of values          tuple   the same, but in order
lists            a list of anything
object           a mapping or a model
file, files      a file in a form, or a list of them
any              whatever JSON has
required         None is no way to leave it out
needed           the same, and it must be given if the body does not go in one piece
null             None is a value, where the media type has one
unasked          it is declared, and no caller gives it
secret           no error and no log shows it
datetime         one, or its text; also `date`, `time`, `timedelta`, and lists of them
```
An operation says these words of the arguments that take more than a value, or must be
given (`Operation.takes`). What stands in JSON is looked at along its type (see
`given_values`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date, datetime, time, timedelta
from functools import cache
from io import TextIOBase
from os import PathLike
from typing import IO, NamedTuple, TypeAlias, TypeGuard, cast

from ..options import NOT_GIVEN
from ..refusals import nearest, refused
from .whole_body import listed

FileContent: TypeAlias = bytes | bytearray | IO[bytes] | PathLike[str]
"""A file's bytes, the file itself opened in binary mode, or its path."""

Words: TypeAlias = Mapping[str | None, str]
"""What arguments of one place take, by name; None is a whole that has no name."""
Takes: TypeAlias = Mapping[str, Words]
"""What arguments take: by place (`path`, `query`, `headers`, `cookies`, `querystring`,
`body`), then by name; of a body as a whole by None. So does what is `additional` in a
body: all that it does not declare. In words that stand above."""

_SCALARS = frozenset({str, int, float, bool})
NOTHING: Words = {}
OBJECT = frozenset({"object"})
MUST = frozenset({"required", "needed"})
_NO_KINDS = MUST | {"null", "secret"}
A_LIST = "a list"
_MOMENTS: Mapping[str, tuple[type, ...]] = {
    "datetime": (str, datetime),
    "date": (str, date),
    "time": (str, time),
    "timedelta": (str, timedelta),
    "unixtime": (str, int, float, datetime),
}
_ITEMS: Mapping[str, tuple[str, ...]] = {
    "list": ("value", "bytes"),
    "files": ("file",),
    **{f"{moment}s": (moment,) for moment in _MOMENTS},
}
"""What the lists hold whose items are looked at."""
_OF_VALUES = _ITEMS.keys() - {"files"}
_WANTED = {
    "value": "a single value",
    **{each: f"a {each}" for each in _MOMENTS},
    "unixtime": "a datetime or a number",
    "bytes": "bytes",
    "list": "a list of values",
    "tuple": "a list or a tuple",
    "lists": "a list",
    "object": "a mapping or a model",
    "file": "bytes, an open file or a path",
    "files": "a list of files",
    **{f"{each}s": f"a list of {each}s" for each in _MOMENTS},
}


NO_NULL = " takes no None: leave it out"
NO_VALUE = " must be given: None is no value there"
MISSING = " must be given"


def checked(
    takes: Takes, place: str, values: Mapping[str, object]
) -> Mapping[str, object]:
    """Return the parameters of a path, a query, the headers or the cookies.

    Raises TypeError, which names the argument, for one that has no form there.
    """
    kinds = takes.get(place, NOTHING)
    for name, value in values.items():
        words = kinds.get(name, "")
        if (type(value) in _SCALARS and not words) or value is NOT_GIVEN:
            continue
        if value is None:
            if "required" in words.split() or (
                place == "path" and "null" not in words.split()
            ):
                raise no_value(name, value)
            continue
        if not has_form(value, kinds_of(words)):
            raise misfit(name, value, words)
        if isinstance(value, (set, frozenset)):
            values = {**values, name: listed(cast("object", value))}
    return values


def is_list(value: object) -> bool:
    """Whether a value is what a list may be given as; text and bytes are none."""
    is_text = isinstance(value, (str, bytes, bytearray, memoryview))
    return isinstance(value, (Sequence, Set)) and not is_text


def wanted_fault(wanted: Sequence[str], value: object) -> str:
    """Return what is said of a value that is none of what is wanted."""
    kind, write = type(value), ""
    if A_LIST in wanted and issubclass(kind, (str, Iterator)):
        write = "list(value)" if issubclass(kind, Iterator) else "[value]"
    elif "a date" in wanted and issubclass(kind, datetime):
        write = "value.date()"
    message = f" takes {' or '.join(wanted)}, not a {kind.__name__}"
    return f"{message}: write {write}" if write else message


class Fault(NamedTuple):
    """What does not fit in what a caller gives, and where it stands."""

    path: tuple[str | int, ...]
    why: str
    wanted: tuple[str, ...] = ()
    """What is taken there, if that is the fault."""
    unknown: tuple[str, ...] | None = None
    """The keys beside what is missing, of which one may be meant."""

    @property
    def is_missing(self) -> bool:
        """Whether it is not there, in what is given itself."""
        return self.unknown is not None and len(self.path) < 2

    @property
    def text(self) -> str:
        """What is said of it, with the key that was meant."""
        near = nearest(str(self.path[-1]), self.unknown) if self.unknown else ""
        return self.why + near.replace("did you mean", "did you mean it by")


def told(refusals: list[list[Fault]]) -> list[Fault]:
    """Return the faults of the union member that fits best, or what each lacks."""
    refusals = [r for r in refusals if any(f.text != f.why for f in r)] or refusals
    best = min(refusals, key=lambda each: (len(each), -len(each[0].path)))
    lacks = [[str(f.path[0]) for f in each if f.is_missing] for each in refusals]
    shared = [f for f in best if all(f.path[0] in names for names in lacks)]
    if shared or len(lacks) == 1 or list(map(len, lacks)) != list(map(len, refusals)):
        return shared or best
    some = dict.fromkeys(" and ".join(names) for names in lacks)
    return [Fault((), f" must have {', or '.join(some)}", unknown=())]


@cache
def kinds_of(words: str) -> frozenset[str]:
    return frozenset(words.split()) - _NO_KINDS or frozenset({"value"})


def has_form(value: object, kinds: frozenset[str]) -> bool:
    """Whether a value has the form of one of these kinds."""
    if "any" in kinds:
        return True
    if isinstance(value, (bytes, bytearray, memoryview)):
        return not kinds.isdisjoint({"bytes", "file"})
    if isinstance(value, Mapping) or hasattr(value, "__jsonable__"):
        return "object" in kinds
    if "file" in kinds and is_file(value):
        return True
    if isinstance(value, (Sequence, Set)) and not isinstance(value, str):
        return _fits_list(cast("Sequence[object]", value), kinds)
    if "value" in kinds:
        return not is_content(value)
    return any(_is_moment(value, kind) for kind in kinds & _MOMENTS.keys())


def _is_moment(value: object, kind: str) -> bool:
    """Whether a value is one; to Python a datetime is a date, and True a number."""
    apart = (bool, datetime) if kind == "date" else bool
    return isinstance(value, _MOMENTS[kind]) and not isinstance(value, apart)


def _fits_list(value: Sequence[object] | Set[object], kinds: frozenset[str]) -> bool:
    if isinstance(value, Set) and kinds <= {"tuple", "files"}:
        return False
    if not kinds.isdisjoint({"lists", "tuple"}):
        return True
    items = frozenset(one for kind in kinds & _ITEMS.keys() for one in _ITEMS[kind])
    return bool(items) and all(item is None or has_form(item, items) for item in value)


def is_text_in_json(body: object) -> bool:
    """Whether a value is one that JSON has as a string: a date, a uuid, a decimal."""
    return type(body).__module__ in ("datetime", "uuid", "decimal")


def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether a value is what a file can hold, rather than data of another kind."""
    binary = isinstance(value, (bytes, bytearray, PathLike, TextIOBase))
    return binary or is_open_file(value)


def is_open_file(value: object) -> TypeGuard[IO[bytes]]:
    """Whether a value can be read from, as an open file can."""
    return callable(getattr(value, "read", None)) and not isinstance(value, type)


def is_file(value: object) -> bool:
    """Whether a value is a file, or a tuple of its name, its content and more."""
    if not isinstance(value, tuple):
        return is_content(value)
    parts = cast("tuple[object, ...]", value)
    return 2 <= len(parts) <= 4 and is_content(parts[1])


# ---------------------------------------------------------------------------- refusals


def misfit(name: str, value: object, words: str) -> TypeError:
    """Return the error for a value without a form in its place."""
    return refused(name, value, form_fault(value, words))


def form_fault(value: object, words: str) -> str:
    """Return what is said of such a value."""
    kinds = kinds_of(words)
    if not kinds.isdisjoint(_OF_VALUES) and issubclass(type(value), (str, Iterator)):
        return wanted_fault((A_LIST,), value)
    for kind in (each for each in _MOMENTS if f"{each}s" in kinds and is_list(value)):
        for index, item in enumerate(cast("list[object]", value)):
            if not _is_moment(item, kind):
                return f"[{index}]{wanted_fault((_WANTED[kind],), item)}"
    message = wanted_fault([_WANTED[kind] for kind in _WANTED if kind in kinds], value)
    if not kinds.isdisjoint(_ITEMS) and type(value) in (list, tuple):
        message += " that holds something else"
    if not kinds.isdisjoint({"file", "files"}) and _holds_text(value):
        message += "; text is given as text.encode(), a path as pathlib.Path(text)"
    return message


def _holds_text(value: object) -> bool:
    """Whether somebody gave text for a file, by itself or in a tuple or a list."""
    if isinstance(value, (list, tuple)):
        return any(isinstance(each, str) for each in cast("list[object]", value))
    return isinstance(value, str)


def no_value(name: str, value: object) -> TypeError:
    """Return the error for None where it is no value."""
    return refused(name, value, NO_VALUE)
