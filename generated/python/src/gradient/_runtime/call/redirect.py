"""URLs that a server gives -> what is asked next: redirects, and pages of a list.

A response that points elsewhere is followed (RFC 9110, section 15.4):

```
GET, HEAD      301, 302, 303, 307, 308   anywhere; another origin gets no header beyond
                                         what says who we are and what we read
all others     307, 308                  on the same origin, if the body can be sent
                                         again: method and body stay as they are
```
So no credential leaves its origin, and no body. A POST is never turned into a GET. The
https of the same host is the same place as its http; from https nothing goes to http:
where a server behind a proxy says so, its own https is asked.

The URL of a next page is asked with credentials, and so on our own host alone; there it
has our scheme and port, for servers behind a proxy say `http` where they mean `https`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from ..errors import PaginationError
from ..transport.base import Head, Request

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD = frozenset({307, 308})
_SAFE = ("GET", "HEAD")
_HARMLESS = frozenset({"accept", "user-agent", "last-event-id"})
_PORTS = {"http": 80, "https": 443}
_MOST = 10

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_URL = "%:/?#[]@!$&'()*+,;=~"
"""What a URL may hold beside the unreserved characters (RFC 3986, section 2.2)."""


def redirected(request: Request, response: Head) -> Request | None:
    """Return the request to send next, None if the response is the last word."""
    statuses = _REDIRECTS if request.method in _SAFE else _SAME_METHOD
    if not request.follow_redirects or response.status not in statuses:
        return None
    locations = set(response.headers.get_all("location"))
    location = locations.pop() if len(locations) == 1 else None  # one of two is a guess
    if not location or not request.replayable or request.redirects >= _MOST:
        return None
    if _CONTROL.search(location):
        return None
    try:
        return _onward(request, quote(location, safe=_URL))
    except ValueError:  # a port that is no number, a bracket without its twin
        return None


def _onward(request: Request, location: str) -> Request | None:
    here, there = urlsplit(request.url), urlsplit(urljoin(request.url, location))
    if there.scheme not in _PORTS or not there.hostname:
        return None
    netloc = there.netloc.rpartition("@")[2]  # a server names no user of its own
    there = there._replace(fragment="", netloc=netloc)
    if here.scheme == "https" and there.scheme == "http":
        if not _is_usual_twin(here, there):
            return None
        there = there._replace(scheme=here.scheme, netloc=here.netloc)
        if there.geturl() == request.url:
            return None
    onward = replace(request, url=there.geturl(), redirects=request.redirects + 1)
    if _is_same_place(here, there):
        return onward
    if request.method not in _SAFE or not request.may_leave:
        return None
    headers = tuple(pair for pair in request.headers if pair[0].lower() in _HARMLESS)
    return replace(onward, headers=headers, elsewhere=True)


def _is_same_place(here: SplitResult, there: SplitResult) -> bool:
    """Whether both have the same origin (RFC 6454, section 4), or it becomes https."""
    return _origin(here) == _origin(there) or _is_usual_twin(here, there)


def _is_usual_twin(here: SplitResult, there: SplitResult) -> bool:
    """Whether they are the http and the https of one host, each on its usual port."""
    usual = all(_origin(each)[2] == _PORTS[each.scheme] for each in (here, there))
    return here.hostname == there.hostname and usual


def _origin(parts: SplitResult) -> tuple[str, str | None, int]:
    """Return scheme, host and port (RFC 6454, section 4)."""
    return parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme]


# --------------------------------------------------------------------- pages of a list


def next_url(url: str, base_url: str, added: Mapping[str, str]) -> str:
    """Return the URL with what is added to its query.

    Raises PaginationError for a URL on another host than the API's own.
    """
    ours, theirs = urlsplit(base_url), _split(url)
    if theirs is None or not _is_our_host(ours, theirs):
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


def _is_our_host(ours: SplitResult, theirs: SplitResult) -> bool:
    """Whether host and port are the same, or host and both default ports."""
    is_ours = _origin(ours)[1:] == _origin(theirs)[1:]
    return is_ours or _is_usual_twin(ours, theirs)


def _name(pair: str) -> str:
    return unquote(pair.partition("=")[0])
