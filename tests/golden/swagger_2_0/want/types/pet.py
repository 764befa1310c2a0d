from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .owner import Owner
    from .typed_dicts.owner import OwnerParam


class Pet(Model):
    name: str
    nick: str | None = None
    owner: Owner | None = None
    keeper: Owner | None = None
    picture: bytes | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
