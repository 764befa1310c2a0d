from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from typing import Annotated

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .code import Code
    from .password import Password


Login: TypeAlias = """Annotated[
    Password | Code | UnknownObject,
    TaggedBy("method", {}, {Password: "Password", Code: "Code"}),
]"""
