"""Credentials: where they come from, and where in a request they go.

```
credential(...) -> Secret     the argument, else the environment, read once
Bearer Basic APIKey           the schemes: each places its secrets (OpenAPI 3.1, 4.8.27)
select(...)                   which schemes one operation uses (4.8.30)
```

A `Secret` shows its value to nobody but a scheme.
"""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from .errors import MissingCredentialError


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A credential that may be missing, and how a caller would give it."""

    value: str | None
    argument: str
    variable: str | None

    def reveal(self) -> str:
        """Return the value; raises MissingCredentialError if there is none."""
        if not self.value:
            way = f"pass {self.argument}=..."
            if self.variable is not None:
                way += f", or set {self.variable} in the environment before"
            raise MissingCredentialError(f"{self.argument} is missing: {way}")
        return self.value

    def __repr__(self) -> str:
        return f"<Secret {self.argument}>"


def credential(
    value: str | None, *, argument: str, variable: str | None = None
) -> Secret:
    """Return what the caller gave, else what the environment holds at this moment.

    Raises ValueError, without showing the value, if it holds a line end or the like.
    """
    if value is None and variable is not None:
        value = os.environ.get(variable, "").strip() or None
    if value is not None and not value.isprintable():
        raise ValueError(f"{argument} holds a line end or another control character")
    return Secret(value, argument, variable)


@dataclass(frozen=True, slots=True, repr=False)
class Placement:
    """What a scheme adds to a request."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()
    """Every text in which the credential can be recognised."""


class Scheme(Protocol):
    """A way to show a credential to a server."""

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The credentials without which the scheme cannot work."""
        ...

    def place(self) -> Placement:
        """Return what to add; raises MissingCredentialError if a secret is missing."""
        ...


@dataclass(frozen=True, slots=True)
class Bearer:
    """`Authorization: Bearer TOKEN` (RFC 6750, section 2.1)."""

    token: Secret

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return (self.token,)

    def place(self) -> Placement:
        token = self.token.reveal()
        return Placement(
            headers=(("Authorization", f"Bearer {token}"),), secrets=(token,)
        )


@dataclass(frozen=True, slots=True)
class Basic:
    """`Authorization: Basic BASE64` (RFC 7617), with UTF-8 for both parts.

    The password may be empty, as some services want it, but it must be given.
    """

    username: Secret
    password: Secret

    @property
    def secrets(self) -> tuple[Secret, ...]:
        must_not_be_empty = (self.password,) if self.password.value is None else ()
        return self.username, *must_not_be_empty

    def place(self) -> Placement:
        name, password = self.username.reveal(), self.password.value
        if password is None:
            password = self.password.reveal()
        if ":" in name:
            raise ValueError(f"{self.username.argument} must not hold a colon")
        both = b64encode(f"{name}:{password}".encode()).decode("ascii")
        return Placement(
            headers=(("Authorization", f"Basic {both}"),), secrets=(password, both)
        )


@dataclass(frozen=True, slots=True)
class APIKey:
    """A key of its own name, in a header, the query or a cookie."""

    key: Secret
    name: str
    place_in: Literal["header", "query", "cookie"]

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return (self.key,)

    def place(self) -> Placement:
        key = self.key.reveal()
        pair = ((self.name, key),)
        match self.place_in:
            case "header":
                return Placement(headers=pair, secrets=(key,))
            case "query":
                return Placement(query=pair, secrets=(key,))
            case "cookie":
                return Placement(cookies=pair, secrets=(key,))


def select(
    schemes: Mapping[str, Scheme], security: tuple[tuple[str, ...], ...] | None
) -> tuple[Scheme, ...]:
    """Return the schemes for one call: the first group that the caller can meet.

    Raises MissingCredentialError, for the first group, if there is none.
    """
    if security is None:
        return tuple(scheme for scheme in schemes.values() if _given([scheme]))
    groups = [tuple(schemes[name] for name in group) for group in security]
    for group in groups:
        if _given(group):
            return group
    for scheme in groups[0] if groups else ():
        scheme.place()
    return ()


def _given(schemes: Iterable[Scheme]) -> bool:
    """Whether every secret is there; true for no schemes at all, which need nothing."""
    secrets = (secret for scheme in schemes for secret in scheme.secrets)
    return all(secret.value for secret in secrets)
