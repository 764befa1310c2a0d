"""Text -> the characters that a URL may hold (RFC 3986)."""

from __future__ import annotations

import re
from urllib.parse import quote

_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")


def percent(name: str, text: str) -> str:
    """Percent-encode all but the unreserved characters (RFC 3986, section 2.3).

    Raises ValueError, which names `name` and holds no value.
    """
    return quote(encodable(name, text), safe="")


def percent_unless_reserved(name: str, text: str, reserved: str) -> str:
    """Percent-encode, but keep `reserved` and what is encoded already (RFC 6570, 3.2.3)."""
    parts = _TRIPLET.split(text)
    parts[0::2] = [quote(encodable(name, part), safe=reserved) for part in parts[0::2]]
    return "".join(parts)


def encodable(name: str, text: str) -> bytes:
    """Return text as UTF-8; ValueError for a lone surrogate."""
    try:
        return text.encode()
    except UnicodeEncodeError:  # it holds the text, so it must not be chained
        pass
    raise ValueError(f"{name!a} holds a lone surrogate, which has no UTF-8 form")
