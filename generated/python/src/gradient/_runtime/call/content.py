"""What a body holds: by what the response says that it is, and by what was promised.

```
Content-Type                            the value
application/json, ...+json              the data; the text if it is no JSON after all
text/*, XML, YAML, JSON Lines, a form   the text, by its charset
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

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, ForwardRef, NamedTuple, TypeAlias, Union
from typing import cast, get_args, get_origin

from ..media_types import charset, essence, is_json, is_text
from ..models.annotations import TYPES, resolve
from ..models.json_text import parse
from ..models.model import Model
from ..transport.base import Response
from .operation import Operation


def by_media_type(response: Response) -> object:
    """Return what a body holds, by its Content-Type alone."""
    media_type = response.headers.get("content-type", "")
    if not response.body:
        return None
    if is_json(media_type):
        try:
            return parse(unicode(response))
        except (ValueError, RecursionError):
            return response.text
    return response.text if is_text(media_type) else response.body


def unicode(response: Response) -> str | bytes:
    """Return what JSON is read from: it knows UTF-8, 16 and 32 (RFC 8259, 8.1)."""
    named = charset(response.headers.get("content-type", ""))
    if named and not named.lower().startswith("utf"):
        return response.text
    return response.body


# ------------------------------------------------------------ what an operation promises


def json_of(operation: Operation[Any], response: Response) -> object:
    """Return the body as JSON; ValueError if it is none.

    Servers that call their JSON text are forgiven if it is an object or a list; a word
    or a number would be one in any text, so it needs a media type that was promised.
    """
    media_type = response.headers.get("content-type")
    parsed = parse(unicode(response))
    if media_type is None or is_json(media_type) or type(parsed) in (dict, list):
        return parsed
    if essence(media_type) in map(essence, operation.accept.split(",")):
        return parsed
    raise ValueError(media_type)


def words(operation: Operation[Any], response: Response) -> str:
    """Return the body as text; who may send anything may put it into JSON."""
    if "*/*" in operation.accept and calls_itself_json(response):
        try:
            parsed = parse(unicode(response))
        except (ValueError, RecursionError):
            parsed = None
        if isinstance(parsed, str):
            return parsed
    return response.text


def is_page(operation: Operation[Any], response: Response) -> bool:
    """Whether a page came that nobody described: what a proxy says, or a login.

    It is text as well, where that is among what is described.
    """
    if essence(response.headers.get("content-type", "")) != "text/html":
        return False
    return operation.described.isdisjoint(("text/html", "text/*", "*/*")) and (
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

Kinds: TypeAlias = frozenset[str]

SCALAR, LIST, OBJECT, NULL = "a scalar", "a list", "an object", "null"
ALL: Final[Kinds] = frozenset({SCALAR, LIST, OBJECT, NULL})


def kind_of(value: object) -> str:
    """Return the kind of a value. Scalars are one kind: a number may come as text."""
    if value is None:
        return NULL
    if isinstance(value, (dict, Model)):
        return OBJECT
    return LIST if isinstance(value, list) else SCALAR


@cache
def kinds(annotation: object, *, module: str = TYPES) -> Kinds:
    """Return the kinds that an annotation can hold; found once for each."""
    members = _members(annotation, module, frozenset())
    return frozenset(kind for member in members for kind in _kinds(member))


def _kinds(annotation: object) -> Kinds:
    """Return the kinds of a member, which is no union."""
    origin = get_origin(annotation) or annotation
    if origin is Any or origin is object:
        return ALL
    if origin is None or origin is NoneType:
        return frozenset({NULL})
    if origin in (list, tuple, Sequence):
        return frozenset({LIST})
    is_object = origin in (dict, Mapping) or _is_model(origin)
    return frozenset({OBJECT if is_object else SCALAR})


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def fault_of(data: object, annotation: str) -> str | None:
    """Return what is said of JSON that is no value of its type, None if it may be one."""
    if (kind := kind_of(data)) not in kinds(annotation):
        return f"is {kind}"
    return misplaced(data, annotation)


# -------------------------------------------------------------- inside lists and maps


class _Parts(NamedTuple):
    """What the lists and the maps of an annotation hold, by the kinds of JSON."""

    kinds: Kinds
    inside: tuple[tuple[object, str], ...]
    """The annotations of the parts, if these are lists or maps again."""


def misplaced(data: object, annotation: object, *, module: str = TYPES) -> str | None:
    """Return what is said of a list or a map that holds what is no value of its type.

    Only where models are promised: a scalar may be written in many ways, and what stands
    inside of a model is kept as it came.
    """
    if not _promises_models_inside(annotation, module):
        return None
    found = _misplaced(data, ((annotation, module),))
    if found is None:
        return None
    way, kind = found
    return f"has {kind} at {''.join(f'[{step!r}]' for step in way)}"


@cache
def _promises_models_inside(annotation: object, module: str) -> bool:
    parts = _parts(annotation, module).values()
    return any(SCALAR not in each.kinds for each in parts)


def _misplaced(
    data: object, annotations: tuple[tuple[object, str], ...]
) -> tuple[tuple[int | str, ...], str] | None:
    told = [_parts(annotation, module) for annotation, module in annotations]
    parts = [found[kind] for found in told if (kind := kind_of(data)) in found]
    promised = frozenset(kind for each in parts for kind in each.kinds)
    if not promised or SCALAR in promised:
        return None
    inside = tuple(annotation for each in parts for annotation in each.inside)
    for step, item in _steps(data):
        if (kind := kind_of(item)) not in promised:
            return (step,), kind
        if inside and (found := _misplaced(item, inside)) is not None:
            return (step, *found[0]), found[1]
    return None


def _steps(data: object) -> Iterator[tuple[int | str, object]]:
    if isinstance(data, list):
        yield from enumerate(cast("list[object]", data))
    elif isinstance(data, dict):
        yield from cast("dict[str, object]", data).items()


@cache
def _parts(annotation: object, module: str) -> dict[str, _Parts]:
    """Return what an annotation holds, found once for each; nothing for an object that
    may be a model as well."""
    held: dict[str, list[object]] = {LIST: [], OBJECT: []}
    for member in _members(annotation, module, frozenset()):
        origin, arguments = get_origin(member), get_args(member)
        if origin in (list, Sequence):
            held[LIST].append(arguments[0])
        elif origin in (dict, Mapping):
            held[OBJECT].append(arguments[1])
        elif LIST in (may_be := kinds(member, module=module)):
            held[LIST].append(Any)
        elif OBJECT in may_be:
            held[OBJECT].append(Any)
    return {kind: _of(told, module) for kind, told in held.items() if told}


def _of(annotations: list[object], module: str) -> _Parts:
    promised = frozenset(k for each in annotations for k in kinds(each, module=module))
    inside = (pair for each in annotations if _holds_more(*(pair := (each, module))))
    return _Parts(promised, () if SCALAR in promised else tuple(inside))


def _holds_more(annotation: object, module: str) -> bool:
    origins = map(get_origin, _members(annotation, module, frozenset()))
    return any(origin in (list, dict, Sequence, Mapping) for origin in origins)


def _members(
    annotation: object, module: str, open_: frozenset[str]
) -> Iterator[object]:
    """Return the members of a union, of unions in it as well; else the type itself."""
    if isinstance(annotation, ForwardRef):
        if annotation.__forward_arg__ in open_:
            return
        open_ |= {annotation.__forward_arg__}
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _members(arguments[0], module, open_)
    elif origin in (Union, UnionType):
        for member in arguments:
            yield from _members(member, module, open_)
    else:
        yield annotation
