"""Part of `format.stability`: one physical line, read once: its shape, its brackets, and whether it fits.

The shape is the line without what black does not look at: each name is `n`, each plain string `s`, each plain number
`0`; keywords, operators and spaces stay as they are. What a regular expression cannot be sure of (a backslash, quotes
that black would change, letters that are not ASCII outside of strings) has no shape, and nothing is said about it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from keyword import kwlist, softkwlist

from sdkwright.long_lines.leaves import STRING

COLUMNS = 88
INDENT = 4
_SPELLED = frozenset({*kwlist, *softkwlist, "print", "exec"})
"""Names that black's grammar or its rules know by their letters."""
_TOKEN = re.compile(
    rf"""
    (?P<string>{STRING})
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)(?!["'])
  | (?P<number>[0-9][0-9_]*(?:\.[0-9]+)?)(?![\w.])
  | (?P<comment>(?<=\S)[ ]{{2}}\#(?:[ ]\S(?:.*\S)?)?$)
  | (?P<other>[()\[\]{{}}:,.=|+\-*/%&<>!@~^ ])
    """,
    re.VERBOSE,
)
_DIRECTIVE = re.compile(r"\b(?:fmt|yapf|type|noqa|pylint|pragma)\b|\xa0", re.IGNORECASE)
"""Comments that black (or what it defers to) reads."""
_COMMENT = re.compile(r"#(?: \S(?:.*\S)?)?")


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of a physical line.

    `depth` counts indentations, and is -1 where it is not one of black's. `shape` is None where it has none. `balance`
    is how many more brackets are opened than closed. `opens` where its last character is the only bracket that stays
    open; `closes` where its first character is the only one that closes one from before.
    """

    depth: int
    shape: str | None
    is_short: bool
    balance: int
    opens: bool
    closes: bool

    @property
    def ends_element(self) -> bool:
        """Whether a comma ends it."""
        return self.shape is not None and self.shape.endswith(",")


@lru_cache(maxsize=20_000)
def read_line(text: str) -> Line:
    """The facts of one line, which is not empty; of the same text they are found once."""
    bare = text.lstrip(" ")
    depth, rest = divmod(len(text) - len(bare), INDENT)
    shape, brackets = _shape(bare)
    width = len(text) if text.isascii() else len(text) + sum(character > "\x7f" for character in text)
    lowest, balance = _balance(brackets)
    ends_open = bool(brackets) and bare[-1] in "([{"
    return Line(
        depth=-1 if rest else depth,
        shape=shape,
        is_short=width <= COLUMNS,
        balance=balance,
        opens=ends_open and balance == 1 and lowest == 0,
        closes=bare.startswith((")", "]", "}")) and lowest == -1 and balance == -1,
    )


def is_comment_as_black_has_it(bare: str) -> bool:
    """Whether black leaves a comment that has its line for itself as it is."""
    return _COMMENT.fullmatch(bare) is not None and _DIRECTIVE.search(bare) is None


def _shape(bare: str) -> tuple[str | None, str]:
    """The shape of a line without its indentation, and its brackets in order."""
    parts: list[str] = []
    place = 0
    for found in _TOKEN.finditer(bare):
        if found.start() != place:
            return None, ""
        place = found.end()
        text = found[0]
        match found.lastgroup:
            case "name":
                parts.append(text if text in _SPELLED else "n")
            case "string":
                parts.append(text[0] + "s" if text[0] in "rbf" else "'s" if text[0] == "'" else "s")
            case "number":
                parts.append("0.0" if "." in text else "0")
            case "comment":
                if _DIRECTIVE.search(text):
                    return None, ""
                parts.append("  #")
            case _:
                parts.append(text)
    if not bare or place != len(bare) or bare.endswith(" "):
        return None, ""
    shape = "".join(parts)
    return shape, re.sub(r"[^()\[\]{}]", "", shape)


def _balance(brackets: str) -> tuple[int, int]:
    """How far below zero the nesting ever is, and what it is at the end."""
    lowest = depth = 0
    for bracket in brackets:
        depth += 1 if bracket in "([{" else -1
        lowest = min(lowest, depth)
    return lowest, depth
