"""The transport of a client: opened by the first call, shared with its copies."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from .transport import AsyncHTTPClient, AsyncHTTPXClient, AsyncTransport
from .transport import HTTPClient, HTTPXClient, Transport

if TYPE_CHECKING:
    from .auth import CertificateFiles

C = TypeVar("C", Transport, AsyncTransport)


class Connection(Generic[C]):
    """A transport that does not exist until it is needed."""

    def __init__(self, open_transport: Callable[[], C], *, owned: bool) -> None:
        self._open: Callable[[], C] = open_transport
        self._owned = owned
        self._transport: C | None = None
        self._parent: Connection[C] | None = None
        self._closed = False
        self._lock = Lock()

    def shared(self) -> Connection[C]:
        """Return a connection for a copy: it uses this one, and ends by itself."""
        copied = Connection(self._open, owned=False)
        copied._parent = self
        return copied

    def transport(self) -> C:
        """Return the transport; RuntimeError after the end."""
        with self._lock:
            if self._closed:
                raise RuntimeError("the client is closed; make a new one")
            if self._parent is not None:
                return self._parent.transport()
            if self._transport is None:
                self._transport = self._open()
            return self._transport

    def end(self) -> C | None:
        """Refuse further calls; return the transport if it now must be closed."""
        with self._lock:
            must_close = self._owned and not self._closed
            self._closed = True
            return self._transport if must_close else None


def open_sync(
    brought: HTTPClient | None, shown: CertificateFiles | None = None
) -> Callable[[], Transport]:
    """Return what opens the transport of a client; it imports the HTTP library."""
    if isinstance(brought, AsyncHTTPXClient):
        raise TypeError("http_client is async, and this client is not")

    def open_transport() -> Transport:
        if brought is not None and not isinstance(brought, HTTPXClient):
            return brought
        from .httpx_transport import HTTPXTransport

        return (
            HTTPXTransport.open(shown) if brought is None else HTTPXTransport(brought)
        )

    return open_transport


def open_async(
    brought: AsyncHTTPClient | None, shown: CertificateFiles | None = None
) -> Callable[[], AsyncTransport]:
    """Return what opens the transport of a client; it imports the HTTP library."""
    if isinstance(brought, HTTPXClient):
        raise TypeError("http_client is not async, and this client is")

    def open_transport() -> AsyncTransport:
        if brought is not None and not isinstance(brought, AsyncHTTPXClient):
            return brought
        from .httpx_transport import AsyncHTTPXTransport as Adapter

        return Adapter.open(shown) if brought is None else Adapter(brought)

    return open_transport
