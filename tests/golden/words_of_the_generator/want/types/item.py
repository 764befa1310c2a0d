"""What Item is made of."""

from __future__ import annotations

from builtins import list as ListType, str as StrType
from datetime import date as DateType
from typing import TYPE_CHECKING

from .._runtime.model import Model, field as _field

if TYPE_CHECKING:
    from typing import Literal


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
