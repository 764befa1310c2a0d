from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class ContactCreateParams(Model):
    email: str
    type: Literal["contact"] = "contact"

    @constructor
    def __init__(
        self,
        *,
        type: Literal["contact"] = "contact",
        email: str,
    ) -> None: ...
