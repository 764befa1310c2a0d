"""The connections of a client: shared by its copies, opened once, given back, and told when they are not."""

from __future__ import annotations

import asyncio
import gc
import pickle
import sys
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from gradient import APITimeoutError, AsyncGradient, AsyncMockTransport, Gradient, MockTransport, Request, Timeout
from gradient._runtime.pages.pages import PagedOperation, all_pages, first_page
from gradient._runtime.pages.paging import Cursor
from gradient._runtime.stream.framing import Events
from gradient._runtime.stream.stream import open_stream, open_stream_async
from gradient._runtime.stream.stream_call import StreamOperation
from gradient._runtime.transport import httpx2_transport as httpx_transport
from gradient._runtime.transport import network, pools

from .loopback import FakeResponse, Server

EVENTS: StreamOperation[Any, Any] = StreamOperation("GET", "/s", returns="bytes", items=Events(item="Any"))
STREAM = FakeResponse(headers=(("Content-Type", "text/event-stream"),), pieces=(b"data: 1\n\n", b"data: 2\n\n"))


def test_copies_of_copies_share_one_connection(server: Server) -> None:
    with Gradient(access_token="t-123456", base_url=server.url) as client:
        copied = client
        for _ in range(1_200):
            copied = copied.with_options(timeout=3)
        copied.get("/x")
        client.get("/x")

        assert copied._connection._shared is client._connection._shared
    assert len(server.arrived) == 2


def test_a_copy_of_a_closed_client_is_closed(server: Server) -> None:
    with Gradient(access_token="t-123456", base_url=server.url) as client:
        copied = client.with_options(timeout=3)
        copied.close()

        with pytest.raises(RuntimeError, match="closed"):
            copied.with_options(timeout=4).get("/x")
        client.get("/x")


def test_a_call_of_ones_own_may_open_the_transport_of_the_same_client() -> None:
    """The transport is made outside of the lock, which is not one to be taken twice."""
    pool = pools.ProcessPool(lambda: opened())
    seen: list[str] = []

    class Pool:
        def close(self) -> None:
            seen.append("closed")

    def opened() -> Pool:
        if not seen:
            seen.append("opening")
            pool.get()
        return Pool()

    assert pool.get() is pool.get()


def test_clients_with_the_same_settings_share_a_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    monkeypatch.setattr(
        network, "create_ssl_context", lambda *args: made.append(args) or httpx2.create_ssl_context(*args)
    )
    network._context.cache_clear()
    for _ in range(3):
        httpx_transport.HTTPTransport()._pools.get()
    assert len(made) == 1

    httpx_transport.HTTPTransport(verify=False)._pools.get()
    monkeypatch.setenv("SSL_CERT_DIR", "/")

    httpx_transport.HTTPTransport()._pools.get()
    assert len(made) == 3


def test_a_missing_certificate_is_the_error_that_it_is(server: Server) -> None:
    lost = httpx_transport.HTTPTransport(certificate="/nowhere/client.pem")
    with (
        Gradient(access_token="t-123456", base_url=server.url, http_client=lost) as client,
        pytest.raises(FileNotFoundError, match="/nowhere"),
    ):
        client.get("/x")


def test_the_environment_s_proxies_are_used(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    monkeypatch.setenv("NO_PROXY", "direct.example")
    with Gradient(access_token="t-123456", base_url="http://api.example") as client:
        client.get("/x")
        client.get("/y")

    assert [each.line for each in server.arrived] == [f"GET http://api.example/{name} HTTP/1.1" for name in "xy"]
    assert server.arrived[0].header("authorization") == ["Bearer t-123456"]


# ------------------------------------------------------------------------------------------- left open


def test_a_client_that_is_left_open_says_so(server: Server) -> None:
    def leave() -> None:
        Gradient(access_token="t-123456", base_url=server.url).get("/x")
        gc.collect()

    with pytest.warns(ResourceWarning, match="a client was left open"):
        leave()


def test_a_client_that_never_called_or_was_closed_says_nothing(server: Server) -> None:
    Gradient(access_token="t-123456")
    with Gradient(access_token="t-123456", base_url=server.url) as client:
        client.get("/x")
    del client

    gc.collect()


def test_streams_that_nobody_reads_give_their_connections_back(server: Server) -> None:
    def leave() -> None:
        for _ in range(130):
            open_stream(client, EVENTS)

    server.answer(STREAM)
    with Gradient(access_token="t-123456", base_url=server.url, timeout=5) as client:
        with pytest.warns(ResourceWarning, match="a stream was left open"):
            leave()
        client.get("/x")

    assert len(server.arrived) == 131


def test_streams_that_nobody_reads_give_their_connections_back_in_async_code(server: Server) -> None:
    async def leave(client: AsyncGradient) -> None:
        for _ in range(130):
            await open_stream_async(client, EVENTS)

    async def main() -> None:
        async with AsyncGradient(access_token="t-123456", base_url=server.url, timeout=5) as client:
            with pytest.warns(ResourceWarning, match="a stream was left open"):
                await leave(client)
            await client.get("/x")

    server.answer(STREAM)
    asyncio.run(main())

    assert len(server.arrived) == 131


def test_streams_that_are_held_are_named_as_the_reason(server: Server) -> None:
    server.answer(STREAM)
    narrow = httpx_transport.HTTPTransport(limits=httpx_transport.ConnectionLimits(max_connections=2))
    with Gradient(
        access_token="t-123456", base_url=server.url, http_client=narrow, max_retries=0, timeout=Timeout(5, pool=0.05)
    ) as client:
        held = [open_stream(client, EVENTS) for _ in range(2)]

        with pytest.raises(APITimeoutError, match="all are in use, perhaps by streams left open") as caught:
            client.get("/x")
        for each in held:
            each.close()
        client.get("/x")
    narrow.close()

    assert (caught.value.reason, caught.value.sent) == ("pool", False)


# ------------------------------------------------------------------------------------------- long lists

PAGES: PagedOperation[Any, Any] = PagedOperation(
    "GET", "/p", returns="dict[str, Any]", pages=Cursor(items=("items",), token=("next",), argument="after")
)
COUNT = 5_000


def page(request: Request) -> object:
    number = int(request.url.rpartition("=")[2]) if "=" in request.url else 1
    return {"items": [number], "next": str(number + 1) if number < COUNT else None}


def steps(of: Callable[[], Any]) -> tuple[Any, int]:
    """What a function returns, and how many functions were called in it."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        found = of()
    finally:
        sys.setprofile(None)
    return found, count


def test_the_last_of_5000_pages_costs_what_the_second_did() -> None:
    with Gradient(access_token="t-123456", base_url="http://h", http_client=MockTransport(page)) as client:
        found = first_page(client, PAGES).next()
        found, early = steps(found.next)
        for _ in range(COUNT - 4):
            found = found.next()
        found, late = steps(found.next)

    assert found.items == [COUNT]
    assert not found.has_next()
    assert abs(late - early) <= 50, "of some 300: garbage may be collected in one of them"
    assert len(pickle.dumps(found._call.arguments)) < 1_000, "nothing of the pages before is kept"


def test_the_last_of_5000_pages_costs_what_the_second_did_in_async_code() -> None:
    async def main() -> None:
        transport = AsyncMockTransport(page)
        async with AsyncGradient(access_token="t-123456", base_url="http://h", http_client=transport) as client:
            found = await (await all_pages(client, PAGES)).next()
            counts = []
            for _ in range(COUNT - 2):
                going = found.next()
                found, count = steps_of_task(going)
                counts.append(count)
            assert found.items == [COUNT]
            assert abs(counts[-1] - counts[10]) <= 50

    def steps_of_task(going: Any) -> tuple[Any, int]:
        def run() -> Any:
            try:
                going.send(None)  # nothing here waits
            except StopIteration as end:
                return end.value

        return steps(run)

    asyncio.run(main())
