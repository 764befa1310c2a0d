"""What an OpenID provider says of itself, and how far it is believed.

The document must be one of the issuer that was asked (OpenID Connect Discovery 1.0,
section 4.3; RFC 8414, section 3.3), from its own host, and a secret goes to an endpoint
on the issuer's own site alone, unless somebody who knows has named the other host.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from ..errors import TokenRequestError
from ..options import Timeout
from ..redaction import in_one_line
from ..transport.base import Request
from ..transport.limits import SMALL

_WELL_KNOWN = re.compile(r"/\.well-known/[^/?#]+")
_SAID = 200


def discovery_request(url: str) -> Request:
    """Return what asks a provider; a redirect does not lead to another one."""
    return Request("GET", url, timeout=Timeout(), may_leave=False, limits=SMALL)


def found_endpoint(
    name: str, url: str, found: Mapping[str, object], trusted: Iterable[str]
) -> str | None:
    """Return an endpoint; TokenRequestError for a document that is not the issuer's.

    `trusted` are the hosts, beside those of the issuer's site, that a secret may go to.
    """
    issuer, at = found.get("issuer"), found.get(name)
    wanted = _WELL_KNOWN.sub("", url, count=1)
    if not isinstance(issuer, str) or issuer.rstrip("/") != wanted.rstrip("/"):
        raise TokenRequestError(
            f"the provider says that it is {str(issuer)[:_SAID]}, and {wanted} was asked:"
            " pass token_url= if that is right",
            code="issuer",
        )
    if not isinstance(at, str):
        return None
    parts = urlsplit(at)
    host, own = parts.hostname or "", urlsplit(wanted).hostname or ""
    is_safe = parts.scheme == "https" or wanted.startswith("http://")
    is_odd = parts.username is not None or " " in at or in_one_line(at) != at
    if is_odd or not is_safe:
        raise TokenRequestError(
            f"the provider {own} names no https:// URL as its {name}: {at[:_SAID]!r}",
            code="endpoint",
        )
    if _is_same_site(host, own) or host in {each.lower() for each in trusted}:
        return at
    raise TokenRequestError(
        f"the provider {own} names {host[:_SAID]} as the host of its {name}, which is"
        f" another site: pass token_hosts=[{host[:_SAID]!r}] if that is right",
        code="other_site",
    )


def _is_same_site(one: str, other: str) -> bool:
    """Whether two hosts are one, or one of them lies below the other."""
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")
