"""What a media type says of the body that it names."""

from __future__ import annotations

import re
from codecs import lookup
from functools import lru_cache


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or built on it (RFC 6838, section 4.2.8)."""
    return essence(media_type).endswith(("/json", "+json"))


def is_yaml(media_type: str) -> bool:
    """Whether a media type is YAML or built on it (RFC 9512, section 2)."""
    return essence(media_type).endswith(("/yaml", "+yaml"))


def is_form(media_type: str) -> bool:
    """Whether a body is written as a query is (WHATWG URL, section 5)."""
    return essence(media_type) == "application/x-www-form-urlencoded"


def is_multipart(media_type: str) -> bool:
    """Whether a body has parts (RFC 2046, section 5.1)."""
    return essence(media_type).startswith("multipart/")


@lru_cache(maxsize=256)
def essence(media_type: str) -> str:
    """Return a media type without its parameters (RFC 9110, section 8.3.1).

    Of a header that came twice it is the last one, as in browsers (WHATWG Fetch, 2.2.2).
    """
    return media_type.partition(";")[0].rpartition(",")[2].strip().lower()


_TEXTS = frozenset(
    "application/javascript application/graphql application/sql application/x-ndjson "
    "application/ndjson application/jsonl application/x-jsonl application/jsonlines "
    "application/json-seq application/geo+json-seq application/stream+json".split()
)
"""Media types that are text, and do not say so."""


def is_text(media_type: str) -> bool:
    """Whether a body is text by its media type; JSON is one of its own kind."""
    named = essence(media_type)
    return (
        named.startswith("text/")
        or named in _TEXTS
        or is_xml(named)
        or is_yaml(named)
        or is_form(named)
    )


def is_xml(media_type: str) -> bool:
    """Whether a media type is XML or built on it (RFC 7303, section 4.2)."""
    return essence(media_type).endswith(("/xml", "+xml"))


_NO_CHARSETS = frozenset(
    "idna punycode raw-unicode-escape undefined unicode-escape utf-7".split()
)
"""Codecs of Python that decode text, and that no server may choose: they are no charsets
but for UTF-7, which the Encoding Standard leaves out. They raise, or make surrogates."""
_CHARSET = re.compile(r"charset\s*=\s*\"?([\w.:-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"<\?xml[^>]*?\sencoding\s*=\s*[\"']([A-Za-z][\w.-]*)")


@lru_cache(maxsize=256)
def charset(media_type: str) -> str | None:
    """Return the charset that a media type names (RFC 9110, section 8.3.2).

    None if there is none, or none of that name: the body is UTF-8 then.
    """
    named = _CHARSET.search(media_type)
    return named[1] if named and _is_charset(named[1]) else None


def _is_charset(name: str) -> bool:
    try:
        b"a".decode(name, "replace")  # LookupError for codecs of bytes, too
        return lookup(name).name not in _NO_CHARSETS
    except (LookupError, ValueError):
        return False


def text(body: bytes, media_type: str, errors: str = "replace") -> str:
    """Return a body as text, by the charset of its media type, else UTF-8.

    XML may name it itself, if the media type does not (RFC 7303, section 3). With
    `errors="strict"`, UnicodeError for bytes that are no text.
    """
    named = charset(media_type) or _declared(body, media_type) or "utf-8"
    return body.decode(named, errors)


def _declared(body: bytes, media_type: str) -> str | None:
    """Return the encoding that XML has by its first bytes (XML 1.0, appendix F)."""
    if not is_xml(media_type):
        return None
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    found = _XML_ENCODING.match(body)
    named = found[1].decode("ascii") if found else ""
    return named if _is_charset(named) else None
