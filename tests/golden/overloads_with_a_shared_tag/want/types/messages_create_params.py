from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class MessagesCreateParamsText(Model):
    text: str
    to: Literal["one"] = "one"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["one"] = "one",
        text: str,
    ) -> None: ...


class MessagesCreateParamsFile(Model):
    file: str
    to: Literal["one"] = "one"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["one"] = "one",
        file: str,
    ) -> None: ...


class MessagesCreateParamsGroup(Model):
    group: str
    to: Literal["many"] = "many"

    @constructor
    def __init__(
        self,
        *,
        to: Literal["many"] = "many",
        group: str,
    ) -> None: ...
