from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.unknown import UnknownObject


class MessageCreateParamsText(Model):
    text: str
    to: Literal["one"] = "one"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["one"] = "one",
        text: str,
    ) -> None: ...


class MessageCreateParamsFile(Model):
    file: str
    to: Literal["one"] = "one"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["one"] = "one",
        file: str,
    ) -> None: ...


class MessageCreateParamsGroup(Model):
    group: str
    to: Literal["many"] = "many"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["many"] = "many",
        group: str,
    ) -> None: ...


MessageCreateParams: TypeAlias = """(
    MessageCreateParamsText
    | MessageCreateParamsFile
    | MessageCreateParamsGroup
    | UnknownObject
)"""
