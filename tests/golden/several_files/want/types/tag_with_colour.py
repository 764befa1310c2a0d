from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.tag_with_colour import TagWithColourInnerParam


class TagWithColour(Model):
    colour: str | None = None
    inner: TagWithColourInner | None = None

    @constructor
    def __init__(
        self,
        *,
        colour: str | NotGiven = NOT_GIVEN,
        inner: (
            TagWithColourInner | TagWithColourInnerParam | ModelTypes | NotGiven
        ) = NOT_GIVEN,
    ) -> None: ...


class TagWithColourInner(Model):
    depth: int | None = None

    @constructor
    def __init__(
        self,
        *,
        depth: int | NotGiven = NOT_GIVEN,
    ) -> None: ...
