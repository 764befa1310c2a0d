from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "str | list[Json] | dict[str, Json]"
