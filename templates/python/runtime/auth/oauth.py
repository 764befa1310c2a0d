"""OAuth 2.0: tokens that are fetched, kept, and renewed before they expire.

```
TokenSource
└── Grant                  one token for all threads and tasks, fetched once
    ├── ClientCredentials  the program itself (RFC 6749, section 4.4)
    ├── RefreshToken       a user who has allowed it before (section 6)
    ├── AuthorizationCode  a user with a browser (section 4.1), see `consent`
    └── DeviceCode         a user with another device (RFC 8628), see `consent`
```

A grant is given to a client in place of a token:

```python
grant = ClientCredentials(client_id="...", client_secret="...", token_url="...")
client = Client(access_token=grant)
```

`fetched` is the scheme of a token that an SDK fetches by what its description says.
Each grant is written once, for threads and for tasks (see `transport.io`).
"""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Required, TypedDict, Unpack, cast
from urllib.parse import quote, urlencode, urlsplit

from ..clock import CLOCK
from ..errors import TokenRequestError
from ..options import Timeout
from ..redaction import has_invisible
from ..refusals import explained, unexpected
from ..transport.base import Request, Response
from ..transport.limits import SMALL
from ..transport.pools import renew_in_child
from .credentials import Secret, TokenSource, credential
from .discovery import discovery_request, found_endpoint

if TYPE_CHECKING:
    from .credentials import Fetch

_EARLY = 60.0
"""Seconds before its end at which a token is renewed; a quarter of a short life."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True, repr=False)
class _Held:
    """A token, and until when it is good."""

    token: str
    renew_at: float | None
    """None where the server does not say it: until it is refused."""


class GrantArguments(TypedDict, total=False):
    """What every grant takes."""

    client_id: Required[str]
    """What the server calls this program."""
    client_secret: str | None
    """Its password; None for a program that cannot keep one."""
    token_url: str
    """Where tokens are given."""
    discovery_url: str
    """Where an OpenID provider describes itself, in place of `token_url`:
    `https://.../.well-known/openid-configuration`."""
    token_hosts: Sequence[str]
    """Hosts on other sites than that of the OpenID provider, to which a secret may go if
    it names them."""
    scopes: Sequence[str]
    """What the token shall allow; nothing leaves it to the server."""
    secret_in_body: bool
    """Send id and secret in the form, and not in a header."""
    extra: Mapping[str, str] | None
    """More parameters of the form, such as `audience`."""


class Grant(TokenSource):
    """A way to get a token; it may be shared by clients, threads and tasks."""

    _clock = CLOCK

    @explained
    def __init__(self, **arguments: Unpack[GrantArguments]) -> None:
        """Takes what all grants need; ValueError for a URL that no secret may go to."""
        if not GrantArguments.__annotations__.keys() >= arguments.keys():
            raise unexpected(arguments, GrantArguments.__annotations__)
        if "client_id" not in arguments:
            raise TypeError(f"{type(self).__name__}() lacks the argument 'client_id'")
        token_url = arguments.get("token_url", "")
        discovery_url = arguments.get("discovery_url", "")
        if not token_url and not discovery_url:
            raise ValueError("token_url is missing, or discovery_url")
        secret = arguments.get("client_secret") or ""
        self._id = arguments["client_id"]
        self._secret = credential(secret, argument="client_secret")
        self._urls = {"token_endpoint": https_only(token_url)} if token_url else {}
        self._discovery_url = https_only(discovery_url) if discovery_url else ""
        self._scope = " ".join(arguments.get("scopes", ()))
        self._secret_in_body = arguments.get("secret_in_body", False)
        self._extra = dict(arguments.get("extra") or {})
        self._token_hosts = tuple(arguments.get("token_hosts", ()))
        self._held: _Held | None = None
        self._refresh = credential("", argument="refresh_token")
        self._lock = Lock()
        renew_in_child(self)

    def renew(self) -> None:
        """Have a lock that no thread of a parent process holds."""
        self._lock = Lock()

    async def token(self, fetch: Fetch) -> str:
        """Return a token that is good now; TokenRequestError if the server gives none."""
        held = self._good()
        if held is None:
            await fetch.io.acquire(
                self._lock
            )  # who waited here finds what the first one got
            try:
                held = self._good() or self._keep(await self._obtain(fetch))
            finally:
                self._lock.release()
        return held.token

    def forget(self, token: str) -> None:
        """Fetch another one next time, if this one was refused."""
        held = self._held
        if held is not None and held.token == token:
            self._held = None

    @property
    def refresh_token(self) -> str | None:
        """What gets the next token, to be kept in a safe place; None if there is none."""
        return self._refresh.value or None

    def _good(self) -> _Held | None:
        held = self._held
        if held is None or held.renew_at is None or self._clock.now() < held.renew_at:
            return held
        return None

    def _keep(self, granted: Mapping[str, object]) -> _Held:
        """Keep what a server granted (RFC 6749, section 5.1)."""
        token, lasts = granted.get("access_token"), granted.get("expires_in")
        if not isinstance(token, str) or not token or has_invisible(token):
            raise TokenRequestError("the server gave no access_token", code="no_token")
        kind = granted.get("token_type", "Bearer")
        if not isinstance(kind, str) or kind.lower() != "bearer":
            raise TokenRequestError(
                f"the token is no bearer token: {kind!r:.40}", code="type"
            )
        renewed = granted.get("refresh_token")
        if isinstance(renewed, str) and not has_invisible(renewed):
            self._refresh = credential(renewed, argument="refresh_token")
        held = self._held = _Held(token, self._renew_at(lasts))
        return held

    def _renew_at(self, lasts: object) -> float | None:
        if isinstance(lasts, str) and lasts.isascii() and lasts.isdigit():
            lasts = int(lasts)  # some servers write the number as text
        if not isinstance(lasts, (int, float)) or isinstance(lasts, bool):
            return None
        return self._clock.now() + lasts - min(_EARLY, lasts / 4)

    async def _obtain(self, fetch: Fetch) -> Mapping[str, object]:
        """Get a token: by the refresh token if there is one, else from the start."""
        if self._refresh.value:
            try:
                return await self._renewal(fetch)
            except TokenRequestError as error:
                if error.code != "invalid_grant" or not self._can_start_again():
                    raise
                self._refresh = credential("", argument="refresh_token")
        return await self._start(fetch)

    def _can_start_again(self) -> bool:
        return True

    async def _renewal(self, fetch: Fetch) -> Mapping[str, object]:
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh.reveal()}
        return await self._ask(fetch, "token_endpoint", self._narrowed(form))

    def _narrowed(self, form: Mapping[str, str]) -> Mapping[str, str]:
        """Return the form of a renewal: it is for what was granted, as a rule."""
        return form

    async def _start(self, fetch: Fetch) -> Mapping[str, object]:
        raise NotImplementedError

    async def _ask(
        self, fetch: Fetch, endpoint: str, form: Mapping[str, str]
    ) -> Mapping[str, object]:
        url = await self._url(fetch, endpoint)
        request = self._request(url, {**form, **self._extra})
        return _granted(request, await fetch.send(request))

    async def _url(self, fetch: Fetch, endpoint: str) -> str:
        """Return the URL of an endpoint (OpenID Connect Discovery 1.0, section 4)."""
        if endpoint not in self._urls and self._discovery_url:
            request = discovery_request(self._discovery_url)
            found = _granted(request, await fetch.send(request))
            at = found_endpoint(endpoint, self._discovery_url, found, self._token_hosts)
            if at is not None:
                self._urls = {**self._urls, endpoint: at}
        if endpoint not in self._urls:
            raise TokenRequestError(
                f"nothing says what the {endpoint} is", code="no_endpoint"
            )
        return https_only(self._urls[endpoint])

    def _request(self, url: str, form: Mapping[str, str]) -> Request:
        """Return a request in which the client shows who it is (RFC 6749, 2.3.1)."""
        sent, headers = dict(form), [("Accept", "application/json")]
        secrets = [v for k, v in form.items() if k not in ("grant_type", "scope")]
        if self._secret.value and not self._secret_in_body:
            both = f"{quote(self._id, safe='')}:{quote(self._secret.value, safe='')}"
            basic = b64encode(both.encode()).decode("ascii")
            headers.append(("Authorization", f"Basic {basic}"))
            secrets.append(basic)
        else:
            sent["client_id"] = self._id
        if self._secret.value and self._secret_in_body:
            sent["client_secret"] = self._secret.value
        headers.append(("Content-Type", "application/x-www-form-urlencoded"))
        return Request(
            "POST",
            url,
            headers=tuple(headers),
            content=urlencode(sent).encode(),
            timeout=Timeout(),
            limits=SMALL,
            secrets=(*secrets, *filter(None, [self._secret.value])),
        )

    def _scoped(self, form: Mapping[str, str]) -> Mapping[str, str]:
        return {**form, "scope": self._scope} if self._scope else form

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._id}>"


class ClientCredentials(Grant):
    """The token of a program that acts for itself (RFC 6749, section 4.4).

    ```python
    grant = ClientCredentials(client_id="...", client_secret="...", token_url="...")
    client = Client(access_token=grant)
    ```
    A call raises TokenRequestError where the server gives no token.
    """

    async def _start(self, fetch: Fetch) -> Mapping[str, object]:
        form = self._scoped({"grant_type": "client_credentials"})
        return await self._ask(fetch, "token_endpoint", form)


class RefreshToken(Grant):
    """The token of a user who has allowed it before (RFC 6749, section 6)."""

    def __init__(self, refresh_token: str, **arguments: Unpack[GrantArguments]) -> None:
        """Takes the refresh token; the server may replace it with each renewal."""
        super().__init__(**arguments)
        self._refresh: Secret = credential(refresh_token, argument="refresh_token")

    def _narrowed(self, form: Mapping[str, str]) -> Mapping[str, str]:
        return self._scoped(form)

    def _can_start_again(self) -> bool:
        return False

    async def _start(self, fetch: Fetch) -> Mapping[str, object]:
        return await self._renewal(fetch)


def _granted(request: Request, response: Response) -> Mapping[str, object]:
    """Return what was granted; TokenRequestError for a refusal (RFC 6749, 5.2)."""
    try:
        parsed: object = json.loads(response.body[: request.limits.response_bytes])
    except (ValueError, RecursionError):
        parsed = None
    if not isinstance(parsed, dict):
        why = f"{response.status} without a JSON object"
        raise TokenRequestError(f"{request.safe_url} answered {why}", code="no_json")
    granted = cast("dict[str, object]", parsed)
    if response.status // 100 != 2 or "error" in granted:
        hidden = {
            name: request.hide(value)
            for name, value in granted.items()
            if isinstance(value, str)
        }
        raise refused(hidden, f"{request.safe_url} answered {response.status}")
    return granted


def refused(answer: Mapping[str, str], otherwise: str) -> TokenRequestError:
    code = answer.get("error", "")
    why = ": ".join(filter(None, [code, answer.get("error_description", "")]))
    return TokenRequestError((why or otherwise)[:500], code=code[:100])


def https_only(url: str) -> str:
    """Return a URL that a secret may go to (RFC 6749, section 3.2).

    A path without a host is one of the API itself, which gets the token as well.
    """
    parts = urlsplit(url)
    if not parts.scheme and not parts.netloc and url.startswith("/"):
        return url
    if parts.scheme == "https" and parts.hostname:
        return url
    if parts.scheme == "http" and parts.hostname in _LOOPBACK:
        return url
    raise ValueError("the URL of an OAuth server must begin with https://")
