from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.models.model import ModelTypes
    from ..tag_with_colour import TagWithColourInner


class TagWithColourParam(TypedDict, total=False):
    colour: str
    inner: TagWithColourInner | TagWithColourInnerParam | ModelTypes


class TagWithColourInnerParam(TypedDict, total=False):
    depth: int
