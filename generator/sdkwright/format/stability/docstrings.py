"""Part of `format.stability`: whether black leaves a string in three quotes as it is, where it is a docstring.

Where it is none, black does less; so what holds here holds there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_COLUMNS = 88
_ODD_SPACE = re.compile(r"[^\S\n ]|[\x1c-\x1f\x85\u2028\u2029]")
"""Space that is neither a space nor the end of a line: black, or Python's `splitlines`, has a word about it."""
_LONE_BACKSLASH = re.compile(r"(?<!\\)(?:\\\\)*\\(?!\\)")


def is_docstring_as_black_has_it(lines: Sequence[str], *, indent: int) -> bool:
    """Whether black leaves these lines as they are, from the opening quotes to the closing ones."""
    text = "\n".join(lines)[indent:]
    is_raw = text.startswith("r")
    body = text[4 if is_raw else 3 : -3]
    if not text.endswith('"""') or '"""' in body or not body or body[0] in ' "\n' or body[-1] == '"':
        return False
    if _ODD_SPACE.search(body) or (("\\" in body) and (is_raw or _LONE_BACKSLASH.search(body))):
        return False
    return body[-1] != " " if len(lines) == 1 else _is_indented(lines, indent)


def _is_indented(lines: Sequence[str], indent: int) -> bool:
    """Whether the further lines are as deep as the first, none ends in a space, and the quotes fit."""
    last = lines[-1].removesuffix('"""')
    further = [line for line in [*lines[1:-1], last] if line.strip(" ")]
    if not further or min(len(line) - len(line.lstrip(" ")) for line in further) != indent:
        return False
    if any(line != line.rstrip(" ") for line in lines[:-1]) or len(lines[-1]) > _COLUMNS:
        return False
    return last == " " * indent or last == last.rstrip(" ")
