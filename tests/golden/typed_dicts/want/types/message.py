from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .bot_message import BotMessage
    from .note import Note
    from .user_message import UserMessage


Message: TypeAlias = """Annotated[
    UserMessage | BotMessage | Note | UnknownObject,
    TaggedBy("role", {}, {BotMessage: "BotMessage"}),
]"""
