"""Where each part of a template stands: Jinja keeps the lines of its nodes, and here their columns as well.

A node's `lineno` is what its token had, so a number that knows its column (`Line`) goes through the parser unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import Environment, TemplateSyntaxError
from jinja2.lexer import TokenStream

from sdkwright.parse import whole

_LINE_END = re.compile(r"\r\n|\r|\n")
"""What ends a line for Jinja."""
_OFFSET = re.compile(r" at ([0-9]{1,9})$")


class Line(int):
    """A line, with the column (from 1) at which a token stands on it."""

    column: int

    def __new__(cls, line: int, column: int) -> Line:
        """The two numbers as one."""
        made = super().__new__(cls, line)
        made.column = column
        return made


class Placed(Environment):
    """Reads templates into trees whose nodes know their columns."""

    def _tokenize(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> TokenStream:
        found = self.lexer.tokeniter(source, name, filename, state)
        return TokenStream(self.lexer.wrap(_placed(found, "\n".join(lines_of(source))), name, filename), name, filename)


def lines_of(text: str) -> list[str]:
    """The lines of a template, as Jinja counts them."""
    return _LINE_END.split(text)


def _placed(tokens: Iterator[tuple[int, str, str]], text: str) -> Iterator[tuple[int, str, str]]:
    """The tokens with their columns: all of a text is in them, but for white space that a `-` takes away."""
    place = 0
    try:
        for line, kind, value in tokens:
            place = max(place, text.find(value, place))
            yield Line(line, _column(text, place)), kind, value
            place += len(value)
    except TemplateSyntaxError as error:
        offset = _OFFSET.search(error.message or "")
        at = whole(offset[1]) if offset else place
        line = Line(error.lineno, _column(text, place if at is None else at))
        raise TemplateSyntaxError(_OFFSET.sub("", error.message or ""), line, error.name, error.filename) from None


def _column(text: str, place: int) -> int:
    return place - text.rfind("\n", 0, place)


def column_of(line: int) -> int:
    """The column that a line knows; 1 where it knows none."""
    return line.column if isinstance(line, Line) else 1
