from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class ImageCreateParams(Model):
    images: list[str]
    prompt: str | None = None

    @constructor
    def __init__(
        self,
        *,
        images: Sequence[str] | Set[str],
        prompt: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
