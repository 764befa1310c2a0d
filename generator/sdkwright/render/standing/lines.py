"""What a language makes of the line on which a hole stands, where its strings and comments do not say it all.

A shell reads a word by what stands before it on its line, and a scalar of YAML may go on over lines without quotation
marks. Each such language has a class here, which sees the lines of code as they end, with `HOLE` for each hole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

HOLE = "\0"
"""What stands for a hole in a line."""


class Lines(Protocol):
    """The lines of one file so far."""

    def begun(self, line: str) -> None:
        """Sees the beginning of a line, up to a hole or its end."""

    def ended(self, line: str) -> str:
        """Sees a whole line, and gives what of it goes on in the next one."""

    def wrong(self, before: str, behind: str) -> str:
        """Where in code a hole stands that is wrong, in words, between these two texts of its line; else nothing."""


class AnyLines:
    """The lines of a language in which every place in code is as good as another."""

    def begun(self, line: str) -> None:
        """Has nothing to keep."""

    def ended(self, line: str) -> str:
        """No line goes on in another one."""
        return ""

    def wrong(self, before: str, behind: str) -> str:
        """No place is wrong."""
        return ""


# ------------------------------------------------------------------------------------------------ YAML

_BLOCK_SCALAR = re.compile(r"(?:^|[:\-?]\s)\s*(?:[!&]\S+\s+)*[|>][-+0-9]{0,2}\s*(?:\s#.*)?$")
"""The end of a line behind which a scalar of YAML goes on over lines (YAML 1.2.2, 8.1)."""
_BARE = re.compile(r"[^\s\[{,:\-?]\s*$|(?:^|[^\s])[:\-?]$|:\S*[:\-?]$")
"""The end of a line that is in the middle of a scalar, or of a key (YAML 1.2.2, 7.3.3)."""


class YamlLines:
    """Lines whose texts need no quotation marks: one in the middle of a word is a sign."""

    def __init__(self) -> None:
        self._block = -1
        """The indentation of the key whose scalar goes on over lines (YAML 1.2.2, 8.1); -1 where there is none."""

    def begun(self, line: str) -> None:
        """A line that is indented no further ends a scalar of several lines."""
        if line.strip() and _indentation(line) <= self._block:
            self._block = -1

    def ended(self, line: str) -> str:
        """A line may begin a scalar of several lines."""
        self.begun(line)
        if _BLOCK_SCALAR.search(line):
            self._block = _indentation(line)
        return ""

    def wrong(self, before: str, behind: str) -> str:
        """A hole is a scalar of its own."""
        if self._block >= 0:
            return "in a scalar of several lines, which has no quotation marks"
        return "within a scalar without quotes" if _BARE.search(before) else ""


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


# --------------------------------------------------------------------------------------------- a shell


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a hole may not stand `before` or `behind`, on its line; `words` say where that is."""

    before: re.Pattern[str]
    words: str
    behind: re.Pattern[str] = re.compile("")

    def holds(self, before: str, behind: str) -> bool:
        """Whether a hole stands so, between these two texts."""
        return self.before.search(before) is not None and self.behind.match(behind) is not None


CALCULATED = "where a shell calculates, and runs what it finds in a subscript"
_ELSEWHERE = "where another shell reads it"
_COMMAND = (
    r"(?:^|[;&|]|(?<!=)\()\s*(?:(?:if|elif|then|else|while|until|do|!|\{|exec|command|builtin|nohup|sudo|time)\s+)*"
)
"""Where a command begins."""
_NUMBERS = r"-(?:eq|ne|lt|le|gt|ge)\s"
_RULES: Sequence[_Rule] = (
    _Rule(
        re.compile(rf"{_COMMAND}(?:eval|let|trap|(?:declare|typeset|local)\s+-\w*i)\b[^;|&]*$"),
        "where a shell reads it once more",
    ),
    _Rule(re.compile(r"(?:^|[\s/;&|(])(?:(?:ba|da|k|z)?sh|su)\s(?:[^;|&]*\s)?-\w*c\s+$"), _ELSEWHERE),
    _Rule(re.compile(r"(?:^|[\s;&|(])ssh\s+(?:[^;|&]*\s)?[^\s-]\S*\s+$"), _ELSEWHERE),
    _Rule(re.compile(rf"\[\[\s(?:.*\s)?{_NUMBERS}\s*$"), CALCULATED),
    _Rule(re.compile(r"\[\[\s(?:.*\s)?$"), CALCULATED, re.compile(rf"\s+{_NUMBERS}")),
    _Rule(
        re.compile(rf"{_COMMAND}(?:\w+=[^\s;&|()]*\s+)*$"),
        "where a command stands, which it becomes",
        re.compile(r"(?!\s*[|)])"),  # a pattern of `case`
    ),
)
_ARRAY = re.compile(r"=\(\s*(?:#.*)?$")
"""The end of a line behind which an array goes on over lines."""


class ShellLines:
    """Lines on which a word is read by what stands before it; `\\` at the end of one joins it with the next."""

    def __init__(self) -> None:
        self._is_in_array = False
        """Whether the words of an array stand on lines of their own: none of them is a command."""

    def begun(self, line: str) -> None:
        """Has nothing to keep."""

    def ended(self, line: str) -> str:
        """A line may begin an array, end one, or go on in the next."""
        self._is_in_array = _ARRAY.search(line) is not None or (self._is_in_array and ")" not in line)
        return line[:-1] if line.endswith("\\") else ""

    def wrong(self, before: str, behind: str) -> str:
        """A hole is a word that no command reads as something else."""
        if self._is_in_array:
            return ""
        return next((rule.words for rule in _RULES if rule.holds(before, behind)), "")
