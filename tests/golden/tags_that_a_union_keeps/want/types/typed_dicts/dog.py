from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class DogParam(TypedDict):
    name: str
    kind: NotRequired[Literal["dog", "hound"]]
