from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..宠物_types import 宠物, 宠物尺寸
    from ..状态_types import 状态


宠物Param = TypedDict(
    "宠物Param",
    {
        "名字": "str",
        "状态": 'NotRequired[状态 | Literal["在售", "已售", "👍", "👎"] | str]',
        "宠物": "NotRequired[Sequence[宠物 | 宠物Param | ModelTypes]]",
        "尺寸": "NotRequired[宠物尺寸 | 宠物尺寸Param | ModelTypes]",
    },
)


宠物尺寸Param = TypedDict(
    "宠物尺寸Param",
    {
        "高": "float",
    },
    total=False,
)
