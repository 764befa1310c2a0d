from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..server import ServerEVENTS


class ServerParam(TypedDict, total=False):
    EVENTS: ServerEVENTS | str
