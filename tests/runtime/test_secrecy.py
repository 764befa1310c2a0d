"""Credentials: chosen as the operation says, shown to nobody but the server."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import pickle
import traceback
from typing import Any
from urllib.parse import quote, quote_plus

import gradient
import httpx2
import pytest
from gradient import AsyncGradient, Gradient, Headers, Request, Response
from gradient._runtime.auth.credentials import Bearer, Scheme, Secret, credential
from gradient._runtime.auth.schemes import APIKey, Basic
from gradient._runtime.call.operation import Operation
from gradient._runtime.client.client import SyncClient
from gradient._runtime.redaction import hide

from .loopback import FakeResponse, Server

ECHO = Operation[Any]("GET", "/x/{id}", returns="object")


def secret(value: str | None, name: str = "token") -> Secret:
    return credential(value, argument=name, variable=None)


def client_with(credentials: dict[str, Scheme], **more: Any) -> SyncClient:
    return SyncClient(name="gradient", version="1", credentials=credentials, **more)


def arrived_query(server: Server) -> str:
    return server.arrived[-1].line.split(" ")[1].partition("?")[2]


def test_bearer_basic_and_keys_go_where_they_belong(server: Server, token: str) -> None:
    schemes: dict[str, Scheme] = {
        "bearer": Bearer(secret(token)),
        "basic": Basic(secret("üser"), secret("")),
        "header": APIKey(secret(token), name="X-Api-Key", place_in="header"),
        "query": APIKey(secret(token), name="api key", place_in="query"),
        "cookie": APIKey(secret("a+b=="), name="sid", place_in="cookie"),
    }
    with client_with(schemes, base_url=server.url) as client:
        for name in schemes:
            client.call(Operation[None]("GET", "/x", security=((name,),)), query={"a": 1})
        client.call(Operation[None]("GET", "/x", security=(("header", "query"),)))
        client.call(Operation[None]("GET", "/x", security=()))

    bearer, basic, header, query, cookie, both, none = server.arrived
    assert bearer.header("authorization") == [f"Bearer {token}"]
    assert basic.header("authorization") == ["Basic " + base64.b64encode("üser:".encode()).decode()]
    assert header.header("x-api-key") == [token]
    assert query.line == f"GET /x?a=1&api%20key={quote(token, safe='')} HTTP/1.1"
    assert cookie.header("cookie") == ["sid=a+b=="]
    assert both.header("x-api-key") == [token]
    assert "api%20key=" in both.line
    for request in (header, query, cookie, both, none):
        assert request.header("authorization") == []
    assert none.line == "GET /x HTTP/1.1"


def test_the_first_group_that_can_be_met_is_used(server: Server) -> None:
    schemes: dict[str, Scheme] = {
        "a": Bearer(secret(None, "a_token")),
        "b": APIKey(secret("bbbb"), name="B", place_in="header"),
    }
    with client_with(schemes, base_url=server.url) as client:
        client.call(Operation[None]("GET", "/x", security=(("a", "b"), ("b",))))
        client.call(Operation[None]("GET", "/x", security=(("a",), ())))
        with pytest.raises(gradient.MissingCredentialError, match="a_token is missing: pass a_token="):
            client.call(Operation[None]("GET", "/x", security=(("a",), ("a", "b"))))

    first, second = server.arrived
    assert first.header("b") == ["bbbb"]
    assert second.header("b") == []


def test_the_environment_is_read_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "from-environment\n")
    with Gradient(base_url=server.url) as client, Gradient(access_token="given", base_url=server.url) as other:
        monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "too-late")
        client.apps.job_invocations.cancel("j", app_id="a")
        other.apps.job_invocations.cancel("j", app_id="a")

    assert [arrived.header("authorization") for arrived in server.arrived] == [
        ["Bearer from-environment"],
        ["Bearer given"],
    ]
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", " ")
    with pytest.raises(gradient.MissingCredentialError):
        Gradient()


@pytest.mark.parametrize("wrong", ["tok\r\nX: y", "tok\n", "tok\x00", "tok\ud800", "tok\u2028", "\ufefftok", "tok\xa0"])
def test_a_token_with_a_line_end_is_refused_unseen(wrong: str) -> None:
    with pytest.raises(ValueError, match="access_token holds a line end") as caught:
        Gradient(access_token=wrong)
    assert "tok" not in str(caught.value).replace("access_token", "")


@pytest.mark.parametrize("token", ["tök", "tok\U0001fae9", "tok\U000113d3", "tok\ue000", "\u0645\u06cc\u200c\u062e"])
def test_whether_a_token_is_refused_does_not_depend_on_the_tables_of_a_python(token: str, server: Server) -> None:
    """RFC 9110, 5.5, has any byte from 80 to FF in a field; some of these are letters of later years than Python 3.11."""
    with Gradient(base_url=server.url, access_token=token) as client:
        client.apps.job_invocations.cancel("j", app_id="a")

    assert server.arrived[0].header("authorization") == [f"Bearer {token}".encode().decode("latin-1")]


@pytest.mark.parametrize("given", ["Bearer tok-1", "bearer tok-1", "tok-1"])
def test_a_token_may_be_copied_with_its_header(given: str, server: Server) -> None:
    with Gradient(base_url=server.url, access_token=given) as client:
        client.apps.job_invocations.cancel("j", app_id="a")

    assert server.arrived[0].header("authorization") == ["Bearer tok-1"]


def test_a_credential_or_a_timeout_of_another_type_is_told_by_its_name() -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match="access_token takes text, not an int"):
        Gradient(access_token=wrong)
    wrong = "5"
    with pytest.raises(TypeError, match="timeout takes seconds, a Timeout of this package or None, not a str"):
        Gradient(access_token="t", timeout=wrong)
    with Gradient(access_token="t") as client, pytest.raises(TypeError, match="timeout takes seconds"):
        client.apps.job_invocations.cancel("j", app_id="a", timeout=wrong)


@pytest.mark.parametrize("body", ["x", 5, True, ["x"], b"x"])
def test_a_body_that_is_an_object_is_nothing_else(body: Any) -> None:
    with Gradient(access_token="t") as client, pytest.raises(TypeError, match="body takes a mapping or a model, not a"):
        client.apps.job_invocations.cancel("j", body, app_id="a")


def forms(token: str) -> list[str]:
    return [token, quote(token, safe=""), quote(token), json.dumps(token)[1:-1]]


def assert_hidden(token: str, *texts: object) -> None:
    for text in texts:
        for form in forms(token):
            assert form not in str(text)
            assert form not in repr(text)


def everything(error: BaseException) -> list[object]:
    """Return all that a program could write down of an error."""
    found: list[object] = ["".join(traceback.format_exception(error)), pickle.dumps(error)]
    chain: BaseException | None = error
    while chain is not None:
        found += [chain, chain.args, vars(chain)]
        request = vars(chain).get("_request")
        if request is not None:
            found += [vars(request), request.headers.raw, str(request.url)]
        chain = chain.__cause__ or chain.__context__
    return found


def test_no_representation_shows_the_token(token: str) -> None:
    client = Gradient(access_token=token)
    scheme = client._settings.credentials

    assert_hidden(token, client, vars(client), client._settings, dict(scheme), client.apps, client.apps.job_invocations)
    assert_hidden(token, *scheme.values(), *(part for each in scheme.values() for part in each.secrets))
    assert_hidden(token, *(each.place() for each in scheme.values()))
    assert repr(client) == "Gradient(base_url='https://api.digitalocean.com')"


def test_a_request_shows_no_credential(token: str) -> None:
    requests: list[Request] = []

    class Keep:
        def send(self, request: Request) -> Response:
            requests.append(request)
            return Response(200, Headers([("Content-Type", "application/json")]), b"{}")

        def close(self) -> None: ...

    schemes: dict[str, Scheme] = {
        "h": Bearer(secret(token)),
        "q": APIKey(secret(token), name="key", place_in="query"),
    }
    client_with(schemes, base_url="https://h", http_client=Keep()).call(ECHO, path={"id": 1})

    assert_hidden(token, requests[0])
    assert repr(requests[0]) == "<Request GET https://h/x/1?key=*** [Accept, User-Agent, Authorization]>"
    assert quote(token, safe="") in requests[0].url


def test_a_server_that_repeats_the_credential_puts_it_into_no_error(server: Server, token: str) -> None:
    body = json.dumps({"message": f"bad token {token}", "url": f"?key={quote(token, safe='')}"}).encode()
    server.answer(FakeResponse(401, body, (("WWW-Authenticate", f"Bearer {token}"), ("Location", f"/?k={token}"))))
    with (
        Gradient(access_token=token, base_url=server.url) as client,
        pytest.raises(gradient.AuthenticationError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")

    assert_hidden(token, *everything(caught.value), caught.value.headers, caught.value.body)
    assert caught.value.body == {"message": "bad token ***", "url": "?key=***"}

    server.answer(FakeResponse(200, f"<html>{token}</html>".encode()))
    with (
        Gradient(access_token=token, base_url=server.url) as client,
        pytest.raises(gradient.APIResponseValidationError) as invalid,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")
    assert_hidden(token, *everything(invalid.value))


def test_a_key_in_the_query_is_in_no_error_url(server: Server, token: str) -> None:
    server.answer(FakeResponse(404))
    schemes: dict[str, Scheme] = {"q": APIKey(secret(token), name="key", place_in="query")}
    with client_with(schemes, base_url=server.url) as client, pytest.raises(gradient.NotFoundError) as caught:
        client.call(ECHO, path={"id": 1})

    assert arrived_query(server) == f"key={quote(token, safe='')}"
    assert_hidden(token, *everything(caught.value))
    assert caught.value.url == f"{server.url}/x/1?key=***"


def test_a_key_that_is_an_argument_goes_in_place_of_the_clients_own_and_is_hidden_too(
    server: Server, token: str
) -> None:
    server.answer(FakeResponse(404))
    schemes: dict[str, Scheme] = {"q": APIKey(secret("own"), name="key", place_in="query")}
    with client_with(schemes, base_url=server.url) as client, pytest.raises(gradient.NotFoundError) as caught:
        client.call(ECHO, path={"id": 1}, query={"key": token})

    assert arrived_query(server) == f"key={quote(token, safe='')}"
    assert_hidden(token, *everything(caught.value))


@pytest.mark.parametrize("kind", [httpx2.ConnectError, httpx2.ReadTimeout, httpx2.ProxyError])
def test_what_a_transport_says_is_cleaned(kind: type[httpx2.TransportError], token: str) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        try:
            raise OSError(f"inner {request.url.raw_path!r}")
        except OSError as inner:
            raise kind(f"cannot reach {request.url.raw_path!r}, header {token!r}", request=request) from inner

    schemes: dict[str, Scheme] = {
        "q": APIKey(secret(token), name="key", place_in="query"),
        "b": Bearer(secret(token)),
    }
    with (
        httpx2.Client(transport=httpx2.MockTransport(fail)) as brought,
        pytest.raises(gradient.APIConnectionError, match="cannot reach") as caught,
    ):
        client_with(schemes, base_url="https://h", http_client=brought).call(ECHO, path={"id": 1})

    assert_hidden(token, *everything(caught.value))
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__context__ is None


def test_a_refused_connection_keeps_its_cause_and_no_credential(token: str) -> None:
    schemes: dict[str, Scheme] = {
        "q": APIKey(secret(token), name="key", place_in="query"),
        "b": Bearer(secret(token)),
    }
    with (
        client_with(schemes, base_url="http://127.0.0.1:1") as client,
        pytest.raises(gradient.APIConnectionError) as caught,
    ):
        client.call(ECHO, path={"id": 1})

    assert type(caught.value.__cause__) is httpx2.ConnectError
    assert_hidden(token, *everything(caught.value))


def test_logs_say_what_was_called_and_no_credential(
    server: Server, token: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def run() -> None:
        async with AsyncGradient(access_token=token, base_url=server.url) as client:
            await client.apps.job_invocations.cancel("j", app_id="a", extra_query={"api_key": token})

    caplog.set_level(logging.DEBUG)
    schemes: dict[str, Scheme] = {"q": APIKey(secret(token), name="key", place_in="query")}
    with client_with(schemes, base_url=server.url) as client:
        client.call(ECHO, path={"id": 1})
    asyncio.run(run())
    assert not [record for record in caplog.records if record.name.startswith("httpx2")]
    with httpx2.Client() as brought, client_with(schemes, base_url=server.url, http_client=brought) as client:
        client.call(ECHO, path={"id": 1})

    assert_hidden(token, caplog.text, *(record.args for record in caplog.records))
    ours = [record.getMessage() for record in caplog.records if record.name == "gradient"]
    assert len(ours) == 3
    assert ours[0].startswith(f"GET {server.url}/x/1?key=*** -> 200 in ")
    assert any(record.name.startswith("httpx2") and "***" in record.getMessage() for record in caplog.records)


def test_headers_set_by_hand_are_hidden_too(server: Server, token: str) -> None:
    server.answer(FakeResponse(403, f'"{token}"'.encode()))
    with (
        Gradient(access_token="other-token", base_url=server.url) as client,
        pytest.raises(gradient.PermissionDeniedError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a", extra_headers={"Authorization": f"Token {token}"})

    assert_hidden(token, *everything(caught.value))


def test_a_short_secret_does_not_eat_words() -> None:
    assert hide("a cat? a=1", ["cat!"]) == "a cat? a=1"
    assert hide("that was my pass", ["pass"]) == "that was my ***"
    assert hide("latest test", ["test"]) == "latest ***"
    assert hide('{"client_secret": "secret"}', ["secret"]) == '{"client_secret": "***"}'
    assert hide("xlong-secretx", ["long-secret"]) == "x***x"
    assert hide("text", [""]) == "text"


def test_a_very_short_secret_is_hidden_where_it_is_a_whole_value() -> None:
    for text in ("a pet is a pet", "not a", '{"a": "a", "name": "a b"}', "https://h/a/a?a=b&c=aa", "x=ab", "Bearer ab"):
        assert hide(text, ["a"]) == text
    assert hide("a", ["a"]) == "***"
    assert (
        hide("GET https://h/a?key=a&b=a#a (https://h/?k=a)", ["a"])
        == "GET https://h/a?key=***&b=***#a (https://h/?k=***)"
    )
    assert hide("sent Bearer a, and no more", ["a"]) == "sent Bearer ***, and no more"


def test_every_way_to_escape_a_secret_is_known() -> None:
    hidden = 'open "sesame"/ü'

    for text in (hidden, quote(hidden), quote(hidden, safe=""), quote_plus(hidden), json.dumps(hidden)):
        assert hide(f"<{text}>", [hidden]) in ("<***>", '<"***">')
    assert hide(quote(hidden).lower(), [hidden]) == "***"
