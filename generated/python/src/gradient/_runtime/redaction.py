"""Text for people: without credentials, and without what nobody sees.

What is hidden is found by its value, so it does not matter who wrote the text: a proxy
that repeats the URL, a server that repeats the header, or ourselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache

HIDDEN = "***"

_TELLING = re.compile("auth|cookie|key|password|secret|token", re.IGNORECASE)

_LONG, _SHORT = 8, 3
"""From the one length on a credential is hidden inside a longer word, too, and up to the
other one only where it is the whole of a value: a word may have these letters as well."""


@lru_cache(maxsize=1024)
def sounds_secret(name: str) -> bool:
    """Whether a header or parameter of this name, set by hand, is a credential."""
    return _TELLING.search(name) is not None


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with `***` for each secret, also where it is escaped."""
    pattern = _pattern(tuple(secrets))
    return text if pattern is None else pattern.sub(HIDDEN, text)


@lru_cache(maxsize=64)
def _pattern(secrets: tuple[str, ...]) -> re.Pattern[str] | None:
    known = {secret for secret in secrets if secret}
    if not known:
        return None
    # The longest first: one secret may be a part of another one.
    ordered = sorted(known, key=lambda secret: (-len(secret), secret))
    return re.compile("|".join(map(_escaped, ordered)), re.IGNORECASE)


def _escaped(secret: str) -> str:
    """Return the pattern of a secret; a short one must stand alone.

    In `client_secret` it does not: that is a name, whoever has `secret` for a password.
    A very short one must be all of a header, or of a value in a query.
    """
    pattern = "".join(map(_spellings, secret))
    if len(secret) >= _LONG:
        return pattern
    if len(secret) <= _SHORT:
        within = rf"(?:(?<==)|(?<=Bearer )){pattern}(?=\Z|[&#)\s\"',;])"
        return rf"\A{pattern}\Z|{within}"
    return rf"(?<![A-Za-z0-9_]){pattern}(?![A-Za-z0-9_])"


def _spellings(char: str) -> str:
    """Return the pattern of a character: itself, or as URLs and JSON may escape it."""
    if char.isascii() and char.isalnum():
        return char
    encoded = char.encode(errors="surrogatepass")
    percent = "".join(f"%{byte:02x}" for byte in encoded)
    forms = {char, percent, json.dumps(char)[1:-1], f"\\{char}"}
    if char == " ":
        forms.add("+")
    return f"(?:{'|'.join(sorted(map(re.escape, forms)))})"


# ------------------------------------------------------------------------ what nobody sees

_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f"  # control characters: no header can hold them (RFC 9110, 5.5)
    r"\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # spaces that are taken for a space
    r"\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # ends and turns of a line
    r"\xad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\uffff"  # without a shape
    r"\ud800-\udfff\U000e0000-\U000e007f]"  # halves of a character, and tags
)
"""Which characters have no place in a credential, a URL or a line that people read.

Python's own answer (`str.isprintable`) is that of the Unicode of its year. The joiners
(U+200C, U+200D) are none of them: words of Persian and emoji have them."""


def has_invisible(text: str) -> bool:
    """Whether a text holds a line end, another control character or the like."""
    return _UNSEEN.search(text) is not None


def in_one_line(text: str) -> str:
    """Return a text with one space for all white space and whatever nobody sees."""
    return " ".join(_UNSEEN.sub(" ", text).split())
