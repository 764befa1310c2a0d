from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal, NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..part import Part
    from ..user_message import UserMessageMood
    from .part import PartDict


class UserMessageParam(TypedDict):
    role: Literal["user"]
    content: str | Sequence[Part | PartDict | ModelTypes]
    mood: NotRequired[UserMessageMood | Literal["glad", "sad"] | str]
    sent_at: NotRequired[datetime | str | None]
