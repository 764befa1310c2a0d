from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class AnswerEagerParams(Model):
    question: str
    stream: bool | None = None
    """Default: `True`."""

    @constructor
    def __init__(
        self,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
    ) -> None: ...
