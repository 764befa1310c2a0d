from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .bot_message import BotMessageParam
    from .note import NoteParam
    from .user_message import UserMessageParam


MessageParam: TypeAlias = "UserMessageParam | BotMessageParam | NoteParam"
