from __future__ import annotations

from typing import TypedDict


class PetParam(TypedDict):
    kind: str
    name: str
