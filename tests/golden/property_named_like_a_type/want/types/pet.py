from __future__ import annotations

from builtins import bool as _bool
from builtins import dict as _dict
from builtins import float as _float
from builtins import int as _int
from builtins import list as _list
from builtins import str as _str
from datetime import date as _date
from datetime import datetime as _datetime
from typing import TYPE_CHECKING

from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from typing import Any, Literal
    from uuid import UUID

    from .owner import Owner


class Pet(Model):
    int: _int
    date: _date | None = None
    other_date: _date | None = None
    datetime: _datetime | None = None
    list: _list[_str] | None = None
    str: _str | None = None
    float: _float | None = None
    bool: _bool | None = None
    dict: _dict[_str, _str] | None = None
    any: Any | None = field("Any", default=None)
    anything: Any | None = None
    literal: Literal["a"] | None = field("Literal", default=None)
    owner_capitalized: Owner | None = field("Owner", default=None)
    owner: Owner | None = None
    uuid: UUID | None = None
