from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model, field
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .item import Item
    from .server import Server
    from .typed_dicts.item import ItemParam
    from .typed_dicts.server import ServerParam


class ItemUpdateParams(Model):
    item: Item
    errors: str
    returns: str | None = None
    replies: str | None = None
    options: str | None = None
    cls: str | None = None
    self_: str | None = field("self", default=None)
    match: str | None = None
    class_: str | None = field("class", default=None)
    list: str | None = None
    server: Server | None = field("Server", default=None)

    @constructor
    def __init__(
        self,
        *,
        item: Item | ItemParam | ModelTypes,
        errors: str,
        returns: str | NotGiven = NOT_GIVEN,
        replies: str | NotGiven = NOT_GIVEN,
        options: str | NotGiven = NOT_GIVEN,
        cls: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        list: str | NotGiven = NOT_GIVEN,
        server: Server | ServerParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
