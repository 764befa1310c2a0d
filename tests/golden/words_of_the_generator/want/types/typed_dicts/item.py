from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from builtins import str as _str
    from collections.abc import Sequence, Set
    from datetime import date as _date
    from typing import Literal


class ItemParam(TypedDict, total=False):
    item: Literal["a b"]
    returns: _str
    field: _str
    fieldName: _str
    to_dict: _str
    type: _str
    str: _str
    list: Sequence[_str] | Set[_str]
    date: _date | _str
    Model: _str
