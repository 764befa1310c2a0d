from __future__ import annotations

from typing import TypedDict


class OwnerParam(TypedDict, total=False):
    name: str
