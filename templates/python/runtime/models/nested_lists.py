"""Text where a list is described, inside of what a caller gives as dicts and lists.

To Python a text is a list of letters, and a checker does not look into a dict. What is
no list is refused with the place where it stands, as it is for an argument. A model
has been looked at when it was made.

```
list[X]            a list, whose items are looked at
A | B              what every member refuses that the value can be one of, by its tags
a model            the properties that a dict has of it
dict[str, X]       its values
```
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ForwardRef, NamedTuple, TypeAlias, Union
from typing import cast, get_args, get_origin

from ..arguments.argument_types import is_list, list_fault
from ..options import NOT_GIVEN
from . import codecs
from .annotations import TYPES, resolve
from .decode import format_of, parts_of
from .encode import Path, place
from .model import Model
from .tables import kind_of, table_of


class _Fault(NamedTuple):
    path: Path
    value: object


_Check: TypeAlias = Callable[[Any], "_Fault | None"]


def check_body(body: object, annotation: str) -> None:
    """Refuse what is no list, and should be one; TypeError says where it stands."""
    if _holds_nested(body):
        _refuse(body, annotation, TYPES)


def check_property(
    model: type, name: str, value: object, expected: tuple[object, str]
) -> None:
    """Refuse the same in what a constructor is given for a property."""
    if _is_nested(value):
        _refuse(value, *expected, before=f"{model.__name__}(): ", at=(name,))


def _refuse(
    value: object, annotation: object, module: str, before: str = "", at: Path = ()
) -> None:
    check = _checker(annotation, module)
    try:
        fault = None if check is None else check(value)
    except RecursionError:
        return  # which is refused where it is encoded
    if fault is not None:
        where = place((*at, *fault.path))
        raise TypeError(f"{before}{where}{list_fault(fault.value)}")


def _holds_nested(body: object) -> bool:
    if isinstance(body, Mapping):
        return any(map(_is_nested, cast("Mapping[str, object]", body).values()))
    return _is_nested(body)


def _is_nested(value: object) -> bool:
    """Whether something is given in a value of which no argument and no model says it."""
    if not isinstance(value, (list, tuple)):
        return isinstance(value, Mapping)
    return any(
        isinstance(each, (Mapping, list)) for each in cast("Sequence[object]", value)
    )


@cache
def _checker(annotation: object, module: str) -> _Check | None:
    if isinstance(annotation, ForwardRef):
        return _later(annotation.__forward_arg__, module)
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if format_of(annotation):
        return None
    if origin is Annotated or origin in (Union, UnionType):
        return _union(annotation, module)
    if origin is list:
        return _list([], _checker(arguments[0], module))
    if origin is tuple:
        parts, rest = parts_of(arguments)
        return _list([_checker(each, module) for each in parts], _checker(rest, module))
    if origin is dict:
        return _values(_checker(arguments[1], module))
    is_model = isinstance(annotation, type) and issubclass(annotation, Model)
    return _properties(cast("type[Model]", annotation)) if is_model else None


def _later(alias: str, module: str) -> _Check:
    """Return a check that is compiled by its first value: an alias may hold itself."""

    def check(value: object) -> _Fault | None:
        found = _checker(resolve(alias, module=module), module)
        return None if found is None else found(value)

    return check


def _list(first: Sequence[_Check | None], rest: _Check | None) -> _Check:
    def check(value: Any) -> _Fault | None:
        if value is None or value is NOT_GIVEN:
            return None
        if not is_list(value):
            return _Fault((), value)
        items: Iterable[object] = value
        checks = (*first, *[rest] * (len(value) - len(first)))
        pairs = zip(enumerate(items), checks, strict=False)
        return _first((index, item, check) for (index, item), check in pairs)

    return check


def _values(check: _Check | None) -> _Check | None:
    def check_values(value: Any) -> _Fault | None:
        entries = cast(
            "Mapping[str, object]", value if isinstance(value, Mapping) else {}
        )
        return _first((name, item, check) for name, item in entries.items())

    return None if check is None else check_values


def _properties(model: type[Model]) -> _Check:
    def check(value: Any) -> _Fault | None:
        entries = cast(
            "Mapping[str, object]", value if isinstance(value, Mapping) else {}
        )
        kind = kind_of(model, entries) if model.__kinds__ else model
        types = table_of(kind).types if entries else {}
        expected = (
            (name, item, types[name]) for name, item in entries.items() if name in types
        )
        return _first((name, item, _checker(*type_)) for name, item, type_ in expected)

    return check


def _first(
    parts: Iterable[tuple[str | int, object, _Check | None]],
) -> _Fault | None:
    """Return the first fault of the parts of a value."""
    for step, item, check in parts:
        fault = check(item) if check is not None else None
        if fault is not None:
            return _Fault((step, *fault.path), fault.value)
    return None


def _union(union: object, module: str) -> _Check:
    """Refuse what every member refuses of which the value can be."""
    bare, *metadata = get_args(union) if get_origin(union) is Annotated else (union,)
    is_union = get_origin(bare) in (Union, UnionType)
    members = get_args(bare) if is_union else (bare,)
    kinds = [
        each for each in members if each is not NoneType and not codecs.is_unknown(each)
    ]
    others = [each for each in kinds if get_origin(each) is not list]

    def check(value: object) -> _Fault | None:
        if value is None:
            return None
        entries = None
        if isinstance(value, Mapping):
            entries = cast("Mapping[str, object]", value)
        asked = (others if entries is not None else ()) or kinds
        fitting = [each for each in asked if _may_be(each, entries, metadata, module)]
        checks = [_checker(each, module) for each in fitting]
        faults = [None if check is None else check(value) for check in checks]
        deepest = max((f for f in faults if f), key=lambda f: len(f.path), default=None)
        return deepest if all(faults) else None

    return check


def _may_be(
    member: object,
    entries: Mapping[str, object] | None,
    union_tags: Iterable[Any],
    module: str,
) -> bool:
    """Whether a value, if it is an object, may be one of a member, by its tags."""
    if isinstance(member, ForwardRef) or entries is None:
        return True
    member = resolve(member, module=module)
    if not isinstance(member, type) or not issubclass(member, Model):
        return member in (object, Any) or get_origin(member) is not None
    tags = dict(table_of(member).choices)
    for by in union_tags:
        tags[by.property] = by.values(member) or tags.get(by.property, ())
    return all(entries[w] in some for w, some in tags.items() if some and w in entries)
