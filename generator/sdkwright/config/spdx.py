"""What people write for a licence -> its SPDX expression, as `license` of a pyproject.toml has it (PEP 639).

The list of identifiers is that of `packaging`, which the backend that builds an SDK asks, too.
"""

from __future__ import annotations

import re

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

_NOISE = re.compile(
    r"\b(?:the|licen[cs]ed?|version|v(?=[0-9])|under|software|available)\b|[,.;:]+(?=\s|$)", re.IGNORECASE
)
_GLUED = re.compile(r"(?<=[a-z])v(?=[0-9])", re.IGNORECASE)
_ENDINGS = ("", ".0")
"""What people leave out: `Apache 2`, `AGPLv3`."""
_LONGEST = 200
_PAGE = re.compile(
    r"https?://(?:www\.)?(?:opensource\.org|spdx\.org|choosealicense\.com)/licenses?/([\w.-]{1,60}?)(?:\.html)?/?",
    re.ASCII,
)
"""Pages of sites whose pages on licences are called after them."""


def expression(text: str) -> str | None:
    """The expression as SPDX spells it, of known licences or references of one's own (`LicenseRef-Acme`), or None."""
    if not text.isascii() or not 0 < len(text) <= _LONGEST or not text.isprintable():
        return None
    try:
        return canonicalize_license_expression(text.strip())
    except (InvalidLicenseExpression, ValueError, SyntaxError, RecursionError):
        return None


def of_name(name: str) -> str | None:
    """The licence that a name means: `MIT License`, `Apache 2.0`, `Apache License, Version 2.0`, `AGPLv3`."""
    if len(name) > _LONGEST:
        return None
    if (found := expression(name)) is not None:
        return found
    words = _NOISE.sub(" ", _GLUED.sub("-", name)).split()
    joined = "-".join(words)
    return next((found for ending in _ENDINGS if (found := expression(joined + ending)) is not None), None)


def of_url(url: str) -> str | None:
    """The licence whose page has that address: `https://opensource.org/licenses/MIT`."""
    page = _PAGE.fullmatch(url)
    return expression(page[1]) if page else None
