from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from builtins import str as StrType
    from collections.abc import Sequence
    from typing import NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..node import Node


class NodeParam(TypedDict):
    str: StrType
    children: NotRequired[Sequence[Node | NodeParam | ModelTypes]]
