from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Password(Model):
    password: str
    method: Literal["password"] = "password"

    @constructor
    def __init__(
        self,
        *,
        method: Literal["password"] = "password",
        password: str,
    ) -> None: ...
