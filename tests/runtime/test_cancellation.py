"""Cancellation, wherever a call stands: connections come back, and no later call is harmed.

Each call is cancelled at a moment that is known: when the server, the clock or the caller's own code says that it is
there. Nothing waits for time to pass.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
import pytest
import trio
from gradient import AsyncGradient, AsyncHTTPTransport, ClientCredentials, ConnectionLimits, Headers, Request, Response
from gradient._runtime.clock import Clock
from gradient._runtime.stream.framing import Events
from gradient._runtime.stream.stream import open_stream_async
from gradient._runtime.stream.stream_call import StreamOperation

EVENTS: StreamOperation[Any, Any] = StreamOperation("GET", "/events", items=Events(item="Any"))
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class Upstream:
    """A server in the loop of the test itself, which says where each call stands."""

    def __init__(self) -> None:
        self.there = anyio.Event()
        """Set when a call has come to where it is to be cancelled."""
        self.open = 0
        self.asked: list[str] = []

    async def serve(self, stream: anyio.abc.ByteStream) -> None:
        self.open += 1
        try:
            async with stream:
                while head := await self.head(stream):
                    path = head.split()[1].decode()
                    self.asked.append(path)
                    await stream.send(self.says(path))
                    if path not in ("/x", "/token", "/busy"):
                        self.there.set()
                        await stream.receive()  # until the client goes
        except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
            """It has gone."""
        finally:
            self.open -= 1

    async def head(self, stream: anyio.abc.ByteStream) -> bytes:
        head = b""
        while b"\r\n\r\n" not in head:
            head += await stream.receive()
        return head

    def says(self, path: str) -> bytes:
        match path:
            case "/no-head":
                return b"HTTP/1.1 200 OK\r\nX"
            case "/half" | "/slow-token":
                return OK + b"Content-Length: 10\r\n\r\n[1,"
            case "/events":
                return OK.replace(b"application/json", b"text/event-stream") + b"\r\ndata: 1\n\n"
            case "/busy":
                return b"HTTP/1.1 503 No\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n"
            case _:
                return OK + b'Content-Length: 22\r\n\r\n{"access_token": "a"} '


class Waiting(Clock):
    """Pauses until it is cancelled."""

    def __init__(self, upstream: Upstream) -> None:
        self.upstream = upstream

    async def sleep_async(self, seconds: float) -> None:
        if seconds < 1:  # a look at a lock
            await anyio.sleep(0)
            return
        self.upstream.there.set()
        await anyio.sleep_forever()


async def before_the_head(client: AsyncGradient) -> None:
    await client.get("/no-head")


async def in_the_body(client: AsyncGradient) -> None:
    await client.get("/half")


async def in_a_pause(client: AsyncGradient) -> None:
    await client.get("/busy")


async def in_a_stream(client: AsyncGradient) -> None:
    async for _ in await open_stream_async(client, EVENTS):
        pass


async def in_a_block(client: AsyncGradient) -> None:
    async with client.with_streaming_response(client.get)("/half") as response:
        async for _ in response.iter_bytes():
            pass


async def in_the_fetch_of_a_token(client: AsyncGradient) -> None:
    await client.get("/x")


async def in_an_upload(client: AsyncGradient) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"x"
        there.set()
        await anyio.sleep_forever()

    there = client._connection.transport().upstream.there  # type: ignore[attr-defined]
    await client.post("/x", body=body())


STANDS = [
    before_the_head,
    in_the_body,
    in_a_pause,
    in_a_stream,
    in_a_block,
    in_an_upload,
    in_the_fetch_of_a_token,
]

Cancel = Callable[[Callable[[], Awaitable[None]], Upstream], Awaitable[None]]


async def by_a_scope(call: Callable[[], Awaitable[None]], upstream: Upstream) -> None:
    async with anyio.create_task_group() as group:
        group.start_soon(call)
        await upstream.there.wait()
        group.cancel_scope.cancel()


async def by_its_task(call: Callable[[], Awaitable[None]], upstream: Upstream) -> None:
    task = asyncio.ensure_future(call())
    await upstream.there.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def by_its_group(call: Callable[[], Awaitable[None]], upstream: Upstream) -> None:
    class Enough(Exception): ...

    async def fail() -> None:
        await upstream.there.wait()
        raise Enough

    async def both() -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(call())  # type: ignore[arg-type]
            group.create_task(fail())

    with pytest.raises(ExceptionGroup) as caught:
        await asyncio.ensure_future(both())
    assert caught.group_contains(Enough, depth=1)
    assert len(caught.value.exceptions) == 1


async def by_wait_for(call: Callable[[], Awaitable[None]], upstream: Upstream) -> None:
    waiting = asyncio.ensure_future(asyncio.wait_for(call(), None))
    await upstream.there.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def by_a_nursery(call: Callable[[], Awaitable[None]], upstream: Upstream) -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(call)
        await upstream.there.wait()
        nursery.cancel_scope.cancel()


class Narrow(AsyncHTTPTransport):
    """One connection: a call after one that has not given it back would wait for ever."""

    upstream: Upstream


async def main(stands: Any, cancel: Cancel) -> None:
    upstream = Upstream()
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    url = f"http://127.0.0.1:{listener.extra(anyio.abc.SocketAttribute.local_port)}"
    transport = Narrow(limits=ConnectionLimits(max_connections=1))
    transport.upstream = upstream
    path = "/slow-token" if stands is in_the_fetch_of_a_token else "/token"
    grant = ClientCredentials(client_id="i", client_secret="s", token_url=f"{url}{path}")
    async with anyio.create_task_group() as servers:
        servers.start_soon(listener.serve, upstream.serve)
        client = AsyncGradient(access_token=grant, base_url=url, http_client=transport, timeout=60)
        client._clock = Waiting(upstream)

        await cancel(lambda: stands(client), upstream)

        grant._urls = {"token_endpoint": f"{url}/token"}
        for _ in range(3):
            assert await client.get("/x") == {"access_token": "a"}
        assert not grant._lock.locked()
        await transport.close()
        while upstream.open:
            await anyio.sleep(0)
        servers.cancel_scope.cancel()
    await listener.aclose()


@pytest.mark.parametrize("stands", STANDS)
@pytest.mark.parametrize("cancel", [by_a_scope, by_its_task, by_its_group, by_wait_for])
def test_asyncio(stands: Any, cancel: Cancel) -> None:
    asyncio.run(asyncio.wait_for(main(stands, cancel), 60))


@pytest.mark.parametrize("stands", STANDS)
@pytest.mark.parametrize("cancel", [by_a_scope, by_a_nursery])
def test_trio(stands: Any, cancel: Cancel) -> None:
    async def run() -> None:
        with trio.fail_after(60):
            await main(stands, cancel)

    trio.run(run)


def test_while_the_pool_is_exhausted() -> None:
    """Who waits for a connection and is cancelled takes none away from those who go on waiting."""

    async def run() -> None:
        upstream = Upstream()
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
        url = f"http://127.0.0.1:{listener.extra(anyio.abc.SocketAttribute.local_port)}"
        transport = AsyncHTTPTransport(limits=ConnectionLimits(max_connections=1))
        async with anyio.create_task_group() as servers:
            servers.start_soon(listener.serve, upstream.serve)
            client = AsyncGradient(access_token="t-123456", base_url=url, http_client=transport)
            async with client.with_streaming_response(client.get)("/half"):
                await upstream.there.wait()
                async with anyio.create_task_group() as waiting:
                    for _ in range(20):
                        waiting.start_soon(client.get, "/x")
                    await anyio.lowlevel.checkpoint()
                    waiting.cancel_scope.cancel()
            async with anyio.create_task_group() as later:
                for _ in range(5):
                    later.start_soon(client.get, "/x")
            assert upstream.asked == ["/half", *["/x"] * 5]
            await transport.close()
            servers.cancel_scope.cancel()
        await listener.aclose()

    asyncio.run(run())
    trio.run(run)


@pytest.mark.parametrize("run", [asyncio.run, lambda main: trio.run(lambda: main)], ids=["asyncio", "trio"])
def test_a_middleware_that_is_cancelled(run: Any) -> None:
    async def main() -> None:
        async def slow(request: Request, send: Any) -> Response:
            response: Response = await send(request)
            if not ended:
                there.set()
                await anyio.sleep_forever()
            return response

        class Answers:
            async def send(self, request: Request) -> Response:
                return Response(200, Headers([("Content-Type", "application/json")]), b"1")

            async def close(self) -> None: ...

        there, ended = anyio.Event(), []
        client = AsyncGradient(access_token="t-123456", http_client=Answers(), middleware=[slow])
        async with anyio.create_task_group() as group:
            group.start_soon(client.get, "/x")
            await there.wait()
            group.cancel_scope.cancel()
        ended.append(True)
        assert await client.get("/x") == 1

    run(main())
