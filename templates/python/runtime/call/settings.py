"""What a client was told when it was made. Frozen: `with_options` makes another one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, Required, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from ..auth.credentials import Scheme, arguments_of, select, with_values
from ..options import (
    NOT_GIVEN,
    NaiveDatetimes,
    NotGiven,
    PlainOptions,
    Timeout,
    Validation,
)
from ..params import parameters
from ..redaction import has_invisible
from ..refusals import a_or_an, misused, unexpected
from ..transport.base import AsyncHTTPClient, HTTPClient
from ..transport.limits import LIMITS, Limits
from ..transport.middleware import AsyncMiddleware, Middleware, listed_middleware
from .retry import RetryPolicy

V = TypeVar("V")

MAX_RETRIES = 2


class Chosen(Protocol):
    """Which of the description's servers a caller chose; see `params.servers`."""

    def url(self, servers: Any = None) -> str:
        """Return the URL of that server, or of its counterpart among others."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """The settings of one client."""

    name: str
    """The SDK's package: its logger, and a part of the `User-Agent`."""
    version: str
    base_url: str
    servers: Chosen | None
    """None where there is one URL alone, or the caller said `base_url`."""
    credentials: Mapping[str, Scheme]
    timeout: Timeout | None
    """None leaves it to the transport that the caller brought."""
    default_headers: Mapping[str, str | None]
    """None removes one that would be sent without it."""
    default_query: Mapping[str, object] = field(default_factory=dict[str, object])
    anonymous: bool = False
    """Whether calls go without credentials."""
    validation: Validation = "off"
    max_retries: int = MAX_RETRIES
    naive_datetimes: NaiveDatetimes = "send"
    follow_redirects: bool = True
    limits: Limits = LIMITS
    retries: RetryPolicy = field(default_factory=RetryPolicy)
    middleware: tuple[Any, ...] = ()
    """What stands between client and transport, the outermost first."""
    idempotency_header: str = ""
    """Of POST and PATCH, with a fresh key for each call; empty for none."""


class ClientOptions(TypedDict, total=False):
    """What may be said when a client is made, and of a copy; None changes nothing."""

    timeout: float | Timeout | NotGiven | None
    base_url: str | None
    anonymous: bool | None
    default_headers: Mapping[str, str | None] | None
    default_query: Mapping[str, object] | None
    validation: Validation | None
    max_retries: int | None
    follow_redirects: bool | None
    naive_datetimes: NaiveDatetimes | None
    limits: Limits | None
    retries: RetryPolicy | None
    middleware: Sequence[Middleware] | Sequence[AsyncMiddleware] | None
    http_client: HTTPClient | AsyncHTTPClient | None


class ClientArguments(ClientOptions, total=False):
    """What both clients take when they are made."""

    name: Required[str]
    version: Required[str]
    credentials: Required[Mapping[str, Scheme]]
    security: tuple[tuple[str, ...], ...]
    servers: Chosen
    always: Always
    idempotency_header: str


def settings_of(arguments: ClientArguments) -> Settings:
    """Return the settings of a new client; ValueError for what can be none.

    An HTTP client that the caller brings has its own timeout.
    """
    brought = arguments.get("http_client") is not None
    always = arguments.get("always", Always())
    credentials = arguments["credentials"]
    if not always.anonymous:
        select(credentials, arguments.get("security", ()))
    servers, base_url = arguments.get("servers"), arguments.get("base_url")
    if base_url is None:
        if servers is None:
            raise ValueError("base_url is missing: nothing says where the API is")
        base_url = servers.url()
    settings = Settings(
        name=arguments["name"],
        version=arguments["version"],
        base_url=checked_url(base_url),
        servers=servers,
        credentials=dict(credentials),
        timeout=None if brought else Timeout(),
        default_headers=_checked_headers(without_none(always.headers)),
        default_query=without_none(always.query),
        anonymous=always.anonymous,
        idempotency_header=arguments.get("idempotency_header", ""),
    )
    options = {n: v for n, v in arguments.items() if n in ClientOptions.__annotations__}
    return changed(settings, options)


def changed(settings: Settings, options: Mapping[str, Any]) -> Settings:
    """Return other settings; ValueError for what can be none, TypeError for no setting.

    Credentials go by the names of the arguments that a client takes for them.
    """
    known = {*ClientOptions.__annotations__, *arguments_of(settings.credentials)}
    if not known.issuperset(options):
        raise unexpected(options, known)
    values = {name: value for name, value in options.items() if value is not None}
    changes: dict[str, Any] = {
        name: check(values[name]) for name, check in _CHECKS.items() if name in values
    }
    timeout = options.get("timeout", NOT_GIVEN)
    if timeout is not NOT_GIVEN:
        changes["timeout"] = _checked_timeout(timeout)
    if "base_url" in changes:
        changes["servers"] = None
    for name in _ADDED.intersection(changes):
        changes[name] = {**getattr(settings, name), **changes[name]}
    secrets = {n: values[n] for n in values if n not in ClientOptions.__annotations__}
    if secrets:
        changes["credentials"] = with_values(settings.credentials, secrets)
    return replace(settings, **changes)


def for_call(settings: Settings, options: PlainOptions) -> Settings:
    """Return the settings of one call, of which its caller may have said something."""
    own: dict[str, Any] = {n: v for n, v in options.items() if n in _OF_A_CALL}
    own |= options.get("extra_credentials", {})
    if "extra_middleware" in options:
        more = listed_middleware(options["extra_middleware"])
        own["middleware"] = (*settings.middleware, *more)
    return changed(settings, own) if own else settings


@dataclass(frozen=True, slots=True)
class Always:
    """What goes with each call of a client, beside the caller's own headers."""

    anonymous: bool = False
    """Whether calls go without credentials."""
    headers: Mapping[str, str | None] = field(default_factory=dict[str, str | None])
    query: Mapping[str, str | None] = field(default_factory=dict[str, str | None])


def without_none(values: Mapping[str, str | None]) -> dict[str, str]:
    """Return the values that are there."""
    return {name: value for name, value in values.items() if value is not None}


def base_url_of(settings: Settings, servers: Mapping[str, Any] | None) -> str:
    """Return the base URL of an operation that may have servers of its own."""
    if servers is None or settings.servers is None:
        return settings.base_url
    return checked_url(settings.servers.url(servers))


def checked_url(base_url: str) -> str:
    """Return a base URL without its closing slash; ValueError if it cannot be one."""
    if not isinstance(cast("object", base_url), str):
        raise misused(
            f"base_url takes a URL as a str, not {a_or_an(type(base_url).__name__)}"
        )
    try:
        parts = urlsplit(base_url)
        _ = parts.port
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(
            "base_url must be https:// or http://, a host and perhaps a port"
        )
    if parts.username is not None or parts.password is not None:
        raise ValueError("base_url must not hold a user or a password")
    if parts.query or parts.fragment or " " in base_url or has_invisible(base_url):
        raise ValueError("base_url must not hold a query, a fragment or white space")
    return base_url.rstrip("/")


def _checked_headers(headers: Mapping[str, str | None]) -> Mapping[str, str | None]:
    """Return headers; ValueError if one cannot be sent."""
    found = _mapping("default_headers", headers)
    return dict.fromkeys(found) | parameters.undescribed_headers(found)


def _checked_query(query: Mapping[str, object]) -> Mapping[str, object]:
    """Return parameters of the query; ValueError if one cannot be sent."""
    parameters.undescribed(_mapping("default_query", query))
    return query


def _mapping(name: str, value: Mapping[str, V]) -> Mapping[str, V]:
    _check_kind(value, Mapping, f"{name} takes a mapping")
    return value


def _checked_timeout(timeout: float | Timeout | None) -> Timeout:
    """Return a timeout in our own form; TypeError if it is no time."""
    if isinstance(timeout, Timeout):
        return timeout
    if timeout is not None:
        message = "timeout takes seconds, a Timeout of this package or None"
        _check_kind(timeout, (int, float), message)
    return Timeout(timeout)


def _checked_retries(max_retries: int) -> int:
    """Return it; ValueError if it is no number of times."""
    if type(max_retries) is not int or max_retries < 0:
        raise ValueError("max_retries must be 0 or a greater whole number")
    return max_retries


def _one_of(name: str, *words: str) -> Callable[[str], str]:
    """Return what refuses, with a ValueError, what is none of these words."""

    def check(word: str) -> str:
        if word not in words:
            *others, last = (f'"{each}"' for each in words)
            raise ValueError(f"{name} must be {', '.join(others)} or {last}")
        return word

    return check


def _instance(kind: type[V], message: str) -> Callable[[V], V]:
    """Return what refuses, with a TypeError, what is no instance of a class."""

    def check(value: V) -> V:
        _check_kind(value, kind, message)
        return value

    return check


def _check_kind(value: object, kind: Any, message: str) -> None:
    if not isinstance(value, kind):
        name, module = type(value).__name__, type(value).__module__.partition(".")[0]
        name = name if module == "builtins" else f"{module}.{name}"
        raise misused(f"{message}, not {a_or_an(name)}")


_CHECKS: Mapping[str, Callable[[Any], Any]] = {
    "base_url": checked_url,
    "anonymous": bool,
    "validation": _one_of("validation", "off", "warn", "error"),
    "max_retries": _checked_retries,
    "follow_redirects": bool,
    "naive_datetimes": _one_of("naive_datetimes", "send", "error"),
    "limits": _instance(Limits, "limits must be Limits(...)"),
    "retries": _instance(RetryPolicy, "retries takes a RetryPolicy (see max_retries)"),
    "middleware": listed_middleware,
    "default_headers": _checked_headers,
    "default_query": _checked_query,
}
"""What makes of a caller's word a setting of the same name."""

_ADDED = frozenset({"default_headers", "default_query"})
"""Settings that are laid over those that a client has."""

_OF_A_CALL = PlainOptions.__annotations__.keys() & ClientOptions.__annotations__.keys()
