"""Responses whose body is still to come, but that no transport has opened."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import cast

from .base import AsyncOpenResponse, OpenResponse, Response


class WholeResponse:
    """A response that was read to its end, or that a middleware has changed."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self._stream = cast("OpenResponse | None", response.stream)

    def chunks(self) -> Iterator[bytes]:
        return iter([self._body]) if self._stream is None else self._stream.chunks()

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncWholeResponse:
    """A response that was read to its end, or that a middleware has changed."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self._stream = cast("AsyncOpenResponse | None", response.stream)

    def chunks(self) -> AsyncIterator[bytes]:
        return self._whole() if self._stream is None else self._stream.chunks()

    async def _whole(self) -> AsyncIterator[bytes]:
        yield self._body

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.close()
