from __future__ import annotations

from builtins import str as _str
from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.node import NodeParam


class Node(Model):
    str: _str
    children: list[Node] | None = None

    @constructor
    def __init__(
        self,
        *,
        str: _str,
        children: Sequence[Node | NodeParam | ModelTypes] | NotGiven = NOT_GIVEN,
    ) -> None: ...
