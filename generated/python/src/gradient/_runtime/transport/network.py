"""The sockets of the sync transport, none of which waits beyond the end of its call.

httpx2 gives each read of a socket the same time, however many reads a response takes.
What stands in between here gives each of them what its call has left (see `deadline`).
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

from httpcore2 import NetworkBackend, NetworkStream

from .deadline import seconds_left


class BoundedBackend(NetworkBackend):
    """Opens sockets."""

    def __init__(self, backend: NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> NetworkStream:
        return BoundedStream(
            self._backend.connect_tcp(
                host, port, _at_most(timeout), local_address, socket_options
            )
        )

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> NetworkStream:
        return BoundedStream(
            self._backend.connect_unix_socket(path, _at_most(timeout), socket_options)
        )

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class BoundedStream(NetworkStream):
    """One socket."""

    def __init__(self, stream: NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _at_most(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _at_most(timeout))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        stream = self._stream
        return BoundedStream(
            stream.start_tls(ssl_context, server_hostname, _at_most(timeout))
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        self._stream.close()


def _at_most(timeout: float | None) -> float | None:
    left = seconds_left()
    return timeout if left is None or (timeout or left) < left else left
