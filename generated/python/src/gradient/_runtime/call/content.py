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

from typing import Any

from ..media_types import charset, essence, is_json, is_text
from ..models.json_text import parse
from ..transport.base import Response
from .operation import Operation


def by_media_type(response: Response) -> object:
    """Return what a body holds, by its Content-Type alone."""
    media_type = response.headers.get("content-type", "")
    if not response.body:
        return None
    if is_json(media_type):
        try:
            return parse(unicode(response))
        except (ValueError, RecursionError):
            return response.text
    return response.text if is_text(media_type) else response.body


def unicode(response: Response) -> str | bytes:
    """Return what JSON is read from: it knows UTF-8, 16 and 32 (RFC 8259, 8.1)."""
    named = charset(response.headers.get("content-type", ""))
    if named and not named.lower().startswith("utf"):
        return response.text
    return response.body


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
    return response.text


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
