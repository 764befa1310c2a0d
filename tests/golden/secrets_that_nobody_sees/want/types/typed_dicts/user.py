from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..user import User


class UserParam(TypedDict):
    name: str
    pin: str | None
    recovery: NotRequired[str]
    note: NotRequired[str]
    friends: NotRequired[Sequence[User | UserParam | ModelTypes]]
