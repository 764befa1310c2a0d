"""Hides credentials wherever people may read: in errors, logs and representations.

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

_LONG = 8
"""From this length on a credential is hidden inside a longer word, too."""


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
    """
    pattern = "".join(map(_spellings, secret))
    if len(secret) >= _LONG:
        return pattern
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
