from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from builtins import str as _str
    from collections.abc import Sequence
    from typing import NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..node import Node


class NodeParam(TypedDict):
    str: _str
    children: NotRequired[Sequence[Node | NodeParam | ModelTypes]]
