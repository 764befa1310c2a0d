from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class BotMessageParam(TypedDict):
    """The role is said by the mapping alone."""

    role: Literal["bot"]
    content: NotRequired[str]
