"""What sdk.toml says of the way to an API, beside what the description says of it.

```
base_url = "https://api.example.com"
[servers]            NAME = URL: in place of the description's, the first one is that of a client which is told none
[client]             timeout = SECONDS, max_retries = NUMBER: what a client has that is told nothing else
[auth.KEY]           type = "bearer", "basic", "header", "query", "cookie" or "http": a scheme that nobody described
[client.headers]     NAME = {default, environment, required, argument}: goes with every call, an argument of the client
[client.query]       the same in the query
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkwright.config.environment import is_variable
from sdkwright.config.lines import Way
from sdkwright.config.values import Table, Values, dotted
from sdkwright.report import Mark

ADDED = ("bearer", "basic", "header", "query", "cookie", "http")
"""What can be added: a bearer token, a user with a password, a key in one of three places, another scheme of HTTP."""
_NAMED = ("header", "query", "cookie")
PLACES = {"headers": "header", "query": "query"}
_OF_PARAMETER = ("argument", "environment", "default", "required")
PARTS = ("username", "password", "access_token", "client_id", "client_secret")
"""What a credential may consist of: each part is an argument, and a variable of the environment, of its own."""
_OF_PART = ("argument", "environment")
_OF_SCHEME = (*_OF_PART, "type", "name", "scheme", "token_hosts", *PARTS)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def is_field_name(text: str) -> bool:
    """Whether a text can be the name of a header (RFC 9110, section 5.1)."""
    return _TOKEN.fullmatch(text) is not None


_URL = re.compile(r"https?://[^\s/?#@{}]+[^\s?#@{}]*")
_SERVER = re.compile(r"https?://(?:[^\s/?#@{}]|\{[^\s{}]+\})+(?:[^\s?#@{}]|\{[^\s{}]+\})*")

_LONGEST = 1e9
"""Seconds, some thirty years: what waits longer waits for ever."""


@dataclass(frozen=True, slots=True)
class AuthConfig:
    """How the credential of one security scheme is called: the client's argument, and the environment variable.

    `added` is its kind where the description has no such scheme; `name` is that of its header, parameter or cookie, or
    of its scheme of HTTP. `token_hosts` are those to which a secret may go if an OpenID provider of another site names
    them. `parts` are those of a credential that has several, by their plain names: argument and variable.
    """

    argument: str | None = None
    environment: str | None = None
    added: str | None = None
    name: str = ""
    at: Mark | None = None
    token_hosts: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str | None, str | None]] = field(default_factory=dict)

    def argument_of(self, part: str, *, is_first: bool) -> str | None:
        """What a part of the credential is called, if anybody says it; the first part is the scheme's own."""
        return self.parts.get(part, (None, None))[0] or (self.argument if is_first else None)

    def variable_of(self, part: str, *, is_first: bool) -> str | None:
        """The variable that a part of the credential is read from, if anybody says it."""
        return self.parts.get(part, (None, None))[1] or (self.environment if is_first else None)


@dataclass(frozen=True, slots=True)
class ClientParameter:
    """A header or query parameter that every operation has, and that a client is told once."""

    name: str
    place: str
    at: Mark
    argument: str | None = None
    environment: str | None = None
    default: str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class AccessReader:
    """Reads these tables; each thing that is wrong is reported at its line, and left out."""

    values: Values

    def base_url(self, table: dict[str, object]) -> str | None:
        """Where the API is."""
        url = self.values.text(table, "base_url")
        if url is None or _URL.fullmatch(url):
            return url
        self.values.wrong(
            ("base_url",), f"base_url = {url!r} must be https:// or http://, a host, and perhaps a port and a path"
        )
        return None

    def servers(self, table: dict[str, object]) -> tuple[tuple[str, str], ...]:
        """The servers by name; a URL may have variables in braces, for which each caller has a value."""
        table_of_servers = self.values.table(table, "servers", hint='production = "https://api.example.com"')
        for name, url in table_of_servers.items():
            if not isinstance(url, str) or not _SERVER.fullmatch(url):
                self.values.wrong(
                    ("servers", name),
                    f"servers.{name} = {url!r} must be https:// or http://, a host, and perhaps a path",
                )
        return tuple(
            (name, url) for name, url in table_of_servers.items() if isinstance(url, str) and _SERVER.fullmatch(url)
        )

    def timeout(self, client: dict[str, object]) -> float | None:
        """The seconds that a call may take."""
        seconds = client.get("timeout")
        if seconds is None or (
            isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 < seconds < _LONGEST
        ):
            return seconds
        self.values.wrong(("client", "timeout"), "client.timeout must be a number of seconds above 0")
        return None

    def max_retries(self, client: dict[str, object]) -> int | None:
        """How often a call is tried again at most."""
        times = client.get("max_retries")
        if times is None or (isinstance(times, int) and not isinstance(times, bool) and times >= 0):
            return times
        self.values.wrong(("client", "max_retries"), "client.max_retries must be a whole number, 0 or more")
        return None

    def auth(self, key: str, value: object) -> AuthConfig:
        """One scheme: what the description's is called here, or a scheme of one's own."""
        values, at = self.values, ("auth", key)
        if not isinstance(value, dict):
            values.wrong(at, f"auth.{key} must be a table")
            return AuthConfig(at=values.mark(at))
        values.refuse_unknown(value, _OF_SCHEME, at)
        argument, environment = values.identifier(value, "argument", at), self._variable(value, at)
        kind = values.text(value, "type", at)
        texts = {word: values.text(value, word, at) or "" for word in ("name", "scheme")}
        name = texts["scheme" if kind == "http" else "name"]
        if kind is not None and kind not in ADDED:
            values.wrong(at, f"auth.{key}.type must be one of: {', '.join(ADDED)}")
            kind = None
        elif kind in (*_NAMED, "http") and not _TOKEN.fullmatch(name):
            word = "scheme" if kind == "http" else "name"
            values.wrong(at, f'auth.{key}.type = "{kind}" needs {word}: a word without spaces')
            kind = None
        parts = {part: self._part(value, part, at) for part in PARTS if part in value}
        return AuthConfig(argument, environment, kind, name, values.mark(at), self._token_hosts(value, at), parts)

    def _part(self, scheme: Table, part: str, at: Way) -> tuple[str | None, str | None]:
        """The argument and the variable of one part of a credential."""
        value, at = self.values.table(scheme, part, at), (*at, part)
        self.values.refuse_unknown(value, _OF_PART, at)
        return self.values.identifier(value, "argument", at), self._variable(value, at)

    def _token_hosts(self, value: Table, at: Way) -> tuple[str, ...]:
        """The names of hosts, without scheme and port."""
        hosts = value.get("token_hosts", [])
        if isinstance(hosts, list) and all(isinstance(host, str) and _HOST.fullmatch(host) for host in hosts):
            return tuple(hosts)
        key = dotted(at, "token_hosts")
        self.values.wrong((*at, "token_hosts"), f'{key} must be a list of hosts, such as ["login.example.com"]')
        return ()

    def _variable(self, value: Table, at: Way) -> str | None:
        """The name of a variable of the environment."""
        variable = self.values.text(value, "environment", at)
        if variable is None or is_variable(variable):
            return variable
        flaw = "a variable of the environment has letters, digits and underscores of ASCII, and no digit in front"
        self.values.wrong((*at, "environment"), f"{dotted(at, 'environment')} = {variable!r}: {flaw}")
        return None

    def parameters(self, table: Table) -> Iterator[ClientParameter]:
        """All parameters of the client."""
        for key, place in PLACES.items():
            for name, value in self.values.table(table, key, ("client",)).items():
                yield from self._parameter(name, place, value, ("client", key, name))

    def _parameter(self, name: str, place: str, value: object, at: Way) -> Iterator[ClientParameter]:
        values, value = self.values, {"default": value} if isinstance(value, str) else value
        if not isinstance(value, dict):
            values.wrong(at, f"{'.'.join(at)} must be a table, or the text of its default")
            return
        values.refuse_unknown(value, _OF_PARAMETER, at)
        required = values.flag(value, "required", at)
        if place == "header" and not _TOKEN.fullmatch(name):
            values.wrong(at, f"no header can be called {name!r}")
            return
        yield ClientParameter(
            name,
            place,
            values.mark(at),
            argument=values.identifier(value, "argument", at),
            environment=self._variable(value, at),
            default=values.text(value, "default", at),
            required=required,
        )
