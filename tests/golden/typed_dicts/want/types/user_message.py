from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import READ_ONLY, Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .part import Part
    from .typed_dicts.part import PartDict


class UserMessage(Model):
    content: str | list[Part]
    id: str | None = READ_ONLY
    role: Literal["user"] = "user"
    mood: UserMessageMood | None = None
    sent_at: datetime | None = None

    @constructor
    def __init__(
        self,
        *,
        role: Literal["user"] = "user",
        content: str | Sequence[Part | PartDict | ModelTypes],
        id: str | NotGiven = NOT_GIVEN,
        mood: UserMessageMood | str | NotGiven = NOT_GIVEN,
        sent_at: datetime | str | None | NotGiven = NOT_GIVEN,
    ) -> None: ...


class UserMessageMood(OpenStrEnum):
    GLAD = "glad"
    SAD = "sad"
