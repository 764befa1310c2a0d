from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class CatParam(TypedDict):
    kind: Literal["cat"]
    type: Literal["animal"]
    name: str
