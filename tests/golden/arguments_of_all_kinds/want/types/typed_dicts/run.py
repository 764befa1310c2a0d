from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class RunParam(TypedDict):
    type: Literal["run"]
    code: NotRequired[str]
