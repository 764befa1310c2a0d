"""The webhooks and callbacks of the API: check their signatures, and parse
their payloads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from ._runtime.errors import WebhookSignatureError
from ._runtime.models.codecs import parse as parse_json
from ._runtime.models.decode import decode_in_place
from ._runtime.webhooks.signatures import verify

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .types import Pet

__all__ = ["EVENTS", "WebhookSignatureError", "parse", "verify"]

EVENTS: Mapping[str, str] = {
    "born": "Pet",
}
"""The type of the payload of each event, by the name of the event."""

_ANY = "Pet"


@overload
def parse(payload: str | bytes, *, event: Literal["born"]) -> Pet: ...
@overload
def parse(payload: str | bytes, *, event: None = None) -> Pet: ...
def parse(payload: str | bytes, *, event: str | None = None) -> object:
    """Return the payload of an event; without the event's name, as the type that fits.

    Raises ValueError if the payload is no JSON, KeyError if there is no such event.
    """
    annotation = _ANY if event is None else EVENTS[event]
    return decode_in_place(parse_json(payload), annotation)
