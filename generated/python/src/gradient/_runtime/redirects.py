"""A reply that points elsewhere -> the next request.

Only GET and HEAD follow: sending anything else twice, or turned into a GET as RFC 9110
(section 15.4) permits, is not for a library to decide. Another origin gets no header
beyond what says who we are and what we read, so no credential leaves its host; and
nothing goes from https to http.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from .transport import Head, Request

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HARMLESS = frozenset({"accept", "user-agent"})
_MOST = 10

_URL = "%:/?#[]@!$&'()*+,;=~"
"""What a URL may hold beside the unreserved characters (RFC 3986, section 2.2)."""


def redirected(request: Request, response: Head) -> Request | None:
    """Return the request to send next, None if the reply is the last word."""
    location = response.headers.get("location")
    follows = request.method in ("GET", "HEAD") and response.status in _REDIRECTS
    if not follows or not request.replayable:
        return None
    if not location or request.redirects >= _MOST:
        return None
    try:
        return _onward(request, quote(location, safe=_URL))
    except ValueError:  # a port that is no number, a bracket without its twin
        return None


def _onward(request: Request, location: str) -> Request | None:
    here, there = urlsplit(request.url), urlsplit(urljoin(request.url, location))
    if there.scheme not in ("http", "https") or not there.hostname:
        return None
    if here.scheme == "https" and there.scheme == "http":
        return None
    headers = request.headers
    if _origin(here) != _origin(there):
        headers = tuple(pair for pair in headers if pair[0].lower() in _HARMLESS)
    url = there._replace(fragment="").geturl()
    return replace(request, url=url, headers=headers, redirects=request.redirects + 1)


def _origin(parts: SplitResult) -> tuple[str, str | None, int]:
    """Return scheme, host and port (RFC 6454, section 4)."""
    port = parts.port or {"http": 80, "https": 443}[parts.scheme]
    return parts.scheme, parts.hostname, port
