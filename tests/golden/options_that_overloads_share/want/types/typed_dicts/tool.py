from __future__ import annotations

from typing import TypedDict


class ToolParam(TypedDict):
    name: str
