"""The transports that an SDK exports, and clients that a caller brings."""

from __future__ import annotations

import asyncio
import gzip
import socketserver
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import gradient
import httpx2
import pytest
from gradient import (
    AsyncGradient,
    AsyncHTTPTransport,
    AsyncMockTransport,
    ClientCredentials,
    ConnectionLimits,
    Gradient,
    Headers,
    HTTPTransport,
    MockTransport,
    Request,
    Response,
)

from .loopback import FakeResponse, Server


def test_a_function_answers() -> None:
    def answer(request: Request) -> object:
        if request.method == "GET":
            return {"id": "1"}
        return Response(404, Headers([("X-Request-Id", "r")]), b"nothing here")

    transport = MockTransport(answer)
    with Gradient(access_token="t-123456", http_client=transport) as client:
        assert client.get("/x") == {"id": "1"}
        with pytest.raises(gradient.NotFoundError, match="nothing here"):
            client.post("/y", body=iter([b"a", b"b"]))

    assert [request.method for request in transport.requests] == ["GET", "POST"]
    assert transport.requests[1].content == b"ab"


def test_a_function_answers_async_code_and_may_be_async_itself() -> None:
    async def answer(request: Request) -> object:
        await asyncio.sleep(0)
        return [request.method]

    async def main(transport: AsyncMockTransport) -> object:
        async with AsyncGradient(access_token="t-123456", http_client=transport) as client:
            return await client.put("/x", body=iter([b"a"]))

    assert asyncio.run(main(AsyncMockTransport(answer))) == ["PUT"]
    assert asyncio.run(main(AsyncMockTransport(lambda request: {"sent": str(request.content)}))) == {"sent": "b'a'"}


@pytest.mark.parametrize(
    "headers", [{"X-Wait": "7", "Content-Type": "text/plain"}, [("X-Wait", "7")], Headers({"x-wait": "7"})]
)
def test_a_response_takes_its_headers_in_any_form(headers: Any) -> None:
    transport = MockTransport(lambda _: Response(200, headers, b"7"))

    with Gradient(access_token="tok", http_client=transport) as client:
        got = client.with_raw_response.get("/x")
    assert (got.headers["X-Wait"], got.http_response) == ("7", Response(200, headers, b"7"))
    assert replace(got.http_response, body=b"8").headers == got.headers


@pytest.mark.parametrize("body", ["text", {"id": 1}, None])
def test_a_response_refuses_at_once_a_body_that_is_no_bytes(body: Any) -> None:
    with pytest.raises(TypeError, match="the body of a Response is bytes, not "):
        Response(200, {}, body)


def test_a_proxy_for_all(server: Server) -> None:
    with Gradient(
        access_token="t-123456", base_url="http://api.example", http_client=HTTPTransport(proxy=server.url)
    ) as client:
        client.get("/x")
        client._connection.transport().close()

    assert server.arrived[0].line == "GET http://api.example/x HTTP/1.1"


def test_a_unix_socket(tmp_path: Path) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(b'"by a file"')

        def address_string(self) -> str:
            return "somebody"

        def log_message(self, format: str, *args: object) -> None: ...

    path = str(tmp_path / "s")

    async def ask() -> object:
        transport = AsyncHTTPTransport(uds=path)
        async with AsyncGradient(access_token="t-123456", base_url="http://local", http_client=transport) as client:
            found = await client.get("/x")
        await transport.close()
        return found

    with socketserver.ThreadingUnixStreamServer(path, Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        transport = HTTPTransport(uds=path, limits=ConnectionLimits(max_connections=1))
        with Gradient(access_token="t-123456", base_url="http://local", http_client=transport) as client:
            assert client.get("/x") == "by a file"
        transport.close()
        assert asyncio.run(ask()) == "by a file"
        listening.shutdown()
        thread.join()


def test_a_transport_of_the_other_kind_is_refused_at_once() -> None:
    for wrong in (HTTPTransport(), MockTransport(lambda request: None)):
        with pytest.raises(TypeError, match="http_client is not async"):
            AsyncGradient(access_token="tok-123456", http_client=wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="http_client is async"):
        Gradient(access_token="tok-123456", http_client=AsyncHTTPTransport())  # type: ignore[arg-type]


def test_http2_needs_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradient._runtime.transport.httpx2_transport.find_spec", lambda name: None)
    with pytest.raises(ImportError, match=r"httpx2\[http2\]"):
        HTTPTransport(http2=True)


def test_a_socks_proxy_needs_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradient._runtime.transport.httpx2_transport.find_spec", lambda name: None)
    monkeypatch.setenv("ALL_PROXY", "socks5://user:password@127.0.0.1:9")

    with pytest.raises(ImportError, match=r"httpx2\[socks\]"):
        HTTPTransport(proxy="socks5h://127.0.0.1:9")
    with pytest.raises(ImportError, match=r"httpx2\[socks\]"), Gradient(access_token="t", max_retries=0) as client:
        client.get("/x")


# ------------------------------------------------------------------------------------- clients that are brought


def add(request: httpx2.Request) -> None:
    request.headers["X-Hook"] = "secret"


async def add_async(request: httpx2.Request) -> None:
    add(request)


BROUGHT: dict[str, Any] = {
    "auth": ("user", "brought-password"),
    "headers": {"X-Mine": "1", "Authorization": "Mine m"},
    "cookies": {"session": "c"},
    "params": {"key": "k"},
}


def asked(server: Server, path: str) -> None:
    with (
        httpx2.Client(**BROUGHT, event_hooks={"request": [add]}) as brought,
        Gradient(access_token="tok-123456", base_url=server.url, http_client=brought) as client,
    ):
        client.get(path)


async def asked_async(server: Server, path: str) -> None:
    async with (
        httpx2.AsyncClient(**BROUGHT, event_hooks={"request": [add_async]}) as brought,
        AsyncGradient(access_token="tok-123456", base_url=server.url, http_client=brought) as client,
    ):
        await client.get(path)


def streamed(server: Server, path: str) -> None:
    with (
        httpx2.Client(**BROUGHT, event_hooks={"request": [add]}) as brought,
        Gradient(access_token="tok-123456", base_url=server.url, http_client=brought) as client,
        client.with_streaming_response(client.get)(path) as response,
    ):
        response.read()


@pytest.mark.parametrize("ask", [asked, streamed, lambda server, path: asyncio.run(asked_async(server, path))])
@pytest.mark.parametrize("back", [False, True], ids=["away", "away and back"])
def test_nothing_of_a_brought_client_goes_to_another_origin(server: Server, ask: Any, back: bool) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    away = FakeResponse(302, headers=(("Location", f"{other}/y"), ("Set-Cookie", "got=1")))
    home = FakeResponse(302, headers=(("Location", f"{server.url}/z"), ("Set-Cookie", "also=1")))
    server.answer(*([away, home, FakeResponse()] if back else [away, FakeResponse()]))

    ask(server, "/x")

    first, second, *later = server.arrived
    assert first.line == "GET /x?key=k HTTP/1.1"
    assert (first.header("x-mine"), first.header("x-hook")) == (["1"], ["secret"])
    assert first.header("cookie") == ["session=c"]
    assert second.line == "GET /y HTTP/1.1"
    assert second.header("host") == [other.removeprefix("http://")]
    for each in (second, *later):
        for name in ("authorization", "cookie", "x-mine", "x-hook"):
            assert each.header(name) == []


def test_a_hook_that_has_read_the_response(server: Server) -> None:
    """Also where it was compressed: what the library has read is decompressed."""
    server.answer(FakeResponse(body=gzip.compress(b'{"a": 1}'), headers=(("Content-Encoding", "gzip"),)))
    with (
        httpx2.Client(event_hooks={"response": [lambda response: response.read()]}) as brought,
        Gradient(access_token="tok-123456", base_url=server.url, http_client=brought) as client,
    ):
        assert client.get("/x", cast_to=dict) == {"a": 1}
        with client.with_streaming_response(client.get)("/x", cast_to=dict) as response:
            assert response.parse() == {"a": 1}


def test_userinfo_of_a_location_replaces_no_credential(server: Server) -> None:
    to = server.url.replace("http://", "http://evil:password@")
    server.answer(FakeResponse(302, headers=(("Location", f"{to}/y"),)), FakeResponse())
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client.get("/x")
    with httpx2.Client() as brought, Gradient(access_token="tok-1", base_url=server.url, http_client=brought) as client:
        server.answer(FakeResponse(302, headers=(("Location", f"{to}/y"),)), FakeResponse())
        client.get("/x")

    assert [each.header("authorization") for each in server.arrived] == [["Bearer tok-123456"]] * 2 + [
        ["Bearer tok-1"]
    ] * 2


def test_the_refusal_of_another_host_evicts_no_token(server: Server) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    away = FakeResponse(302, headers=(("Location", f"{other}/y"),))
    server.answer(FakeResponse(body=b'{"access_token": "a"}'), away, FakeResponse(401), FakeResponse(), FakeResponse())
    grant = ClientCredentials(client_id="i", client_secret="s", token_url=f"{server.url}/token")
    with Gradient(access_token=grant, base_url=server.url) as client:
        with pytest.raises(gradient.AuthenticationError):
            client.get("/x")
        client.get("/z")

    assert [each.line.split()[1] for each in server.arrived] == ["/token", "/x", "/y", "/z"]
    assert server.arrived[3].header("authorization") == ["Bearer a"]
