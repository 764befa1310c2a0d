from __future__ import annotations

from builtins import list as ListType
from builtins import str as StrType
from datetime import date as DateType
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.models.model import field as _field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Literal

    from .._runtime.options import NotGiven


class Item(Model):
    item: Literal["a b"] | None = None
    returns: StrType | None = None
    field: StrType | None = None
    field_name: StrType | None = _field("fieldName", default=None)
    to_dict_: StrType | None = _field("to_dict", default=None)
    type: StrType | None = None
    str: StrType | None = None
    list: ListType[StrType] | None = None
    date: DateType | None = None
    model: StrType | None = _field("Model", default=None)

    @constructor
    def __init__(
        self,
        *,
        item: Literal["a b"] | NotGiven = NOT_GIVEN,
        returns: StrType | NotGiven = NOT_GIVEN,
        field: StrType | NotGiven = NOT_GIVEN,
        field_name: StrType | NotGiven = NOT_GIVEN,
        to_dict_: StrType | NotGiven = NOT_GIVEN,
        type: StrType | NotGiven = NOT_GIVEN,
        str: StrType | NotGiven = NOT_GIVEN,
        list: Sequence[StrType] | Set[StrType] | NotGiven = NOT_GIVEN,
        date: DateType | StrType | NotGiven = NOT_GIVEN,
        model: StrType | NotGiven = NOT_GIVEN,
    ) -> None: ...
