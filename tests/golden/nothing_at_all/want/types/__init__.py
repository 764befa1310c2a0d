"""The types of requests and responses; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy
from .._runtime.models.annotations import public

if TYPE_CHECKING:
    pass

__all__ = []

_HOMES: dict[str, str] = {}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, _HOMES, public)


def __dir__() -> list[str]:
    return sorted(__all__)
