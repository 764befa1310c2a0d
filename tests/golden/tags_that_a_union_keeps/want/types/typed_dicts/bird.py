from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class BirdParam(TypedDict):
    kind: Literal["bird"]
