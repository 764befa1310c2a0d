"""A reply that is read piece by piece, while it comes.

```python
with client.with_streaming_response(client.files.download)("id") as reply:
    reply.to_file("file.zip", progress=lambda done, total: print(done, total))
```
The request is sent on the way into the `with` block, and the connection is free again
on every way out. A body can be read once; `read()` keeps it, and then `parse()` and all
other ways of reading may follow.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing, closing
from os import PathLike, replace
from pathlib import Path
from types import TracebackType
from typing import Generic, TypeAlias, TypeVar

from .contents import charset, text
from .failures import connection_error
from .interpret import interpret
from .lines import Characters, Lines
from .operation import Operation
from .parsing import parse
from .responses import Exchange, Reply
from .sse import Events, ServerSentEvent
from .transport import AsyncOpenResponse, OpenResponse, Request, Response

T = TypeVar("T")

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes that have come, and how many there will be if that is known."""


class _Streamed(Reply[T]):
    """What the sync and the async reply have in common: all that does no I/O."""

    def __init__(self, operation: Operation[T], exchange: Exchange) -> None:
        super().__init__(operation, exchange)
        self._body: bytes | None = None
        self._begun = False

    @property
    def length(self) -> int | None:
        """How many bytes will come; None where the server does not say it."""
        told = self.headers.get("content-length", "")
        encoded = self.headers.get("content-encoding", "identity") != "identity"
        return int(told) if told.isascii() and told.isdigit() and not encoded else None

    def _begin(self) -> None:
        if self._begun:
            raise RuntimeError("the body of this reply was read already")
        self._begun = True

    def _whole(self, body: bytes) -> Response:
        return Response(self.status, self.headers, body)

    def _parse(self, body: bytes) -> T:
        return interpret(self._operation, self._exchange.request, self._whole(body))


class StreamedResponse(_Streamed[T]):
    """A reply whose body is still to come."""

    def __init__(
        self, operation: Operation[T], exchange: Exchange, source: OpenResponse
    ) -> None:
        super().__init__(operation, exchange)
        self._source = source

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """Return the body as it comes, decompressed, in pieces of any size."""
        if self._body is not None:
            yield self._body
            return
        self._begin()
        with closing(pieces(self._exchange.request, self._source)) as body:
            yield from body

    def iter_text(self) -> Generator[str, None, None]:
        """Return the body as text; no character is torn apart."""
        characters = Characters(charset(self.headers))
        with closing(self.iter_bytes()) as body:
            for piece in body:
                if found := characters.feed(piece):
                    yield found
        if rest := characters.end():
            yield rest

    def iter_lines(self) -> Generator[str, None, None]:
        """Return the body line by line, without the line ends."""
        lines = Lines()
        with closing(self.iter_text()) as body:
            for piece in body:
                yield from lines.feed(piece)
        yield from lines.end()

    def iter_events(self) -> Generator[ServerSentEvent, None, None]:
        """Return the events of a `text/event-stream`, each when it is complete."""
        events, lines, characters = Events(), Lines(), Characters("utf-8")
        with closing(self.iter_bytes()) as body:
            for piece in body:
                for line in lines.feed(characters.feed(piece)):
                    if event := events.feed(line):
                        yield event

    def iter_json(self) -> Generator[object, None, None]:
        """Return the values of JSON Lines, or of a JSON text sequence (RFC 7464)."""
        with closing(self.iter_lines()) as body:
            for line in body:
                if value := line.strip("\x1e \t"):
                    yield parse(value)

    def read(self) -> bytes:
        """Read the body to its end, keep it and return it."""
        if self._body is None:
            self._body = b"".join(self.iter_bytes())
        return self._body

    def text(self) -> str:
        """Read the body to its end and return it as text."""
        return text(self._whole(self.read()))

    def parse(self) -> T:
        """Read the body to its end and return what the method would have returned."""
        return self._parse(self.read())

    def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> Path:
        """Write the body to a file; the file is there when it is complete."""
        target = _Download(Path(path), self.length, progress)
        with target, closing(self.iter_bytes()) as body:
            for piece in body:
                target.write(piece)
        return target.path

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._source.close()


class AsyncStreamedResponse(_Streamed[T]):
    """A reply whose body is still to come."""

    def __init__(
        self, operation: Operation[T], exchange: Exchange, source: AsyncOpenResponse
    ) -> None:
        super().__init__(operation, exchange)
        self._source = source

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Return the body as it comes, decompressed, in pieces of any size."""
        if self._body is not None:
            yield self._body
            return
        self._begin()
        async with aclosing(pieces_async(self._exchange.request, self._source)) as body:
            async for piece in body:
                yield piece

    async def iter_text(self) -> AsyncGenerator[str, None]:
        """Return the body as text; no character is torn apart."""
        characters = Characters(charset(self.headers))
        async with aclosing(self.iter_bytes()) as body:
            async for piece in body:
                if found := characters.feed(piece):
                    yield found
        if rest := characters.end():
            yield rest

    async def iter_lines(self) -> AsyncGenerator[str, None]:
        """Return the body line by line, without the line ends."""
        lines = Lines()
        async with aclosing(self.iter_text()) as body:
            async for piece in body:
                for line in lines.feed(piece):
                    yield line
        for line in lines.end():
            yield line

    async def iter_events(self) -> AsyncGenerator[ServerSentEvent, None]:
        """Return the events of a `text/event-stream`, each when it is complete."""
        events, lines, characters = Events(), Lines(), Characters("utf-8")
        async with aclosing(self.iter_bytes()) as body:
            async for piece in body:
                for line in lines.feed(characters.feed(piece)):
                    if event := events.feed(line):
                        yield event

    async def iter_json(self) -> AsyncGenerator[object, None]:
        """Return the values of JSON Lines, or of a JSON text sequence (RFC 7464)."""
        async with aclosing(self.iter_lines()) as body:
            async for line in body:
                if value := line.strip("\x1e \t"):
                    yield parse(value)

    async def read(self) -> bytes:
        """Read the body to its end, keep it and return it."""
        if self._body is None:
            self._body = b"".join([piece async for piece in self.iter_bytes()])
        return self._body

    async def text(self) -> str:
        """Read the body to its end and return it as text."""
        return text(self._whole(await self.read()))

    async def parse(self) -> T:
        """Read the body to its end and return what the method would have returned."""
        return self._parse(await self.read())

    async def to_file(
        self, path: str | PathLike[str], *, progress: Progress | None = None
    ) -> Path:
        """Write the body to a file; the file is there when it is complete."""
        target = _Download(Path(path), self.length, progress)
        with target:
            async with aclosing(self.iter_bytes()) as body:
                async for piece in body:
                    target.write(piece)
        return target.path

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._source.close()


def pieces(request: Request, source: OpenResponse) -> Generator[bytes, None, None]:
    """Return the body; closed on every way out, and with our errors."""
    try:
        yield from source.chunks()
    except Exception as error:
        failure = connection_error(request, error)
    else:
        return
    finally:
        source.close()
    raise failure


async def pieces_async(
    request: Request, source: AsyncOpenResponse
) -> AsyncGenerator[bytes, None]:
    """Return the body; closed on every way out, and with our errors."""
    try:
        async for piece in source.chunks():
            yield piece
    except Exception as error:
        failure = connection_error(request, error)
    else:
        return
    finally:
        await source.close()
    raise failure


class _Download:
    """A file that appears under its name when all of it has come."""

    def __init__(self, path: Path, total: int | None, progress: Progress | None):
        self.path = path
        self._part = path.with_name(f"{path.name}.part")
        self._total = total
        self._done = 0
        self._progress = progress

    def write(self, piece: bytes) -> None:
        self._file.write(piece)
        self._done += len(piece)
        if self._progress is not None:
            self._progress(self._done, self._total)

    def __enter__(self) -> None:
        self._file = self._part.open("wb")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()
        if kind is None:
            replace(self._part, self.path)
        else:
            self._part.unlink(missing_ok=True)


class Streaming(Generic[T]):
    """A call that is made on the way into a `with` block."""

    def __init__(self, call: Callable[[], StreamedResponse[T]]) -> None:
        self._call = call

    def __enter__(self) -> StreamedResponse[T]:
        self._reply = self._call()
        return self._reply

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._reply.close()


class AsyncStreaming(Generic[T]):
    """A call that is made on the way into an `async with` block."""

    def __init__(self, call: Callable[[], Awaitable[AsyncStreamedResponse[T]]]) -> None:
        self._call = call

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._reply = await self._call()
        return self._reply

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._reply.close()
