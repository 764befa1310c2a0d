"""The attributes of facts, read off their classes: for people, for the checks of templates, and as a JSON Schema."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from sdkwright.context import COMMON, EACH, FACTS, VERSION
from sdkwright.text import Code, Text

Shape = Any
"""An annotation, resolved."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a class of facts."""

    name: str
    """What it is called."""
    shape: Shape
    """Its annotation."""
    marked: Shape
    """The same with what stands beside its types: the words of closed sets."""
    doc: str
    """What it is, on one line."""


@cache
def attributes(fact: type) -> Mapping[str, Attribute]:
    """All attributes of a class: its own first, then those that it has in common with others."""
    found: dict[str, Attribute] = {}
    for each in fact.__mro__:
        for name, member in vars(each).items():
            if isinstance(member, property) and not name.startswith("_") and name not in found:
                shape = typing.get_type_hints(member.fget)["return"]
                marked = typing.get_type_hints(member.fget, include_extras=True)["return"]
                found[name] = Attribute(name, shape, marked, " ".join(inspect.cleandoc(member.__doc__ or "").split()))
    return found


def with_words(words: Mapping[tuple[type, str], Shape]) -> Mapping[type, type]:
    """The classes as templates of a target see them: with the words that it hangs on them, wherever facts lead."""
    twins = {fact: type(fact.__name__, (fact,), {"__slots__": (), "__module__": fact.__module__}) for fact in FACTS}
    for fact, twin in twins.items():
        shapes = {name: replaced(attribute.marked, twins) for name, attribute in attributes(fact).items()}
        shapes |= {name: shape for (of, name), shape in words.items() if of is fact}
        twin.__annotations__ = shapes
    return twins


def origin_of(shape: Shape) -> Any:
    """What a generic annotation is made of: `tuple` of `tuple[Text, ...]`."""
    return get_origin(shape)


def replaced(shape: Shape, twins: Mapping[type, type]) -> Shape:
    """An annotation with other classes in it."""
    origin, inner = origin_of(shape), get_args(shape)
    if origin is Annotated:
        return Annotated[(replaced(inner[0], twins), *inner[1:])]
    if origin in (Union, types.UnionType):
        return Union[tuple(replaced(each, twins) for each in inner)]  # noqa: UP007  # made of a tuple
    if origin is tuple:
        return tuple[tuple(each if each is Ellipsis else replaced(each, twins) for each in inner)]  # type: ignore[misc]
    return twins.get(shape, shape) if isinstance(shape, type) else shape


# ----------------------------------------------------------------------------------------- for people


def listing(path: str = "") -> list[str] | None:
    """The attributes at a path such as `operation.errors`, or all of them; None where it leads nowhere."""
    if not path:
        return [line for lines in _everything() for line in lines]
    shape = shape_at(path)
    found = fact_in(shape)
    if shape is None:
        return None
    return [f"{path}: {called(shape)}", *(["", *_lines(found)] if found is not None else [])]


def shape_at(path: str) -> Shape:
    """The annotation of what a path leads to; None where it leads nowhere."""
    first, *rest = path.split(".")
    known = {**EACH, **COMMON, **{name: fact for fact in FACTS for name in (fact.__name__.lower(), fact.__name__)}}
    shape: Shape = known.get(first)
    for name in rest:
        found = fact_in(shape)
        own = attributes(found) if found is not None else {}
        shape = own[name].shape if name in own else None
    return shape


def known_at(path: str) -> list[str]:
    """The names that may stand behind a path, or in its place where it is empty."""
    found = fact_in(shape_at(path)) if path else None
    return [*EACH, *COMMON] if not path else list(attributes(found)) if found is not None else []


def _everything() -> Iterator[list[str]]:
    yield [f"context {VERSION}", ""]
    yield ["every template sees", *(f"  {name}: {called(shape)}" for name, shape in COMMON.items()), ""]
    yield ["each = one of", *(f"  {name}: {called(shape)}" for name, shape in EACH.items())]
    for fact in FACTS:
        yield ["", *_lines(fact)]


def _lines(fact: type) -> list[str]:
    doc = inspect.cleandoc(fact.__doc__ or "").split("\n\n")[0]
    own = attributes(fact).values()
    heads = [f"{each.name}: {called(each.shape)}" for each in own]
    width = max(map(len, heads), default=0)
    return [
        f"{fact.__name__}: {' '.join(doc.split())}",
        *(f"  {head:{width}}  {each.doc}" for head, each in zip(heads, own, strict=True)),
    ]


def fact_in(shape: Shape) -> type | None:
    """The class of facts that a shape is, or has as its items."""
    found = next((each for each in _parts(shape) if each in FACTS), None)
    return found if isinstance(found, type) else None


def _parts(shape: Shape) -> Iterator[Shape]:
    inner: Iterable[Shape] = get_args(shape) if get_origin(shape) is not None else ()
    if not inner:
        yield shape
    for each in inner:
        yield from _parts(each)


_NAMES: Mapping[Shape, str] = {Text: "text", Code: "code", bool: "flag", int: "number"}


def called(shape: Shape) -> str:
    """What an annotation says, in words: `text or none`, `list of Operation`."""
    origin, inner = origin_of(shape), get_args(shape)
    if origin in (Union, types.UnionType):
        return " or ".join("none" if each is types.NoneType else called(each) for each in inner)
    if origin is tuple:
        return f"list of {called(inner[0])}"
    return _NAMES.get(shape) or str(getattr(shape, "__name__", shape))
