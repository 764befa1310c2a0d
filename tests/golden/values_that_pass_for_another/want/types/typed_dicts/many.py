from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Literal


class ManyParam(TypedDict, total=False):
    kind: Literal["many"]
    of: Sequence[str] | Set[str] | None
