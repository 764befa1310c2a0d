from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.options import NotGiven


class PhotoCreateParams(Model):
    photo: Any
    more: list[Any] | None = None
    """Another photo."""

    icon: str | None = None
    address: str | None = None
    title: str | None = None

    @constructor
    def __init__(
        self,
        *,
        photo: object,
        more: Sequence[object] | NotGiven = NOT_GIVEN,
        icon: FileTypes | str | NotGiven = NOT_GIVEN,
        address: str | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
