"""The transport of a client: made by the first call, shared with its copies."""

from __future__ import annotations

import sys
from collections.abc import Callable
from copy import copy
from inspect import iscoroutinefunction, ismethod
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from warnings import warn

from .base import AsyncHTTPXClient, AsyncTransport, HTTPXClient, Transport
from .pools import renew_in_child

if TYPE_CHECKING:
    from ..auth.credentials import CertificateFiles

C = TypeVar("C", Transport, AsyncTransport)

_CLOSED = "the client is closed; make a new one"


class Connection(Generic[C]):
    """What a client has of the transport that it shares with its copies."""

    def __init__(self, open_transport: Callable[[], C], *, owned: bool) -> None:
        self._shared: _Shared[C] = _Shared(open_transport, owned=owned)
        self._is_first = True
        self._closed = False

    def shared(self) -> Connection[C]:
        """Return a connection for a copy: it ends with this one, or by itself."""
        copied = copy(self)
        copied._is_first = False
        return copied

    @property
    def is_closed(self) -> bool:
        """Whether this one, or the client that all of them come from, has ended."""
        return self._closed or self._shared.closed

    def transport(self) -> C:
        """Return the transport; RuntimeError after the end."""
        if self.is_closed:
            raise RuntimeError(_CLOSED)
        transport = self._shared.transport
        return self._shared.opened() if transport is None else transport

    def end(self) -> C | None:
        """Refuse further calls; return the transport if it now must be closed."""
        self._closed = True
        return self._shared.end() if self._is_first else None


class _Shared(Generic[C]):
    """The transport of a client and of all its copies."""

    def __init__(self, open_transport: Callable[[], C], *, owned: bool) -> None:
        self._open: Callable[[], C] = open_transport
        self._owned = owned
        self._lock = Lock()
        self.transport: C | None = None
        self.closed = False
        renew_in_child(self)

    def opened(self) -> C:
        """Return the transport, and make it if this is the first call."""
        opened = self._open()  # outside of the lock: it takes its time
        with self._lock:
            if self.closed:
                raise RuntimeError(_CLOSED)
            if self.transport is None:
                self.transport = opened
            return self.transport

    def end(self) -> C | None:
        """Refuse further calls; return the transport if it now must be closed."""
        with self._lock:
            must_close = self._owned and not self.closed
            self.closed = True
            return self.transport if must_close else None

    def renew(self) -> None:
        """Have a lock that no thread of a parent process holds."""
        self._lock = Lock()

    def __del__(self) -> None:
        if self.closed or not self._owned or sys.is_finalizing():
            return
        if getattr(self.transport, "is_open", False):
            what = "a client was left open: use it in a `with` block, or call close()"
            warn(what, ResourceWarning, stacklevel=2)


def opener(
    brought: Any, certificate: CertificateFiles | None, *, is_async: bool
) -> Callable[[], Any]:
    """Return what makes the transport of a client, which imports the HTTP library; or
    what returns the one that the caller brought."""
    kind = "Async" if is_async else ""
    is_library = isinstance(brought, AsyncHTTPXClient if is_async else HTTPXClient)
    if brought is not None:
        _check_kind(brought, is_async)
        _check(brought)
        if not is_library:
            return lambda: brought

    def open_transport() -> Any:
        if is_library:
            from . import brought_client

            return getattr(brought_client, f"{kind}ClientTransport")(brought)
        from . import httpx2_transport

        make: Any = getattr(httpx2_transport, f"{kind}HTTPTransport")
        return make(certificate=certificate)

    return open_transport


def _check_kind(brought: object, is_async: bool) -> None:
    """Raise TypeError for a client or a transport of the other kind."""
    methods = [getattr(brought, name, None) for name in ("send", "close")]
    if is_async:
        are_plain = all(ismethod(m) and not iscoroutinefunction(m) for m in methods)
        if isinstance(brought, HTTPXClient) or are_plain:
            raise TypeError("http_client is not async, and this client is")
    elif isinstance(brought, AsyncHTTPXClient) or iscoroutinefunction(methods[0]):
        raise TypeError("http_client is async, and this client is not")


def _check(brought: object) -> None:
    """Raise TypeError for what cannot send, and for what sends requests of its own."""
    can_send = callable(getattr(brought, "send", None))
    can_close = hasattr(brought, "close") or hasattr(brought, "aclose")
    is_of_requests = hasattr(brought, "get_adapter")
    if isinstance(brought, type) or is_of_requests or not (can_send and can_close):
        what = brought if isinstance(brought, type) else type(brought)
        raise TypeError(
            "http_client takes a client of httpx2 or a transport, not "
            f"{'the class ' if what is brought else 'a '}{what.__module__}."
            f"{what.__qualname__}"
        )
