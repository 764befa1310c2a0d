from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.options import NotGiven
    from .place import Place
    from .typed_dicts.place import PlaceParam


class PetPatch(Model):
    version: int
    note: str | None = None
    home: Place | None = None
    visited: dict[str, Place] | None = None
    names: list[str] | None = None

    @constructor
    def __init__(
        self,
        *,
        version: int,
        note: str | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
    ) -> None: ...
