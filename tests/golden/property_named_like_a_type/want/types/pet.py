from __future__ import annotations

from builtins import bool as BoolType
from builtins import dict as DictType
from builtins import float as FloatType
from builtins import int as IntType
from builtins import list as ListType
from builtins import str as StrType
from datetime import date as DateType
from datetime import datetime as DatetimeType
from typing import TYPE_CHECKING

from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal
    from uuid import UUID

    from .owner import Owner


class Pet(Model):
    int: IntType
    date: DateType | None = None
    other_date: DateType | None = None
    datetime: DatetimeType | None = None
    list: ListType[StrType] | None = None
    str: StrType | None = None
    float: FloatType | None = None
    bool: BoolType | None = None
    dict: DictType[StrType, StrType] | None = None
    any: Any | None = field("Any", default=None)
    anything: Any | None = None
    literal: Literal["a"] | None = field("Literal", default=None)
    owner_capitalized: Owner | None = field("Owner", default=None)
    owner: Owner | None = None
    uuid: UUID | None = None
