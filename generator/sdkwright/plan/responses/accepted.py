"""Responses -> what a client says it takes beside what it wants most (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import re

from sdkwright.model import Operation

_ANY = "*/*"
_MEDIA_TYPE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A media type or a range of them (RFC 9110, section 8.3.1), and no text of another kind."""


def also_described(operation: Operation, accept: str) -> str:
    """What else the description names, first of successes and then of errors; nothing beside `*/*`, which names all."""
    named = {each.partition(";")[0].strip().lower() for each in accept.split(",")}
    if _ANY in named:
        return ""
    in_order = sorted(operation.responses, key=lambda response: not response.status.startswith("2"))
    found = dict.fromkeys(content.essence for response in in_order for content in response.contents)
    return ", ".join(each for each in found if each not in named and each != _ANY and _MEDIA_TYPE.fullmatch(each))
