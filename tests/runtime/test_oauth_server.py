"""Our grants before an OAuth server that a library makes: each of its tokens opens the API."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from gradient import (
    AsyncGradient,
    AuthorizationCode,
    ClientCredentials,
    DeviceCode,
    DevicePrompt,
    Gradient,
    RefreshToken,
    TokenRequestError,
)
from gradient._runtime.auth.credentials import TokenSource
from gradient._runtime.call.operation import Operation

from .authority import SECRET, Authority, serving
from .test_oauth import Moving

WHO = Operation[Any]("GET", "/who", returns="object")


@pytest.fixture
def authority() -> Authority:
    return Authority()


@pytest.fixture
def url(authority: Authority) -> Iterator[str]:
    with serving(authority) as at:
        yield at


def ask(url: str, grant: TokenSource) -> Any:
    with Gradient(access_token=grant, base_url=url) as client:
        return client.call(WHO)


def ask_async(url: str, grant: TokenSource) -> Any:
    async def run() -> Any:
        async with AsyncGradient(access_token=grant, base_url=url) as client:
            return await client.call(WHO)

    return asyncio.run(run())


by_both = pytest.mark.parametrize("ask", [ask, ask_async], ids=["sync", "async"])


@by_both
@pytest.mark.parametrize("in_body", [False, True])
def test_client_credentials(ask: Any, authority: Authority, url: str, in_body: bool) -> None:
    grant = ClientCredentials(
        client_id="program",
        client_secret=SECRET,
        token_url=f"{url}/token",
        scopes=["read", "write"],
        secret_in_body=in_body,
    )

    assert ask(url, grant) == {"scope": "read write"}
    assert ask(url, grant) == {"scope": "read write"}
    assert len(authority.tokens) == 1


@by_both
def test_a_wrong_secret_is_told(ask: Any, url: str) -> None:
    grant = ClientCredentials(client_id="program", client_secret="wrong", token_url=f"{url}/token")
    with pytest.raises(TokenRequestError) as caught:
        ask(url, grant)

    assert caught.value.code == "invalid_client"


@by_both
def test_the_provider_tells_where_tokens_are(ask: Any, url: str) -> None:
    grant = ClientCredentials(
        client_id="program",
        client_secret=SECRET,
        discovery_url=f"{url}/.well-known/openid-configuration",
        scopes=["read"],
    )

    assert ask(url, grant) == {"scope": "read"}


@by_both
def test_authorization_code_with_proof_key_and_its_refresh_tokens(ask: Any, authority: Authority, url: str) -> None:
    grant = AuthorizationCode(
        client_id="program",
        authorization_url=f"{url}/allow",
        token_url=f"{url}/token",
        redirect_uri="http://localhost/back",
        scopes=["read"],
    )
    clock = grant._clock = Moving()
    grant.finish(httpx2.get(grant.url, follow_redirects=False).headers["Location"])
    first = ask(url, grant)
    clock.time += 80
    second = ask(url, grant)

    assert (first, second) == ({"scope": "read"}, {"scope": "read"})
    assert [each.get("grant_type") for each in authority.asked if "grant_type" in each] == [
        "authorization_code",
        "refresh_token",
    ]
    assert authority.codes == {}


def test_a_code_without_its_proof_is_worth_nothing(url: str) -> None:
    mine, theirs = (
        AuthorizationCode(
            client_id="program",
            authorization_url=f"{url}/allow",
            token_url=f"{url}/token",
            redirect_uri="http://localhost/back",
        )
        for _ in range(2)
    )
    mine.finish(httpx2.get(mine.url, follow_redirects=False).headers["Location"])
    theirs._code = mine._code
    with pytest.raises(TokenRequestError) as caught:
        ask(url, theirs)

    assert caught.value.code == "invalid_grant"


@by_both
def test_a_refresh_token_is_used_once(ask: Any, authority: Authority, url: str) -> None:
    ask(url, kept := authorized(url))
    assert kept.refresh_token is not None
    grant = RefreshToken(kept.refresh_token, client_id="program", token_url=f"{url}/token")
    again = RefreshToken(kept.refresh_token, client_id="program", token_url=f"{url}/token")

    assert ask(url, grant) == {"scope": "read"}
    with pytest.raises(TokenRequestError) as caught:
        ask(url, again)
    assert caught.value.code == "invalid_grant"


def authorized(url: str) -> AuthorizationCode:
    grant = AuthorizationCode(
        client_id="program",
        authorization_url=f"{url}/allow",
        token_url=f"{url}/token",
        redirect_uri="http://localhost/back",
        scopes=["read"],
    )
    grant.finish(httpx2.get(grant.url, follow_redirects=False).headers["Location"])
    return grant


def test_many_threads_use_a_refresh_token_once(authority: Authority, url: str) -> None:
    grant = authorized(url)
    clock = grant._clock = Moving()
    with Gradient(access_token=grant, base_url=url) as client, ThreadPoolExecutor(8) as threads:
        for _ in range(3):
            assert set(map(str, threads.map(lambda _: client.call(WHO), range(16)))) == {"{'scope': 'read'}"}
            clock.time += 80

    assert len(authority.tokens) == 3


@by_both
def test_a_device_whose_user_takes_time(ask: Any, authority: Authority, url: str) -> None:
    prompts: list[DevicePrompt] = []
    grant = DeviceCode(
        prompts.append, client_id="program", device_url=f"{url}/device", token_url=f"{url}/token", scopes=["read"]
    )
    clock = grant._clock = Moving()

    assert ask(url, grant) == {"scope": "read"}
    [prompt] = prompts
    assert prompt.url == "https://login.example/device"
    assert prompt.code in (prompt.complete_url or "")
    assert clock.pauses == [1.0, 1.0]


@by_both
def test_a_device_that_asks_too_often_waits_longer(ask: Any, authority: Authority, url: str) -> None:
    authority.answers = ["pending", "slow", "pending", "yes"]
    grant = DeviceCode(lambda _: None, client_id="program", device_url=f"{url}/device", token_url=f"{url}/token")
    clock = grant._clock = Moving()

    ask(url, grant)

    assert clock.pauses == [1.0, 1.0, 6.0, 6.0]  # RFC 8628, 3.5: five seconds more, from then on


@by_both
def test_a_device_whose_user_says_no(ask: Any, authority: Authority, url: str) -> None:
    authority.answers = ["no"]
    grant = DeviceCode(lambda _: None, client_id="program", device_url=f"{url}/device", token_url=f"{url}/token")
    grant._clock = Moving()
    with pytest.raises(TokenRequestError) as caught:
        ask(url, grant)

    assert caught.value.code == "access_denied"
