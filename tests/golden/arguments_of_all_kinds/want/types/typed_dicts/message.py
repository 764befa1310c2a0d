from __future__ import annotations

from typing import TypedDict


class MessageParam(TypedDict):
    role: str
    text: str
