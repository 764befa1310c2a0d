from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven
    from .message import Message
    from .run import Run
    from .search import Search
    from .typed_dicts.message import MessageParam
    from .typed_dicts.run import RunParam
    from .typed_dicts.search import SearchParam


class ChatCreateParams(Model):
    messages: list[Message]
    tools: list[Search | Run | UnknownObject] | None = None
    metadata: dict[str, str] | None = None

    @constructor
    def __init__(
        self,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes],
        tools: (
            Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
    ) -> None: ...
