from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .owner import Owner
    from .typed_dicts.owner import OwnerParam


class Pet(Model):
    required: str
    required_or_null: str | None
    optional: str | None = None
    optional_or_null: str | None = None
    named_or_null: Owner | None = None
    only_null: None = None

    @constructor
    def __init__(
        self,
        *,
        required: str,
        required_or_null: str | None,
        optional: str | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
    ) -> None: ...
