"""What Nested is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import TypeAlias


Nested: TypeAlias = "list[Nested]"
"""Lists of lists, and nothing else."""
