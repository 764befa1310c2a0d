"""The types of requests and responses; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    pass

__all__ = []

_HOMES: dict[str, str] = {}

if not TYPE_CHECKING:

    def _public(value, home):
        from .._runtime.models.annotations import public

        return public(value, home)

    __getattr__ = lazy(__name__, _HOMES, _public)


def __dir__() -> list[str]:
    return sorted(__all__)
