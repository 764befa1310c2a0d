from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired

    from ..part_param import PartParam


class PartDict(TypedDict):
    text: str
    style: NotRequired[PartParam | Literal["bold", "plain"] | str]
