from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.options import NotGiven


class KindCreateParamsA(Model):
    kind: Literal["a"] = "a"
    x: str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["a"] = "a",
        x: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
    ) -> None: ...

    @property
    def additional_properties(self) -> dict[str, int]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties


class KindCreateParamsB(Model):
    kind: Literal["b"] = "b"
    y: str | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["b"] = "b",
        y: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
