"""Text -> plain text, for files that have no rules which a text could break (see `formats`)."""

from __future__ import annotations

from sdkwright.printable import is_printable
from sdkwright.quote.lines import LINE_ENDS
from sdkwright.text import Code, Text


def line(text: Text) -> Code:
    """One line of plain text as it is, in files without rules; a line break in it becomes a space."""
    return Code(" ".join(map(_shown, LINE_ENDS.split(text.raw))).strip())


def lines(text: Text) -> Code:
    """Plain text as it is, in files without rules: its lines, without empty ones at its ends."""
    return Code("\n".join(_shown(each).rstrip() for each in LINE_ENDS.split(text.raw)).strip("\n"))


def _shown(raw: str) -> str:
    """What can be seen, and tabs; what cannot be is a space, and half a character is none."""
    return "".join(c if c == "\t" or is_printable(c) else "\ufffd" if "\ud800" <= c <= "\udfff" else " " for c in raw)
