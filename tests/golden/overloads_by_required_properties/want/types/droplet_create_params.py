from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class DropletCreateParamsOne(Model):
    name: str
    region: str
    backups: bool | None = None
    tags: list[str] | None = None
    """Default: `["new"]`."""

    @constructor
    def __init__(
        self,
        *,
        name: str,
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
    ) -> None: ...


class DropletCreateParamsMany(Model):
    names: list[str]
    region: str
    backups: bool | None = None
    tags: list[str] | None = None
    """Default: `["new"]`."""

    @constructor
    def __init__(
        self,
        *,
        names: Sequence[str] | Set[str],
        region: str,
        backups: bool | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
    ) -> None: ...
