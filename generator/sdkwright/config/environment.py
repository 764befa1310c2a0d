"""Variables of the environment: what a shell can set, whatever the words that one is called after."""

from __future__ import annotations

import re

from sdkwright.naming.characters import unaccented


def is_variable(text: str) -> bool:
    """Whether a shell can set a variable of the environment that is called so."""
    return text.isascii() and text.isidentifier()


def variable(*parts: str) -> str:
    """A variable of the environment as a shell can set it: ASCII alone (IEEE Std 1003.1, 3.216)."""
    clean = (re.sub("[^A-Za-z0-9_]+", "_", unaccented(part)).strip("_") for part in parts)
    return "_".join(filter(None, clean)).upper()
