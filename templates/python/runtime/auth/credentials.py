"""Credentials: where they come from, and where in a request they go.

```
credential(...) -> Secret     the argument, else the environment, read once
Scheme                        places its secrets (OpenAPI 3.1, 4.8.27); `schemes` has more
└── Bearer
select(...)                   which schemes one operation uses (4.8.30)
reveal(...)                   a Secret -> its value, asking whoever knows it
```

A `Secret` shows its value to nobody but a scheme. Where a token may be given, so may
what knows it: a callable, or a `TokenSource` such as those of `oauth`.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from types import FunctionType
from typing import Any, Protocol, TypeAlias, cast

from ..errors import MissingCredentialError
from ..redaction import has_invisible
from ..refusals import a_or_an
from ..transport.base import Head, Request, Response
from ..transport.io import IO


@dataclass(frozen=True, slots=True)
class Fetch:
    """How a source of tokens asks a server: by the client's own connections."""

    io: IO
    send: Callable[[Request], Coroutine[Any, Any, Response]]


class TokenSource:
    """What gets a token for each call, and may ask a server for it."""

    async def token(self, fetch: Fetch) -> str:
        """Return a token that is good now."""
        raise NotImplementedError

    def forget(self, token: str) -> None:
        """Hear that a server has refused a token."""


TokenLike: TypeAlias = str | TokenSource | Callable[[], str]
"""What a client takes as a token: itself, or what is asked for it before each call."""

AsyncTokenLike: TypeAlias = str | TokenSource | Callable[[], str | Awaitable[str]]
"""The same for an async client."""

CertificateFiles: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
"""The path of a PEM file with certificate and key; or certificate, key and password."""


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A credential that may be missing, and how a caller would give it."""

    value: str | None
    argument: str
    variable: str | None
    source: TokenSource | Callable[[], str | Awaitable[str]] | None = None
    """What knows the value, in place of the value."""

    @property
    def is_given(self) -> bool:
        """Whether there is a value, or who knows it."""
        return bool(self.value) or self.source is not None

    def reveal(self) -> str:
        """Return the value; raises MissingCredentialError if there is none."""
        if not self.value:
            way = f"pass {self.argument}=..."
            if self.variable is not None:
                way += f", or set {self.variable} in the environment before the"
                way += " client is made"
            raise MissingCredentialError(f"{self.argument} is missing: {way}")
        return self.value

    def __reduce__(self) -> tuple[object, ...]:
        """Leave the value behind: what is unpickled reads the environment again.

        A function is pickled by its name, as everywhere; it holds no secret itself.
        """
        source = self.source if isinstance(self.source, FunctionType) else None
        return read_again, (self.is_given, self.argument, self.variable, source)

    def __repr__(self) -> str:
        return f"<Secret {self.argument}>"


def credential(
    value: AsyncTokenLike | None, *, argument: str, variable: str | None = None
) -> Secret:
    """Return what the caller gave, else what the environment holds at this moment.

    Raises ValueError, without showing it, if it holds a line end or the like.
    """
    if isinstance(value, TokenSource) or callable(value):
        return Secret(None, argument, variable, value)
    if value is None and variable is not None:
        value = os.environ.get(variable, "").strip() or None
    if value is not None:
        _check(value, argument)
    return Secret(value, argument, variable)


def read_again(
    must: bool, argument: str, variable: str | None, source: FunctionType | None = None
) -> Secret:
    """Return an unpickled secret; MissingCredentialError if it was there, and is not."""
    found = credential(source, argument=argument, variable=variable)
    if must and not found.is_given:
        way = f": set {variable} before" if variable else ""
        raise MissingCredentialError(
            f"{argument} is not pickled, and the environment does not have it{way}"
        )
    return found


def _check(value: object, argument: str) -> None:
    if not isinstance(value, str):
        raise TypeError(f"{argument} takes text, not {a_or_an(type(value).__name__)}")
    if has_invisible(value):
        raise ValueError(f"{argument} holds a line end or another unseen character")


async def reveal(secret: Secret, fetch: Fetch) -> str:
    """Return the value of a secret; whoever knows it may ask a server for it."""
    if secret.source is None:
        return secret.reveal()
    if isinstance(secret.source, TokenSource):
        return _checked(secret, await secret.source.token(fetch))
    return _checked(secret, await fetch.io.ask(secret.source))


def _checked(secret: Secret, value: object) -> str:
    """Return what a callable said; it may have said anything."""
    if not isinstance(value, str):
        kind = type(value).__name__
        raise TypeError(f"{secret.argument} returned no text, but a {kind}")
    if not value:
        raise MissingCredentialError(f"{secret.argument} returned an empty text")
    if has_invisible(value):
        raise ValueError(f"{secret.argument} returned a control character or the like")
    return value


Reveal: TypeAlias = Callable[[Secret], str]
"""How a scheme gets the value of a secret."""


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

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        """Return what to add; raises MissingCredentialError if a secret is missing."""
        ...


@dataclass(frozen=True, slots=True)
class Bearer:
    """`Authorization: Bearer TOKEN` (RFC 6750, section 2.1); a copied header will do."""

    token: Secret

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return (self.token,)

    def place(self, reveal: Reveal = Secret.reveal) -> Placement:
        token = reveal(self.token)
        if token[:7].lower() == "bearer ":
            token = token[7:].strip()
        return Placement(
            headers=(("Authorization", f"Bearer {token}"),), secrets=(token,)
        )


def _secrets(scheme: Any) -> Iterator[tuple[str, Secret]]:
    """Return what a scheme takes from its caller, by the names of its fields."""
    for each in fields(scheme):
        value = getattr(scheme, each.name)
        if isinstance(value, Secret):
            yield each.name, value


def arguments_of(schemes: Mapping[str, Scheme]) -> set[str]:
    """Return the names of the arguments by which a client takes its credentials."""
    return {s.argument for each in schemes.values() for _, s in _secrets(each)}


def with_values(
    schemes: Mapping[str, Scheme], values: Mapping[str, AsyncTokenLike]
) -> dict[str, Scheme]:
    """Return the schemes with other credentials, by the names of their arguments."""
    return {
        key: replace(
            cast("Any", scheme),
            **{
                name: credential(
                    values[old.argument], argument=old.argument, variable=old.variable
                )
                for name, old in _secrets(scheme)
                if old.argument in values
            },
        )
        for key, scheme in schemes.items()
    }


def certificate(schemes: Iterable[Scheme]) -> CertificateFiles | None:
    """Return the certificate that connections are to show, None if there is none."""
    shown: list[CertificateFiles | None]
    shown = [getattr(each, "certificate", None) for each in schemes]
    return next((each for each in shown if each is not None), None)


def select(
    schemes: Mapping[str, Scheme], security: tuple[tuple[str, ...], ...] | None
) -> tuple[Scheme, ...]:
    """Return the schemes for one call: the first group that the caller can meet.

    Raises MissingCredentialError, for the first group, if there is none.
    """
    if security is None:
        return tuple(
            scheme for scheme in schemes.values() if _has_all_secrets([scheme])
        )
    groups = [tuple(schemes[name] for name in group) for group in security]
    for group in groups:
        if _has_all_secrets(group):
            return group
    for scheme in groups[0] if groups else ():
        scheme.place()
    return ()


def forgotten(schemes: Iterable[Scheme], request: Request, head: Head) -> bool:
    """Whether a refused token can be replaced, so that the call may be made again.

    A server that refuses a token has not acted (RFC 6750, section 3.1). Another one, to
    which a redirect has led, has not even seen it. `request` is the one that it answers.
    """
    if head.status != 401 or not request.replayable or request.elsewhere:
        return False
    sources = {secret.source for scheme in schemes for secret in scheme.secrets}
    renewable = [source for source in sources if isinstance(source, TokenSource)]
    for source in renewable:
        for token in request.secrets:
            source.forget(token)
    return bool(renewable)


def _has_all_secrets(schemes: Iterable[Scheme]) -> bool:
    """Whether every secret is there; true for no schemes at all, which need nothing."""
    secrets = (secret for scheme in schemes for secret in scheme.secrets)
    return all(secret.is_given for secret in secrets)
