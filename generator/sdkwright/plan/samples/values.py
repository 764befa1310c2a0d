"""What samples are made of."""

from __future__ import annotations

from typing import Self, TypeAlias

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
