"""Part of `render`: lists as templates have them.

All are tuples, whatever made them: a fact, a template (`[a, b]`) or a filter. So they can be compared and put together,
`{% if operations|selectattr("body") %}` asks whether there is one, and what an empty one has as its first item is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from types import GeneratorType
from typing import Any

from jinja2 import Undefined
from jinja2.runtime import LoopContext
from markupsafe import Markup

from sdkwright.render.algebra import COMMA, NOTHING, NotPrintable, Part, part
from sdkwright.text import Code

OF_EMPTY = frozenset({"first", "last", "min", "max"})
"""The filters that give one item, and none of what is empty."""
NEIGHBOURS = frozenset({"previtem", "nextitem"})
"""What `loop` has of the items beside; none at the ends."""
_TAKE_NOTHING_APART = frozenset({"count", "length", "wordcount"})


def of_lists(name: str, function: Callable[..., object]) -> Callable[..., object]:
    """A filter of Jinja that gives tuples, and takes nothing apart that was printed already, also in `map`."""

    @wraps(function)
    def apply(*args: Any, **named: Any) -> object:
        if name not in _TAKE_NOTHING_APART and any(isinstance(each, Markup) for each in args[:2]):
            raise NotPrintable("a part of what a filter or a block printed is no code: cut a name, or a list")
        found = function(*args, **named)
        if name in OF_EMPTY and isinstance(found, Undefined):
            return None
        return tuple(found) if isinstance(found, (list, GeneratorType)) else found

    return apply


def of_first(name: str, function: Callable[..., object]) -> Callable[..., object]:
    """`first` and `last`: of a name its character."""

    @wraps(function)
    def apply(environment: Any, value: Any) -> object:
        if isinstance(value, Code):
            return type(value)(value[:1] if name == "first" else value[-1:])
        return function(environment, value)

    return apply


def default(value: object, default_value: object = NOTHING, boolean: bool = False) -> object:
    """The filter of that name, which takes what is none for what is not there."""
    is_missing = value is None or isinstance(value, Undefined) or (boolean and not value)
    return default_value if is_missing else value


def defined(value: object) -> bool:
    """The test of that name, which takes what is none for what is not there, as `default` does."""
    return value is not None and not isinstance(value, Undefined)


def undefined(value: object) -> bool:
    """The opposite."""
    return not defined(value)


def item_at(value: list[object] | tuple[object, ...], place: int) -> object:
    """`list[0]`; none where the list is shorter."""
    return value[place] if -len(value) <= place < len(value) else None


def neighbour(loop: LoopContext, name: str) -> object:
    """`loop.previtem` and `loop.nextitem`; none at the ends."""
    found = getattr(loop, name)
    return None if isinstance(found, Undefined) else found


class Joiner:
    """`joiner(", ")`: nothing the first time that it is called, and then what it was given."""

    def __init__(self, sep: object = COMMA) -> None:
        self._given = part(sep)
        self._is_used = False

    def __call__(self) -> Part:
        """What stands before the next item."""
        found = self._given if self._is_used else type(self._given)("")
        self._is_used = True
        return found


TESTS: Mapping[str, Callable[[object], bool]] = {"defined": defined, "undefined": undefined}
FUNCTIONS: Mapping[str, object] = {"joiner": Joiner}
"""Tests and functions that take the place of Jinja's."""
