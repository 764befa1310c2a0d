"""What can stand in the places of a request: text that has no form there is refused by every client, ours as well."""

from __future__ import annotations

import re
from collections.abc import Callable

from sdkwright.model import Location, Parameter, Style

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A name of a header (RFC 9110, 5.6.2)."""
LOOKED_AT_APART = frozenset({"cookie", "content-length"})
"""Headers that a parameter may be, and that the tests of an SDK read by themselves, or not at all."""
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_NO_COOKIE = re.compile(r"[^!#-+\--:<-\[\]-~]")
"""What a cookie cannot hold (RFC 6265, 4.1.1)."""
_SLASH = re.compile(r"[/\\]")
_DOTS = frozenset({".", ".."})


def may_be_header(name: str) -> bool:
    """Whether a header can be called that."""
    return bool(_TOKEN.fullmatch(name))


def is_unicode(text: str) -> bool:
    """Whether text has a form in UTF-8: half of a surrogate pair has none."""
    return not any("\ud800" <= c <= "\udfff" for c in text)


def may_stand(parameter: Parameter) -> Callable[[str], bool]:
    """Whether a text can be the value of a parameter, once it is written (`written`)."""
    if parameter.location is Location.HEADER:
        return _in_header
    if parameter.location is Location.PATH:
        return _in_path
    if parameter.location is Location.COOKIE and parameter.writing.style is Style.COOKIE:
        return _in_cookie
    return is_unicode


def _in_header(text: str) -> bool:
    """No line ends, and no space around it (RFC 9110, 5.5)."""
    return is_unicode(text) and not _CONTROL.search(text) and text.strip(" \t") == text


def _in_path(text: str) -> bool:
    """No segment that a server takes for a way up (RFC 3986, 5.2.4)."""
    return is_unicode(text) and _DOTS.isdisjoint(_SLASH.split(text))


def _in_cookie(text: str) -> bool:
    return not _NO_COOKIE.search(text)


def shown_in(parameter: Parameter) -> Callable[[str], bool]:
    """The same for what is shown to people: nothing in a path is no example of it."""
    may = may_stand(parameter)
    return (lambda said: bool(said) and may(said)) if parameter.location is Location.PATH else may
