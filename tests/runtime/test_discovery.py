"""OpenID discovery: whose document is believed, and where a secret goes because of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from gradient import ClientCredentials, Gradient, Headers, Request, Response, TokenRequestError

URL = "https://login.example/.well-known/openid-configuration"
FOUND: dict[str, Any] = {"issuer": "https://login.example", "token_endpoint": "https://login.example/token"}


class Provider:
    """A provider that says what it is told to, and an API that repeats what it is shown."""

    def __init__(self, found: dict[str, Any], redirect: str = "") -> None:
        self.found = found
        self.redirect = redirect
        self.requests: list[Request] = []

    def send(self, request: Request) -> Response:
        self.requests.append(request)
        if self.redirect and len(self.requests) == 1:
            return Response(302, Headers([("Location", self.redirect)]))
        if request.method == "GET" and ".well-known" in request.url:
            return Response(200, Headers(), json.dumps(self.found).encode())
        if request.method == "POST":
            return Response(200, Headers(), b'{"access_token": "t"}')
        return Response(200, Headers([("Content-Type", "application/json")]), b'"ok"')

    def close(self) -> None: ...


def ask(provider: Provider, url: str = URL, **more: Any) -> list[str]:
    grant = ClientCredentials(client_id="i", client_secret="s3cret-0", discovery_url=url, **more)
    with Gradient(access_token=grant, base_url="https://api.example", http_client=provider) as client:
        assert client.get("/x") == "ok"
    return [request.url for request in provider.requests]


def no_secret(provider: Provider) -> bool:
    return not any("s3cret" in repr(request.content) or request.method == "POST" for request in provider.requests)


def test_the_issuer_s_own_endpoint() -> None:
    assert ask(Provider(FOUND)) == [URL, "https://login.example/token", "https://api.example/x"]


@pytest.mark.parametrize(
    ("url", "issuer"),
    [
        (URL, "https://login.example/"),
        ("https://login.example/tenant/.well-known/openid-configuration", "https://login.example/tenant"),
        ("https://login.example/.well-known/oauth-authorization-server/tenant", "https://login.example/tenant"),
    ],
)
def test_issuers_with_paths_and_slashes(url: str, issuer: str) -> None:
    assert len(ask(Provider({**FOUND, "issuer": issuer}), url)) == 3


@pytest.mark.parametrize("issuer", ["https://evil.example", "https://login.example/other", None, 1])
def test_the_document_of_another_issuer_is_refused(issuer: object) -> None:
    provider = Provider({**FOUND, "issuer": issuer})
    with pytest.raises(TokenRequestError, match=r"https://login.example was asked: pass token_url=") as caught:
        ask(provider)

    assert caught.value.code == "issuer"
    assert no_secret(provider)


def test_no_secret_goes_to_another_site_unless_somebody_says_so() -> None:
    elsewhere = {**FOUND, "token_endpoint": "https://tokens.other/token"}
    provider = Provider(elsewhere)
    with pytest.raises(TokenRequestError, match=r"token_hosts=\['tokens.other'\]") as caught:
        ask(provider)
    assert caught.value.code == "other_site"
    assert no_secret(provider)

    assert ask(Provider(elsewhere), token_hosts=["Tokens.other"])[1] == "https://tokens.other/token"


@pytest.mark.parametrize("host", ["eu.login.example", "login.example:8443"])
def test_the_issuer_s_site_is_below_its_host(host: str) -> None:
    assert ask(Provider({**FOUND, "token_endpoint": f"https://{host}/t"}))[1] == f"https://{host}/t"


@pytest.mark.parametrize("host", ["evillogin.example", "login.example.evil"])
def test_a_similar_name_is_another_site(host: str) -> None:
    with pytest.raises(TokenRequestError, match="another site"):
        ask(Provider({**FOUND, "token_endpoint": f"https://{host}/t"}))


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://login.example/token",
        "https://user@login.example/token",
        "https://login.example\t/token",
        "https://login.example /token",
        "ftp://login.example/token",
        "//login.example/token",
        "/token",
        "",
    ],
)
def test_no_secret_goes_to_what_is_no_https_url(endpoint: str) -> None:
    provider = Provider({**FOUND, "token_endpoint": endpoint})
    with pytest.raises(TokenRequestError, match="names no https:// URL as its token_endpoint") as caught:
        ask(provider)

    assert caught.value.code == "endpoint"
    assert no_secret(provider)


def test_a_document_that_names_no_endpoint() -> None:
    provider = Provider({"issuer": "https://login.example", "token_endpoint": 1})
    with pytest.raises(TokenRequestError, match="nothing says what the token_endpoint is"):
        ask(provider)


def test_no_redirect_leads_to_another_host() -> None:
    away = Provider(FOUND, redirect="https://evil.example/.well-known/openid-configuration")
    with pytest.raises(TokenRequestError):
        ask(away)

    assert [request.url for request in away.requests] == [URL]
    assert len(ask(Provider(FOUND, redirect=f"{URL}?v=2"))) == 4
