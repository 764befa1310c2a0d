from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from .._runtime.options import NotGiven


class AnswerCreateParamsText(Model):
    text: str
    stream: bool | None = None

    @constructor
    def __init__(
        self,
        *,
        text: str,
        stream: bool | NotGiven = NOT_GIVEN,
    ) -> None: ...


class AnswerCreateParamsSpeech(Model):
    sound: bytes
    stream: bool | None = None

    @constructor
    def __init__(
        self,
        *,
        sound: bytes | str,
        stream: bool | None | NotGiven = NOT_GIVEN,
    ) -> None: ...


class AnswerCreateParamsSurvey(Model):
    questions: list[str]

    @constructor
    def __init__(
        self,
        *,
        questions: Sequence[str] | Set[str],
    ) -> None: ...


AnswerCreateParams: TypeAlias = (
    "AnswerCreateParamsText | AnswerCreateParamsSpeech | AnswerCreateParamsSurvey"
)
