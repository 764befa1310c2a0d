from __future__ import annotations

from typing import TypedDict


class AndroidParam(TypedDict):
    serial: str
