"""Hides credentials wherever people may read: in errors, logs and representations.

What is hidden is found by its value, so it does not matter who wrote the text: a proxy
that repeats the URL, a server that repeats the header, or ourselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import quote, quote_plus

HIDDEN = "***"

_TELLING = re.compile("auth|cookie|key|password|secret|token", re.IGNORECASE)

_LONG = 8
"""From this length on a credential is hidden inside a longer word, too."""


def sounds_secret(name: str) -> bool:
    """Whether a header or parameter of this name, set by hand, is a credential."""
    return _TELLING.search(name) is not None


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with `***` for each secret, also where it is escaped."""
    pattern = _pattern(tuple(secrets))
    return text if pattern is None else pattern.sub(HIDDEN, text)


@lru_cache(maxsize=64)
def _pattern(secrets: tuple[str, ...]) -> re.Pattern[str] | None:
    forms = {form for secret in secrets if secret for form in _forms(secret)}
    if not forms:
        return None
    # The longest first: one secret may be a part of another one.
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return re.compile("|".join(map(_escaped, ordered)), re.IGNORECASE)


def _forms(secret: str) -> Iterable[str]:
    raw = secret.encode(errors="surrogatepass")
    yield secret
    yield quote(raw, safe="")
    yield quote_plus(raw)
    yield json.dumps(secret)[1:-1]


def _escaped(form: str) -> str:
    """Return the pattern of a form; a short one must stand alone."""
    if len(form) >= _LONG:
        return re.escape(form)
    return rf"(?<![A-Za-z0-9]){re.escape(form)}(?![A-Za-z0-9])"
