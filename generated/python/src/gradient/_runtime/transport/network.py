"""Sockets: the certificates with which they are made, and how long the sync ones wait.

To read the certificates that a system trusts takes longer than many calls, so that all
clients of a process share what was read.

httpx2 gives each read of a socket the same time, however many reads a response takes.
What stands in between here gives each of them what its call has left (see `deadline`).
"""

from __future__ import annotations

import os
from functools import lru_cache
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, TypeAlias

from httpcore2 import NetworkBackend, NetworkStream
from httpx2 import create_ssl_context

from .deadline import seconds_left

if TYPE_CHECKING:
    from ..auth.credentials import CertificateFiles


class BoundedBackend:
    """Opens sockets, as a `NetworkBackend` of httpcore2 does."""

    def __init__(self, backend: NetworkBackend) -> None:
        self._backend = backend
        self.sleep = backend.sleep

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, **how: Any
    ) -> BoundedStream:
        stream = self._backend.connect_tcp(host, port, _at_most(timeout), **how)
        return BoundedStream(stream)

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, **how: Any
    ) -> BoundedStream:
        stream = self._backend.connect_unix_socket(path, _at_most(timeout), **how)
        return BoundedStream(stream)


class BoundedStream:
    """One socket, as a `NetworkStream` of httpcore2 is one."""

    def __init__(self, stream: NetworkStream) -> None:
        self._stream = stream
        self.get_extra_info = stream.get_extra_info
        self.close = stream.close

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _at_most(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _at_most(timeout))

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> BoundedStream:
        start = self._stream.start_tls
        return BoundedStream(start(ssl_context, server_hostname, _at_most(timeout)))


def _at_most(timeout: float | None) -> float | None:
    left = seconds_left()
    return timeout if left is None or (timeout or left) < left else left


# ---------------------------------------------------------------------- certificates

Verify: TypeAlias = bool | str | SSLContext
"""Whose certificates are trusted: True for those of the system, the path of a file or
folder with others, or a context that says all; False trusts everybody."""

_VARIABLES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def tls_context(verify: Verify, shown: CertificateFiles | None) -> SSLContext:
    """Return the context for these settings; OSError for a file that is not there."""
    if isinstance(verify, SSLContext):
        return verify
    variables = tuple(os.environ.get(name) for name in _VARIABLES)
    return _context(verify, shown, variables, _stamps(verify, shown))


@lru_cache(maxsize=16)
def _context(
    verify: bool | str,
    shown: CertificateFiles | None,
    variables: tuple[str | None, ...],
    stamps: tuple[int, ...],
) -> SSLContext:
    context = (
        _trusting(verify) if isinstance(verify, str) else create_ssl_context(verify)
    )
    if isinstance(shown, str):
        context.load_cert_chain(shown)
    elif shown is not None:
        context.load_cert_chain(*shown)
    return context


def _trusting(path: str) -> SSLContext:
    """Return a context that trusts the certificates of a file or folder alone."""
    from ssl import create_default_context

    if os.path.isdir(path):
        return create_default_context(capath=path)
    return create_default_context(cafile=path)


def _stamps(verify: bool | str, shown: CertificateFiles | None) -> tuple[int, ...]:
    """Return when the files were changed, so that renewed ones are read again."""
    paths = [verify] if isinstance(verify, str) else []
    paths += [shown] if isinstance(shown, str) else list(shown[:2]) if shown else []
    return tuple(os.stat(path).st_mtime_ns for path in paths)
