"""The values of sdk.toml as its readers ask for them: each of its kind, or an error at the line of its key.

A reader of one part of the file (`access`, `packs`, `paging`, `project`, `selection`) is given these, and knows no more
of the file. Where a value is wrong, it gets what it would get if there were none.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from sdkwright.config.distribution import flaw_of_identifier
from sdkwright.config.lines import Way, lines_of
from sdkwright.report import Mark, Report

Table = dict[str, object]
TOP: Way = ()
"""The way to the keys at the top of the file."""


class Values:
    """The values of one file; `at` is always the way to the table in which a key stands."""

    def __init__(self, name: str, text: str, report: Report) -> None:
        self._name = name
        self._lines = text.splitlines()
        self._places = lines_of(text)
        self._report = report

    def text(self, table: Table, key: str, at: Way = TOP) -> str | None:
        """A text that is not empty."""
        value = table.get(key)
        if value is None or (isinstance(value, str) and value):
            return value or None
        self.wrong((*at, key), f"{dotted(at, key)} must be a text that is not empty")
        return None

    def identifier(self, table: Table, key: str, at: Way = TOP) -> str | None:
        """A name that Python takes."""
        value = self.text(table, key, at)
        flaw = flaw_of_identifier(value) if value is not None else None
        if flaw is None:
            return value
        self.wrong((*at, key), f"{dotted(at, key)} = {value!r} is no Python identifier: {flaw}")
        return None

    def flag(self, table: Table, key: str, at: Way = TOP, *, usual: bool = False) -> bool:
        """Whether something is so."""
        value = table.get(key, usual)
        if isinstance(value, bool):
            return value
        self.wrong((*at, key), f"{dotted(at, key)} must be true or false")
        return usual

    def table(self, table: Table, key: str, at: Way = TOP, *, hint: str | None = None) -> Table:
        """A table, empty where there is none."""
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self.wrong((*at, key), f"{dotted(at, key)} must be a table", hint)
        return {}

    def texts(self, table: Table, key: str, at: Way = TOP) -> tuple[str, ...]:
        """A list of texts that are not empty."""
        listed = table.get(key, [])
        if isinstance(listed, list) and all(isinstance(text, str) and text for text in listed):
            return tuple(listed)
        self.wrong((*at, key), f"{dotted(at, key)} must be a list of texts")
        return ()

    def refuse_unknown(self, table: Table, known: Iterable[str], at: Way = TOP) -> None:
        """An error for each key that means nothing in a table, with the one that was meant."""
        keys = tuple(known)
        for key in table:
            if key not in keys:
                close = difflib.get_close_matches(key, keys, n=1)
                hint = f"did you mean {dotted(at, close[0])}?" if close else None
                self.wrong((*at, key), f"unknown key {dotted(at, key)}", hint)

    def wrong(self, way: Way, message: str, hint: str | None = None) -> None:
        """An error at the line of a key."""
        self._report.error("config-invalid", message, self.mark(way), hint=hint)

    def mark(self, way: Way) -> Mark:
        """The line that sets a key, or the one that begins its table."""
        line, column = self._places.of(way) or (1, 1)
        return Mark(self._name, line, column)

    def mark_of_entry(self, table: str, key: str, text: str) -> Mark:
        """The line that holds an entry of a list: the first one from where its table and its key begin."""
        wanted = [rf"\s*\[\s*{table}\s*\]", rf"\s*\"?{key}\"?\s*=", re.escape(text)]
        number = 0
        for pattern in wanted:
            search = re.search if pattern == wanted[-1] else re.match
            lines = range(number, len(self._lines))
            number = next((n for n in lines if search(pattern, self._lines[n])), number)
        column = self._lines[number].find(text)
        return Mark(self._name, number + 1, max(column, 0) + 1)


def dotted(at: Way, key: str) -> str:
    """A key as messages call it: with the tables that it stands in."""
    return ".".join((*at, key))
