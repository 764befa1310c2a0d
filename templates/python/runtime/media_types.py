"""What a media type says of the body that it names."""

from __future__ import annotations


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


def essence(media_type: str) -> str:
    """Return a media type without its parameters (RFC 9110, section 8.3.1)."""
    return media_type.partition(";")[0].strip().lower()
