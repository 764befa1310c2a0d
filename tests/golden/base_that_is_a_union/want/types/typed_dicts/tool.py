from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .drill import DrillParam
    from .saw import SawParam


ToolParam: TypeAlias = "SawParam | DrillParam"
