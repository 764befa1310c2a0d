"""The base of the classes that hold an API's methods, group by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models.annotations import hint
from .misspelt import explain_methods

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient


class SyncResource:
    """A group of methods; it holds the client and nothing else."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of methods; it holds the client and nothing else."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


hint(SyncResource)
hint(AsyncResource)
