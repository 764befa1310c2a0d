from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class Company(Model):
    is_: CompanyIs | None = field("is", default=None)

    @constructor
    def __init__(
        self,
        *,
        is_: CompanyIs | str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class CompanyIs(OpenStrEnum):
    C = "c"
    COMPANY = "Company"
