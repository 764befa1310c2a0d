from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.宠物_types import 宠物Param, 宠物尺寸Param
    from .状态_types import 状态


class 宠物(Model):
    名字: str
    状态: 状态Type | None = None
    宠物: list[宠物Type] | None = None
    尺寸: 宠物尺寸 | None = None

    @constructor
    def __init__(
        self,
        *,
        名字: str,
        状态: 状态Type | str | NotGiven = NOT_GIVEN,
        宠物: Sequence[宠物Type | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
        尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...


class 宠物尺寸(Model):
    高: float | None = None

    @constructor
    def __init__(
        self,
        *,
        高: float | NotGiven = NOT_GIVEN,
    ) -> None: ...


宠物Type: TypeAlias = "宠物"


状态Type: TypeAlias = "状态"
