"""What a client is told: when it is made, by `with_options`, for one call, and after it was copied or pickled."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import httpx2
import pytest
from gradient import AsyncGradient, Gradient, Handler, MissingCredentialError, MockTransport, Request, Response
from gradient._runtime.call.operation import Operation

from .loopback import Arrived, FakeResponse, Server

SECRET = "tok-3f9a-d8e1"
LIST: Operation[Any] = Operation("GET", "/apps", returns="object")
MAKE: Operation[Any] = Operation("POST", "/apps", returns="object", body="application/json")


def a_token() -> str:
    return SECRET


def cancel(client: Gradient, **options: Any) -> None:
    client.apps.job_invocations.cancel("j", app_id="a", **options)


def sent(server: Server, **told: Any) -> Arrived:
    """What arrives for a client that was told this."""
    with Gradient(access_token=SECRET, base_url=server.url, **told) as client:
        cancel(client)
    return server.arrived[-1]


# ---------------------------------------------------------------------------------------- with_options


def test_a_copy_has_other_credentials_and_the_client_keeps_its_own(server: Server) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client:
        cancel(client.with_options(access_token="another-one"))
        cancel(client.with_options(access_token=lambda: "from-a-function"))
        cancel(client)
        cancel(client, extra_credentials={"access_token": "for-this-call"})

    told = [arrived.header("authorization") for arrived in server.arrived]
    assert told == [["Bearer another-one"], ["Bearer from-a-function"], [f"Bearer {SECRET}"], ["Bearer for-this-call"]]


def test_a_misspelt_setting_is_refused_with_the_nearest_name() -> None:
    client: Any = Gradient(access_token=SECRET)

    with pytest.raises(TypeError, match=r"'acces_token'; did you mean 'access_token'\?"):
        client.with_options(acces_token="x")
    with pytest.raises(TypeError, match=r"'time_out'; did you mean 'timeout'\?"):
        client.copy(time_out=3)
    with pytest.raises(TypeError, match="unexpected keyword argument 'api_key'"):
        cancel(client, extra_credentials={"api_key": "x"})


def test_copy_is_with_options() -> None:
    client = Gradient(access_token=SECRET, default_headers={"X-A": "1"})

    copied = client.copy(default_headers={"X-B": "2"})

    assert type(copied) is Gradient
    assert dict(copied._settings.default_headers) == {"X-A": "1", "X-B": "2"}
    assert dict(client._settings.default_headers) == {"X-A": "1"}


def test_a_copy_may_have_another_http_client() -> None:
    client = Gradient(access_token=SECRET, http_client=MockTransport(lambda _: {"phase": "PENDING"}))
    other = client.with_options(http_client=MockTransport(lambda _: {"phase": "CANCELED"}))

    first = client.apps.job_invocations.cancel("j", app_id="a")
    second = other.apps.job_invocations.cancel("j", app_id="a")

    assert (first.phase, second.phase) == ("PENDING", "CANCELED")


# -------------------------------------------------------------------------------- headers and query


def test_none_removes_a_header_that_every_request_has(server: Server) -> None:
    for name in ("User-Agent", "accept", "ACCEPT-ENCODING", "Authorization"):
        assert sent(server).header(name), name
        assert not sent(server, default_headers={name: None}).header(name), name
        with Gradient(access_token=SECRET, base_url=server.url) as client:
            cancel(client.with_options(default_headers={name: None}))
            cancel(client, extra_headers={name: None})
            cancel(client.with_options(default_headers={name: None}), extra_headers={name: "again"})
        assert [a.header(name) for a in server.arrived[-3:]] == [[], [], ["again"]], name


def test_none_removes_a_header_also_where_the_caller_brought_a_client(server: Server) -> None:
    with httpx2.Client(headers={"X-Own": "1"}) as http_client:
        client = Gradient(access_token=SECRET, base_url=server.url, http_client=http_client)
        cancel(client, extra_headers={"user-agent": None, "X-Own": None})

    assert server.arrived[-1].header("user-agent") == []
    assert server.arrived[-1].header("x-own") == []
    assert server.arrived[-1].header("host")


def test_the_query_of_every_request_can_be_told_changed_and_removed(server: Server) -> None:
    with Gradient(access_token=SECRET, base_url=server.url, default_query={"v": 1, "page": ["a", "b"]}) as client:
        client.call(LIST)
        client.with_options(default_query={"v": 2}).call(LIST)
        client.with_options(default_query={"v": None}).call(LIST)
        client.call(LIST, options={"extra_query": {"page": None}})

    lines = [arrived.line.split(" ")[1] for arrived in server.arrived]
    assert lines == ["/apps?v=1&page=a&page=b", "/apps?v=2&page=a&page=b", "/apps?page=a&page=b", "/apps?v=1"]


@pytest.mark.parametrize("told", [{"default_headers": ["a"]}, {"default_query": "a=1"}])
def test_what_is_no_mapping_is_refused(told: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="takes a mapping"):
        Gradient(access_token=SECRET, **told)


# ------------------------------------------------------------------------------------------- one call


def test_a_call_has_its_own_idempotency_key(server: Server) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client:
        cancel(client, idempotency_key="order-7")
        cancel(client, idempotency_key="order-7", extra_headers={"idempotency-key": "stronger"})
        cancel(client)

    assert [a.header("idempotency-key") for a in server.arrived] == [["order-7"], ["stronger"], []]


def test_a_key_makes_a_post_safe_to_send_again(server: Server) -> None:
    server.answer(FakeResponse(500), FakeResponse(200))

    with Gradient(access_token=SECRET, base_url=server.url) as client:
        cancel(client, idempotency_key="order-7")

    assert [a.header("idempotency-key") for a in server.arrived] == [["order-7"], ["order-7"]]


def test_a_key_that_no_header_can_hold_is_refused(server: Server) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client, pytest.raises(ValueError, match="Key"):
        cancel(client, idempotency_key="a\nb")
    assert server.arrived == []


def test_a_call_follows_no_redirect_if_it_is_told_so(server: Server) -> None:
    server.answer(FakeResponse(302, b"", (("Location", "/there"),)), FakeResponse(200))

    with Gradient(access_token=SECRET, base_url=server.url) as client, pytest.raises(Exception, match="302"):
        client.call(LIST, options={"follow_redirects": False})

    assert len(server.arrived) == 1


def test_a_call_goes_through_middleware_of_its_own(server: Server) -> None:
    seen: list[str] = []

    def named(name: str) -> Any:
        def middleware(request: Request, send: Handler) -> Response:
            seen.append(name)
            return send(request)

        return middleware

    with Gradient(access_token=SECRET, base_url=server.url, middleware=[named("client")]) as client:
        cancel(client, extra_middleware=[named("call")])
        cancel(client)

    assert seen == ["client", "call", "client"]


def test_async_middleware_of_a_call_is_refused_by_the_sync_client() -> None:
    async def wrong(request: Request, send: Any) -> Response:
        return Response(200)

    with pytest.raises(TypeError, match="async"):
        cancel(Gradient(access_token=SECRET), extra_middleware=[wrong])


# -------------------------------------------------------------------------------------------- framing


@pytest.mark.parametrize("name", ["Transfer-Encoding", "transfer-encoding", "TRANSFER-ENCODING"])
@pytest.mark.parametrize("value", ["chunked", "identity", "gzip, chunked"])
def test_a_caller_never_says_how_the_body_is_framed(server: Server, name: str, value: str) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client:
        for call in (
            lambda: cancel(client, extra_headers={name: value}),
            lambda: cancel(client.with_options(default_headers={name: value})),
            lambda: client.post("/x", body=b"abc", headers={name: value}),
        ):
            with pytest.raises(ValueError, match="Transfer-Encoding is for the transport"):
                call()
    assert server.arrived == []


@pytest.mark.parametrize("name", ["Content-Length", "content-length"])
def test_a_length_that_is_wrong_is_refused(server: Server, name: str) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client:
        for wrong in ("0", "2", "+3", "3, 3"):
            with pytest.raises(ValueError, match="the body has 3 bytes"):
                client.post("/x", body=b"abc", headers={name: wrong})
        assert server.arrived == []
        client.post("/x", body=b"abc", headers={name: "3"})

    assert server.arrived[0].header("content-length") == ["3"]
    assert server.arrived[0].body == b"abc"


def test_a_caller_may_say_the_length_of_what_nobody_else_knows(server: Server) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"ab"
        yield b"c"

    with Gradient(access_token=SECRET, base_url=server.url) as client:
        client.post("/x", body=pieces(), headers={"content-length": "3"})

    assert server.arrived[0].header("content-length") == ["3"]
    assert server.arrived[0].header("transfer-encoding") == []
    assert server.arrived[0].body == b"abc"


@pytest.mark.parametrize("brought", [False, True])
def test_a_middleware_cannot_frame_a_body_twice(server: Server, brought: bool) -> None:
    from dataclasses import replace

    def chunked(request: Request, send: Handler) -> Response:
        return send(replace(request, headers=(*request.headers, ("transfer-encoding", "chunked"))))

    with httpx2.Client() as http_client:
        told: Any = {"middleware": [chunked], "http_client": http_client if brought else None}
        with Gradient(access_token=SECRET, base_url=server.url, **told) as client:
            cancelled = nullcontext() if brought else pytest.raises(ValueError, match="Transfer-Encoding")
            with cancelled:
                cancel(client, job_name="n")

    for arrived in server.arrived:  # that library sends in chunks what is said to come in chunks
        assert (arrived.header("content-length"), arrived.body) == ([], b'{"job_name":"n"}')


# ---------------------------------------------------------------------------------- copies and pickles


@pytest.mark.parametrize("made", [copy.copy, copy.deepcopy])
def test_a_client_can_be_copied(server: Server, made: Any) -> None:
    with Gradient(access_token=SECRET, base_url=server.url) as client:
        cancel(client)
        copied = made(client)
        cancel(copied)

        assert copied.apps is not client.apps
        assert copied.apps.job_invocations._client is copied
    assert [a.header("authorization") for a in server.arrived] == [[f"Bearer {SECRET}"]] * 2


@pytest.mark.parametrize("kind", [Gradient, AsyncGradient])
def test_a_pickled_client_has_no_secret_and_reads_it_again(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    client = kind(access_token=SECRET, timeout=7, default_headers={"X-Team": "a"}, base_url="https://here.example")

    pickled = pickle.dumps(client)
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "from-the-environment")
    again = pickle.loads(pickled)

    assert SECRET.encode() not in pickled
    assert type(again) is kind
    assert again.base_url == "https://here.example"
    assert again._settings.timeout == client._settings.timeout
    assert dict(again._settings.default_headers) == {"X-Team": "a"}
    assert again._settings.credentials["bearer_token"].token.reveal() == "from-the-environment"


def test_a_pickled_client_works_and_so_do_its_resources(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "from-the-environment")
    with Gradient(base_url=server.url) as client:
        cancel(client)
        apps = pickle.loads(pickle.dumps(client.apps))

    with apps._client:
        apps.job_invocations.cancel("j", app_id="a")

    assert server.arrived[-1].header("authorization") == ["Bearer from-the-environment"]


def test_a_client_that_finds_no_secret_again_says_so() -> None:
    pickled = pickle.dumps(Gradient(access_token=SECRET))

    with pytest.raises(MissingCredentialError, match="access_token is not pickled.*set GRADIENT_ACCESS_TOKEN before"):
        pickle.loads(pickled)
    assert pickle.loads(pickle.dumps(Gradient(anonymous=True)))._settings.anonymous
    assert pickle.loads(pickle.dumps(Gradient(access_token=a_token)))._settings.credentials["bearer_token"].token.source


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ({"http_client": httpx2.Client()}, "its http_client \\(Client\\)"),
        ({"middleware": [lambda request, send: send(request)]}, "its middleware \\(.*<lambda>\\)"),
        ({"default_headers": {"X-Api-Key": "k-123"}}, "X-Api-Key in default_headers is a secret"),
        ({"default_query": {"api_key": "k-123"}}, "api_key in default_query is a secret"),
    ],
)
def test_what_cannot_be_pickled_is_named(told: dict[str, Any], named: str) -> None:
    with pytest.raises(pickle.PicklingError, match=f"the client cannot be pickled: {named}") as caught:
        pickle.dumps(Gradient(access_token=SECRET, **told))

    assert "k-123" not in str(caught.value)
