from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.user import UserParam


class User(Model):
    name: str
    pin: str | None = field("pin", secret=True)
    recovery: str | None = field("recovery", default=None, secret=True)
    note: str | None = field("note", default=None, secret=True)
    friends: list[User] | None = None

    @constructor
    def __init__(
        self,
        *,
        name: str,
        pin: str | None,
        recovery: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
    ) -> None: ...
