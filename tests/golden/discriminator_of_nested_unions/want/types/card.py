from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .credit import Credit
    from .debit import Debit


Card: TypeAlias = "Credit | Debit | UnknownObject"
