from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .list_setting import ListSetting
    from .nested_setting import NestedSetting
    from .number_setting import NumberSetting
    from .text_setting import TextSetting


Setting: TypeAlias = "NumberSetting | TextSetting | ListSetting | NestedSetting"
