from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ..server import ServerEVENTS


class ServerParam(TypedDict, total=False):
    EVENTS: ServerEVENTS | Literal["EVENTS", "a b", "_ANY"] | str
