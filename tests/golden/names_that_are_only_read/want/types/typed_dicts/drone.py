from __future__ import annotations

from typing import TypedDict


class DroneParam(TypedDict):
    altitude: float
