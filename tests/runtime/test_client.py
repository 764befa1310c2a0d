"""The client against a real server: what goes over the wire, and what comes back."""

from __future__ import annotations

import asyncio
import inspect
import json
import socket
import threading
import traceback
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import gradient
import httpx2
import pytest
from gradient import AsyncGradient, Gradient, Headers, Request, Response, Timeout
from gradient._runtime.call.operation import Operation
from gradient._runtime.call.redirect import redirected
from gradient.types import AppJobInvocationCancelResponse, AppJobInvocationCancelResponsePhase

from .loopback import FakeResponse, Server

JSON = (("Content-Type", "application/json"),)
PATH = "/v2/apps/a/job-invocations/j/cancel"


def cancel(server: Server, **arguments: Any) -> AppJobInvocationCancelResponse:
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        return client.apps.job_invocations.cancel("j", app_id="a", **arguments)


def call(server: Server, operation: Operation[Any], *, base: str = "", **arguments: Any) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url + base) as client:
        return client.call(operation, **arguments)


def test_the_request_is_exactly_right(server: Server) -> None:
    cancel(server, job_name="ü")

    [arrived] = server.arrived
    assert arrived.line == f"POST {PATH} HTTP/1.1"
    assert arrived.body == '{"job_name":"ü"}'.encode()
    assert arrived.header("authorization") == ["Bearer tok-123456"]
    assert arrived.header("content-type") == ["application/json"]
    assert arrived.header("accept") == ["application/json"]
    assert arrived.header("user-agent") == [f"gradient-python/{_version()}"]
    assert arrived.header("content-length") == ["17"]


def _version() -> str:
    from importlib import import_module

    try:
        return str(import_module("gradient._version").__version__)
    except ModuleNotFoundError:
        return "0.1.0"


def test_the_async_client_sends_the_same_bytes(server: Server) -> None:
    async def run() -> AppJobInvocationCancelResponse:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            return await client.apps.job_invocations.cancel("j/ü", app_id="a", job_name="ü")

    server.answer(FakeResponse(body=b'{"phase":"CANCELED"}'))
    response = asyncio.run(run())
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        assert client.apps.job_invocations.cancel("j/ü", app_id="a", job_name="ü") == response

    assert response.phase is AppJobInvocationCancelResponsePhase.CANCELED
    asynchronous, synchronous = server.arrived
    assert asynchronous == synchronous


def test_an_omitted_body_is_not_sent_and_null_only_where_it_is_a_value(server: Server) -> None:
    cancel(server)
    with pytest.raises(TypeError, match=r"cancel\(\): job_name takes no None: leave it out; extra_body="):
        cancel(server, job_name=None)
    cancel(server, extra_body={"job_name": None})

    omitted, null = server.arrived
    assert omitted.body == b""
    assert omitted.header("content-type") == []
    assert omitted.header("content-length") == ["0"]
    assert null.body == b'{"job_name":null}'


def test_a_required_body_is_sent_empty(server: Server) -> None:
    operation: Operation[None] = Operation("POST", "/x", body="application/json", body_required=True)

    call(server, operation, body={"a": gradient.NOT_GIVEN})
    call(server, operation)
    call(server, Operation("POST", "/x", body="application/json"), body={})

    assert [arrived.body for arrived in server.arrived] == [b"{}"] * 3


@pytest.mark.parametrize(
    ("media_type", "body", "want"),
    [
        ("application/json", [1, None], b"[1,null]"),
        ("application/merge-patch+json", {"a": None}, b'{"a":null}'),
        ("application/json", None, b"null"),
        ("application/json", "text", b'"text"'),
        ("text/plain", "ü", "ü".encode()),
        ("application/octet-stream", b"\x00\xff", b"\x00\xff"),
        ("application/x-www-form-urlencoded", {"a": "b c", "d": [1, True]}, b"a=b%20c&d=1&d=true"),
    ],
)
def test_bodies_by_media_type(server: Server, media_type: str, body: object, want: bytes) -> None:
    call(server, Operation("PUT", "/x", body=media_type), body=body)

    [arrived] = server.arrived
    assert arrived.body == want
    assert arrived.header("content-type") == [media_type]


def test_a_body_that_the_media_type_cannot_carry_is_refused_before_sending(server: Server) -> None:
    for operation, body, kind in (
        (Operation[None]("PUT", "/x", body="image/png"), {"a": 1}, TypeError),
        (Operation[None]("PUT", "/x", body="application/json"), {"a": object()}, TypeError),
        (Operation[None]("PUT", "/x", body="application/json"), {"a": float("nan")}, ValueError),
    ):
        with pytest.raises(kind):
            call(server, operation, body=body)

    assert server.arrived == []


def test_arguments_that_change_the_path_are_refused_before_sending(server: Server) -> None:
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        for wrong in ("", ".", "..", "a/../b"):
            with pytest.raises(ValueError, match="job_invocation_id"):
                client.apps.job_invocations.cancel(wrong, app_id="a")

    assert server.arrived == []


@pytest.mark.parametrize("base", ["", "/", "/v1", "/v1/", "/a%2fb/%7Euser", "/x'y|[z]"])
def test_the_request_line_is_what_we_encoded(server: Server, base: str) -> None:
    value = "a/b?c#d%2e'\"|[]^`\\{}ü~!$&()*+,;=:@"

    call(server, Operation("GET", "/p/{v}"), base=base, path={"v": value}, query={"q": value, "'[": ""})

    encoded = "a%2Fb%3Fc%23d%252e%27%22%7C%5B%5D%5E%60%5C%7B%7D%C3%BC~%21%24%26%28%29%2A%2B%2C%3B%3D%3A%40"
    assert server.arrived[0].line == f"GET {base.rstrip('/')}/p/{encoded}?q={encoded}&%27%5B= HTTP/1.1"


def test_odd_literals_in_a_base_url_are_sent_as_they_stand() -> None:
    line = _raw_line('/a"b/%zz/..%2f')

    assert line == b'GET /a"b/%zz/..%2f/x?q=1 HTTP/1.1'


def _raw_line(base: str) -> bytes:
    """Return the first line that arrives at a bare socket."""
    lines: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            connection, _ = listening.accept()
            with connection:
                lines.append(connection.recv(65536).split(b"\r\n")[0])
                connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

        thread = threading.Thread(target=serve)
        thread.start()
        port = listening.getsockname()[1]
        with Gradient(access_token="tok-123456", base_url=f"http://127.0.0.1:{port}{base}") as client:
            client.call(Operation[None]("GET", "/x"), query={"q": 1})
        thread.join()
    return lines[0]


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "api.example.com",
        "ftp://h",
        "https://",
        "https://user:pw@h",
        "https://h?x=1",
        "https://h#x",
        "https://h /",
        "https://h:x",
        "https://[",
    ],
)
def test_a_base_url_that_is_none_is_refused_without_showing_a_password(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        Gradient(access_token="tok-123456", base_url=base_url)
    assert "pw" not in str(caught.value)


def test_headers_win_from_default_to_call_whatever_their_case(server: Server) -> None:
    with Gradient(
        access_token="tok-123456",
        base_url=server.url,
        default_headers={"user-agent": "mine", "X-Team": "a", "X-Gone": "x"},
    ) as client:
        client.apps.job_invocations.cancel(
            "j",
            app_id="a",
            extra_headers={"x-team": "b", "X-GONE": None, "AUTHORIZATION": None, "X-Ü"[:2] + "New": "ü"},
        )

    [arrived] = server.arrived
    assert arrived.header("user-agent") == ["mine"]
    assert arrived.header("x-team") == ["b"]
    assert arrived.header("x-gone") == []
    assert arrived.header("authorization") == []
    assert [value.encode("latin-1") for value in arrived.header("x-new")] == ["ü".encode()]


def test_a_header_with_a_line_end_is_refused_before_sending(server: Server) -> None:
    with pytest.raises(ValueError, match="X-A holds a line end"):
        cancel(server, extra_headers={"X-A": "b\r\nX-Evil: 1"})
    with pytest.raises(ValueError, match="X-A holds a line end"):
        Gradient(access_token="tok-123456", default_headers={"X-A": "b\nc"})

    assert server.arrived == []


def test_extra_query_and_extra_body(server: Server) -> None:
    operation: Operation[None] = Operation("POST", "/x", body="application/json")

    call(
        server,
        operation,
        query={"a": 1, "b": 2, "c": 3},
        body={"x": 1, "y": gradient.NOT_GIVEN},
        options={"extra_query": {"b": [3, 4], "c": None, "d": True}, "extra_body": {"x": 2, "z": None}},
    )
    cancel(server, extra_body={"other": 1})

    first, second = server.arrived
    assert first.line == "POST /x?a=1&b=3&b=4&d=true HTTP/1.1"
    assert json.loads(first.body) == {"x": 2, "z": None}
    assert json.loads(second.body) == {"other": 1}


def test_cookies_and_header_parameters(server: Server) -> None:
    call(server, Operation("GET", "/x"), cookies={"a": "b c"}, headers={"X-Flag": True, "X-None": None})

    [arrived] = server.arrived
    assert arrived.header("cookie") == ["a=b%20c"]
    assert arrived.header("x-flag") == ["true"]
    assert arrived.header("x-none") == []


def test_a_server_cannot_make_the_client_keep_cookies(server: Server) -> None:
    server.answer(FakeResponse(headers=(*JSON, ("Set-Cookie", "session=1; Path=/"))))
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        client.apps.job_invocations.cancel("j", app_id="a")
        client.apps.job_invocations.cancel("j", app_id="a")

    assert [arrived.header("cookie") for arrived in server.arrived] == [[], []]


def response(server: Server, returns: str, body: bytes, *, media_type: str = "application/json", **more: Any) -> Any:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),) if media_type else ()))
    return call(server, Operation("GET", "/x", returns=returns, **more))


def test_responses_become_what_was_promised(server: Server) -> None:
    phase = "AppJobInvocationCancelResponsePhase"

    assert response(server, "None", b"kept", media_type="text/plain") == "kept"
    assert response(server, "bytes", b"\x00\xff", media_type="image/png", accept="image/png") == b"\x00\xff"
    assert (
        response(server, "str", "ü".encode("latin-1"), media_type="text/plain; charset=latin-1", accept="text/plain")
        == "ü"
    )
    assert response(server, "str", b'"a"') == "a"
    assert response(server, f"list[{phase}]", b'["RUNNING","NEW"]') == ["RUNNING", "NEW"]
    assert response(server, f"dict[str, {phase}] | None", b"null") is None
    assert response(server, f"{phase} | None", b"") is None
    assert response(server, "datetime", b'"2025-01-01T00:00:00Z"') == datetime(2025, 1, 1, tzinfo=UTC)
    assert response(server, "AppJobInvocationCancelResponse", b'\xef\xbb\xbf{"id":"a"}').id == "a"
    assert response(server, "AppJobInvocationCancelResponse", b'{"id":"a"}', media_type="text/plain").id == "a"
    assert response(server, "AppJobInvocationCancelResponse", b'{"id":"a"}', media_type="").id == "a"
    assert (
        response(server, "AppJobInvocationCancelResponse", b'{"id":"a"}', media_type="application/problem+json").id
        == "a"
    )


@pytest.mark.parametrize("body", [b'[{"phase":"RUNNING"}]', b'"done"', b"7", b"null"])
def test_json_that_is_no_object_is_no_model(server: Server, body: bytes) -> None:
    server.answer(FakeResponse(body=body))

    with pytest.raises(gradient.APIResponseValidationError, match="was promised"):
        cancel(server)


def test_safe_methods_follow_redirects_on_the_same_host(server: Server) -> None:
    server.answer(FakeResponse(307, headers=(("Location", "/y?z=%2F#part"),)), FakeResponse(body=b'"there"'))

    assert call(server, Operation("GET", "/x", returns="str")) == "there"
    assert [arrived.line for arrived in server.arrived] == ["GET /x HTTP/1.1", "GET /y?z=%2F HTTP/1.1"]
    assert server.arrived[1].header("authorization") == ["Bearer tok-123456"]


def test_no_credential_goes_to_another_host(server: Server) -> None:
    other = server.url.replace("127.0.0.1", "localhost")
    server.answer(FakeResponse(302, headers=(("Location", f"{other}/y"),)), FakeResponse(body=b'"there"'))

    call(server, Operation("GET", "/x", returns="str"), options={"extra_headers": {"X-Api-Key": "k"}})

    second = server.arrived[1]
    assert second.header("host")[0].startswith("localhost")
    assert second.header("authorization") == []
    assert second.header("x-api-key") == []
    assert second.header("accept") == ["application/json"]


def test_other_methods_do_not_become_a_get_and_say_where_it_points(server: Server) -> None:
    server.answer(FakeResponse(302, headers=(("Location", "/y"),)))

    with pytest.raises(gradient.APIStatusError, match=r"302 Found: points to /y"):
        cancel(server)

    assert len(server.arrived) == 1


@pytest.mark.parametrize("location", ["http://h:99999/", "http://[", "ftp://h/", "file:///etc/passwd", "http:///x"])
def test_a_redirect_to_nowhere_is_an_error(server: Server, location: str) -> None:
    server.answer(FakeResponse(302, headers=(("Location", location),)))

    with pytest.raises(gradient.APIStatusError, match=r"302 Found: points to "):
        call(server, Operation("GET", "/x"))


def test_a_redirect_with_odd_characters_is_encoded(server: Server) -> None:
    server.answer(FakeResponse(302, headers=(("Location", '/a b"c?d=%20 e'),)), FakeResponse(204, b""))

    call(server, Operation("GET", "/x"))

    assert server.arrived[1].line == "GET /a%20b%22c?d=%20%20e HTTP/1.1"


def test_nothing_goes_from_https_to_http() -> None:
    request = Request("GET", "https://h/x", (("Authorization", "Bearer t"), ("Accept", "a/b")))

    assert redirected(request, Response(302, Headers([("Location", "http://h/x")]))) is None
    same = redirected(request, Response(302, Headers([("Location", "https://h:443/y")])))
    assert same is not None
    assert same.headers == request.headers
    other = redirected(request, Response(302, Headers([("Location", "https://h:444/y")])))
    assert other is not None
    assert other.headers == (("Accept", "a/b"),)


def test_redirects_without_end_stop(server: Server) -> None:
    server.answer(FakeResponse(302, headers=(("Location", "/x"),)))

    with pytest.raises(gradient.APIStatusError, match="302 Found"):
        call(server, Operation("GET", "/x"))

    assert len(server.arrived) == 11


def test_a_slow_server_is_a_timeout(server: Server) -> None:
    server.delay = threading.Event()

    with pytest.raises(gradient.APITimeoutError, match="no response in time: POST http") as caught:
        cancel(server, timeout=0.1)
    with pytest.raises(gradient.APITimeoutError):
        cancel(server, timeout=Timeout(None, read=0.1))

    assert isinstance(caught.value, gradient.APIConnectionError)


def test_the_async_client_has_the_same_errors(server: Server) -> None:
    async def run(status: int, timeout: float) -> None:
        server.answer(FakeResponse(status))
        async with AsyncGradient(access_token="tok-123456", base_url=server.url, timeout=timeout) as client:
            await client.apps.job_invocations.cancel("j", app_id="a")

    with pytest.raises(gradient.NotFoundError):
        asyncio.run(run(404, 5))
    server.delay = threading.Event()
    with pytest.raises(gradient.APITimeoutError):
        asyncio.run(run(200, 0.1))


@pytest.mark.parametrize(
    ("timeout", "want"),
    [
        (gradient.NOT_GIVEN, Timeout(600, connect=5, read=60, write=60, pool=60)),
        (3, Timeout(3)),
        (None, Timeout(None)),
        (Timeout(connect=1), Timeout(600, connect=1, read=60, write=60, pool=60)),
    ],
)
def test_timeouts_reach_the_transport(timeout: Any, want: Timeout) -> None:
    client = Gradient(access_token="tok-123456", timeout=timeout)

    assert client._settings.timeout == want


class Canned:
    """A transport of our own."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.closed = 0

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        return Response(200, Headers(JSON), b'{"id":"canned"}')

    def close(self) -> None:
        self.closed += 1


def test_a_transport_can_be_brought_and_is_not_closed() -> None:
    canned = Canned()
    with Gradient(access_token="tok-123456", http_client=canned) as client:
        assert client.apps.job_invocations.cancel("j", app_id="a").id == "canned"
        client.apps.job_invocations.cancel("j", app_id="a", timeout=3)

    assert canned.closed == 0
    assert canned.requests[0].url == f"https://api.digitalocean.com{PATH}"
    assert canned.requests[0].timeout is None
    assert canned.requests[1].timeout == Timeout(3)


@pytest.mark.parametrize(("error", "kind"), [(OSError, "APIConnectionError"), (TimeoutError, "APITimeoutError")])
def test_what_a_transport_of_ones_own_raises_becomes_ours(error: type[Exception], kind: str) -> None:
    class Broken(Canned):
        def send(self, request: Request) -> Response:
            raise error("cut")

    with pytest.raises(gradient.APIConnectionError, match="cut") as caught:
        Gradient(access_token="tok-123456", http_client=Broken()).apps.job_invocations.cancel("j", app_id="a")

    assert type(caught.value).__name__ == kind
    assert type(caught.value.__cause__) is error


def test_a_defect_of_a_transport_is_not_dressed_up() -> None:
    class Broken(Canned):
        def send(self, request: Request) -> Response:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Gradient(access_token="tok-123456", http_client=Broken()).apps.job_invocations.cancel("j", app_id="a")


def test_a_client_of_httpx2_can_be_brought_and_is_not_closed() -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"id": "mock"})

    with httpx2.Client(transport=httpx2.MockTransport(answer), headers={"X-Mine": "1"}, timeout=7) as brought:
        with Gradient(access_token="tok-123456", http_client=brought) as client:
            assert client.apps.job_invocations.cancel("j", app_id="a").id == "mock"
            client.with_options(timeout=2).apps.job_invocations.cancel("j", app_id="a")
        assert not brought.is_closed

    assert str(seen[0].url) == f"https://api.digitalocean.com{PATH}"
    assert seen[0].headers["x-mine"] == "1"
    assert seen[0].extensions["timeout"]["read"] == 7
    assert seen[1].extensions["timeout"] == {"connect": 2, "read": 2, "write": 2, "pool": 2}


def test_an_async_client_of_httpx2_can_be_brought() -> None:
    async def run() -> str | None:
        transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json={"id": "mock"}))
        async with httpx2.AsyncClient(transport=transport) as brought:
            async with AsyncGradient(access_token="tok-123456", http_client=brought) as client:
                response = await client.apps.job_invocations.cancel("j", app_id="a")
            assert not brought.is_closed
        return response.id

    assert asyncio.run(run()) == "mock"


def test_the_wrong_kind_of_http_client_is_refused_at_once() -> None:
    with httpx2.Client() as brought, pytest.raises(TypeError, match="http_client is not async"):
        AsyncGradient(access_token="tok-123456", http_client=brought)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="http_client is async"):
        Gradient(access_token="tok-123456", http_client=httpx2.AsyncClient())  # type: ignore[arg-type]


def test_a_closed_client_says_so(server: Server) -> None:
    client = Gradient(access_token="tok-123456", base_url=server.url)
    client.close()
    client.close()

    with pytest.raises(RuntimeError, match="the client is closed"):
        client.apps.job_invocations.cancel("j", app_id="a")
    assert server.arrived == []


def test_copies_share_connections_and_end_with_the_first(server: Server) -> None:
    client = Gradient(access_token="tok-123456", base_url=server.url, default_headers={"X-A": "1", "X-B": "1"})
    copied = client.with_options(timeout=3, default_headers={"x-b": "2"})
    closed = copied.with_options(base_url=server.url + "/p")
    copied.apps.job_invocations.cancel("j", app_id="a")
    closed.apps.job_invocations.cancel("j", app_id="a")
    closed.close()

    client.apps.job_invocations.cancel("j", app_id="a")
    with pytest.raises(RuntimeError, match="closed"):
        closed.apps.job_invocations.cancel("j", app_id="a")
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        copied.apps.job_invocations.cancel("j", app_id="a")

    assert [arrived.header("x-b") for arrived in server.arrived] == [["2"], ["2"], ["1"]]
    assert [arrived.header("x-a") for arrived in server.arrived] == [["1"]] * 3
    assert server.arrived[1].line.startswith("POST /p/v2/")
    assert copied.apps is not client.apps
    assert copied.apps is copied.apps
    assert type(copied) is Gradient
    assert copied.apps._client is copied


def test_one_transport_is_opened_however_many_threads_begin(server: Server) -> None:
    start = threading.Barrier(8)
    client = Gradient(access_token="tok-123456", base_url=server.url)

    def use() -> None:
        start.wait()
        client.apps.job_invocations.cancel("j", app_id="a")

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()

    assert len(server.arrived) == 8


def _parameters(function: Callable[..., object] | Callable[..., Awaitable[object]]) -> list[str]:
    return list(inspect.signature(function).parameters)


def test_both_clients_have_the_same_surface() -> None:
    for name in ("__init__", "call", "close", "with_options"):
        assert _parameters(getattr(Gradient, name)) == _parameters(getattr(AsyncGradient, name))


def test_a_client_that_could_not_be_made_can_be_shown() -> None:
    """As debuggers and reports of crashes do with what stands in the frames of a traceback."""
    with pytest.raises(ValueError, match="access_token") as raised:
        Gradient(access_token="tok\n123456")

    shown = traceback.TracebackException.from_exception(raised.value, capture_locals=True)

    assert "Gradient(...)" in "".join(shown.format())
