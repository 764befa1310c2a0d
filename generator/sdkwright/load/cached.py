"""A part of `load`: the value of a large YAML text, kept for the next run that reads the same bytes.

It is kept as JSON, which is read ten times as fast, and says the same: keys are texts, and no number is infinite. What
is refused is refused anew, since it is the text that shows where.
"""

from __future__ import annotations

import json
import sys
from functools import cache as once

import yaml

from sdkwright.cache import Cache, code_of, key_of
from sdkwright.load.document import Budget, Source
from sdkwright.load.from_yaml import parse_yaml
from sdkwright.text import Json

_SMALLEST = 20_000
"""Bytes from which on an entry is read faster than the text."""
_GROWTH = 4
"""What aliases make so many times larger than its text is read anew each time."""


def read_yaml(source: Source, text: str, budget: Budget, cache: Cache) -> Json:
    """The value of a YAML text. Raises Refusal."""
    if len(source.data) < _SMALLEST:
        return parse_yaml(source, text, budget)
    key = key_of("yaml", _reader(), repr(budget), source.data)
    kept = cache.get(key)
    if kept is not None:
        try:
            found: Json = json.loads(kept)
            return found
        except (ValueError, RecursionError):  # it is whole, and was written by something else
            pass
    value = parse_yaml(source, text, budget)
    written = json.dumps(value, separators=(",", ":")).encode("ascii")
    if len(written) <= _GROWTH * len(source.data):
        cache.put(key, written)
    return value


@once
def _reader() -> str:
    """All that decides what a text says."""
    return f"{yaml.__version__} {sys.version} {code_of('sdkwright.load', 'sdkwright.parse')}"
