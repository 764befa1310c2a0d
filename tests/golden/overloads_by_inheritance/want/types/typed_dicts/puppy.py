from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class PuppyParam(TypedDict):
    kind: Literal["Puppy"]
    name: str
    bark: str
    weeks: NotRequired[int]
