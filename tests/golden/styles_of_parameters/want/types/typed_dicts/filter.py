from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..._runtime.models.model import Model


class FilterParam(TypedDict, total=False):
    color: str
    size: Mapping[str, int] | Model
