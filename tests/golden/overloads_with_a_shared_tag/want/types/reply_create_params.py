from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.unknown import UnknownObject


class ReplyCreateParamsAdmin(Model):
    admin_id: str
    type: Literal["admin"] = "admin"
    kind: Literal["note"] = "note"
    version: Literal[2] = 2

    @constructor
    def __init__(
        self,
        *,
        type: Literal["admin"] = "admin",
        kind: Literal["note"] = "note",
        version: Literal[2] = 2,
        admin_id: str,
    ) -> None: ...


class ReplyCreateParamsUser(Model):
    email: str
    type: Literal["user"] = "user"
    kind: Literal["comment"] = "comment"
    version: Literal[2] = 2

    @constructor
    def __init__(
        self,
        *,
        type: Literal["user"] = "user",
        kind: Literal["comment"] = "comment",
        version: Literal[2] = 2,
        email: str,
    ) -> None: ...


class ReplyCreateParamsBot(Model):
    type: ReplyCreateParamsBotType
    version: Literal[2] = 2

    @constructor
    def __init__(
        self,
        *,
        type: ReplyCreateParamsBotType | str,
        version: Literal[2] = 2,
    ) -> None: ...


class ReplyCreateParamsBotType(OpenStrEnum):
    BOT = "bot"
    ROBOT = "robot"


ReplyCreateParams: TypeAlias = """(
    ReplyCreateParamsAdmin
    | ReplyCreateParamsUser
    | ReplyCreateParamsBot
    | UnknownObject
)"""
