from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from builtins import str as StrType
    from collections.abc import Sequence, Set
    from datetime import date as DateType
    from typing import Literal


class ItemParam(TypedDict, total=False):
    item: Literal["a b"]
    returns: StrType
    field: StrType
    fieldName: StrType
    to_dict: StrType
    type: StrType
    str: StrType
    list: Sequence[StrType] | Set[StrType]
    date: DateType | StrType
    Model: StrType
