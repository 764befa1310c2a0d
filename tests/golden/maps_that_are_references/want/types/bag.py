from __future__ import annotations

from typing import TypeAlias

Bag: TypeAlias = "dict[str, int]"
