from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.photo_create_params import PhotoCreateParamsOwnerParam


class PhotoCreateParams(Model):
    photo: str
    more: list[str] | None = None
    owner: PhotoCreateParamsOwner | None = None
    tags: list[str] | None = None
    expand: list[str] | None = None

    @constructor
    def __init__(
        self,
        *,
        photo: FileTypes | str,
        more: Sequence[FileTypes] | Sequence[str] | NotGiven = NOT_GIVEN,
        owner: (
            PhotoCreateParamsOwner | PhotoCreateParamsOwnerParam | ModelTypes | NotGiven
        ) = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        expand: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
    ) -> None: ...


class PhotoCreateParamsOwner(Model):
    name: str | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
