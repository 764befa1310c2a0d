from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import NotRequired


class PetParam(TypedDict):
    kind: str
    name: NotRequired[str]
