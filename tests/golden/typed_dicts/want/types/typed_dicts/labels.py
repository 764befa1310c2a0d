from __future__ import annotations

from typing import TypedDict


class LabelsParam(TypedDict, total=False):
    team: str
