"""Shapes of lists: which of them may be empty, and what stands at a place of one.

```
tuple[Tag, ...]         may be empty: its first item may be none
tuple[Tag, Tag, ...]    never is: `text.split("/")`
tuple[Code, Tag]        has two items: `[a, b]`, and the pairs of a table
```
"""

from __future__ import annotations

from collections.abc import Iterable
from types import NoneType
from typing import Any, get_args, get_origin

from sdkwright.lint.shapes import Shape, alternatives, is_code, item, joined


def filled(shape: Shape) -> Shape:
    """A list of these that is never empty."""
    return tuple[shape, shape, ...]  # type: ignore[misc]


def is_filled(shape: Shape) -> bool:
    """Whether a list never is empty."""
    return all(map(_is_filled, alternatives(shape)))


def _is_filled(shape: Shape) -> bool:
    args = get_args(shape)
    return _is_list(shape) and bool(args) and args[1:] != (Ellipsis,)


def listed(shape: Shape) -> Shape:
    """A list of the same items, as long as the other one."""
    found = item(shape)
    return filled(found) if is_filled(shape) else tuple[found, ...]  # type: ignore[valid-type]


def together(shapes: Iterable[Shape]) -> Shape:
    """`a + b` of lists."""
    every = list(shapes)
    items = joined(item(each) for each in every if get_args(each) != ())
    return filled(items) if any(map(is_filled, every)) else tuple[items, ...]  # type: ignore[valid-type]


def is_list(shape: Shape) -> bool:
    """Whether it is a list, whatever it may be."""
    found = list(alternatives(shape))
    return bool(found) and all(map(_is_list, found))


def _is_list(shape: Shape) -> bool:
    origin: object = get_origin(shape)
    return origin is tuple


def item_at(shape: Shape, place: int) -> Shape:
    """What a list has at a place; it may be none where the list may be shorter."""
    return joined(_item_at(each, place) for each in alternatives(shape))


def _item_at(shape: Shape, place: int) -> Shape:
    args = get_args(shape)
    if is_code(shape):
        return shape
    if not _is_list(shape):
        return Any
    if Ellipsis not in args:
        return args[place] if -len(args) <= place < len(args) else NoneType
    is_sure = place in (0, -1) and _is_filled(shape)
    return args[0] if is_sure else joined([args[0], NoneType])
