"""How the text of a parameter is escaped in its place (RFC 3986, 2; RFC 6570, 3.2.1; OpenAPI 3.2, 4.12.2.2)."""

from __future__ import annotations

import re
from urllib.parse import quote

from sdkwright.model import Location, Parameter, Style, Writing
from sdkwright.plan.samples.serialization import Escape, as_it_is

_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
_KEPT_IN_PATH = ":[]@!$&'()*+,;="
"""What `allowReserved` keeps in a path: `/`, `?` and `#` would end the value (OpenAPI 3.2, 4.9.2)."""
_KEPT_IN_QUERY = ":/?[]@!$'()*,;="
"""What `allowReserved` keeps in a query or a form: `&`, `#` and `+` would end or change the value."""
_LITERAL = "/%:@!$&'()*+,;=~?[]"


def percent(text: str) -> str:
    """All but unreserved characters escaped (RFC 3986, 2.3)."""
    return quote(text, safe="")


def literal(text: str) -> str:
    """What a path of a description holds between its parameters; what is escaped there stays so."""
    return quote(text, safe=_LITERAL)


def escape_of(parameter: Parameter) -> Escape:
    """How the value of a parameter is escaped where it stands."""
    writing = parameter.writing
    match parameter.location:
        case Location.HEADER:
            return as_it_is
        case Location.COOKIE:
            return as_it_is if writing.style is Style.COOKIE else percent
        case Location.PATH if writing.slashes:
            return _by_segments
        case Location.PATH if writing.reserved and writing.media_type is None:
            return _keeping(_KEPT_IN_PATH.replace(";", "") if writing.style is Style.MATRIX else _KEPT_IN_PATH)
        case Location.QUERY:
            return percent if writing.media_type is not None else escape_in_form(writing)
        case _:
            return percent


def escape_in_form(writing: Writing) -> Escape:
    """How a property of a form is escaped."""
    return _keeping(_KEPT_IN_QUERY) if writing.reserved else percent


def _by_segments(text: str) -> str:
    return "/".join(map(percent, text.split("/")))


def _keeping(reserved: str) -> Escape:
    """Escapes all but reserved characters, and what is escaped already (RFC 6570, 3.2.3)."""

    def kept(text: str) -> str:
        parts = _TRIPLET.split(text)
        parts[0::2] = [quote(part, safe=reserved) for part in parts[0::2]]
        return "".join(parts)

    return kept
