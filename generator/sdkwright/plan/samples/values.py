"""What samples are made of."""

from __future__ import annotations

from base64 import b64encode
from typing import Self, TypeAlias

from sdkwright.text import Json

Sample: TypeAlias = bool | int | float | str | bytes | list["Sample"] | dict[str, "Sample"] | None
"""A JSON value; bytes may stand where a file does."""


class Digits(float):
    """A number that JSON has with exactly these digits; what takes it for a float has lost some."""

    text: str

    def __new__(cls, text: str) -> Self:
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __str__(self) -> str:
        return self.text


class ExactNumber(Digits):
    """The same as a caller passes it: a value of whatever a language has for numbers whose digits count."""


def to_json(value: Sample) -> Json:
    """A value as JSON has it: bytes are base64 (RFC 4648, section 4), and numbers have no class of a language."""
    match value:
        case bytes():
            return b64encode(value).decode("ascii")
        case list():
            return [to_json(item) for item in value]
        case dict():
            return {key: to_json(item) for key, item in value.items()}
        case ExactNumber():
            return Digits(value.text)
        case _:
            return value
