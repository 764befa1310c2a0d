"""Part of `format.stability`: a text into its statements, as black sees them: one logical line each.

What cannot be taken apart for sure (see `physical`) makes the whole text unreadable, and it is left to black.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from sdkwright.format.stability.docstrings import is_docstring_as_black_has_it
from sdkwright.format.stability.physical import Line, is_comment_as_black_has_it, read_line

_QUOTES = '"""'
_OPENS_STRING = re.compile(r'r?"""')
_OPENS_ALIAS = re.compile(r'[A-Za-z_][A-Za-z_0-9]*: TypeAlias = """[^"\\]+')
_COLUMNS = 88


class Kind(Enum):
    """What black's rules for empty lines tell apart."""

    IMPORT = auto()
    DECORATOR = auto()
    DEF = auto()
    CLASS = auto()
    COMMENT = auto()
    STRING = auto()
    OTHER = auto()


class Unreadable(Exception):
    """Something that is not told apart here; black reads the whole text then."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A logical line: of which physical lines, how deep, behind how many empty lines.

    `lines` are its physical lines as they were read; none for a comment and a string, which are as black has them.
    """

    kind: Kind
    start: int
    end: int
    depth: int
    blanks: int
    lines: Sequence[Line]
    texts: Sequence[str] = ()
    opens_block: bool = False
    is_stub: bool = False
    """Whether it is a function whose body is `...`, on its own line."""


def statements(lines: Sequence[str]) -> Iterator[Statement]:
    """The statements of a text, which comes in its lines; raises Unreadable at the first that cannot be told."""
    at = blanks = 0
    while at < len(lines):
        text = lines[at]
        if not text:
            blanks += 1
            at += 1
            continue
        bare = text.lstrip(" ")
        if _OPENS_ALIAS.fullmatch(text):
            found = _alias(lines, at, blanks)
        elif _QUOTES in text:
            found = _string(lines, at, blanks)
        elif bare.startswith("#"):
            found = _comment(bare, len(text) - len(bare), at, blanks)
        else:
            found = _code(lines, at, blanks)
        yield found
        at, blanks = found.end, 0


def _string(lines: Sequence[str], at: int, blanks: int) -> Statement:
    """A statement that is a string in three quotes, such as a docstring."""
    text = lines[at]
    bare = text.lstrip(" ")
    depth, rest = divmod(len(text) - len(bare), 4)
    end = at + 1
    if rest or not _OPENS_STRING.match(bare):
        raise Unreadable
    if bare.count(_QUOTES) == 1:
        while end < len(lines) and _QUOTES not in lines[end]:
            end += 1
        end += 1
    if end > len(lines) or not is_docstring_as_black_has_it(lines[at:end], indent=4 * depth):
        raise Unreadable
    return Statement(Kind.STRING, at, end, depth, blanks, ())


def _alias(lines: Sequence[str], at: int, blanks: int) -> Statement:
    """A type in three quotes over several lines, which black leaves alone: it has no place to break but within it."""
    end = at + 1
    while end < len(lines) and _QUOTES not in lines[end]:
        end += 1
    if end == len(lines) or len(lines[at]) > _COLUMNS or not _ends_alias(lines[end]) or "\\" in "".join(lines[at:end]):
        raise Unreadable
    return Statement(Kind.OTHER, at, end + 1, 0, blanks, ())


def _ends_alias(line: str) -> bool:
    return line.endswith(_QUOTES) and line.count(_QUOTES) == 1 and '"' not in line[:-3] and "\\" not in line


def _comment(bare: str, indent: int, at: int, blanks: int) -> Statement:
    if indent % 4 or not is_comment_as_black_has_it(bare):
        raise Unreadable
    return Statement(Kind.COMMENT, at, at + 1, indent // 4, blanks, ())


def _code(lines: Sequence[str], at: int, blanks: int) -> Statement:
    """A statement of any other kind, to the line on which its last bracket is closed."""
    first = read_line(lines[at])
    if first.shape is None or first.depth < 0:
        raise Unreadable
    found = [first]
    balance = first.balance
    end = at + 1
    while balance > 0 and end < len(lines):
        if not lines[end] or _QUOTES in lines[end]:
            raise Unreadable
        line = read_line(lines[end])
        if line.shape is None:
            raise Unreadable
        found.append(line)
        balance += line.balance
        end += 1
    if balance != 0 or any("#" in (line.shape or "") for line in found[1:] or ()):
        raise Unreadable
    shape, ending = first.shape, (found[-1].shape or "").removesuffix("  #")
    kind = _kind(shape)
    if shape == "..." or shape.startswith(("s", "rs", "bs", "fs", "'s")):
        raise Unreadable  # whether it moves depends on what stands before it
    is_stub = kind is Kind.DEF and ending.endswith(": ...")
    return Statement(kind, at, end, first.depth, blanks, found, lines[at:end], ending.endswith(":"), is_stub)


def _kind(shape: str) -> Kind:
    shape = re.sub(" +", " ", shape)  # black writes one space where more are
    if shape.startswith(("from ", "import ")):
        return Kind.IMPORT
    if shape.startswith("@"):
        return Kind.DECORATOR
    if shape.startswith(("def ", "async def ")):
        return Kind.DEF
    return Kind.CLASS if shape.startswith("class ") else Kind.OTHER


def check_depths(found: Sequence[Statement]) -> None:
    """Raises Unreadable where a block does not begin one step deeper, or a comment stands beside its block."""
    for before, after in pairwise(found):
        if before.kind is Kind.COMMENT:
            if before.depth != after.depth:
                raise Unreadable
        elif after.depth > before.depth + 1 or (after.depth > before.depth) is not before.opens_block:
            raise Unreadable
    if found and (found[0].depth or found[-1].kind is Kind.COMMENT or found[-1].opens_block):
        raise Unreadable
