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
ones and null are looked at: the words inside of a body are the server's to check.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ..media_types import is_binary, is_form, is_json, is_multipart, is_text, is_yaml
from ..options import NOT_GIVEN
from .uploads import is_content
from .whole_body import FURTHER, Parts, Whole, listed

if TYPE_CHECKING:
    from ..call.operation import Operation

Takes: TypeAlias = Mapping[str, Mapping[str, str]]
"""What arguments take: by place (`path`, `query`, `headers`, `cookies`, `querystring`,
`body`), then by name; of a body as a whole by no name. So does what is `additional` in
a body: all that it does not declare. In words that stand above."""

Options: TypeAlias = Mapping[str, object]
_SCALARS = frozenset({str, int, float, bool})
_NONE: Mapping[str, str] = {}
_OBJECT = frozenset({"object"})
_MUST = frozenset({"required", "needed"})
_NO_KINDS = _MUST | {"null", "secret", "array", "map", "nulls"}
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
    takes: Takes, place: str, values: Mapping[str, object], options: Options
) -> Mapping[str, object]:
    """Return the parameters of a path, a query, the headers or the cookies.

    Raises TypeError, which names the argument, for one that has no form there.
    """
    told = takes.get(place, _NONE)
    for name, value in values.items():
        words = told.get(name, "")
        if (type(value) in _SCALARS and not words) or value is NOT_GIVEN:
            continue
        if value is None:
            if "required" in words.split() or (
                place == "path" and "null" not in words.split()
            ):
                raise _none(name, value, options)
            continue
        if not _has_form(value, _kinds(words)):
            raise _misfit(name, value, words, options)
        if isinstance(value, (set, frozenset)):
            values = {**values, name: listed(cast("object", value))}
    return values


def check_body(
    operation: Operation[object], body: object, media_type: str, options: Options
) -> None:
    """Refuse what a body cannot say in its media type; TypeError names the argument."""
    if operation.takes is None or body is NOT_GIVEN:
        return
    told = operation.takes.get("body", _NONE)
    as_json = is_json(media_type) or is_yaml(media_type)
    whole = body.value if isinstance(body, Whole) else body
    words = told.get("", "").split()
    if whole is None and ("required" in words or isinstance(body, Whole)):
        if not (as_json and "null" in words):
            raise _none("body", whole, options)
    if as_json:
        _check_in_json("body", whole, " ".join(words), options)
    further = operation.takes.get("additional", _NONE)
    # A body that spreads is an object, but in media types of another shape.
    if isinstance(body, Whole) and media_type == operation.body and whole is not None:
        if as_json and not operation.follows and not _has_form(whole, _OBJECT):
            raise _misfit("body", whole, "object", options)
    if isinstance(body, Parts):
        _check_needed(told, body, options)
        declared = {n: v for n, v in body.items() if n not in body.further}
        _check_properties(told, declared, media_type, options)
        _check_further(further, body, media_type, options)
    elif isinstance(body, Whole) and not as_json:
        if further:
            told = {**dict.fromkeys(body.properties, further.get("", "")), **told}
        _check_properties(told, body.properties, media_type, options)
    elif isinstance(whole, Mapping):
        for name, value in cast("Mapping[str, object]", whole).items():
            _check_in_json(name, value, told.get(name, ""), options)


def check_raw(
    operation: Operation[object], body: object, media_type: str, options: Options
) -> None:
    """Refuse text, or a number, as a body that is bytes: a path would be sent as such.

    TypeError names the argument, and says how the bytes are given.
    """
    if not isinstance(body, (str, int, float)) and not is_text_in_json(body):
        return
    if is_text(media_type) or not (is_binary(media_type) or takes_bytes(operation)):
        return
    raise _misfit("body", body, "file", options)


def takes_bytes(operation: Operation[object]) -> bool:
    """Whether the description calls the body binary."""
    told = (operation.takes or {}).get("body", _NONE)
    return "bytes" in told.get("", "").split()


def is_text_in_json(body: object) -> bool:
    """Whether a value is one that JSON has as a string: a date, a uuid, a decimal."""
    return type(body).__module__ in ("datetime", "uuid", "decimal")


def _check_further(
    told: Mapping[str, str], body: Parts, media_type: str, options: Options
) -> None:
    """Refuse what a caller names himself, and has no form or a name of its own."""
    if not body.further:
        return
    argument = _argument(FURTHER, body.further, options)
    as_json = is_json(media_type) or is_yaml(media_type)
    words = told.get("", "")
    for name in body.further:
        value, named = body[name], f"{argument}[{name!r}]"
        if name and name in told:
            raise TypeError(f"{named}: the server gives this one, and no caller")
        if value is None and as_json and "null" not in words.split():
            raise TypeError(f"{named} is not nullable: leave it out")
        if value is not None and not as_json:
            _check_field(named, value, words, media_type, {})


def _check_needed(
    told: Mapping[str, str], properties: Mapping[str, object], options: Options
) -> None:
    """Refuse a body without what it requires, as Python does with arguments.

    Python itself cannot: a body may also be given in one piece.
    """
    for name, words in told.items():
        if "needed" in words.split() and properties.get(name, NOT_GIVEN) is NOT_GIVEN:
            extra = cast("Mapping[str, object]", options.get("extra_body") or _NONE)
            if name not in extra:
                named = _argument(name, NOT_GIVEN, options)
                raise TypeError(f"{named} must be given: the body requires it")


def _check_properties(
    told: Mapping[str, str],
    properties: Mapping[str, object],
    media_type: str,
    options: Options,
) -> None:
    as_json = is_json(media_type) or is_yaml(media_type)
    for name, value in properties.items():
        words = told.get(name, "")
        if value is None:
            if as_json and "null" not in words.split():
                raise _not_nullable(name, options)
            if not as_json and not _MUST.isdisjoint(words.split()):
                raise _none(name, value, options)
        elif is_form(media_type) or is_multipart(media_type):
            _check_field(name, value, words, media_type, options)
        elif as_json:
            _check_in_json(name, value, words, options)


def _check_in_json(name: str, value: object, words: str, options: Options) -> None:
    if words and value is not None and value is not NOT_GIVEN:
        check_held(_argument(name, value, options), value, words)


def check_held(named: str, value: Any, words: str) -> None:
    """Refuse what is no list or map, or what it holds, where a checker does not see it.

    To one a text is a `Sequence[str]`.
    """
    is_model = hasattr(value, "__jsonable__")
    if "array" in words and not _is_list(value):
        raise _no_list(named, value)
    if "map" in words and not (is_model or isinstance(value, Mapping)):
        raise TypeError(f"{named} takes a mapping, not a {type(value).__name__}")
    if is_model or "nulls" in words or not ("array" in words or "map" in words):
        return
    mapping, items = cast("Mapping[object, object]", value), cast("list[object]", value)
    for key, item in mapping.items() if "map" in words else enumerate(items):
        if item is None:
            raise TypeError(f"{named}[{key!r}] is not nullable: leave it out")


def _is_list(value: object) -> bool:
    is_text = isinstance(value, (str, bytes, bytearray, memoryview))
    return isinstance(value, (Sequence, Set)) and not is_text


def _no_list(named: str, value: object) -> TypeError:
    """Return the refusal of what is no list: text is one of letters to Python alone."""
    kind = type(value)
    write = "list(value)" if issubclass(kind, Iterator) else "[value]"
    return TypeError(f"{named} takes a list, not a {kind.__name__}: write {write}")


def _check_field(
    name: str, value: object, words: str, media_type: str, options: Options
) -> None:
    """Refuse a property that has no form in a form.

    A part may be a file though text is described: many servers call their files so.
    """
    if value is NOT_GIVEN:
        return
    kinds = _kinds(words)
    if is_multipart(media_type):
        if "value" in kinds or "bytes" in kinds:
            kinds |= {"file"}
        if "list" in kinds:
            kinds |= {"files"}
    if not _has_form(value, kinds):
        raise _misfit(name, value, words, options)


@cache
def _kinds(words: str) -> frozenset[str]:
    return frozenset(words.split()) - _NO_KINDS or frozenset({"value"})


def _has_form(value: object, kinds: frozenset[str]) -> bool:
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
    return bool(items) and all(item is None or _has_form(item, items) for item in value)


def is_file(value: object) -> bool:
    """Whether a value is a file, or a tuple of its name, its content and more."""
    if not isinstance(value, tuple):
        return is_content(value)
    told = cast("tuple[object, ...]", value)
    return 2 <= len(told) <= 4 and is_content(told[1])


# ---------------------------------------------------------------------------- refusals


def _misfit(name: str, value: object, words: str, options: Options) -> TypeError:
    wanted = [_WANTED[kind] for kind in _WANTED if kind in _kinds(words)]
    told = f"a {type(value).__name__}"
    if issubclass(type(value), (str, Iterator)) and "list" in _kinds(words):
        return _no_list(_argument(name, value, options), value)
    if type(value) in (list, tuple) and "list" in _kinds(words):
        told += " that holds something else"
    if not _kinds(words).isdisjoint({"file", "files"}) and _holds_text(value):
        told += "; text is given as text.encode(), a path as pathlib.Path(text)"
    return TypeError(
        f"{_argument(name, value, options)} takes {' or '.join(wanted)}, not {told}"
    )


def _holds_text(value: object) -> bool:
    """Whether somebody gave text for a file, by itself or in a tuple or a list."""
    if isinstance(value, (list, tuple)):
        return any(isinstance(each, str) for each in cast("list[object]", value))
    return isinstance(value, str)


def _none(name: str, value: object, options: Options) -> TypeError:
    named = _argument(name, value, options)
    return TypeError(f"{named} must be given: None is no value there")


def _not_nullable(name: str, options: Options) -> TypeError:
    named = _argument(name, None, options)
    return TypeError(
        f"{named} is not nullable: leave it out; extra_body={{{name!r}: None}} "
        "sends null all the same"
    )


def _argument(name: str, value: object, options: Options) -> str:
    from ..unknown_arguments import argument  # what a right call never needs

    return argument(name, value, options)
