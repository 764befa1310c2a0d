"""What a client was told when it was made. Frozen: `with_options` makes another one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from .auth import Scheme
from .options import Timeout, Validation
from .parameters import header
from .servers import Chosen, Server

MAX_RETRIES = 2


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """The settings of one client."""

    name: str
    """The SDK's package: its logger, and a part of the `User-Agent`."""
    version: str
    base_url: str
    chosen: Chosen | None
    """Which of the description's servers; None where the caller said `base_url`."""
    credentials: Mapping[str, Scheme]
    timeout: Timeout | None
    """None leaves it to the transport that the caller brought."""
    default_headers: Mapping[str, str]
    validation: Validation = "off"
    max_retries: int = MAX_RETRIES
    follow_redirects: bool = True


def where(settings: Settings, servers: Mapping[str, Server] | None) -> str:
    """Return the base URL of an operation that may have servers of its own."""
    if servers is None or settings.chosen is None:
        return settings.base_url
    return checked_url(settings.chosen.url(servers))


def checked_url(base_url: str) -> str:
    """Return a base URL without its closing slash; ValueError if it cannot be one."""
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
    if parts.query or parts.fragment or not base_url.isprintable() or " " in base_url:
        raise ValueError("base_url must not hold a query, a fragment or white space")
    return base_url.rstrip("/")


def checked_headers(
    headers: Mapping[str, str] | None, base: Mapping[str, str] = MappingProxyType({})
) -> Mapping[str, str]:
    """Return headers laid over `base`; ValueError if one cannot be sent."""
    checked = {name: header(name, value) for name, value in (headers or {}).items()}
    return MappingProxyType({**base, **checked})


def checked_timeout(timeout: float | Timeout | None) -> Timeout:
    """Return a timeout in our own form."""
    return timeout if isinstance(timeout, Timeout) else Timeout(timeout)


def checked_validation(validation: Validation) -> Validation:
    """Return it; ValueError if it is none of the three."""
    if validation not in ("off", "warn", "error"):
        raise ValueError('validation must be "off", "warn" or "error"')
    return validation


def checked_retries(max_retries: int) -> int:
    """Return it; ValueError if it is no number of times."""
    if type(max_retries) is not int or max_retries < 0:
        raise ValueError("max_retries must be 0 or a greater whole number")
    return max_retries
