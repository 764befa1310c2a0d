from __future__ import annotations

from builtins import int as _int
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.options import NotGiven
    from .tool import Tool
    from .typed_dicts.tool import ToolParam


class AnswerCreateParams(Model):
    question: str
    stream: bool | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: _int | None = None
    user: str | None = None
    stop: list[str] | None = None
    int: _int | None = None
    """Called as a type that others have."""

    model: AnswerCreateParamsModel | None = None
    tools: list[Tool] | None = None
    metadata: dict[str, str] | None = None
    store: bool | None = None

    @constructor
    def __init__(
        self,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        seed: _int | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        int: _int | NotGiven = NOT_GIVEN,
        model: AnswerCreateParamsModel | str | NotGiven = NOT_GIVEN,
        tools: Sequence[Tool | ToolParam | ModelTypes] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
    ) -> None: ...


class AnswerCreateParamsModel(OpenStrEnum):
    SMALL = "small"
    LARGE = "large"
