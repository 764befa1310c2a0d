"""The base of the classes that hold an API's methods, and how a client has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..lazy import cached
from ..models.annotations import hint
from ..refusals import explain_methods
from .views import Viewed

if TYPE_CHECKING:
    from .client import AsyncClient, SyncClient

    cached_resource = cached
else:

    class cached_resource(cached):
        """A resource, which a class shows as well: so mocks with a spec see its methods."""

        def __get__(self, holder: Any, owner: Any = None) -> Any:
            return self.func(owner) if holder is None else super().__get__(holder)


class _Resource(Viewed):
    """What both have in common."""

    if not TYPE_CHECKING:
        _client = type
        """Where a resource is asked of a class, that stands in place of a client."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)
        hint(cls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {vars(self).get('_client')!r}>"


class SyncResource(_Resource):
    """A group of methods; it holds the client and nothing else."""

    _is_async = False

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncResource(_Resource):
    """A group of methods; it holds the client and nothing else."""

    _is_async = True

    def __init__(self, client: AsyncClient) -> None:
        self._client = client


hint(SyncResource)
hint(AsyncResource)
