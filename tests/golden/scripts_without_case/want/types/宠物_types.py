"""What 宠物 is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from .状态_types import 状态


class 宠物(Model):
    名字: str
    状态: 状态Type | None = None
    宠物: list[宠物Type] | None = None
    尺寸: 宠物尺寸 | None = None


class 宠物尺寸(Model):
    """The 尺寸 of 宠物."""

    高: float | None = None


宠物Type: TypeAlias = "宠物"


状态Type: TypeAlias = "状态"
