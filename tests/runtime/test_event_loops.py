"""Event loops: an async client works in each, one after another and at once, of asyncio and of trio."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trio
from gradient import AsyncGradient, ClientCredentials
from gradient._runtime.pages.pages import PagedOperation, all_pages
from gradient._runtime.pages.paging import Cursor
from gradient._runtime.stream.framing import Events
from gradient._runtime.stream.stream import open_stream_async
from gradient._runtime.stream.stream_call import StreamOperation

from .loopback import FakeResponse, Server
from .misbehaving import misbehaving

EVENTS: StreamOperation[Any, Any] = StreamOperation("GET", "/s", returns="bytes", items=Events(item="Any"))
STREAM = FakeResponse(headers=(("Content-Type", "text/event-stream"),), pieces=(b"id: 1\ndata: 1\n\n", b"data: 2\n\n"))


@pytest.fixture
def url() -> Iterator[str]:
    with misbehaving() as found:
        yield found


@pytest.fixture
def client(url: str) -> AsyncGradient:
    """One that is made at module level, as it were: no loop is running, and nobody closes it."""
    return AsyncGradient(access_token="t-123456", base_url=url)


def connections(client: AsyncGradient) -> dict[object, Any]:
    pools: dict[object, Any] = client._connection.transport()._pools._pools  # type: ignore[attr-defined]
    return pools


async def calls(client: AsyncGradient, count: int = 3) -> None:
    for number in range(count):
        assert (await client.get(f"/{number}"))["path"] == f"/{number}"


def run_asyncio(main: Callable[[], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        return await main()

    return asyncio.run(run())


def run_uvloop(main: Callable[[], Awaitable[Any]]) -> Any:
    uvloop = pytest.importorskip("uvloop")

    async def run() -> Any:
        return await main()

    return uvloop.run(run())


by_both = pytest.mark.parametrize("run", [run_asyncio, trio.run], ids=["asyncio", "trio"])


@by_both
def test_one_loop_after_another(client: AsyncGradient, run: Callable[..., Any]) -> None:
    async def main() -> None:
        await calls(client)
        assert len(connections(client)) == 1

    for _ in range(3):
        run(main)

        assert connections(client) == {}, "the pool is closed with its loop"


def test_asyncio_and_trio_in_turns(client: AsyncGradient) -> None:
    for run in (run_asyncio, trio.run, run_asyncio, trio.run):
        run(lambda: calls(client))


def test_two_loops_at_once(client: AsyncGradient) -> None:
    both = threading.Barrier(2)
    seen: list[int] = []

    async def main() -> None:
        await calls(client)
        both.wait(30)
        seen.append(len(connections(client)))
        both.wait(30)
        await calls(client, 50)

    threads = [threading.Thread(target=lambda run=run: run(main)) for run in (run_asyncio, trio.run)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert seen == [2, 2]


def test_a_loop_that_was_closed_roughly_is_forgotten(client: AsyncGradient) -> None:
    for _ in range(3):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(calls(client))
        loop.close()  # its generators are not ended, nor its sockets closed
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # asyncio's, about its own transports
        run_asyncio(lambda: calls(client))
        gc.collect()

    assert connections(client) == {}


def test_a_closed_client_has_closed_the_pool_of_its_loop(url: str) -> None:
    async def main() -> None:
        async with AsyncGradient(access_token="t-123456", base_url=url) as client:
            await calls(client)
            pools = client._connection.transport()._pools  # type: ignore[attr-defined]
        assert pools._pools == {}

    run_asyncio(main)
    trio.run(main)


@by_both
def test_retries_streams_and_tokens(server: Server, run: Callable[..., Any]) -> None:
    async def main() -> list[object]:
        async with AsyncGradient(access_token="t-123456", base_url=server.url) as client:
            retried = await client.get("/x", cast_to=dict)
            stream = await open_stream_async(client, EVENTS)
            first = await anext(stream)
            await stream.close()
            every = [item async for item in await open_stream_async(client, EVENTS)]
            return [retried, first, every]

    busy = FakeResponse(503, headers=(("Retry-After", "0"),))
    server.answer(busy, FakeResponse(), STREAM, STREAM)

    assert run(main) == [{}, 1, [1, 2]]


@by_both
def test_tasks_wait_for_one_token(server: Server, run: Callable[..., Any]) -> None:
    grant = ClientCredentials(client_id="i", client_secret="s", token_url=f"{server.url}/token")

    async def main() -> None:
        async with AsyncGradient(access_token=grant, base_url=server.url) as client:
            if run is trio.run:
                async with trio.open_nursery() as nursery:
                    for _ in range(5):
                        nursery.start_soon(client.get, "/x")
            else:
                await asyncio.gather(*[client.get("/x") for _ in range(5)])

    server.answer(FakeResponse(body=b'{"access_token": "a"}'))
    run(main)

    assert [each.line for each in server.arrived].count("POST /token HTTP/1.1") == 1


@by_both
def test_a_file_is_read_in_a_thread(server: Server, run: Callable[..., Any]) -> None:
    class Slow:
        def __init__(self) -> None:
            self.threads: list[int] = []

        def read(self, size: int) -> bytes:
            self.threads.append(threading.get_ident())
            return b"x" if len(self.threads) == 1 else b""

    async def main() -> None:
        async with AsyncGradient(access_token="t-123456", base_url=server.url) as client:
            await client.post("/x", body=slow)

    slow = Slow()
    run(main)

    assert server.arrived[0].body == b"x"
    assert threading.get_ident() not in slow.threads


@by_both
def test_what_was_cancelled_gives_its_connection_back(url: str, run: Callable[..., Any]) -> None:
    async def main() -> int:
        async with AsyncGradient(access_token="t-123456", base_url=url) as client:
            if run is trio.run:
                with trio.move_on_after(0.05):
                    await client.get("/stall")
            else:
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(client.get("/stall"), 0.05)
            await calls(client)
            [pool] = connections(client).values()
            return len(pool.pool._requests)

    assert run(main) == 0


PAGES: PagedOperation[Any, Any] = PagedOperation(
    "GET", "/p", returns="dict[str, Any]", pages=Cursor(items=("items",), token=("next",), argument="after")
)


@pytest.mark.parametrize("run", [run_asyncio, trio.run, run_uvloop], ids=["asyncio", "trio", "uvloop"])
def test_all_that_a_client_does_in_a_loop(server: Server, run: Callable[..., Any], tmp_path: Path) -> None:
    """One client, made before there was a loop: a token, a retry, pages, a stream, an upload, a download, a redirect."""
    busy, json = FakeResponse(503, headers=(("Retry-After", "0"),)), (("Content-Type", "application/json"),)
    said = [
        FakeResponse(body=b'{"access_token": "a"}'),
        busy,
        FakeResponse(body=b'{"items": [1, 2], "next": "2"}', headers=json),
        busy,
        FakeResponse(body=b'{"items": [3]}', headers=json),
        STREAM,
        FakeResponse(201, body=b'"kept"', headers=json),
        FakeResponse(302, headers=(("Location", "/y"),)),
        FakeResponse(pieces=(b"a", b"b", b"c")),
        FakeResponse(body=b'"end"', headers=json),
    ]
    (tmp_path / "up").write_bytes(b"x" * 100_000)
    grant = ClientCredentials(client_id="i", client_secret="s", token_url=f"{server.url}/token")
    client = AsyncGradient(access_token=grant, base_url=server.url)

    async def body() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    async def main() -> list[object]:
        found: list[object] = [[item async for item in all_pages(client, PAGES)]]
        found.append([item async for item in await open_stream_async(client, EVENTS)])
        found.append(await client.post("/up", body=tmp_path / "up"))
        async with client.with_streaming_response(client.get)("/file", cast_to=bytes) as response:
            found.append((await response.to_file(tmp_path / "down")).read_bytes())
        found.append(await client.put("/up", body=body()))
        return found

    server.answer(*said)
    assert run(main) == [[1, 2, 3], [1, 2], "kept", b"abc", "end"]
    assert [len(each.body) for each in server.arrived if each.line.startswith("POST /up")] == [100_000]
    assert server.arrived[-1].body == b"onetwo"
    assert connections(client) == {}

    server.answer(*said[2:])  # another loop, the same token
    assert run(main) == [[1, 2, 3], [1, 2], "kept", b"abc", "end"]


def test_two_loops_of_asyncio_at_once_with_many_calls(client: AsyncGradient) -> None:
    async def main(name: str) -> None:
        async def each(number: int) -> None:
            path = f"/{name}/{number}"
            assert (await client.get(path))["path"] == path

        for _ in range(3):
            await asyncio.gather(*[each(number) for number in range(50)])

    failed: list[BaseException] = []

    def loop(name: str) -> None:
        try:
            for _ in range(2):
                asyncio.run(main(name))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=loop, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failed == []
    assert connections(client) == {}


@by_both
def test_a_loop_that_ends_within_a_stream(server: Server, run: Callable[..., Any]) -> None:
    """What was opened ends with its loop, and says so by a warning of ours alone."""
    client = AsyncGradient(access_token="t-123456", base_url=server.url)

    async def main() -> None:
        stream = await open_stream_async(client, EVENTS)
        assert await anext(stream) == 1

    server.answer(STREAM)
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        run(main)
        run(lambda: calls_of(client))
        gc.collect()

    assert {str(each.message).partition(":")[0] for each in found} <= {"a stream was left open"}


async def calls_of(client: AsyncGradient) -> None:
    for _ in range(3):
        await client.get("/x")
