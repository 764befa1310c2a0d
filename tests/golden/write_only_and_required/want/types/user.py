from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import READ_ONLY, Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class User(Model):
    name: str
    password: str | None = field("password", write_only=True)
    pin: str | None = field("pin", write_only=True)
    id: str = READ_ONLY
    code: str | None = field("code", default=READ_ONLY, secret=True)

    @constructor
    def __init__(
        self,
        *,
        name: str,
        password: str,
        pin: str,
        id: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
