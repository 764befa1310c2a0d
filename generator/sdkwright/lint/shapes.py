"""What an expression of a template can be, told by the annotations of the context: a shape is one of them.

```
operation                     Operation                    Any            where nothing is known
operation.arguments           tuple[Argument, ...]         Code, int      what can be printed
operation.arguments[0].doc    Text                         Markup         what a macro or a block printed
operation.method              Word, a Code whose words are known           Body | None     what may be none
```
What may be none is looked at as what it is otherwise: a template asks before it prints. That it may be, and the words
that it can be, goes with a shape into every name that is given it: by `set`, by a loop, or by a call of a macro.
"""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Union, get_args, get_origin

from markupsafe import Markup

from sdkwright.render.allowed import METHODS
from sdkwright.text import Code, Form, JsonValue, NeverEmpty, OneOf, Text, ThereWhere, ThereWhereListed

Shape = Any
"""An annotation of Python, resolved."""
LOOP: Mapping[str, Shape] = {
    "index": int,
    "index0": int,
    "revindex": int,
    "revindex0": int,
    "first": bool,
    "last": bool,
    "length": int,
    "depth": int,
    "depth0": int,
    "cycle": Any,
    "changed": Any,
}
"""What `loop` has, beside the items before and after."""
_FLAGS = frozenset({"endswith", "isdigit", "isidentifier", "islower", "isupper", "startswith"})
_NUMBERS = frozenset({"count", "find"})
_NEIGHBOURS = ("previtem", "nextitem")


@dataclass(frozen=True, slots=True)
class Loop:
    """The shape of `loop` over such items."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Turns:
    """The shape of a `joiner` or a `cycler` (its name), which gives such items in turn."""

    name: str
    item: Shape


class Word(Code):
    """The shape of a name whose words are known: `known` has them, or says how they are written."""

    __slots__ = ()
    known: ClassVar[OneOf | Form]


@cache
def _word(known: OneOf | Form) -> type[Word]:
    return type(f"Word of {known}", (Word,), {"__slots__": (), "known": known})


class Missing(Exception):
    """A shape has no such attribute; `others` are those that it has."""

    def __init__(self, shape: Shape, others: Iterable[str]) -> None:
        super().__init__(shape)
        self.shape = shape
        self.others = tuple(others)


def alternatives(shape: Shape) -> Iterator[Shape]:
    """What a shape may be, None apart."""
    origin: Any = get_origin(shape)
    if origin in (Union, UnionType):
        for each in get_args(shape):
            yield from alternatives(each)
    elif shape is not None and shape is not NoneType:
        yield shape


def joined(shapes: Iterable[Shape]) -> Shape:
    """What is one of several."""
    every = list(shapes)
    found = dict.fromkeys(each for shape in every for each in alternatives(shape))
    if Any in found:
        return Any
    if any(map(is_optional, every)):
        found[NoneType] = None
    if not found:
        return Any
    return next(iter(found)) if len(found) == 1 else Union[tuple(found)]  # noqa: UP007  # made of a tuple


def is_union(shape: Shape) -> bool:
    """Whether it is one of several."""
    origin: object = get_origin(shape)
    return origin is Union or origin is UnionType


def is_optional(shape: Shape) -> bool:
    """Whether it may be none."""
    return shape is NoneType or (is_union(shape) and any(map(is_optional, get_args(shape))))


def there(shape: Shape) -> Shape:
    """The same where it is not none."""
    return joined(alternatives(shape)) if is_optional(shape) else shape


def attribute(shape: Shape, name: str) -> Shape:
    """What an attribute of a shape is, or the value at a key that is called so. Raises Missing."""
    return joined(_attribute(each, name) for each in alternatives(shape))


def _attribute(shape: Shape, name: str) -> Shape:
    if shape is Any:
        return Any
    if isinstance(shape, Loop):
        return joined([shape.item, NoneType]) if name in _NEIGHBOURS else _found(LOOP, shape, name)
    if isinstance(shape, Turns):
        members = {"next": shape.item, "current": shape.item, "reset": Any} if shape.name == "cycler" else {}
        return _found(members, shape, name)
    if is_table(shape):
        is_record = isinstance(shape, type) and "__annotations__" in vars(shape)
        return _of_record(shape, name) if is_record else _of_table(shape, name)
    if shape is Markup:
        raise Missing(shape, ())
    if shape is Text and name in METHODS:
        return _method(Text)[name]
    if isinstance(shape, type) and issubclass(shape, str):
        return _found(_method(Code), shape, name)
    if not isinstance(shape, type) or shape is Text:
        raise Missing(shape, ())
    return _found(attributes(shape), shape, name)


@cache
def _method(owner: type) -> Mapping[str, Shape]:
    """What the methods of a name or of a text give."""
    shapes: dict[str, Shape] = dict.fromkeys(sorted(METHODS), owner)
    lists = {"split": tuple[owner, owner, ...]}  # type: ignore[misc, valid-type]
    return {**shapes, **dict.fromkeys(_FLAGS, bool), **dict.fromkeys(_NUMBERS, int), **lists}


def _found(known: Mapping[str, Shape], shape: Shape, name: str) -> Shape:
    if name not in known:
        raise Missing(shape, known)
    return known[name]


def _of_record(shape: type, name: str) -> Shape:
    """A member of a dict that a template writes, or a method of it."""
    members: Mapping[str, Shape] = shape.__annotations__
    if name not in members and name not in _OF_TABLES:
        raise Missing(shape, members)
    return members.get(name, _of_table(Mapping[Any, Any], name))


_OF_TABLES = frozenset({"items", "keys", "values", "get"})


def _of_table(shape: Shape, name: str) -> Shape:
    key, value = (*get_args(shape), Any, Any)[:2]
    pairs = tuple[tuple[key, value], ...]  # type: ignore[valid-type]
    methods = {"items": pairs, "keys": tuple[key, ...], "values": tuple[value, ...], "get": value}  # type: ignore[valid-type]
    return methods.get(name, value)


@cache
def attributes(shape: type) -> Mapping[str, Shape]:
    """All that an object of a class has, in its order: fields, properties, and what its methods return."""
    return {name: _resolved(made) for name, made in _annotations(shape).items()}


@cache
def conditions(shape: type) -> Mapping[str, ThereWhere]:
    """When what may be none is there, by its name."""
    marks = ((name, mark) for name, made in _annotations(shape).items() for mark in get_args(made)[1:])
    return {name: mark for name, mark in marks if isinstance(mark, ThereWhere)}


def _annotations(shape: type) -> Mapping[str, Any]:
    """What is written beside each attribute: those of the class itself first, then those that it inherits."""
    found: dict[str, Any] = {}
    for each in shape.__mro__[:-1]:
        functions = ((name, _function(member)) for name, member in vars(each).items())
        own = {name: _hints(function).get("return", Any) for name, function in functions if function is not None}
        found = {**found, **{name: made for name, made in {**_hints(each), **own}.items() if name not in found}}
    return {name: made for name, made in found.items() if not name.startswith("_")}


def _function(member: object) -> object | None:
    found = member.fget if isinstance(member, property) else member
    return found if inspect.isfunction(found) else None


def _hints(owner: Any) -> dict[str, Shape]:
    try:
        return typing.get_type_hints(owner, include_extras=True)
    except NameError:  # what is imported for type checkers alone
        return dict.fromkeys(getattr(owner, "__annotations__", {}), Any)


def _resolved(annotation: Any) -> Shape:
    """An annotation as a shape: what stands beside its types is in them."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        found = _resolved(inner[0])
        for mark in inner[1:]:
            found = _marked(found, mark)
        return found
    if origin in (Union, UnionType):
        return joined(map(_resolved, inner))
    if origin is tuple:
        return tuple[tuple(each if each is Ellipsis else _resolved(each) for each in inner)]  # type: ignore[misc]
    return annotation


def _marked(shape: Shape, mark: object) -> Shape:
    if isinstance(mark, ThereWhereListed):
        return there(shape)
    if isinstance(mark, NeverEmpty):
        inner = _item(shape)
        return tuple[inner, inner, ...]  # type: ignore[misc, valid-type]
    if isinstance(mark, (OneOf, Form)):
        return joined(_word(mark) if each is Code else each for each in _each(shape))
    return shape


def _each(shape: Shape) -> Iterator[Shape]:
    yield from alternatives(shape)
    if is_optional(shape):
        yield NoneType


def is_table(shape: Shape) -> bool:
    """Whether a shape has values at keys."""
    origin: Any = get_origin(shape) or shape
    return isinstance(origin, type) and issubclass(origin, Mapping)


def is_many(shape: Shape) -> bool:
    """Whether a template can go over a shape: texts are no lists."""
    origin: Any = get_origin(shape) or shape
    is_text = isinstance(origin, type) and issubclass(origin, (str, Text))
    return shape is Any or (isinstance(origin, type) and issubclass(origin, Iterable) and not is_text)


def item(shape: Shape) -> Shape:
    """What a list has as its items, a table as its keys."""
    return joined(_item(each) for each in alternatives(shape))


def _item(shape: Shape) -> Shape:
    if shape is Any or not is_many(shape):
        return Any
    args = get_args(shape)
    if is_table(shape):
        return args[0] if args else Any
    return joined(arg for arg in args if arg is not Ellipsis)


def parts(shape: Shape, count: int) -> Sequence[Shape]:
    """What a tuple has at each of so many places: `for name, value in pairs`."""
    origin: Any = get_origin(shape)
    args = get_args(shape) if origin is tuple else ()
    if len(args) == count and Ellipsis not in args:
        return args
    return [item(shape) if Ellipsis in args else Any] * count


def is_code(shape: Shape) -> bool:
    """Whether it is a name, a literal or a word of the template."""
    return isinstance(shape, type) and issubclass(shape, Code)


def is_of_text(shape: Shape) -> bool:
    """Whether it is a name or a text, whose methods a template can call."""
    return all(is_code(each) or each is Text for each in alternatives(shape)) and shape is not Any


def is_printable(shape: Shape) -> bool:
    """Whether a hole takes it: code, what was printed already, and numbers."""
    if shape is Any:
        return True
    return isinstance(shape, type) and (issubclass(shape, (str, Markup)) or shape in (int, float))


def may_be_false(shape: Shape) -> bool:
    """Whether a condition can fail with it: a fact is there, and texts, lists, numbers and flags can be empty."""
    if is_json(shape) or is_many(shape):
        return True
    return not isinstance(shape, type)


def is_json(shape: Shape) -> bool:
    """Whether it is a value of JSON, or is written as one: texts, names, numbers, flags, lists and dicts of them."""
    if shape is Any or is_table(shape):
        return True
    origin: Any = get_origin(shape)
    if origin is tuple:
        return all(is_json(each) for each in alternatives(item(shape)))
    return isinstance(shape, type) and issubclass(shape, (JsonValue, Text, Code, bool, int, float))


def called(shape: Shape) -> str:
    """What a template's author calls it."""
    origin: Any = get_origin(shape) or shape
    if is_table(shape):
        return "a table of values by their keys"
    if isinstance(origin, type) and issubclass(origin, Iterable) and not issubclass(origin, str):
        return f"a list of {getattr(item(shape), '__name__', 'things')}"
    if origin is Text:
        return "a text of the description"
    if origin is Markup:
        return "what was printed already"
    if origin is bool:
        return "a flag"
    if origin in (int, float):
        return "a number"
    if origin is Code or (isinstance(origin, type) and issubclass(origin, str)):
        return "a name or a literal"
    if isinstance(shape, Loop):
        return "a loop"
    if isinstance(shape, Turns):
        return f"a {shape.name}"
    name = getattr(origin, "__name__", str(origin))
    return f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}"
