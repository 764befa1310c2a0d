from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class OneParam(TypedDict, total=False):
    kind: Literal["one"]
    of: str
    either: Sequence[str] | str
