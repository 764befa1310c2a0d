"""What RepliesCreateParamsAdmin is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.enums import OpenStrEnum
from .._runtime.model import Model

if TYPE_CHECKING:
    from typing import Literal


class RepliesCreateParamsAdmin(Model):
    """Admin"""

    admin_id: str
    type: Literal["admin"] = "admin"
    kind: Literal["note"] = "note"
    version: Literal[2] = 2


class RepliesCreateParamsUser(Model):
    """User"""

    email: str
    type: Literal["user"] = "user"
    kind: Literal["comment"] = "comment"
    version: Literal[2] = 2


class RepliesCreateParamsBot(Model):
    """Bot"""

    type: RepliesCreateParamsBotType
    version: Literal[2] = 2


class RepliesCreateParamsBotType(OpenStrEnum):
    """The type of RepliesCreateParamsBot."""

    BOT = "bot"
    ROBOT = "robot"
