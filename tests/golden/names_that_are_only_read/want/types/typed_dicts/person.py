from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


PersonParam = TypedDict(
    "PersonParam",
    {
        "kind": 'Literal["person"]',
        "is": 'Literal["p"]',
        "name": "NotRequired[str]",
    },
)
