from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..kind import Kind
    from ..tag_with_colour import TagWithColour
    from ..the_owner import TheOwner
    from .tag_with_colour import TagWithColourParam
    from .the_owner import TheOwnerParam


class PetParam(TypedDict):
    name: str
    tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes]
    kind: NotRequired[Kind | Literal["cat", "dog"] | str]
    owner: NotRequired[TheOwner | TheOwnerParam | ModelTypes]
    nickname: NotRequired[str | None]
