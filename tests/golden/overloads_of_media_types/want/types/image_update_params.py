from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Literal

    from .._runtime.options import NotGiven


class ImageUpdateParams(Model):
    url: str
    kind: Literal["image"] = "image"
    tags: list[str] | None = None

    @constructor
    def __init__(
        self,
        *,
        url: str,
        kind: Literal["image"] = "image",
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
    ) -> None: ...
