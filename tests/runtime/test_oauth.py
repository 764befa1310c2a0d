"""Tokens that are fetched: by steps of our own, and from a server that an OAuth library makes."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

import gradient
import pytest
from gradient import (
    AsyncGradient,
    AuthorizationCode,
    ClientCredentials,
    DeviceCode,
    DevicePrompt,
    Gradient,
    Headers,
    RefreshToken,
    Request,
    Response,
    TokenRequestError,
)
from gradient._runtime.auth.credentials import credential
from gradient._runtime.auth.fetched import Fetched
from gradient._runtime.auth.schemes import MutualTLS
from gradient._runtime.call.operation import Operation
from gradient._runtime.client.client import SyncClient
from gradient._runtime.clock import Clock

WHO = Operation[Any]("GET", "/who", returns="object")
TOKEN_URL = "https://login.example/token"
SECRET = "s3cret/öf+client"


class Moving(Clock):
    """A clock that only its owner moves."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.pauses: list[float] = []

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.time += seconds
        await asyncio.sleep(0.001)


class World:
    """An API and a token server behind one transport; tokens are numbered."""

    def __init__(self, lasts: object = 3600) -> None:
        self.lasts = lasts
        self.forms: list[dict[str, str]] = []
        self.requests: list[Request] = []
        self.refused: set[str] = set()
        self.responses: list[tuple[int, dict[str, object]]] = []
        self.slow = threading.Event()

    def send(self, request: Request, /) -> Response:
        if request.url == TOKEN_URL:
            self.slow.wait(0.02)
            return self.grant(request)
        self.requests.append(request)
        shown = dict(request.headers).get("Authorization", "")
        return response(401 if shown in self.refused else 200, {"who": shown})

    def grant(self, request: Request) -> Response:
        assert isinstance(request.content, bytes)
        self.forms.append(
            dict(parse_qsl(request.content.decode())) | {"auth": str(dict(request.headers).get("Authorization"))}
        )
        if self.responses:
            return response(*self.responses.pop(0))
        lasts = {} if self.lasts is None else {"expires_in": self.lasts}
        return response(200, {"access_token": f"token-{len(self.forms)}", "token_type": "Bearer", **lasts})

    def close(self) -> None: ...


class AsyncWorld(World):
    async def send(self, request: Request, /) -> Response:  # type: ignore[override]
        await asyncio.sleep(0.01)
        return World.send(self, request)

    async def close(self) -> None: ...  # type: ignore[override]


def response(status: int, body: object) -> Response:
    return Response(status, Headers([("Content-Type", "application/json")]), json.dumps(body).encode())


def credentials(**more: Any) -> ClientCredentials:
    grant = ClientCredentials(client_id="me", client_secret=SECRET, token_url=TOKEN_URL, **more)
    grant._clock = Moving()
    return grant


def shown(*requests: Request) -> list[str]:
    return [dict(request.headers)["Authorization"] for request in requests]


def test_a_token_is_fetched_once_and_kept() -> None:
    world, grant = World(), credentials(scopes=["read", "write"], extra={"audience": "x"})
    client = Gradient(access_token=grant, http_client=world)
    client.call(WHO)
    client.call(WHO)

    assert shown(*world.requests) == ["Bearer token-1"] * 2
    basic = base64.b64encode(b"me:s3cret%2F%C3%B6f%2Bclient").decode()
    assert world.forms == [
        {"grant_type": "client_credentials", "scope": "read write", "audience": "x", "auth": f"Basic {basic}"}
    ]


def test_it_is_renewed_before_it_ends() -> None:
    world, grant = World(lasts="3600"), credentials()
    client = Gradient(access_token=grant, http_client=world)
    for passed in (0.0, 3539.0, 1.5):
        grant._clock.time += passed  # type: ignore[attr-defined]
        client.call(WHO)

    assert shown(*world.requests) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_a_token_without_an_end_is_kept_until_it_is_refused() -> None:
    world, grant = World(lasts=None), credentials()
    client = Gradient(access_token=grant, http_client=world)
    client.call(WHO)
    world.refused.add("Bearer token-1")

    assert client.call(WHO) == {"who": "Bearer token-2"}
    world.refused.add("Bearer token-2")
    world.refused.add("Bearer token-3")
    with pytest.raises(gradient.AuthenticationError):
        client.call(WHO)
    assert len(world.forms) == 3


def test_threads_share_one_token() -> None:
    world, grant = World(), credentials()
    client = Gradient(access_token=grant, http_client=world)
    with ThreadPoolExecutor(16) as threads:
        list(threads.map(lambda _: client.call(WHO), range(32)))

    assert len(world.forms) == 1
    assert set(shown(*world.requests)) == {"Bearer token-1"}


def test_tasks_share_one_token_also_across_loops() -> None:
    world, grant = AsyncWorld(), credentials()

    async def run() -> None:
        client = AsyncGradient(access_token=grant, http_client=world)
        await asyncio.gather(*(client.call(WHO) for _ in range(16)))

    with ThreadPoolExecutor(3) as threads:
        list(threads.map(lambda _: asyncio.run(run()), range(3)))

    assert len(world.forms) == 1
    assert set(shown(*world.requests)) == {"Bearer token-1"}


def test_a_task_that_is_cancelled_does_not_keep_the_others_waiting() -> None:
    world, grant = AsyncWorld(), credentials()

    async def run() -> object:
        client = AsyncGradient(access_token=grant, http_client=world)
        first = asyncio.create_task(client.call(WHO))
        await asyncio.sleep(0.002)
        first.cancel()
        return await asyncio.wait_for(client.call(WHO), 2)

    assert asyncio.run(run()) == {"who": "Bearer token-1"}


def test_a_refresh_token_is_replaced_by_what_the_server_gives() -> None:
    world = World()
    world.responses = [
        (200, {"access_token": "a", "expires_in": 100, "refresh_token": "r2"}),
        (200, {"access_token": "b", "expires_in": 100}),
    ]
    grant = RefreshToken("r1", client_id="me", token_url=TOKEN_URL)
    grant._clock = Moving()
    client = Gradient(access_token=grant, http_client=world)
    for passed in (0.0, 76.0):
        grant._clock.time += passed
        client.call(WHO)

    assert shown(*world.requests) == ["Bearer a", "Bearer b"]
    assert [form["refresh_token"] for form in world.forms] == ["r1", "r2"]
    assert grant.refresh_token == "r2"


def test_the_consent_of_a_user_with_proof_of_possession() -> None:
    world = World()
    grant = AuthorizationCode(
        client_id="me",
        authorization_url="https://login.example/allow?x=1",
        token_url=TOKEN_URL,
        redirect_uri="http://localhost:8400/back",
        scopes=["read"],
    )
    asked = parse_qs(urlsplit(grant.url).query)
    with pytest.raises(TokenRequestError, match="state"):
        grant.finish("http://localhost:8400/back?code=c&state=forged")
    with pytest.raises(TokenRequestError, match="access_denied"):
        grant.finish(f"http://localhost:8400/back?error=access_denied&state={asked['state'][0]}")
    with pytest.raises(TokenRequestError, match="finish"):
        Gradient(access_token=grant, http_client=world).call(WHO)
    grant.finish(f"http://localhost:8400/back?code=c&state={asked['state'][0]}")
    Gradient(access_token=grant, http_client=world).call(WHO)

    assert asked["x"] == ["1"]
    assert asked["code_challenge_method"] == ["S256"]
    [form] = world.forms
    assert (form["grant_type"], form["code"], form["client_id"]) == ("authorization_code", "c", "me")
    assert 43 <= len(form["code_verifier"]) <= 128


def test_a_device_waits_for_its_user() -> None:
    prompts: list[DevicePrompt] = []
    world = World()
    world.responses = [
        (
            200,
            {
                "device_code": "d",
                "user_code": "AB-CD",
                "verification_uri": "https://login.example/device",
                "interval": 3,
            },
        ),
        (400, {"error": "authorization_pending"}),
        (400, {"error": "slow_down"}),
        (200, {"access_token": "t", "expires_in": 60}),
    ]
    grant = DeviceCode(prompts.append, client_id="tv", device_url=TOKEN_URL, token_url=TOKEN_URL)
    clock = grant._clock = Moving()
    Gradient(access_token=grant, http_client=world).call(WHO)

    assert prompts == [DevicePrompt("https://login.example/device", "AB-CD", None)]
    assert clock.pauses == [3.0, 3.0, 8.0]
    assert shown(*world.requests) == ["Bearer t"]


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (401, {"error": "invalid_client", "error_description": f"no {SECRET} here"}, r"invalid_client: no \*\*\* here"),
        (200, {"token": "x"}, "no access_token"),
        (200, {"access_token": "x", "token_type": "mac"}, "no bearer token"),
        (200, [], "without a JSON object"),
    ],
)
def test_a_server_that_gives_no_token_is_an_error_of_its_own(status: int, body: Any, said: str) -> None:
    world = World()
    world.responses = [(status, body)]
    with pytest.raises(TokenRequestError, match=said) as caught:
        Gradient(access_token=credentials(), http_client=world).call(WHO)

    assert isinstance(caught.value, gradient.GradientError)
    assert world.requests == []


def test_nothing_shows_a_secret() -> None:
    grant = credentials()
    client = Gradient(access_token=grant, http_client=World())
    client.call(WHO)

    for text in (repr(grant), repr(vars(grant)), repr(client), repr(vars(client))):
        assert SECRET not in text
        assert "token-1" not in text


@pytest.mark.parametrize("url", ["http://login.example/token", "ftp://x", "//x", "https://", "token"])
def test_a_secret_goes_to_https_alone(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        ClientCredentials(client_id="me", token_url=url)
    with pytest.raises(ValueError, match="token_url is missing"):
        ClientCredentials(client_id="me")


def test_a_token_from_a_callable() -> None:
    numbers = iter("123")
    world = World()
    client = Gradient(access_token=lambda: f"mine-{next(numbers)}", http_client=world)
    client.call(WHO)
    client.call(WHO)

    assert shown(*world.requests) == ["Bearer mine-1", "Bearer mine-2"]
    for wrong, kind in ((None, TypeError), ("", gradient.MissingCredentialError), ("a\nb", ValueError)):
        with pytest.raises(kind):
            Gradient(access_token=lambda wrong=wrong: wrong, http_client=world).call(WHO)


def test_a_token_from_a_coroutine_or_a_callable_in_async_code() -> None:
    async def token() -> str:
        await asyncio.sleep(0)
        return "later"

    async def run(source: Callable[[], Any]) -> object:
        return await AsyncGradient(access_token=source, http_client=AsyncWorld()).call(WHO)

    assert asyncio.run(run(token)) == {"who": "Bearer later"}
    assert asyncio.run(run(lambda: "now")) == {"who": "Bearer now"}


def test_id_and_secret_of_a_program_fetch_a_token_where_the_description_says_how() -> None:
    def scheme(token: str | None, id: str | None = "me") -> Any:
        parts = [credential(value, argument=name) for name, value in (("token", token), ("id", id), ("secret", SECRET))]
        return Fetched(*parts, token_url=TOKEN_URL, discovery_url="")

    world = World()
    for token, id in ((None, "me"), ("given", "me"), ("given", None)):
        client = SyncClient(
            name="x",
            version="1",
            base_url="https://api.example",
            http_client=world,
            credentials={"bearer_auth": scheme(token, id)},
        )
        client.call(WHO)

    assert shown(*world.requests) == ["Bearer token-1", "Bearer given", "Bearer given"]
    assert not scheme(None, None).secrets[0].is_given


def test_a_certificate_meets_its_requirement() -> None:
    world = World()
    operation = Operation[Any]("GET", "/who", returns="object", security=(("tls",),))
    for brought in (True, False):
        scheme = MutualTLS(None, "client_certificate", "X_CERTIFICATE", brought)
        client = SyncClient(
            name="x", version="1", base_url="https://a.example", http_client=world, credentials={"tls": scheme}
        )
        if brought:
            client.call(operation)
        else:
            with pytest.raises(gradient.MissingCredentialError, match="client_certificate is missing"):
                client.call(operation)


def test_a_path_is_one_of_the_server_that_the_client_calls() -> None:
    class Own(World):
        def send(self, request: Request, /) -> Response:
            if request.url == "https://sandbox.example/oauth/token":
                return self.grant(request)
            return super().send(request)

    world = Own()
    grant = ClientCredentials(client_id="me", client_secret=SECRET, token_url="/oauth/token")
    client = Gradient(access_token=grant, http_client=world, base_url="https://sandbox.example/v1")

    assert client.call(WHO) == {"who": "Bearer token-1"}
