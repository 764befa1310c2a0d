"""What arguments of each place may be, asked before anything is encoded.

A dict has no form where text is wanted, and null has none outside of JSON. Encoded all
the same, each would be something else on the wire (`a=1&b=2` for `filters`), and the
server's answer would tell of a mistake that nobody made.

A parameter of which an operation says no type is a single value: text, a number, a
boolean, a date. All else is looked at along its type (see `given_values`), in the form
that the place has for it:

```
json     JSON: null is null
patch    a JSON Merge Patch: null takes away what is not required (RFC 7396)
inner    what is in an object of it: nothing is required, and null takes away
form     the properties of a URL-encoded form: None is as if left out
text     a parameter, a property of a form, and what is in one: a single value is text
parts    the same as `form` where each property is a part that may be a file
part     such a part: what is an object in it is JSON
file     a part that is a file, and no text
```
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from datetime import datetime
from io import TextIOBase
from os import PathLike
from typing import IO, Any, Literal, NamedTuple, TypeAlias, TypeGuard, cast

from ..options import NOT_GIVEN
from ..refusals import a_or_an, nearest, refused

FileContent: TypeAlias = bytes | bytearray | IO[bytes] | PathLike[str]
"""A file's bytes, the file itself opened in binary mode, or its path."""

Form: TypeAlias = Literal[
    "json", "patch", "inner", "form", "text", "parts", "part", "file"
]
"""The form that a place has for values; see above."""

_SCALARS = frozenset({str, int, float, bool})
A_LIST, A_VALUE, A_FILE = "a list", "a single value", "bytes, an open file or a path"
NO_NULL = " takes no None: leave it out"
NO_VALUE = " must be given: None is no value there"
MISSING = " must be given"


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


def check_parameters(
    values: Mapping[str, object], typed: Collection[str], required: Collection[str]
) -> None:
    """Refuse what no parameter of one place can be, but of those whose type is known.

    TypeError names the argument.
    """
    for name, value in values.items():
        if type(value) in _SCALARS or value is NOT_GIVEN:
            continue
        if value is None:
            if name in required:
                raise no_value(name, value)
        elif name not in typed and not is_single(value):
            raise refused(name, value, wanted_fault((A_VALUE,), value))


def is_single(value: Any) -> bool:
    """Whether a value is one that has the form of text; bytes and files have none."""
    if isinstance(value, str):
        return True
    if value is None or is_content(value) or hasattr(value, "__jsonable__"):
        return False
    return not isinstance(value, (Mapping, Sequence, Set, memoryview))


def is_list(value: object) -> bool:
    """Whether a value is what a list may be given as; text and bytes are none."""
    is_text = isinstance(value, (str, bytes, bytearray, memoryview))
    return isinstance(value, (Sequence, Set)) and not is_text


def wanted_fault(wanted: Sequence[str], value: object) -> str:
    """Return what is said of a value that is none of what is wanted."""
    kind, write = type(value), ""
    if A_LIST in wanted and issubclass(kind, (str, Iterator)):
        write = ": write " + (
            "list(value)" if issubclass(kind, Iterator) else "[value]"
        )
    elif "a date" in wanted and issubclass(kind, datetime):
        write = ": write value.date()"
    elif A_FILE in wanted and issubclass(kind, (str, tuple)):
        write = "; text is given as text.encode(), a path as pathlib.Path(text)"
    return f" takes {' or '.join(wanted)}, not {a_or_an(kind.__name__)}{write}"


def no_value(name: str, value: object) -> TypeError:
    """Return the error for None where it is no value."""
    return refused(name, value, NO_VALUE)


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
