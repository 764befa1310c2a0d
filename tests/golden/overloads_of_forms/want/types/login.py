from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .code import Code
    from .password import Password


Login: TypeAlias = "Password | Code | UnknownObject"
