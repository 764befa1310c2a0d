from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .credit import Credit
    from .debit import Debit


Card: TypeAlias = """Annotated[
    Credit | Debit | UnknownObject,
    TaggedBy("kind", {}, {Credit: "Credit", Debit: "Debit"}),
]"""
