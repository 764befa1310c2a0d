"""A response that is read piece by piece, while it comes.

```python
with client.files.with_streaming_response.download("id") as response:
    response.to_file("file.zip", progress=lambda done, total: print(done, total))
```
The request is sent on the way into the `with` block, and the connection is free again
on every way out. A body can be read once; `read()` keeps it, and then `parse()` and all
other ways of reading may follow.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing, closing
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..call.operation import Arguments, Operation
from ..call.raw_response import BaseResponse, Exchange
from ..call.response import parse_response
from ..call.send import Sender
from ..clock import CLOCK
from ..media_types import charset
from ..transport.base import Response
from ..transport.deadline import Deadline
from ..transport.failures import too_large
from ..transport.io import IO, SyncIO, run
from ..transport.limits import LimitExceeded
from .downloads import Download, Progress
from .lines import JSONLines, Pieces, Reader, TextLines, Texts
from .opened import open_operation, read_piece
from .sse import EventFrames, ServerSentEvent

T_co = TypeVar("T_co", covariant=True)
I = TypeVar("I")


class _Streamed(BaseResponse[T_co]):
    """What the sync and the async response have in common: all that does no I/O."""

    def __init__(
        self, operation: Operation[T_co], exchange: Exchange, source: Any, io: IO
    ) -> None:
        super().__init__(operation, exchange)
        self._source = source
        self._io = io
        self._body: bytes | None = None
        self._begun = False

    @property
    def length(self) -> int | None:
        """How many bytes will come; None where the server does not say it."""
        length_text = self.headers.get("content-length", "")
        encoded = self.headers.get("content-encoding", "identity") != "identity"
        return (
            int(length_text)
            if length_text.isascii() and length_text.isdigit() and not encoded
            else None
        )

    @property
    def _charset(self) -> str | None:
        return charset(self.headers.get("content-type", ""))

    @property
    def _longest(self) -> int | None:
        """How long a line or an event may be."""
        return self._exchange.request.limits.event_bytes

    def _begin(self) -> Any:
        if self._begun:
            raise RuntimeError("the body of this response was read already")
        self._begun = True
        return self._source.chunks()

    async def _piece(self, chunks: Any) -> bytes | None:
        return await read_piece(self._io, self._exchange.request, chunks, self.status)

    def _bounded(self) -> Pieces:
        """Return what keeps a whole body within its limits: of size, and of time."""
        request = self._exchange.request
        self._io.deadline = Deadline.of(request.timeout, CLOCK)
        return Pieces(request.limits.response_bytes)

    def _feed(self, reader: Reader[I], piece: bytes) -> Iterator[I]:
        """Return what is complete now; ResponseTooLargeError for what is too large."""
        try:
            yield from reader.feed(piece)
        except LimitExceeded as error:
            exchange = self._exchange
            raise too_large(exchange.request, exchange.response, error) from None

    def _whole(self, body: bytes) -> Response:
        return Response(self.status, self.headers, body)

    def _parse(self, body: bytes) -> T_co:
        return parse_response(
            self._operation, self._exchange.request, self._whole(body)
        )


class StreamedResponse(_Streamed[T_co]):
    """A response whose body is still to come."""

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """Return the body as it comes, decompressed, in pieces of any size."""
        return self._iterate(Pieces())

    def iter_text(self) -> Generator[str, None, None]:
        """Return the body as text; no character is torn apart."""
        return self._iterate(Texts(self._charset))

    def iter_lines(self) -> Generator[str, None, None]:
        """Return the body line by line, without the line ends.

        A line of more than `limits.event_bytes` is a ResponseTooLargeError.
        """
        return self._iterate(TextLines(self._charset, self._longest))

    def iter_events(self) -> Generator[ServerSentEvent, None, None]:
        """Return the events of a `text/event-stream` (WHATWG HTML, 9.2.6).

        Each comes when it is complete; one of more than `limits.event_bytes` is a
        ResponseTooLargeError.
        """
        return self._iterate(EventFrames(self._longest))

    def iter_json(self) -> Generator[object, None, None]:
        """Return the values of JSON Lines, or of a JSON text sequence (RFC 7464)."""
        return self._iterate(JSONLines(self._charset, self._longest))

    def read(self) -> bytes:
        """Read the body to its end, keep it and return it.

        This may take as long as a whole call, from now on, and is a
        ResponseTooLargeError for more than `limits.response_bytes`; what is iterated
        over may take as long as it likes, if it goes on.
        """
        if self._body is None:
            self._body = b"".join(self._iterate(self._bounded()))
        return self._body

    def text(self) -> str:
        """Read the body to its end and return it as text."""
        return self._whole(self.read()).text

    def json(self) -> Any:
        """Read the body to its end and return it as JSON; ValueError if it is none."""
        return self._whole(self.read()).json()

    def parse(self) -> T_co:
        """Read the body to its end and return what the method would have returned."""
        return self._parse(self.read())

    def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> Path:
        """Write the body to a file; the file is there when it is complete.

        `progress` is called with the bytes that have come and those that will, None
        where the server does not say how many. An OSError of the file is raised as it
        is, and what stood at `path` before stays. Returns the path.
        """
        target = Download(path, self.length, progress)
        with target, closing(self.iter_bytes()) as body:
            for piece in body:
                target.write(piece)
        return target.path

    def _iterate(self, reader: Reader[I]) -> Generator[I, None, None]:
        if self._body is not None:
            yield from reader.feed(self._body)
        else:
            chunks = self._begin()
            try:
                while (piece := run(self._piece(chunks))) is not None:
                    yield from self._feed(reader, piece)
            finally:
                self._source.close()
        yield from reader.end()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._source.close()


class AsyncStreamedResponse(_Streamed[T_co]):
    """A response whose body is still to come."""

    def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Return the body as it comes, decompressed, in pieces of any size."""
        return self._iterate(Pieces())

    def iter_text(self) -> AsyncGenerator[str, None]:
        """Return the body as text; no character is torn apart."""
        return self._iterate(Texts(self._charset))

    def iter_lines(self) -> AsyncGenerator[str, None]:
        """Return the body line by line, without the line ends.

        A line of more than `limits.event_bytes` is a ResponseTooLargeError.
        """
        return self._iterate(TextLines(self._charset, self._longest))

    def iter_events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """Return the events of a `text/event-stream` (WHATWG HTML, 9.2.6).

        Each comes when it is complete; one of more than `limits.event_bytes` is a
        ResponseTooLargeError.
        """
        return self._iterate(EventFrames(self._longest))

    def iter_json(self) -> AsyncGenerator[object, None]:
        """Return the values of JSON Lines, or of a JSON text sequence (RFC 7464)."""
        return self._iterate(JSONLines(self._charset, self._longest))

    async def read(self) -> bytes:
        """Read the body to its end, keep it and return it.

        This may take as long as a whole call, from now on, and is a
        ResponseTooLargeError for more than `limits.response_bytes`; what is iterated
        over may take as long as it likes, if it goes on.
        """
        if self._body is None:
            pieces = self._iterate(self._bounded())
            self._body = b"".join([piece async for piece in pieces])
        return self._body

    async def text(self) -> str:
        """Read the body to its end and return it as text."""
        return self._whole(await self.read()).text

    async def json(self) -> Any:
        """Read the body to its end and return it as JSON; ValueError if it is none."""
        return self._whole(await self.read()).json()

    async def parse(self) -> T_co:
        """Read the body to its end and return what the method would have returned."""
        return self._parse(await self.read())

    async def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> Path:
        """Write the body to a file; the file is there when it is complete.

        `progress` is called with the bytes that have come and those that will, None
        where the server does not say how many. An OSError of the file is raised as it
        is, and what stood at `path` before stays. Returns the path.
        """
        target = Download(path, self.length, progress)
        with target:
            async with aclosing(self.iter_bytes()) as body:
                async for piece in body:
                    target.write(piece)
        return target.path

    async def _iterate(self, reader: Reader[I]) -> AsyncGenerator[I, None]:
        if self._body is not None:
            for item in reader.feed(self._body):
                yield item
        else:
            chunks = self._begin()
            try:
                while (piece := await self._piece(chunks)) is not None:
                    for item in self._feed(reader, piece):
                        yield item
            finally:
                await self._source.close()
        for item in reader.end():
            yield item

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._source.close()


class _Unopened:
    """What both kinds of a call that is not made yet have in common."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise AttributeError(
                f"a streamed response has no {name} before it is opened, in a `with`"
                " block: `with client.with_streaming_response... as response:`"
            )


class Streaming(_Unopened, Generic[T_co]):
    """A call that is made on the way into a `with` block."""

    def __init__(self, call: Callable[[], StreamedResponse[T_co]]) -> None:
        self._call = call

    def __enter__(self) -> StreamedResponse[T_co]:
        self._response = self._call()
        return self._response

    def __exit__(self, *_: object) -> None:
        self._response.close()


class AsyncStreaming(_Unopened, Generic[T_co]):
    """A call that is made on the way into an `async with` block."""

    def __init__(
        self, call: Callable[[], Awaitable[AsyncStreamedResponse[T_co]]]
    ) -> None:
        self._call = call

    async def __aenter__(self) -> AsyncStreamedResponse[T_co]:
        self._response = await self._call()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        await self._response.close()


async def streamed(
    sender: Sender, operation: Operation[Any], arguments: Arguments
) -> StreamedResponse[Any] | AsyncStreamedResponse[Any]:
    """Carry out an operation; return its response when its head has come."""
    exchange, source = await open_operation(sender, operation, arguments)
    io = sender.io
    io.deadline = Deadline()  # what is iterated over takes as long as it likes
    if isinstance(io, SyncIO):
        return StreamedResponse(operation, exchange, source, io)
    return AsyncStreamedResponse(operation, exchange, source, io)
