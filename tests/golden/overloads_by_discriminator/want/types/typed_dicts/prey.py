from __future__ import annotations

from typing import TypedDict


class PreyParam(TypedDict, total=False):
    size: float
