"""What a body holds: by what the response says that it is, and by what was promised.

```
Content-Type                            the value
application/json, ...+json              the data; the text if it is no JSON after all
text/*, XML, YAML, JSON Lines, a form   the text, by its charset; the bytes if it is none
anything else, or none                  the bytes
```
Nothing is guessed from the bytes (RFC 9110, section 8.3: a guess is a risk). A body
without bytes is None.

JSON is asked at its top alone. What drifts inside of a response stays as it came. A
response that is of another kind as a whole (text where a model was promised, an object
for a list, null) is no value of its type in any part, and so it is an error, whatever
`validation` says. So is a list or a map of models that holds anything else: what is read
of it would be no model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from functools import cache
from json import JSONDecodeError, detect_encoding
from types import NoneType
from typing import Annotated, Any, Final, TypeAlias, Union, cast

from ..media_types import charset, essence, is_json, is_text, text
from ..models.annotations import TYPES, alias_of, shape_of
from ..models.codecs import parse
from ..models.model import Model
from ..transport.base import Response
from .operation import Operation


def by_media_type(response: Response) -> object:
    """Return what a body holds, by its Content-Type alone."""
    media_type = response.headers.get("content-type", "")
    if not response.body:
        return None
    if is_json(media_type):
        with suppress(ValueError, RecursionError):
            return parse(unicode(response))
    elif not is_text(media_type):
        return response.body
    try:
        return text(response.body, media_type, "strict")
    except UnicodeError:
        return response.body


def unicode(response: Response, errors: str = "surrogatepass") -> str:
    """Return what JSON is read from: UTF-8, 16 or 32 without a mark of the byte order
    (RFC 8259, 8.1), unless another charset is named."""
    named = charset(response.headers.get("content-type", ""))
    if named and not named.lower().startswith(("utf", "us-ascii", "ascii")):
        return response.text
    return response.body.decode(detect_encoding(response.body), errors)


def error_text(response: Response) -> str:
    """Return the body of an error as text, without a mark of the byte order."""
    is_json = calls_itself_json(response)
    return (unicode(response, "replace") if is_json else response.text).lstrip("\ufeff")


# ------------------------------------------------------------ what an operation promises


def json_of(operation: Operation[Any], response: Response) -> object:
    """Return the body as JSON; ValueError if it is none.

    Servers that call their JSON text are forgiven if it is an object or a list; a word
    or a number would be one in any text, so it needs a media type that was promised.
    """
    media_type = response.headers.get("content-type")
    parsed = parse(unicode(response))
    is_said = media_type is None or is_json(media_type) or not operation.is_described
    if is_said or type(parsed) in (dict, list):
        return parsed
    if essence(media_type) in map(essence, operation.accept.split(",")):
        return parsed
    raise JSONDecodeError("it is no JSON by its Content-Type", "", 0)


def words(operation: Operation[Any], response: Response) -> str:
    """Return the body as text; a string that the server put into JSON is that string.

    UnicodeError for bytes that are none: as a text they would be lost.
    """
    media_type = response.headers.get("content-type", "")
    value = by_media_type(response) if is_json(media_type) else None
    if isinstance(value, str):
        return value
    return text(response.body, media_type, "strict")


def is_page(operation: Operation[Any], response: Response) -> bool:
    """Whether a page came that nobody described: what a proxy says, or a login.

    It is text as well, where that is among what is described.
    """
    if essence(response.headers.get("content-type", "")) != "text/html":
        return False
    return {"text/html", "text/*", "*/*"}.isdisjoint(operation.described) and (
        "text" not in operation.media_types.values() or bool(operation.asked)
    )


def is_plain(response: Response) -> bool:
    """Whether a body calls itself nothing but text, or says nothing at all."""
    media_type = response.headers.get("content-type", "text/plain")
    return bool(response.body) and essence(media_type) == "text/plain"


def calls_itself_json(response: Response) -> bool:
    """Whether a body is JSON by its Content-Type."""
    return is_json(response.headers.get("content-type", ""))


# ---------------------------------------------- which kinds of JSON an annotation can hold

SCALAR, LIST, OBJECT, NULL = "a scalar", "a list", "an object", "null"

_Types: TypeAlias = tuple[object, ...]

_ANYTHING: Final[Mapping[str, _Types]] = dict.fromkeys(
    (SCALAR, LIST, OBJECT, NULL), (Any,)
)


def kind_of(value: object) -> str:
    """Return the kind of a value. Scalars are one kind: a number may come as text."""
    if value is None:
        return NULL
    if isinstance(value, (dict, Model)):
        return OBJECT
    return LIST if isinstance(value, (list, tuple)) else SCALAR


def kinds(annotation: object, *, module: str = TYPES) -> Collection[str]:
    """Return the kinds that an annotation can hold."""
    return _held((annotation,), module)


def name_of(annotation: object) -> str:
    """Return an annotation as its text; of a class it is the name."""
    return annotation.__name__ if type(annotation) is type else str(annotation)


def fault_of(data: object, annotation: object) -> str | None:
    """Return what is said of JSON that is no value of its type, None if it may be one."""
    if (kind := kind_of(data)) not in kinds(annotation):
        return f"is {kind}"
    return misplaced(data, annotation)


def misplaced(data: object, annotation: object, *, module: str = TYPES) -> str | None:
    """Return what is said of a list or a map that holds what is no value of its type.

    Only where models are promised: a scalar may be written in many ways, and what stands
    inside of a model is kept as it came.
    """
    found = _misplaced(data, (annotation,), module)
    if found is None:
        return None
    way, kind = found
    return f"has {kind} at {''.join(f'[{step!r}]' for step in way)}"


def _misplaced(
    data: object, types: _Types, module: str
) -> tuple[tuple[int | str, ...], str] | None:
    inside = _held(types, module).get(kind_of(data), ())
    promised = _held(inside, module)
    if not promised or SCALAR in promised:
        return None
    is_deep = any(SCALAR not in _held(each, module) for each in promised.values())
    for step, item in _steps(data):
        if (kind := kind_of(item)) not in promised:
            return (step,), kind
        if is_deep and (found := _misplaced(item, inside, module)) is not None:
            return (step, *found[0]), found[1]
    return None


def _steps(data: object) -> Iterator[tuple[int | str, object]]:
    if isinstance(data, list):
        yield from enumerate(cast("list[object]", data))
    elif isinstance(data, dict):
        yield from cast("dict[str, object]", data).items()


@cache
def _held(types: _Types, module: str) -> Mapping[str, _Types]:
    """Return the kinds of JSON that values of these types are, with what stands in each."""
    found: dict[str, _Types] = {}
    for annotation in types:
        for member in _members(annotation, module, frozenset()):
            for kind, inside in _kinds(member).items():
                found[kind] = (*found.get(kind, ()), *inside)
    return found


def _kinds(member: object) -> Mapping[str, _Types]:
    """Return the kinds of a type that is no union, with the types of what stands in it."""
    kind, origin, inner, _ = shape_of(member)
    if kind is Any or kind is object:
        return _ANYTHING
    if kind is None or kind is NoneType:
        return {NULL: ()}
    if list in (kind, origin):
        return {LIST: inner}
    if dict in (kind, origin):
        return {OBJECT: inner[1:]}
    is_object = isinstance(kind, type) and issubclass(kind, (Model, dict))
    return {
        LIST if tuple in (kind, origin) else OBJECT if is_object else SCALAR: (Any,)
    }


def _members(
    annotation: object, module: str, open_: frozenset[str]
) -> Iterator[object]:
    """Return the members of a union, of unions in it as well; else the type itself."""
    if alias := alias_of(annotation):
        if alias in open_:
            return
        open_ |= {alias}
    shape = shape_of(annotation, module=module)
    if shape.origin is Annotated:
        yield from _members(shape.inner[0], module, open_)
    elif shape.origin is Union:
        for member in shape.inner:
            yield from _members(member, module, open_)
    else:
        yield shape.type
