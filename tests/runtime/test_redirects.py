"""Redirects: which are followed, with what, and where to."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from gradient import APIStatusError, AsyncGradient, Gradient
from gradient._runtime.call.operation import Operation
from gradient._runtime.call.redirect import redirected
from gradient._runtime.transport.base import Headers, Request, Response
from werkzeug import Request as Incoming
from werkzeug import Response as Outgoing
from werkzeug.serving import make_server

from .loopback import FakeResponse, Server

Call = Callable[..., Any]


def call_sync(server: Server, operation: Operation[Any], *, follow: bool = True, **arguments: Any) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url, follow_redirects=follow) as client:
        return client.call(operation, **arguments)


def call_async(server: Server, operation: Operation[Any], *, follow: bool = True, **arguments: Any) -> Any:
    async def run() -> Any:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url, follow_redirects=follow) as client:
            return await client.call(operation, **arguments)

    return asyncio.run(run())


by_both = pytest.mark.parametrize("call", [call_sync, call_async], ids=["sync", "async"])


def to(location: str, status: int = 307) -> FakeResponse:
    return FakeResponse(status, b"", (("Location", location),))


def sending(media_type: str, method: str = "POST") -> Operation[Any]:
    return Operation(method, "/x", returns="Any", body=media_type)


@by_both
def test_one_of_two_locations_would_be_a_guess(server: Server, call: Call) -> None:
    twice = FakeResponse(307, b"", (("Location", "/x/"), ("Location", "/x/")))
    either = FakeResponse(307, b"", (("Location", "/x/"), ("Location", "/y")))

    server.answer(twice, FakeResponse(body=b'"there"'))
    assert call(server, sending("application/json", "GET")) == "there"
    server.answer(either)
    with pytest.raises(APIStatusError, match="307 Temporary Redirect: points to /x/, /y"):
        call(server, sending("application/json", "GET"))

    assert [each.line.split(" ")[1] for each in server.arrived] == ["/x", "/x/", "/x"]


@by_both
@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_body_that_can_be_sent_again_follows_on_its_origin(
    server: Server, call: Call, status: int, method: str
) -> None:
    server.answer(to("/x/", status), FakeResponse(body=b'"there"'))

    assert call(server, sending("application/json", method), body={"a": 1}) == "there"
    first, second = server.arrived
    assert second.line == f"{method} /x/ HTTP/1.1"
    assert second.body == first.body == b'{"a":1}'
    assert second.header("content-type") == ["application/json"]
    assert second.header("authorization") == ["Bearer tok-123456"]


@by_both
def test_forms_and_files_are_sent_again(server: Server, call: Call, tmp_path: Any) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"content")

    server.answer(to("/x/"), FakeResponse(body=b"1"))
    assert call(server, sending("application/x-www-form-urlencoded"), body={"a": 1}) == 1
    assert server.arrived[-1].body == b"a=1"
    server.answer(to("/x/"), FakeResponse(body=b"1"))
    assert call(server, sending("multipart/form-data"), body={"f": file}) == 1
    assert server.arrived[-1].body == server.arrived[-2].body
    assert b"content" in server.arrived[-1].body


@by_both
def test_what_can_be_read_once_is_not_sent_twice(server: Server, call: Call) -> None:
    server.answer(to("/x/"), FakeResponse(body=b"1"))

    with pytest.raises(APIStatusError, match="307 Temporary Redirect: points to /x/"):
        call(server, sending("application/octet-stream"), body=iter([b"a", b"b"]))

    assert len(server.arrived) == 1


@by_both
@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_redirect_that_may_change_the_method_is_an_error(server: Server, call: Call, status: int) -> None:
    server.answer(to("/x/", status))

    with pytest.raises(APIStatusError, match="points to /x/"):
        call(server, sending("application/json"), body={})

    assert len(server.arrived) == 1


@by_both
def test_no_body_goes_to_another_origin(server: Server, call: Call) -> None:
    server.answer(to(server.url.replace("127.0.0.1", "localhost") + "/x/"))

    with pytest.raises(APIStatusError, match="points to http://localhost"):
        call(server, sending("application/json"), body={"secret": 1})

    assert len(server.arrived) == 1


@by_both
def test_the_switch_leaves_every_redirect_to_the_caller(server: Server, call: Call) -> None:
    server.answer(to("/y", 302))

    for operation in (Operation("GET", "/x", returns="Any"), sending("application/json")):
        with pytest.raises(APIStatusError, match="points to /y"):
            call(server, operation, follow=False)

    assert len(server.arrived) == 2


def test_the_switch_of_one_call(server: Server) -> None:
    server.answer(to("/y"))
    with Gradient(access_token="t", base_url=server.url) as client, pytest.raises(APIStatusError):
        client.with_options(follow_redirects=False).call(Operation("GET", "/x"))

    assert len(server.arrived) == 1


def test_a_circle_of_posts_ends(server: Server) -> None:
    server.answer(to("/x"))

    with pytest.raises(APIStatusError, match="307"):
        call_sync(server, sending("application/json"), body={})

    assert len(server.arrived) == 11


def onward(url: str, location: str, method: str = "POST") -> Request | None:
    request = Request(method, url, (("Authorization", "Bearer t"), ("Accept", "a/b")), b"{}")
    return redirected(request, Response(308, Headers([("Location", location)])))


@pytest.mark.parametrize(
    ("url", "location", "want"),
    [
        ("http://h/x", "https://h/x", "https://h/x"),
        ("http://h/x", "https://h:443/x", "https://h:443/x"),
        ("https://h/x", "http://h/x/", "https://h/x/"),  # behind a proxy
        ("https://h/x", "http://h/x", None),  # which would be the same once more
        ("https://h/x", "http://h:8080/x/", None),
        ("https://h/x", "http://other/x/", None),
        ("http://h:8000/x", "https://h:8443/x", None),
        ("http://h/x", "https://other/x", None),
        ("http://h/x", "http://h:8080/x", None),
        ("http://h/x", "//h/x/", "http://h/x/"),
        ("http://h/x?a=1", "x/?a=1#f", "http://h/x/?a=1"),
    ],
)
def test_where_a_post_may_go(url: str, location: str, want: str | None) -> None:
    found = onward(url, location)

    assert (found and found.url) == want
    assert found is None or found.headers[0] == ("Authorization", "Bearer t")
    assert found is None or found.content == b"{}"


def test_a_get_keeps_its_credentials_where_http_becomes_https() -> None:
    same = onward("http://h/x", "https://h/x", "GET")
    other = onward("http://h/x", "https://other/x", "GET")

    assert same is not None
    assert same.headers[0] == ("Authorization", "Bearer t")
    assert other is not None
    assert other.headers == (("Accept", "a/b"),)


@pytest.mark.parametrize(
    ("url", "location", "want", "keeps"),
    [
        ("http://h/x", "/y", "http://h/y", True),
        ("http://h/x", "//h/y", "http://h/y", True),
        ("http://h/x", "http://h:80/y", "http://h:80/y", True),
        ("http://H/x", "http://h/y", "http://h/y", True),
        ("https://h/x", "http://h/y", "https://h/y", True),  # behind a proxy: nothing goes to http
        ("https://h:8443/x", "http://h:8443/y", None, False),
        ("https://h/x", "http://h:8080/y", None, False),
        ("https://h/x", "http://other/y", None, False),
        ("http://h/x", "//other/y", "http://other/y", False),
        ("http://h/x", "http://h:8080/y", "http://h:8080/y", False),
        ("http://h:8080/x", "http://h:9090/y", "http://h:9090/y", False),
        ("http://h/x", "http://h.evil/y", "http://h.evil/y", False),
        ("http://h/x", "http://evil@h/y", "http://h/y", True),
        ("http://h/x", "http://h@evil/y", "http://evil/y", False),
        ("http://h/x", "http://h:80@evil/y", "http://evil/y", False),
        ("http://h/x", "http://user:pass@evil/y", "http://evil/y", False),
        ("http://h/x", "\\\\evil/y", "http://h/%5C%5Cevil/y", True),  # no browser: a backslash is none of ours
        ("http://h/x", "/\\evil/y", "http://h/%5Cevil/y", True),
        ("http://h/x", "http:\\\\evil/y", "http://h/%5C%5Cevil/y", True),
        ("http://h/x", "ftp://h/y", None, False),
        ("http://h/x", "file:///etc/passwd", None, False),
        ("http://h/x", "javascript:alert(1)", None, False),
        ("http://h/x", "data:,x", None, False),
        ("http://h/x", "ws://h/y", None, False),
        ("http://h/x", "http://h:99999/y", None, False),
        ("http://h/x", "http://h:y/y", None, False),
        ("http://h/x", "http://[::1/y", None, False),
        ("http://h/x", "/y\r\nX-Evil: 1", None, False),
        ("http://h/x", "/y\tz", None, False),
        ("http://h/x", "/y\x00", None, False),
        ("http://h/x", "/\x7f", None, False),
        ("http://h/x", "", None, False),
        ("http://h/x", "/\u00fc b", "http://h/%C3%BC%20b", True),
        ("http://h/x", "?a=1#f", "http://h/x?a=1", True),
    ],
)
def test_where_a_get_may_go_and_with_what(url: str, location: str, want: str | None, keeps: bool) -> None:
    found = onward(url, location, "GET")

    assert (found and found.url) == want
    if found is not None:
        assert (("Authorization", "Bearer t") in found.headers) is keeps
        assert found.elsewhere is not keeps


def test_a_stream_that_goes_on_elsewhere_says_after_which_event() -> None:
    request = Request("GET", "http://h/x", headers=(("Authorization", "Bearer t"), ("Last-Event-ID", "7")))

    other = redirected(request, Response(307, Headers({"location": "https://other/x"})))

    assert other is not None
    assert other.headers == (("Last-Event-ID", "7"),)


@pytest.fixture
def slashes() -> Iterator[Server]:
    """A server that wants a slash at the end, and says so as FastAPI does."""

    @Incoming.application
    def app(request: Incoming) -> Outgoing:
        if not request.path.endswith("/"):
            return Outgoing(status=307, headers={"Location": request.base_url + "/"})
        return Outgoing(request.get_data(), mimetype="application/json")

    listening = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=listening.serve_forever)
    thread.start()
    yield Server(f"http://127.0.0.1:{listening.server_port}")
    listening.shutdown()
    thread.join()
    listening.server_close()


@by_both
def test_a_slash_that_the_description_forgot(slashes: Server, call: Call) -> None:
    assert call(slashes, sending("application/json"), body={"name": "Rex"}) == {"name": "Rex"}
