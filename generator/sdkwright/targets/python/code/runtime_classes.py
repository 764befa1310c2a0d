"""What the runtime of an SDK calls things, by what the model calls them: credentials, pages, streams, enumerations."""

from __future__ import annotations

from sdkwright.model import AuthKind, Framing, Kind
from sdkwright.model.pages import By
from sdkwright.text import Code

SCHEMES = {
    AuthKind.BEARER: Code("Bearer"),
    AuthKind.BASIC: Code("Basic"),
    AuthKind.API_KEY_HEADER: Code("APIKey"),
    AuthKind.API_KEY_QUERY: Code("APIKey"),
    AuthKind.API_KEY_COOKIE: Code("APIKey"),
    AuthKind.OAUTH: Code("Fetched"),
    AuthKind.HTTP: Code("HTTPScheme"),
    AuthKind.MUTUAL_TLS: Code("mutual_tls"),
}
"""What the runtime has for security schemes."""
BEARER = SCHEMES[AuthKind.BEARER]
BY_TOKEN = frozenset({BEARER, SCHEMES[AuthKind.OAUTH]})
"""Those of them that show a token: they are imported from elsewhere than all others."""
MAX_RETRIES = Code("MAX_RETRIES")
"""The runtime's own number of retries."""
KEY = Code("idempotency_key")
REQUEST_OPTIONS, PLAIN_OPTIONS = Code("RequestOptions"), Code("PlainOptions")
"""The options of a method, and those of one that has an argument of the name `KEY` itself."""
CERTIFICATE = (Code("CertificateFiles"), Code("CertificateFiles"))
TOKEN_LIKE = (Code("TokenLike"), Code("AsyncTokenLike"))
PLAIN_SECRET = (Code("str"), Code("str"))
"""The types of what a client takes as credentials, sync and async."""
RULES = {
    By.CURSOR: Code("paging.Cursor"),
    By.LAST_ITEM: Code("paging.LastItem"),
    By.NUMBER: Code("paging.PageNumber"),
    By.OFFSET: Code("paging.Offset"),
    By.URL: Code("paging.NextURL"),
    By.LINK: Code("paging.LinkHeader"),
}
"""The runtime's classes for the ways in which pages follow each other."""
FRAMINGS = {
    Framing.EVENTS: Code("framing.Events"),
    Framing.LINES: Code("framing.Lines"),
    Framing.RECORDS: Code("framing.Sequence"),
}
EVENT_OBJECTS = Code("framing.EventObjects")
"""The runtime's classes for the ways in which the items of a stream lie in its bytes."""
_ERRORS = {
    "400": Code("BadRequestError"),
    "401": Code("AuthenticationError"),
    "403": Code("PermissionDeniedError"),
    "404": Code("NotFoundError"),
    "409": Code("ConflictError"),
    "422": Code("UnprocessableEntityError"),
    "429": Code("RateLimitError"),
}
ENUM_BASES = {Kind.STRING: Code("OpenStrEnum"), Kind.INTEGER: Code("OpenIntEnum")}
"""The runtime's classes for enumerations."""


def error_class(status: str) -> Code:
    """The class of the error that a status raises; `4XX` and `DEFAULT` have that of all."""
    return Code("InternalServerError") if status.startswith("5") else _ERRORS.get(status, Code("APIStatusError"))
