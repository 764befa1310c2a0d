"""Part of `format.stability`: how many empty lines black wants before a statement.

This follows `EmptyLineTracker` of black's `lines.py` step by step, for what `statements` tells apart. For stubs
(`.pyi`) black has other rules; they go through black.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.format.stability.statements import Kind, Statement

_DEFINES = (Kind.DECORATOR, Kind.DEF, Kind.CLASS)
_BLOCKS_OF_THEIR_OWN = ("with ", "try", "for ", "while ", "if ", "match ")


@dataclass(frozen=True, slots=True)
class _Leading:
    """A comment that may lead a definition: what stands before it, and how many empty lines."""

    before: int
    previous: Statement | None
    previous_after: int


class BlankLines:
    """Goes through the statements of one text in their order."""

    def __init__(self) -> None:
        self._previous: Statement | None = None
        self._after = 0
        self._definitions: list[int] = []
        self._leading: _Leading | None = None
        self._only_comments = True
        """Whether nothing but comments stands before the previous statement."""

    def are_as_black_has_them(self, statement: Statement) -> bool:
        """Whether as many empty lines stand before the next statement as black writes there."""
        previous = self._previous
        left = None
        while self._definitions and self._definitions[-1] >= statement.depth:
            left = self._definitions.pop()
        if statement.kind in (Kind.DEF, Kind.CLASS):
            self._definitions.append(statement.depth)
        if previous is None:
            wanted, after = 0, 0
        elif previous.opens_block and statement.blanks and statement.kind not in _DEFINES:
            return False
        elif statement.kind is Kind.STRING and previous.opens_block and previous.kind is Kind.CLASS:
            wanted, after = 0, 1
        else:
            found = self._wanted(statement, previous, left)
            if found is None:
                return False
            wanted, after = found, 0
        before = max(0, wanted - self._after)
        if previous is not None and self._follows_docstring(previous, statement):
            before = 1
        right = statement.blanks == before + self._after
        self._remember(statement, before, after)
        return right

    def _wanted(self, statement: Statement, previous: Statement, left: int | None) -> int | None:
        """The empty lines between two statements; None where that is not told here."""
        depth = statement.depth
        before = min(statement.blanks, 1 if depth else 2)
        if left is not None:
            before = 1 if depth or (left and _continues(statement)) else 2
        if statement.kind in _DEFINES:
            return self._before_definition(statement, previous, before)
        if previous.kind is Kind.IMPORT and statement.kind is not Kind.IMPORT and depth == previous.depth:
            return (before or 1) if depth else 1
        if statement.kind is Kind.COMMENT and previous.kind is Kind.DECORATOR:
            return None
        return before

    def _before_definition(self, statement: Statement, previous: Statement, before: int) -> int | None:
        if previous.kind is Kind.DECORATOR:
            return 0
        if previous.depth < statement.depth and previous.kind in (Kind.CLASS, Kind.DEF):
            return 1 if statement.blanks else 0
        wanted = 1 if statement.depth else 2
        if previous.kind is Kind.COMMENT and previous.depth == statement.depth and before == 0:
            leading = self._leading
            if (
                leading is not None
                and leading.previous is not None
                and leading.previous.kind is not Kind.CLASS
                and not leading.previous.opens_block
                and leading.before <= 1
                and leading.before != max(leading.before, wanted) - leading.previous_after
            ):
                return None
            return 0
        return 0 if previous.is_stub and not statement.blanks else wanted

    def _follows_docstring(self, previous: Statement, statement: Statement) -> bool:
        """Whether the docstring of the module stands before it."""
        is_docstring = previous.kind is Kind.STRING and not previous.depth and self._only_comments
        return is_docstring and statement.kind not in (Kind.DEF, Kind.CLASS)

    def _remember(self, statement: Statement, before: int, after: int) -> None:
        previous = self._previous
        if statement.kind is Kind.COMMENT:
            if previous is None or (
                previous.kind is not Kind.DECORATOR
                and (previous.kind is not Kind.COMMENT or before)
                and (self._leading is None or before)
            ):
                self._leading = _Leading(before, previous, self._after)
        elif statement.kind is not Kind.DECORATOR or before:
            self._leading = None
        self._only_comments = self._only_comments and (previous is None or previous.kind is Kind.COMMENT)
        self._previous, self._after = statement, after


def _continues(statement: Statement) -> bool:
    """Whether it opens a block that belongs to the one before, such as `else:`."""
    shape = statement.lines[0].shape or "" if statement.lines else ""
    return statement.opens_block and not shape.startswith(_BLOCKS_OF_THEIR_OWN)
