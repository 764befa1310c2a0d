"""A body -> data, text or bytes, by what the response itself says that it is.

```
Content-Type                            the value
application/json, ...+json              the data; the text if it is no JSON after all
text/*, XML, YAML, JSON Lines, a form   the text, by its charset
anything else, or none                  the bytes
```
Nothing is guessed from the bytes (RFC 9110, section 8.3: a guess is a risk). A body
without bytes is None.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ..media_types import essence, is_json, is_text, is_xml
from ..models.json_text import parse
from ..transport.base import Headers, Response
from .operation import Operation

_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z][\w.-]*)")


def by_media_type(response: Response) -> object:
    """Return what a body holds, by its Content-Type alone."""
    media_type = response.headers.get("content-type", "")
    if not response.body:
        return None
    if is_json(media_type):
        try:
            return parse(unicode(response))
        except (ValueError, RecursionError):
            return text(response)
    return text(response) if is_text(media_type) else response.body


def text(response: Response) -> str:
    """Return the body as text, by the charset that the response names, else UTF-8.

    XML may name it itself, if the response does not (RFC 7303, section 3).
    """
    named = charset(response.headers) or _declared(response) or "utf-8"
    try:
        return response.body.decode(named, "replace")
    except LookupError:
        return response.body.decode("utf-8", "replace")


def charset(headers: Headers) -> str | None:
    """Return the charset that a response names (RFC 9110, section 8.3.2)."""
    return _charset(headers.get("content-type", ""))


@lru_cache(maxsize=256)
def _charset(media_type: str) -> str | None:
    named = _CHARSET.search(media_type)
    return named[1] if named else None


def unicode(response: Response) -> str | bytes:
    """Return what JSON is read from: it knows UTF-8, 16 and 32 (RFC 8259, 8.1)."""
    named = charset(response.headers)
    if named and not named.lower().startswith("utf"):
        return text(response)
    return response.body


def _declared(response: Response) -> str | None:
    """Return the encoding that XML has by its first bytes (XML 1.0, appendix F)."""
    if not is_xml(response.headers.get("content-type", "")):
        return None
    if response.body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    found = _XML_ENCODING.match(response.body)
    return found[1].decode("ascii") if found else None


# ------------------------------------------------------------ what an operation promises


def json_of(operation: Operation[Any], response: Response) -> object:
    """Return the body as JSON; ValueError if it is none.

    Servers that call their JSON text are forgiven if it is an object or a list; a word
    or a number would be one in any text, so it needs a media type that was promised.
    """
    media_type = response.headers.get("content-type")
    parsed = parse(unicode(response))
    if media_type is None or is_json(media_type) or type(parsed) in (dict, list):
        return parsed
    if essence(media_type) in map(essence, operation.accept.split(",")):
        return parsed
    raise ValueError(media_type)


def words(operation: Operation[Any], response: Response) -> str:
    """Return the body as text; who may send anything may put it into JSON."""
    if "*/*" in operation.accept and calls_itself_json(response):
        try:
            parsed = parse(unicode(response))
        except (ValueError, RecursionError):
            parsed = None
        if isinstance(parsed, str):
            return parsed
    return text(response)


def is_page(operation: Operation[Any], response: Response) -> bool:
    """Whether a page came that nobody described: what a proxy says, or a login.

    It is text as well, where that is among what is described.
    """
    if essence(response.headers.get("content-type", "")) != "text/html":
        return False
    return operation.described.isdisjoint(("text/html", "text/*", "*/*")) and (
        "text" not in operation.media_types.values() or bool(operation.asked)
    )


def is_plain(response: Response) -> bool:
    """Whether a body calls itself nothing but text, or says nothing at all."""
    media_type = response.headers.get("content-type", "text/plain")
    return bool(response.body) and essence(media_type) == "text/plain"


def calls_itself_json(response: Response) -> bool:
    """Whether a body is JSON by its Content-Type."""
    return is_json(response.headers.get("content-type", ""))
