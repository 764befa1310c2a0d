"""Security schemes -> the credentials of a request that is shown: variables of the environment by what they stand for.

A variable is called after what it holds (`API_KEY`, `ACCESS_TOKEN`, `CREDENTIALS`). Where several schemes of an API do
that, it is the own of each (`SESSION_API_KEY`), as the arguments of a client are (`access.credentials`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count

from sdkwright.config.environment import is_variable, variable
from sdkwright.model import Api, Auth, AuthKind, Parameter
from sdkwright.plan.access.credentials import apart

_AUTHORIZATION = "Authorization"


@dataclass(frozen=True, slots=True)
class ShownCredential:
    """A credential, which is told by the name of a variable."""

    scheme: str
    """The key of its security scheme."""
    location: str
    """Where it travels: `header`, `query` or `cookie`."""
    name: str
    """The name of the header, the parameter or the cookie."""
    variable: str
    """The variable that stands for it: `ACCESS_TOKEN`."""
    prefix: str = ""
    """What stands before it: `Bearer ` with a space."""


@dataclass(frozen=True, slots=True)
class ShownHeader:
    """A header of a request."""

    name: str
    """The name, as the description spells it."""
    pieces: tuple[str | ShownCredential, ...]
    """The value: text, and the credentials in it, of which each is its variable alone."""
    parameter: Parameter | None = None
    """The parameter that it is, if it is one alone."""

    @property
    def value(self) -> str:
        """The value; a credential is told by its variable: `Bearer $ACCESS_TOKEN`."""
        return "".join(each if isinstance(each, str) else f"${each.variable}" for each in self.pieces)

    @property
    def credentials(self) -> tuple[ShownCredential, ...]:
        """The credentials that it holds."""
        return tuple(each for each in self.pieces if isinstance(each, ShownCredential))


def shown_credentials(api: Api) -> Mapping[str, ShownCredential]:
    """The credentials of an API by the keys of their schemes, no two with one variable."""
    found = {auth.key: made for auth in api.auth if (made := _credential(auth)) is not None}
    alike: dict[str, list[Auth]] = {}
    for auth in api.auth:
        if auth.key in found:
            alike.setdefault(found[auth.key].variable, []).append(auth)
    taken = set(alike)
    for plain, wanting in alike.items():
        if len(wanting) > 1:
            for key, said in apart(api, plain.lower(), wanting).items():
                found[key] = replace(found[key], variable=_variable(plain, said, taken))
    return found


def _variable(plain: str, said: str, taken: set[str]) -> str:
    """A variable that a shell can set, and that nothing else has."""
    if said == plain.lower():
        return plain
    wish = variable(said) if is_variable(variable(said)) else plain
    found = next(each for each in chain([wish], (f"{wish}_{n}" for n in count(2))) if each not in taken)
    taken.add(found)
    return found


def _credential(auth: Auth) -> ShownCredential | None:
    match auth.kind:
        case AuthKind.BEARER | AuthKind.OAUTH:
            return ShownCredential(auth.key, "header", _AUTHORIZATION, "ACCESS_TOKEN", "Bearer ")
        case AuthKind.BASIC:
            return ShownCredential(auth.key, "header", _AUTHORIZATION, "CREDENTIALS", "Basic ")
        case AuthKind.API_KEY_HEADER:
            return ShownCredential(auth.key, "header", auth.field, "API_KEY")
        case AuthKind.API_KEY_QUERY:
            return ShownCredential(auth.key, "query", auth.field, "API_KEY")
        case AuthKind.API_KEY_COOKIE:
            return ShownCredential(auth.key, "cookie", auth.field, "API_KEY")
        case AuthKind.MUTUAL_TLS:
            return None
        case _:
            scheme = "".join(filter(str.isalnum, auth.scheme))
            return ShownCredential(auth.key, "header", _AUTHORIZATION, "CREDENTIALS", f"{scheme} ")


def shown_headers(
    given: Sequence[ShownHeader], cookies: Sequence[tuple[str, str]], credentials: Sequence[ShownCredential]
) -> tuple[ShownHeader, ...]:
    """The headers of a request, no two of one name, of which case is no part; a caller's value wins over a credential.

    All cookies are one header (RFC 6265, 5.4), which is left to a caller who gives it as a whole.
    """
    found: dict[str, ShownHeader] = {}
    for each in given:
        found.setdefault(each.name.lower(), each)
    cookie = ShownHeader("Cookie", tuple(_cookie_pieces(cookies, credentials)))
    if cookie.pieces:
        found.setdefault("cookie", cookie)
    for credential in credentials:
        if credential.location == "header":
            pieces = (credential.prefix, credential) if credential.prefix else (credential,)
            found.setdefault(credential.name.lower(), ShownHeader(credential.name, pieces))
    return tuple(found.values())


def _cookie_pieces(
    cookies: Sequence[tuple[str, str]], credentials: Sequence[ShownCredential]
) -> Iterator[str | ShownCredential]:
    given = {name for name, _ in cookies}
    before = "; ".join(f"{name}={value}" for name, value in cookies)
    if before:
        yield before
    for each in credentials:
        if each.location == "cookie" and each.name not in given:
            yield f"{'; ' if before else ''}{each.name}={each.prefix}"
            yield each
            before = each.name
