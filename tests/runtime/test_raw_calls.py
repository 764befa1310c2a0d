"""Calls of what no description knows, by both clients."""

from __future__ import annotations

import asyncio
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict, assert_type

import gradient
import httpx2
import pytest
from gradient import APIResponseValidationError, AsyncGradient, Gradient, NotFoundError
from gradient._runtime.call.operation import Operation
from gradient._runtime.call.raw_response import RawResponse
from gradient.types import AppJobInvocationCancelResponseTriggerManualUser as User
from werkzeug.formparser import parse_form_data

from .loopback import FakeResponse, Server

Call = Callable[..., Any]
ENTRY = b'{"uuid": "7"}'


def by_sync(server: Server, name: str, *arguments: Any, base: str = "", **options: Any) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url + base) as client:
        return getattr(client, name)(*arguments, **options)


def by_async(server: Server, name: str, *arguments: Any, base: str = "", **options: Any) -> Any:
    async def run() -> Any:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url + base) as client:
            return await getattr(client, name)(*arguments, **options)

    return asyncio.run(run())


by_both = pytest.mark.parametrize("call", [by_sync, by_async], ids=["sync", "async"])


@by_both
@pytest.mark.parametrize("method", ["get", "post", "put", "delete"])
def test_each_method_sends_what_it_is_called(server: Server, call: Call, method: str) -> None:
    server.answer(FakeResponse(200, ENTRY))

    assert call(server, method, "/x", query={"a": [1, 2], "b": None}, headers={"X-Y": "z"}) == {"uuid": "7"}
    assert call(server, "request", method, "/x") == {"uuid": "7"}
    first, second = server.arrived
    assert first.line == f"{method.upper()} /x?a=1&a=2 HTTP/1.1"
    assert first.header("x-y") == ["z"]
    assert first.header("authorization") == ["Bearer tok-123456"]
    assert first.header("accept") == ["application/json"]
    assert second.line == f"{method.upper()} /x HTTP/1.1"


NESTED = {"a": {"b": {"c": [1, {"d": "é&"}]}}, "e": User(uuid="7"), "f": [1, 2], "g": {}, "h": None}
WRITTEN = "a%5Bb%5D%5Bc%5D%5B0%5D=1&a%5Bb%5D%5Bc%5D%5B1%5D%5Bd%5D=%C3%A9%26&e%5Buuid%5D=7&f=1&f=2"


@by_both
@pytest.mark.parametrize(
    "options", [{"query": NESTED}, {"extra_query": NESTED}, {"query": {"a": 1}, "extra_query": NESTED}]
)
def test_an_object_in_a_query_is_written_with_its_keys(server: Server, call: Call, options: dict[str, Any]) -> None:
    server.answer(FakeResponse(200, ENTRY), FakeResponse(200, ENTRY))

    call(server, "get", "/x", **options)
    call(server, "get", f"{server.url}/x?z=1", **options)

    assert [each.line for each in server.arrived] == [f"GET /x?{WRITTEN} HTTP/1.1", f"GET /x?z=1&{WRITTEN} HTTP/1.1"]


@by_both
@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"query": {"b": {"c": None}}}, "get(): b[c] takes no None"),
        ({"extra_query": {"b": {"c": [{"d": None}]}}}, "get(): b[c][0][d] takes no None"),
        ({"headers": {"X-A": {"b": 1}}}, "get(): X-A takes a single value or a list, not a dict"),
        ({"extra_headers": {"X-A": {"b": 1}}}, "get(): X-A takes a single value or a list, not a dict"),
        ({"query": [("a", 1)]}, "get(): query takes a mapping, not a list"),
        ({"headers": "X-A: b"}, "get(): headers takes a mapping, not a str"),
    ],
)
def test_what_has_no_form_is_refused(server: Server, call: Call, options: dict[str, Any], said: str) -> None:
    with pytest.raises(TypeError, match=re.escape(said)):
        call(server, "get", "/x", **options)
    assert server.arrived == []


def test_what_every_call_has_is_written_in_the_same_way(server: Server) -> None:
    server.answer(FakeResponse(200, ENTRY))
    with Gradient(access_token="tok-123456", base_url=server.url, default_query={"a": {"b": 1}}) as client:
        client.get("/x", query={"c": 2})

    assert server.arrived[0].line == "GET /x?a%5Bb%5D=1&c=2 HTTP/1.1"
    for wrong in ({"default_query": {"a": {"b": None}}}, {"default_headers": {"X-A": {"b": 1}}}):
        options: Any = wrong
        with pytest.raises(TypeError, match=r"^Gradient\(\): .* takes "):
            Gradient(access_token="t", **options)


@by_both
@pytest.mark.parametrize(
    ("cast_to", "body", "media_type", "want"),
    [
        (None, ENTRY, "application/json", {"uuid": "7"}),
        (Any, b"a,b", "text/csv", "a,b"),
        (None, b"\xff", "image/png", b"\xff"),
        (None, b"", "image/png", None),
        (str, ENTRY, "application/json", ENTRY.decode()),
        (bytes, ENTRY, "application/json", ENTRY),
        (bytes, b"<p>", "text/html", b"<p>"),
        (type(None), b"x", "text/plain", None),
        (User, ENTRY, "application/json", User(uuid="7")),
        (User, ENTRY, "text/plain", User(uuid="7")),
        (list[User], b"[" + ENTRY + b"]", "application/json", [User(uuid="7")]),
        (dict[str, User], b'{"a": {"uuid": "7"}}', "application/json", {"a": User(uuid="7")}),
        (User | None, b"null", "application/json", None),
        (int, b"7", "application/json", 7),
        (int, b"7", "text/plain", 7),
        (User | str, b"text", "text/plain", "text"),
        (User, b"", "application/json", None),
    ],
)
def test_a_response_becomes_what_is_asked_for(
    server: Server, call: Call, cast_to: Any, body: bytes, media_type: str, want: object
) -> None:
    server.answer(FakeResponse(200, body, (("Content-Type", media_type),)))

    found = call(server, "get", "/x", cast_to=cast_to)

    assert found == want
    assert type(found) is type(want)


@by_both
@pytest.mark.parametrize(
    ("cast_to", "body", "why"),
    [
        (User, b"<html>", "is no JSON, but AppJobInvocationCancelResponseTriggerManualUser was promised"),
        (User, b'"word"', "is a scalar"),
        (list[User], b"{}", r"is an object, but list\[.*User\] was promised"),
        (list[User], b'[{"uuid": "7"}, 3]', r"has a scalar at \[1\], but list"),
        (dict[str, int], b"null", "is null"),
    ],
)
def test_another_response_is_an_error_that_shows_it(
    server: Server, call: Call, cast_to: Any, body: bytes, why: str
) -> None:
    server.answer(FakeResponse(200, body))

    with pytest.raises(APIResponseValidationError, match=why):
        call(server, "get", "/x", cast_to=cast_to)


@by_both
def test_validation_looks_into_it(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b'{"uuid": 7}'))

    with pytest.raises(APIResponseValidationError, match="uuid"):
        call(server, "get", "/x", cast_to=User, validation="error")


@by_both
def test_an_error_is_that_of_any_method(server: Server, call: Call) -> None:
    server.answer(FakeResponse(404, b'{"detail": "no such thing"}'))

    with pytest.raises(NotFoundError, match="404 Not Found: no such thing"):
        call(server, "get", "/x", cast_to=User)


@by_both
@pytest.mark.parametrize(
    ("body", "content_type", "want", "media_type"),
    [
        ({"a": 1}, None, b'{"a":1}', "application/json"),
        ([1], None, b"[1]", "application/json"),
        (User(uuid="7"), None, b'{"uuid":"7"}', "application/json"),
        ("text", None, b'"text"', "application/json"),
        ("text", "text/plain", b"text", "text/plain"),
        (b"bytes", None, b"bytes", "application/octet-stream"),
        (b"[ ]", "application/json-patch+json", b"[ ]", "application/json-patch+json"),
        (b"a: 1", "application/yaml", b"a: 1", "application/yaml"),
        ({"a": [1, 2]}, "application/x-www-form-urlencoded", b"a=1&a=2", "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_is_sent_by_its_media_type(
    server: Server, call: Call, body: Any, content_type: str | None, want: bytes, media_type: str
) -> None:
    server.answer(FakeResponse(200, b"1"))
    options = {"content_type": content_type} if content_type else {}

    assert call(server, "post", "/x", body=body, **options) == 1
    assert server.arrived[0].body == want
    assert server.arrived[0].header("content-type") == [media_type]


@by_both
def test_files_go_in_parts(server: Server, call: Call, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"content")
    server.answer(FakeResponse(200, b"1"))

    call(server, "post", "/x", body={"title": "t", "file": file}, content_type="multipart/form-data")

    sent = server.arrived[0]
    environ = {"CONTENT_TYPE": sent.header("content-type")[0], "CONTENT_LENGTH": str(len(sent.body))}
    _, form, files = parse_form_data({**environ, "REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(sent.body)})
    assert form["title"] == "t"
    assert files["file"].read() == b"content"
    files["file"].close()


@by_both
def test_no_body_is_none(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b"1"))

    call(server, "post", "/x", body=None)
    call(server, "get", "/x", body={"a": 1})

    assert server.arrived[0].header("content-type") == []
    assert server.arrived[0].body == b""
    assert server.arrived[1].body == b'{"a":1}'  # the caller insists


@by_both
@pytest.mark.parametrize(
    ("path", "base", "want"),
    [
        ("/x", "", "/x"),
        ("x", "", "/x"),
        ("", "/v1", "/v1"),
        ("?a=1", "/v1", "/v1?a=1"),
        ("/a b/ü", "/v1", "/v1/a%20b/%C3%BC"),
        ("/a%2Fb/%zz", "", "/a%2Fb/%zz"),
        ("/{id}#f", "", "/%7Bid%7D%23f"),
        ("/x?a=1", "", "/x?a=1&more=1"),
        ("//h/x", "", "//h/x"),
    ],
)
def test_a_path_is_sent_as_it_is_written(server: Server, call: Call, path: str, base: str, want: str) -> None:
    server.answer(FakeResponse(200, b"1"))
    options = {"query": {"more": 1}} if "more" in want else {}

    call(server, "get", path, base=base, **options)

    assert server.arrived[0].line == f"GET {want} HTTP/1.1"


@by_both
@pytest.mark.parametrize("path", ["/../x", "/a/%2e%2E/b", "..", "/a\\..\\b", "/a%2F..%2Fb"])
def test_a_path_that_leads_out_is_refused(server: Server, call: Call, path: str) -> None:
    with pytest.raises(ValueError, match="leads out of its own path"):
        call(server, "get", path)

    assert server.arrived == []


@by_both
def test_a_whole_url_of_the_same_server_is_called(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b"1"))

    call(server, "get", f"{server.url}/v2/x?page=2", base="/v1", query={"n": 1})

    assert server.arrived[0].line == "GET /v2/x?page=2&n=1 HTTP/1.1"
    assert server.arrived[0].header("authorization") == ["Bearer tok-123456"]


@by_both
@pytest.mark.parametrize("url", ["https://other.example/x", "http://127.0.0.1:1/x", "ftp://h/x", "http://[/"])
def test_no_credential_goes_to_another_server(server: Server, call: Call, url: str) -> None:
    with pytest.raises(ValueError, match="credentials do not go there"):
        call(server, "get", url)

    assert server.arrived == []


@by_both
def test_options_are_those_of_every_method(server: Server, call: Call) -> None:
    server.answer(FakeResponse(200, b"1"))

    call(server, "post", "/x", extra_headers={"X-A": "1"}, extra_query={"q": 1}, extra_body={"b": 2}, timeout=3)

    sent = server.arrived[0]
    assert sent.line == "POST /x?q=1 HTTP/1.1"
    assert sent.header("x-a") == ["1"]
    assert sent.body == b'{"b":2}'
    with pytest.raises(TypeError, match="extra_headr"):
        call(server, "get", "/x", extra_headr={})


def test_calls_that_fail_are_tried_again(server: Server) -> None:
    server.answer(FakeResponse(503, b"", (("Retry-After", "0"),)), FakeResponse(200, ENTRY))

    assert by_sync(server, "get", "/x", cast_to=User) == User(uuid="7")
    assert len(server.arrived) == 2


def test_views_know_raw_calls(server: Server) -> None:
    server.answer(FakeResponse(200, ENTRY))
    with Gradient(access_token="t", base_url=server.url) as client:
        raw = client.with_raw_response(client.get)("/x", cast_to=User)
        assert raw.status == 200
        assert raw.parse() == User(uuid="7")
        assert client.with_raw_response.post("/x").parse() == {"uuid": "7"}
        with client.with_streaming_response(client.get)("/x") as response:
            assert b"".join(response.iter_bytes()) == ENTRY


def test_async_views_know_raw_calls(server: Server) -> None:
    server.answer(FakeResponse(200, ENTRY))

    async def run() -> None:
        async with AsyncGradient(access_token="t", base_url=server.url) as client:
            raw = await client.with_raw_response(client.get)("/x", cast_to=User)
            assert raw.parse() == User(uuid="7")
            async with client.with_streaming_response(client.get)("/x") as response:
                assert await response.read() == ENTRY

    asyncio.run(run())


def test_checkers_know_what_comes_back(server: Server) -> None:
    server.answer(FakeResponse(200, b"[" + ENTRY + b"]"))
    with Gradient(access_token="t", base_url=server.url) as client:
        assert_type(client.get("/x", cast_to=list[User]), list[User])
        assert_type(client.get("/x", cast_to=str), str)
        assert_type(client.get("/x"), Any)
        assert_type(client.request("GET", "/x", cast_to=bytes), bytes)


@by_both
@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
def test_an_operation_without_a_described_body_can_be_given_one(server: Server, call: Call, method: str) -> None:
    server.answer(FakeResponse(200, b"1"))
    operation: Operation[Any] = Operation(method, "/x", returns="Any")

    call(server, "call", operation, options={"extra_body": {"a": [1, None]}})

    assert json.loads(server.arrived[0].body) == {"a": [1, None]}
    assert server.arrived[0].header("content-type") == ["application/json"]


def test_raw_responses_are_typed(server: Server) -> None:
    server.answer(FakeResponse(200, ENTRY))
    with Gradient(access_token="t", base_url=server.url) as client:
        raw: RawResponse[Any] = client.with_raw_response(client.get)("/x")
        assert raw.parse() == {"uuid": "7"}


class Foreign:
    """What nothing makes of JSON."""


@pytest.mark.parametrize("kind", [httpx2.Response, gradient.Response, Foreign, Exception])
def test_a_class_that_is_no_json_is_refused(kind: type[object]) -> None:
    client = Gradient(access_token="t", http_client=gradient.MockTransport(lambda request: {"a": 1}))

    with pytest.raises(
        TypeError, match=rf"cast_to takes what JSON can be: .*{kind.__name__}. Write .*with_raw_response"
    ):
        client.get("/foo", cast_to=kind)


class Shape(TypedDict):
    a: int


@pytest.mark.parametrize("kind", [dict, dict[str, int], object, Any, Shape])
def test_what_json_has_itself_is_asked_for_by_its_class(kind: Any) -> None:
    client = Gradient(access_token="t", http_client=gradient.MockTransport(lambda request: {"a": 1}))

    assert client.get("/foo", cast_to=kind) == {"a": 1}
