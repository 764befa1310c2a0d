"""The bytes of a body -> its text, by what the response says of them.

The charset that a response names goes first, then what the body says itself, then
UTF-8. Bytes that are none of it become U+FFFD, so that there is always a text to show.
"""

from __future__ import annotations

import re

from .media_types import essence
from .transport import Headers, Response

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z][\w.-]*)")


def json_text(response: Response) -> str | bytes:
    """Return what JSON is read from: it knows UTF-8, 16 and 32 (RFC 8259, 8.1)."""
    named = charset(response.headers)
    if named and not named.lower().startswith("utf"):
        return text(response)
    return response.body


def charset(headers: Headers) -> str | None:
    """Return the charset that a reply names (RFC 9110, section 8.3.2)."""
    named = _CHARSET.search(headers.get("content-type", ""))
    return named[1] if named else None


def text(response: Response) -> str:
    """Return the body as text, by the charset that the reply names, else UTF-8.

    XML may name it itself, if the reply does not (RFC 7303, section 3).
    """
    named = charset(response.headers) or _declared(response) or "utf-8"
    try:
        return response.body.decode(named, "replace")
    except LookupError:
        return response.body.decode("utf-8", "replace")


def _declared(response: Response) -> str | None:
    """Return the encoding that XML has by its first bytes (XML 1.0, appendix F)."""
    if not essence(response.headers.get("content-type", "")).endswith(("/xml", "+xml")):
        return None
    if response.body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    found = _XML_ENCODING.match(response.body)
    return found[1].decode("ascii") if found else None
