"""Part of `long_lines`: a statement as black's tokens, with the space that black puts before each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import pairwise
from keyword import kwlist

STRING = r"""
        r"(?:[^"\\\n]|\\[^"'\\\n])*"(?!")
      | b?"[^"\\\n]*"(?!")                                         # black keeps its quotes, whatever is in it
      | b?"(?:[^"\\\n]|\\[nrt\\])*"(?!")                              # and escapes that it does not spell anew
      | f"(?:[^"\\\n{}]|\{\{|\}\}|\{(?:[^"\\\n{}]|\{[^"\\\n{}]*\})*\})*"(?!")
    | '(?:[^'\\\n"]|\\[nrt\\])*"(?:[^'\\\n]|\\[nrt\\])*'(?!')  # single quotes stay where double ones are inside
"""
"""Strings that black leaves as they are, as a verbose regular expression."""


class Kind(Enum):
    """What black's rules tell apart."""

    NAME = auto()
    STRING = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    COLON = auto()
    EQUAL = auto()
    PIPE = auto()
    DOT = auto()
    STAR = auto()
    ARROW = auto()
    AT = auto()


class Unknown(Exception):
    """A statement of which nothing is said here."""


@dataclass(slots=True, eq=False)
class Leaf:
    """A token. What is below `space` changes while lines are split, as it does in black."""

    kind: Kind
    value: str
    space: str = ""
    """What stands before it where it does not begin a line."""
    bracket: str = ""
    """The opening bracket of its pair, also while that is invisible."""
    is_atom: bool = False
    """Whether a bracket holds a value by itself (or the names of an import), and no arguments, parameters or index."""
    is_separator: bool = False
    """Whether a comma stands between arguments or parameters."""
    is_in_type: bool = False
    """Whether a comma stands in the type of a parameter."""
    is_added: bool = False
    """Whether a comma was not in the statement."""
    opening: Leaf | None = None
    depth: int = 0

    def copy(self) -> Leaf:
        """As it was before any line was split."""
        return replace(self, opening=None, depth=0)

    def show(self) -> None:
        """Makes a parenthesis visible."""
        if self.bracket == "(":
            self.value = "(" if self.kind is Kind.OPEN else ")"

    def __str__(self) -> str:
        return self.space + self.value


_TOKEN = re.compile(
    rf"""\s*(?:(?P<STRING>{STRING})
    | (?P<NAME>[A-Za-z_][A-Za-z0-9_]*(?!["'])|(?:[0-9][0-9_]*(?:\.[0-9]+)?)(?![\w.])|\.\.\.)
    | (?P<ARROW>->) | (?P<OPEN>[(\[{{]) | (?P<CLOSE>[)\]}}]) | (?P<COMMA>,) | (?P<COLON>:) | (?P<EQUAL>=(?!=))
    | (?P<PIPE>\|(?!=)) | (?P<DOT>\.) | (?P<STAR>\*\*?(?!=)|/(?![/=])) | (?P<AT>@(?!=)) )""",
    re.VERBOSE,
)
_NARROW = re.compile(r"[\x00-\x7e\xa0-\u02ff\u0370-\u0482\u048a-\u0590]*")
"""Latin, Greek and Cyrillic letters: what black counts as one column each (`black.strings.str_width`)."""
_PAIRS = {")": "(", "]": "[", "}": "{"}
_VALUES = frozenset({"None", "True", "False"})
_KEYWORDS = frozenset(kwlist) - _VALUES
_OPENS_STATEMENT = frozenset({"from", "def", "async", "class", "return", "await"})


def tokens(statement: str) -> list[Leaf]:
    """The tokens of a statement; raises Unknown where one is not told apart, or where black has more to decide."""
    leaves = list(_spaced(_paired(_tokens(statement))))
    _check(leaves)
    return leaves


def _tokens(statement: str) -> Iterator[Leaf]:
    place, text = 0, statement.rstrip()
    if not _NARROW.fullmatch(text):
        raise Unknown
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None or not found.lastgroup:
            raise Unknown
        kind, value = Kind[found.lastgroup], found[found.lastgroup]
        if value == "..." and text.startswith("from "):
            yield from (Leaf(Kind.DOT, "."), Leaf(Kind.DOT, "."), Leaf(Kind.DOT, "."))
        else:
            yield Leaf(kind, value)
        place = found.end()


def _paired(tokens: Iterator[Leaf]) -> list[Leaf]:
    """The tokens with their brackets, and what the commas in them are."""
    leaves: list[Leaf] = []
    waiting: list[Leaf] = []
    is_definition = False
    for leaf in tokens:
        before = leaves[-1] if leaves else None
        is_definition = is_definition or (before is not None and before.value == "def")
        if leaf.kind is Kind.OPEN:
            holds = before is not None and (before.kind in (Kind.CLOSE, Kind.STRING) or _is_name(before))
            leaf.bracket, leaf.is_atom = leaf.value, not holds
            waiting.append(leaf)
        elif leaf.kind is Kind.CLOSE:
            if not waiting or waiting[-1].bracket != _PAIRS[leaf.value]:
                raise Unknown
            leaf.opening = waiting.pop()
            leaf.bracket, leaf.is_atom = leaf.opening.bracket, leaf.opening.is_atom
        elif leaf.kind is Kind.COMMA and waiting:
            leaf.is_separator = waiting[-1].bracket == "(" and not waiting[-1].is_atom
            leaf.is_in_type = is_definition and len(waiting) > 1
        leaves.append(leaf)
    if waiting:
        raise Unknown
    return leaves


def _is_name(leaf: Leaf) -> bool:
    return leaf.kind is Kind.NAME and leaf.value not in _KEYWORDS


def _spaced(leaves: Sequence[Leaf]) -> Sequence[Leaf]:
    """The tokens with the space that black puts before each; Unknown where a bracket may hold something else."""
    waiting: list[Leaf] = []
    is_typed = False
    is_definition = any(leaf.value == "def" for leaf in leaves[:2])
    is_tight = False
    for before, leaf in pairwise(leaves):
        if before.kind is Kind.OPEN:
            waiting.append(before)
        elif before.kind is Kind.COMMA and len(waiting) == 1:
            is_typed = False
        if leaf.kind is Kind.CLOSE:
            waiting.pop()
        elif leaf.kind is Kind.COLON and waiting:
            is_parameter = is_definition and len(waiting) == 1 and waiting[0].bracket == "("
            if not (is_parameter or waiting[-1].bracket == "{"):
                raise Unknown
            is_typed = is_typed or is_parameter
        was_tight, is_tight = is_tight, leaf.kind is Kind.EQUAL and _is_tight(waiting, is_definition, is_typed)
        leaf.space = "" if is_tight or was_tight else _space(before, leaf)
    return leaves


def _is_tight(waiting: Sequence[Leaf], is_definition: bool, is_typed: bool) -> bool:
    """Whether no space stands around the sign of equality that stands in these brackets."""
    if not waiting:
        return False
    if waiting[-1].bracket != "(" or waiting[-1].is_atom:
        raise Unknown
    return not (is_definition and len(waiting) == 1 and is_typed)


def _space(before: Leaf, leaf: Leaf) -> str:
    match before.kind, leaf.kind:
        case (Kind.OPEN | Kind.AT, _) | (_, Kind.CLOSE | Kind.COMMA | Kind.COLON):
            return ""
        case (Kind.STAR, _):
            return ""
        case (Kind.NAME, Kind.DOT):
            return " " if before.value == "from" else ""
        case (Kind.DOT, Kind.NAME):
            return " " if leaf.value == "import" else ""
        case (Kind.DOT, Kind.DOT) | (Kind.CLOSE | Kind.STRING, Kind.DOT):
            return ""
        case (_, Kind.OPEN):
            return " " if leaf.is_atom else ""
    return " "


def _check(leaves: Sequence[Leaf]) -> None:
    """Raises Unknown for what black's rules would ask more about than is known here."""
    if not leaves or (leaves[0].kind is not Kind.NAME and leaves[0].kind is not Kind.AT):
        raise Unknown
    opens = {"def"} if leaves[0].value == "async" else {"import", "as"} if leaves[0].value == "from" else {"await"}
    for at, leaf in enumerate(leaves):
        if leaf.value in _KEYWORDS and (leaf.value not in _OPENS_STATEMENT if not at else leaf.value not in opens):
            raise Unknown
    starts = (Kind.OPEN, Kind.COMMA)
    for before, leaf in pairwise(leaves):
        match before.kind, leaf.kind:
            case (Kind.CLOSE | Kind.STRING, Kind.DOT | Kind.STRING | Kind.NAME):
                raise Unknown
            case (Kind.NAME, Kind.NAME | Kind.STRING) if not (
                before.value in _KEYWORDS or leaf.value in ("import", "as")
            ):
                if before.value != "as" or leaves[0].value != "from":
                    raise Unknown
            case (_, Kind.STAR) if before.kind not in starts:
                raise Unknown
            case (_, Kind.AT):
                raise Unknown
            case (Kind.DOT, Kind.NAME) if leaf.value[0] in "0123456789.":
                raise Unknown
            case (Kind.NAME, Kind.DOT | Kind.OPEN) if before.value == "await" or before.value[0] in "0123456789.":
                raise Unknown
    for leaf in leaves:
        if leaf.kind is Kind.CLOSE and leaf.opening is not None:
            _check_bracket(leaves[leaves.index(leaf.opening) + 1 : leaves.index(leaf)], leaf)


def _check_bracket(inner: Sequence[Leaf], closing: Leaf) -> None:
    if closing.bracket == "[" and has(inner, Kind.STAR):
        raise Unknown
    if closing.bracket in "[{" and inner and inner[0].kind is Kind.OPEN and inner[0].bracket == "(":
        raise Unknown
    if closing.bracket == "[" and not inner and not closing.is_atom:
        raise Unknown


def has(leaves: Sequence[Leaf], kind: Kind) -> bool:
    """Whether such a token stands in no bracket of these."""
    return bool(places(leaves, kind))


def places(leaves: Sequence[Leaf], kind: Kind) -> list[int]:
    """Where such tokens stand in no bracket of these."""
    depth, found = 0, []
    opens, closes = Kind.OPEN, Kind.CLOSE
    for at, leaf in enumerate(leaves):
        if leaf.kind is opens:
            depth += 1
        elif leaf.kind is closes:
            depth -= 1
        if not depth and leaf.kind is kind:
            found.append(at)
    return found
