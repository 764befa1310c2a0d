"""The schemes of credentials beside bearer tokens (OpenAPI 3.1, 4.8.27).

```
Basic       a name and a password            HTTPScheme  any other scheme of HTTP
APIKey      a key of its own name            MutualTLS   a certificate of the client
```
"""

from __future__ import annotations

import os
from base64 import b64encode
from dataclasses import dataclass
from typing import Literal

from .credentials import CertificateFiles, Placement, Reveal, Secret, read_again


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

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        name, password = reveal(self.username), self.password.value
        if password is None:
            password = reveal(self.password)
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

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        key = reveal(self.key)
        pair = ((self.name, key),)
        match self.place_in:
            case "header":
                return Placement(headers=pair, secrets=(key,))
            case "query":
                return Placement(query=pair, secrets=(key,))
            case "cookie":
                return Placement(cookies=pair, secrets=(key,))


@dataclass(frozen=True, slots=True)
class HTTPScheme:
    """`Authorization: NAME VALUE`, for any other scheme (RFC 9110, section 11.4)."""

    value: Secret
    name: str

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return (self.value,)

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        value = reveal(self.value)
        return Placement(
            headers=(("Authorization", f"{self.name} {value}"),), secrets=(value,)
        )


@dataclass(frozen=True, slots=True, repr=False)
class MutualTLS:
    """A certificate of the client, shown when the connection is made (RFC 8705).

    A caller who brings an HTTP client has given that one the certificate.
    """

    certificate: CertificateFiles | None
    argument: str
    variable: str
    brought: bool

    def __reduce__(self) -> tuple[object, ...]:
        """Leave the files and the password behind."""
        must = self.certificate is not None
        return _mutual_tls, (must, self.argument, self.variable, self.brought)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        is_there = self.certificate is not None or self.brought
        return () if is_there else (Secret(None, self.argument, self.variable),)

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        for secret in self.secrets:
            secret.reveal()
        return Placement()


def mutual_tls(
    certificate: CertificateFiles | None, *, argument: str, variable: str, brought: bool
) -> MutualTLS:
    """Return the scheme of a certificate that was given, else named by a variable."""
    if certificate is None:
        certificate = os.environ.get(variable, "").strip() or None
    return MutualTLS(certificate, argument, variable, brought)


def _mutual_tls(must: bool, argument: str, variable: str, brought: bool) -> MutualTLS:
    read_again(must, argument, variable)
    return mutual_tls(None, argument=argument, variable=variable, brought=brought)
