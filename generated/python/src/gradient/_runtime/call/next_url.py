"""A URL that a server gave -> the URL that is asked next, if credentials may go there.

Servers behind a proxy often say `http` where they mean `https`: the same host then has
our scheme and port. Any other place is refused (RFC 6454, section 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import SplitResult, quote, unquote, urlsplit

from ..errors import PaginationError

_URL = "%:/?#[]@!$&'()*+,;=~"
"""What a URL may hold beside the unreserved characters (RFC 3986, section 2.2)."""
_PORTS = {"http": 80, "https": 443}


def next_url(url: str, base_url: str, added: Mapping[str, str]) -> str:
    """Return the URL with what is added to its query.

    Raises PaginationError for a URL on another host than the API's own.
    """
    ours, theirs = urlsplit(base_url), _split(url)
    if theirs is None or not _is_same(ours, theirs):
        host = theirs.hostname if theirs is not None else None
        raise PaginationError(
            f"the next page is on {host or 'no host'}, not on {ours.hostname}: "
            "credentials do not go there"
        )
    kept = [
        text for text in theirs.query.split("&") if text and _name(text) not in added
    ]
    query = "&".join((*kept, *added.values()))
    return theirs._replace(
        scheme=ours.scheme, netloc=ours.netloc, query=query, fragment=""
    ).geturl()


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(quote(url, safe=_URL))
        _ = parts.port
    except ValueError:  # a port that is no number, a bracket without its twin
        return None
    known = parts.scheme in _PORTS and parts.hostname and parts.username is None
    return parts if known else None


def _is_same(ours: SplitResult, theirs: SplitResult) -> bool:
    """Whether host and port are the same, or host and both default ports."""
    if ours.hostname != theirs.hostname:
        return False
    if _port(ours) == _port(theirs):
        return True
    return all(_port(each) == _PORTS[each.scheme] for each in (ours, theirs))


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme]


def _name(pair: str) -> str:
    return unquote(pair.partition("=")[0])
