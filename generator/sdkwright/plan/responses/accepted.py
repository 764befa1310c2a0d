"""Responses -> what a client says that it takes, and how much it wants each (RFC 9110, section 12.5.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sdkwright.model import Operation

JSON = "application/json"
"""The media type that goes without saying."""

_ANY = "*/*"
_LESS, _LEAST = ";q=0.5", f"{_ANY};q=0.1"
_MEDIA_TYPE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A media type or a range of them (RFC 9110, section 8.3.1), and no text of another kind."""
_RENDERED = ("text/plain", "text/event-stream", JSON)
"""What servers know how to make that make JSON: who asks for one of these needs to ask for nothing else."""


def accepted(operation: Operation, listed: Iterable[str]) -> str:
    """The media types of successes, as they are `listed`; anything, if what is listed is no media type.

    Where a GET lists none, and its errors nothing but JSON, it may bring anything. What else has no body answers with
    none or with an error, which JSON says better than HTML.
    """
    found = tuple(dict.fromkeys(listed))
    if found:
        return ", ".join(each for each in found if _MEDIA_TYPE.fullmatch(_essence(each))) or _ANY
    is_unknown = operation.method == "GET" and {JSON}.issuperset(_described(operation))
    return _ANY if is_unknown else JSON


def accepted_others(operation: Operation, accept: str, *, is_file: bool) -> str:
    """The rest of the `Accept` header: what else is described, of successes and then of errors, is wanted less.

    Anything at all is added to files alone: a server that renders JSON (Django REST framework) refuses a request for an
    image or for CSV without it. To others it is not: Rails takes it for a browser and answers in HTML, and some servers
    compare the whole header.
    """
    named = [_essence(each) for each in accept.split(",")]
    if _ANY in named:
        return ""
    rest = [each + _LESS for each in _described(operation) if each not in named]
    return ", ".join([*rest, _LEAST] if is_file and named[0] not in _RENDERED else rest)


def _described(operation: Operation) -> Sequence[str]:
    """The media types of all responses, successes first; `*/*` names none."""
    in_order = sorted(operation.responses, key=lambda response: not response.status.startswith("2"))
    found = dict.fromkeys(content.essence for response in in_order for content in response.contents)
    return [each for each in found if each != _ANY and _MEDIA_TYPE.fullmatch(each)]


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
