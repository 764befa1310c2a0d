from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class VolumeCreateParamsAny(Model):
    size: int
    label: str | None = None

    @constructor
    def __init__(
        self,
        *,
        size: int,
        label: str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class VolumeCreateParamsPlain(Model):
    size: int

    @constructor
    def __init__(
        self,
        *,
        size: int,
    ) -> None: ...
