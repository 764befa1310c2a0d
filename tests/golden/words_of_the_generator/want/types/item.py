from __future__ import annotations

from builtins import list as _list
from builtins import str as _str
from datetime import date as _date
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
    returns: _str | None = None
    field: _str | None = None
    field_name: _str | None = _field("fieldName", default=None)
    to_dict_: _str | None = _field("to_dict", default=None)
    type: _str | None = None
    str: _str | None = None
    list: _list[_str] | None = None
    date: _date | None = None
    model: _str | None = _field("Model", default=None)

    @constructor
    def __init__(
        self,
        *,
        item: Literal["a b"] | NotGiven = NOT_GIVEN,
        returns: _str | NotGiven = NOT_GIVEN,
        field: _str | NotGiven = NOT_GIVEN,
        field_name: _str | NotGiven = NOT_GIVEN,
        to_dict_: _str | NotGiven = NOT_GIVEN,
        type: _str | NotGiven = NOT_GIVEN,
        str: _str | NotGiven = NOT_GIVEN,
        list: Sequence[_str] | Set[_str] | NotGiven = NOT_GIVEN,
        date: _date | _str | NotGiven = NOT_GIVEN,
        model: _str | NotGiven = NOT_GIVEN,
    ) -> None: ...
