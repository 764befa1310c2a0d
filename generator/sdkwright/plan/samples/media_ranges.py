"""Media types that a description leaves open -> one that a call can be shown with (RFC 9110, section 12.5.1)."""

from __future__ import annotations

from collections.abc import Sequence

_BYTES = "application/octet-stream"
_WIDE = frozenset({"*/*", "application/*"})
"""The ranges that hold bytes of which nothing is known."""
_USUAL = {"image/*": "image/png", "audio/*": "audio/mpeg", "video/*": "video/mp4", "text/*": "text/plain"}


def example_of(media_types: Sequence[str]) -> str:
    """The media type of bytes without a name: the first that is no range, any bytes, or a usual one of the range."""
    exact = next((each for each in media_types if "*" not in each), None)
    if exact is not None or not must_be_named(media_types):
        return exact or _BYTES
    return _USUAL.get(media_types[0], media_types[0].replace("*", "example"))


def must_be_named(media_types: Sequence[str]) -> bool:
    """Whether nothing tells the media type of bytes but their caller, or the name of a file."""
    return all("*" in each and each not in _WIDE for each in media_types)


def is_in(media_type: str, offered: str) -> bool:
    """Whether a media type is the one that is offered, or in its range; parameters do not count."""
    wanted = offered.partition(";")[0].strip().lower()
    return wanted in {media_type, f"{media_type.partition('/')[0]}/*", "*/*"}
