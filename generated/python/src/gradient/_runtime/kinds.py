"""Which kinds of JSON an annotation can hold: what a response is asked at its top.

What drifts inside of a response stays as it came. A response that is of another kind
as a whole (text where a model was promised, an object for a list, null) is no value of
its type in any part, and so it is an error, whatever `validation` says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Final, ForwardRef, TypeAlias, Union, cast
from typing import get_args, get_origin

from .annotations import TYPES, resolve
from .model import Model, table_of
from .paging import Rule
from .reading import Way, part

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


_known: dict[tuple[object, str], Kinds] = {}


def kinds(annotation: object, *, module: str = TYPES) -> Kinds:
    """Return the kinds that an annotation can hold; found once for each."""
    key = (annotation, module)
    if key not in _known:
        _known[key] = frozenset(_kinds(annotation, module, frozenset()))
    return _known[key]


def _kinds(annotation: object, module: str, open_: frozenset[str]) -> Iterator[str]:
    if isinstance(annotation, ForwardRef):
        text = annotation.__forward_arg__
        if text in open_:
            return
        open_ |= {text}
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _kinds(arguments[0], module, open_)
    elif origin in (Union, UnionType):
        for arm in arguments:
            yield from _kinds(arm, module, open_)
    elif annotation is Any or annotation is object:
        yield from ALL
    elif annotation is None or annotation is NoneType:
        yield NULL
    elif (origin or annotation) in (list, tuple, Sequence):
        yield LIST
    elif (origin or annotation) in (dict, Mapping) or _is_model(annotation):
        yield OBJECT
    else:
        yield SCALAR


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)


# ------------------------------------------------------------------------------ pages


def page_fault(data: object, rule: Rule, promise: str) -> str | None:
    """Return why a response is no page of a list, None if it is one.

    An object may leave a list out that the description does not require (servers made
    with Protocol Buffers do so where it is empty), unless it holds what its class does
    not know, or counts items. Null stands for an empty list as well.
    """
    way = rule.items
    annotation: tuple[object, str] = (promise, TYPES)
    if data is None:
        return None if NULL in kinds(promise) else "is empty"
    total: Way = getattr(rule, "total", ())
    counts_items = bool(total and part(data, total))
    for name in way:
        if not counts_items and _is_left_out(data, name):
            return None
        annotation = _annotation(data, name)
        found = part(data, (name,))
        if found is None and not _holds(data, name):
            return f"has no list at {'.'.join(way)!r}"
        if found is None:
            return None
        data = found
    if not isinstance(data, list):
        return f"has {kind_of(data)} where its list was promised"
    return _stranger(cast("list[object]", data), *annotation)


def _is_left_out(data: object, name: str) -> bool:
    """Whether a property is not there, and need not be."""
    if not isinstance(data, Model) or data.additional_properties:
        return False
    table = table_of(type(data))
    attribute = table.known[name][0] if name in table.known else name
    return attribute not in data.__dict__ and attribute not in table.required


def _holds(data: object, name: str) -> bool:
    if isinstance(data, Model):
        known = table_of(type(data)).known.get(name)
        return name in data.additional_properties or (
            known is not None and known[0] in data.__dict__
        )
    return isinstance(data, Mapping) and name in data


def _annotation(data: object, name: str) -> tuple[object, str]:
    """Return the type of a property, with the module that says it."""
    types = table_of(type(data)).types if isinstance(data, Model) else {}
    return types.get(name, (Any, TYPES))


def _stranger(items: list[object], annotation: object, module: str) -> str | None:
    """Return what is said of an item that is of no kind that was promised."""
    promised = frozenset(
        kind
        for item in _items(annotation, module)
        for kind in kinds(item, module=module)
    )
    if SCALAR in promised or not promised:
        return None
    found = (kind for each in items if (kind := kind_of(each)) not in promised)
    return next((f"has {kind} among its items" for kind in found), None)


def _items(annotation: object, module: str) -> Iterator[object]:
    """Return what the lists of an annotation hold; nothing if that is not told."""
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        yield from _items(arguments[0], module)
    elif origin in (Union, UnionType):
        for arm in arguments:
            yield from _items(arm, module)
    elif origin in (list, Sequence):
        yield arguments[0]
