"""Text -> Code, for the words that come from closed sets, and for names that any language and any file can have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from enum import Enum
from typing import get_args

from sdkwright.naming.words import LONGEST, words
from sdkwright.text import Code, Json, Text

NO_TEXT = Text("")
_STATUS = re.compile(r"[1-5](?:\d\d|XX)")
_METHOD = re.compile(r"[A-Z][A-Z-]*")
_DEFAULT = Code("default")
_EXACT = 1e16
"""Whole numbers are written out up to here."""
DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})
"""What no file may be called on some systems."""


def word(member: Enum | str) -> Code:
    """A word of a closed set of ours."""
    return Code(member.value if isinstance(member, Enum) else member)


def word_among(text: str, words: object) -> Code | None:
    """A text of the description that has to be a word of one of these sets; None where it is not."""
    return next((Code(each) for known in get_args(words)[1:] for each in known.words if each == text), None)


def status(text: str) -> Code:
    """The status of a response: `404`, `4XX` or `default`."""
    return Code(text) if _STATUS.fullmatch(text) else _DEFAULT


def method(text: str) -> Code:
    """A method of HTTP, in capitals (RFC 9110, section 9)."""
    return Code(text) if _METHOD.fullmatch(text) else Code("".join(filter(str.isalnum, text.upper())))


def number(value: float) -> Code:
    """A number as JSON has it; whole ones have no point."""
    return Code(f"{value:.0f}" if value == value // 1 and abs(value) < _EXACT else json.dumps(value))


def json_line(value: Json) -> Text:
    """A value as JSON on one line."""
    return Text(json.dumps(value, ensure_ascii=False))


def json_block(value: Json) -> Text:
    """A value as JSON on as many lines as it takes."""
    return Text(json.dumps(value, ensure_ascii=False, indent=2))


def kebab(text: str) -> str:
    """The words of a text, with hyphens between."""
    return "-".join(words(text))


def slugs(names: Iterable[str], other: str) -> list[Code]:
    """A name for a file and an anchor for each text, in its words with hyphens; no two are alike."""
    found: list[Code] = []
    taken: set[str] = set(DEVICES)
    counts: dict[str, int] = {}
    for name in names:
        wanted = kebab(name).encode()[: 2 * LONGEST].decode(errors="ignore").strip("-") or other  # a file's has 255
        slug, count = wanted, counts.get(wanted, 1)
        while slug in taken:
            count += 1
            slug = f"{wanted}-{count}"
        counts[wanted] = count
        taken.add(slug)
        found.append(Code(slug))
    return found
