from __future__ import annotations

from typing import TypeAlias

Tree: TypeAlias = "str | list[Tree]"
