"""Values -> TOML 1.0: what `init` writes and `config` prints. It is read back by `tomllib` in the tests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

_BARE = re.compile("[A-Za-z0-9_-]+")
_WIDE = 100
"""How many characters a list may have on one line."""


def key(name: str) -> str:
    """A key, in quotes where TOML asks for them (TOML 1.0, "Keys")."""
    return name if _BARE.fullmatch(name) else text(name)


def dotted(way: Iterable[str]) -> str:
    """The way to a value, as one key."""
    return ".".join(map(key, way))


def text(value: str) -> str:
    """A text on one line; what JSON leaves as it is and TOML does not is U+007F."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def value(item: object) -> str:
    """A value on one line."""
    match item:
        case bool():
            return "true" if item else "false"
        case str():
            return text(item)
        case list() | tuple():
            return f"[{', '.join(map(value, item))}]"
        case dict():
            pairs = (f"{key(name)} = {value(each)}" for name, each in item.items())
            return f"{{ {', '.join(pairs)} }}" if item else "{}"
        case _:
            return str(item)


def pair(name: str, item: object) -> list[str]:
    """The lines of a key with its value: a long list has a line for each of its entries."""
    line = f"{key(name)} = {value(item)}"
    if not isinstance(item, (list, tuple)) or (len(line) <= _WIDE and len(item) < 2):
        return [line]
    return [f"{key(name)} = [", *(f"    {value(each)}," for each in item), "]"]


def comment(words: str, *, prefix: str = "# ") -> list[str]:
    """Words as comments; a comment has no control characters (TOML 1.0, "Comment")."""
    plain = ("".join(c if c.isprintable() else " " for c in line).rstrip() for line in words.splitlines())
    return [f"{prefix}{line}".rstrip() for line in plain]
