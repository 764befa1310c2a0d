from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .bank import Bank
    from .card import Card
    from .credit import Credit
    from .debit import Debit


Payment: TypeAlias = """Annotated[
    Card | Bank | UnknownObject,
    TaggedBy("method", {}, {Credit: "Card", Debit: "Card", Bank: "Bank"}),
]"""
