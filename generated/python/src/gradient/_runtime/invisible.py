"""Which characters have no place in a credential, a URL or a line that people read.

Python's own answer (`str.isprintable`) is that of the Unicode of its year: what one
version takes for a letter is nothing to an older one. These are written down.
"""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f"  # control characters: no header can hold them (RFC 9110, 5.5)
    r"\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # spaces that are taken for a space
    r"\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # ends and turns of a line
    r"\xad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\uffff"  # without a shape
    r"\ud800-\udfff\U000e0000-\U000e007f]"  # halves of a character, and tags
)
"""The joiners (U+200C, U+200D) are none of them: words of Persian and emoji have them."""


def has_invisible(text: str) -> bool:
    """Whether a text holds a line end, another control character or the like."""
    return _UNSEEN.search(text) is not None


def in_one_line(text: str) -> str:
    """Return a text with one space for all white space and whatever nobody sees."""
    return " ".join(_UNSEEN.sub(" ", text).split())
