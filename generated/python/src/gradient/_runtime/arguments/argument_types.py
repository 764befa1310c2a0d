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
array, map       in JSON a list and a mapping, whose items are not None but with `nulls`
```
An operation says these words of the arguments that take more than a value, or must be
given (`Operation.takes`). JSON can hold whatever a caller has, so there only these last
ones and null are looked at: the words inside of a body are the server's to check, but
for lists (see `nested_lists`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from io import TextIOBase
from os import PathLike
from typing import IO, Any, TypeAlias, TypeGuard, cast

from ..options import NOT_GIVEN
from ..refusals import refused
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
_NO_KINDS = MUST | {"null", "secret", "array", "map", "nulls"}
_WANTED = {
    "value": "a single value",
    "bytes": "bytes",
    "list": "a list of values",
    "tuple": "a list or a tuple",
    "lists": "a list",
    "object": "a mapping or a model",
    "file": "bytes, an open file or a path",
    "files": "a list of files",
}


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


def check_in_json(name: str, value: object, words: str) -> None:
    """Refuse an argument that is no list or map where one is described."""
    is_given = value is not None and value is not NOT_GIVEN
    if words and is_given and (fault := held_fault(value, words)):
        raise refused(name, value, fault)


def held_fault(value: Any, words: str) -> str:
    """Return what is said of what is no list or map, or of what one holds; nothing of a
    right value.

    A checker does not see it: to one a text is a `Sequence[str]`.
    """
    is_model = hasattr(value, "__jsonable__")
    if "array" in words and not is_list(value):
        return list_fault(value)
    if "map" in words and not (is_model or isinstance(value, Mapping)):
        return f" takes a mapping, not a {type(value).__name__}"
    if is_model or "nulls" in words or not ("array" in words or "map" in words):
        return ""
    mapping, items = cast("Mapping[object, object]", value), cast("list[object]", value)
    for key, item in mapping.items() if "map" in words else enumerate(items):
        if item is None:
            return f"[{key!r}] is not nullable: leave it out"
    return ""


def is_list(value: object) -> bool:
    """Whether a value is what a list may be given as; text and bytes are none."""
    is_text = isinstance(value, (str, bytes, bytearray, memoryview))
    return isinstance(value, (Sequence, Set)) and not is_text


def list_fault(value: object) -> str:
    """Return what is said of what is no list: text is one of letters to Python alone."""
    kind = type(value)
    write = "list(value)" if issubclass(kind, Iterator) else "[value]"
    return f" takes a list, not a {kind.__name__}: write {write}"


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
    return "value" in kinds and not is_content(value)


def _fits_list(value: Sequence[object] | Set[object], kinds: frozenset[str]) -> bool:
    if isinstance(value, Set) and kinds.isdisjoint({"list", "lists"}):
        return False
    if not kinds.isdisjoint({"lists", "tuple"}):
        return True
    inner = {"list": ("value", "bytes"), "files": ("file",)}
    items = frozenset(one for kind in kinds & inner.keys() for one in inner[kind])
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
    if "list" in kinds and issubclass(type(value), (str, Iterator)):
        return list_fault(value)
    wanted = " or ".join(_WANTED[kind] for kind in _WANTED if kind in kinds)
    message = f" takes {wanted}, not a {type(value).__name__}"
    if "list" in kinds and type(value) in (list, tuple):
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
    return refused(name, value, " must be given: None is no value there")
