from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .kind import Kind
    from .tag_with_colour import TagWithColour
    from .the_owner import TheOwner
    from .typed_dicts.tag_with_colour import TagWithColourParam
    from .typed_dicts.the_owner import TheOwnerParam


class Pet(Model):
    name: str
    tags: list[TagWithColour]
    kind: Kind | None = None
    owner: TheOwner | None = None
    nickname: str | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        tags: Sequence[TagWithColour | TagWithColourParam | ModelTypes],
        kind: Kind | str | NotGiven = NOT_GIVEN,
        owner: TheOwner | TheOwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
    ) -> None: ...
