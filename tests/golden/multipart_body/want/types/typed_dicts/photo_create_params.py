from __future__ import annotations

from typing import TypedDict


class PhotoCreateParamsOwnerParam(TypedDict, total=False):
    name: str
