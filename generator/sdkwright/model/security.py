"""What an API asks of a caller (OpenAPI 3.2, 4.28 to 4.31)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from sdkwright.model.extensions import Extensions
from sdkwright.model.words import NO_DOC, NOTHING, Doc
from sdkwright.report import Pointer
from sdkwright.text import Text


class AuthKind(Enum):
    """How a credential travels (OpenAPI 3.1, 4.8.27; RFC 7235, RFC 6750, RFC 7617, RFC 8705)."""

    BEARER = "bearer"
    BASIC = "basic"
    API_KEY_HEADER = "header"
    API_KEY_QUERY = "query"
    API_KEY_COOKIE = "cookie"
    OAUTH = "oauth"
    HTTP = "http"
    MUTUAL_TLS = "mutualTLS"


@dataclass(frozen=True, slots=True)
class Auth:
    """A security scheme, under the key that operations name it by.

    `field` is the name of the header, parameter or cookie of an API key, or of another scheme of HTTP (RFC 9110, 11.1).
    `rank` is its place in what the description asks for everywhere, None where it is not asked for there.
    `token_url` is where a program gets a token for itself (RFC 6749, section 4.4), `discovery_url` where an OpenID
    provider says so. Its tokens come `by_grant` where OAuth 2 or OpenID gives them. The other fields are what is
    written: `type` and `scheme`, `flows` with their scopes, the addresses of OpenID and of the metadata of OAuth 2.
    """

    key: str
    kind: AuthKind
    at: Pointer
    field: str = ""
    doc: Doc = NO_DOC
    token_url: str = ""
    discovery_url: str = ""
    rank: int | None = None
    by_grant: bool = False
    type: str = ""
    scheme: str = ""
    bearer_format: str = ""
    openid_url: str = ""
    metadata_url: str = ""
    flows: tuple[Flow, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a token may be good for, and the words of the description for it."""

    name: str
    description: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Flow:
    """A way to a token of OAuth 2 (OpenAPI 3.2, 4.30), under its key: `authorizationCode`, `deviceAuthorization`, …"""

    kind: str
    at: Pointer
    authorization_url: str = ""
    device_authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[Scope, ...] = ()
    extensions: Extensions = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Requirement:
    """A scheme that must be met, and the scopes or roles that are asked for (OpenAPI 3.2, 4.31)."""

    scheme: str
    scopes: tuple[str, ...] = ()
