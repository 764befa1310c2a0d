"""TOML files, and where each key of one stands: tomllib keeps no lines, and one key may stand in many tables."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.disk import Unreadable, read_file
from sdkwright.parse import whole

_PART = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
_KEYS = rf"{_PART}(?:\s*\.\s*{_PART})*"
_TABLE = re.compile(rf"\s*\[\[?\s*(?P<keys>{_KEYS})\s*\]")
_PAIR = re.compile(rf"\s*(?P<keys>{_KEYS})\s*=\s*(?P<value>.*)")
_LONG = ('"""', "'''")

_TWICE = ("Cannot overwrite a value", "Cannot declare")
_REASONS = {
    "Invalid value": "no value begins so: a text stands within quotation marks",
    "Cannot overwrite a value": "this key stands twice",
    "Cannot declare": "this table stands twice",
    "Expected newline or end of document": "this line goes on behind its value",
    "Illegal character '\\n'": "a text has no quotation mark at its end",
    "Unterminated string": "a text has no quotation mark at its end",
}
"""What tomllib says, and what its user did."""

Way = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """The first line and column of each key, by its way from the top; both count from 1."""

    places: Mapping[Way, tuple[int, int]]

    def of(self, path: Sequence[str]) -> tuple[int, int] | None:
        """Where a key stands, or the nearest of the tables that hold it; None where not even these are there."""
        ways = (tuple(path[:end]) for end in range(len(path), 0, -1))
        return next((self.places[way] for way in ways if way in self.places), None)


class NoToml(Exception):
    """A file cannot be read, or is no TOML; line and column count from 1, and are 0 where it cannot even be opened."""

    def __init__(self, reason: str, line: int, column: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


def read_toml(path: Path) -> tuple[str, dict[str, object]]:
    """The text of a TOML file, and what it says. Raises NoToml."""
    try:
        text = decoded(read_file(path))
        return text, tomllib.loads(text)
    except (Unreadable, OSError) as error:
        raise NoToml(getattr(error, "strerror", None) or str(error), 0, 0) from None
    except (ValueError, RecursionError) as error:
        raise NoToml(_reason(error), *_place(error, path)) from None


def decoded(data: bytes) -> str:
    """The text of a TOML file, with or without a mark; TOML is UTF-8 (TOML 1.0, "Spec")."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise ValueError("it is UTF-16: save it as UTF-8")
    conflict = re.search(rb"^<{7} ", data, re.MULTILINE)
    if conflict is not None:
        line = data.count(b"\n", 0, conflict.start()) + 1
        raise ValueError(f"it holds a merge conflict: take one side (at line {line}, column 1)")
    return data.decode("utf-8-sig").replace("\r\n", "\n")


def _place(error: Exception, path: Path) -> tuple[int, int]:
    """The line and column that an error means: a byte, what tomllib says, or the key that stands a second time."""
    if isinstance(error, UnicodeDecodeError):
        before = error.object[: error.start].decode("utf-8", "replace")
        return before.count("\n") + 1, len(before) - before.rfind("\n")
    reason = str(error)
    if reason.endswith("(at end of document)"):
        return max(1, len(read_file(path).rstrip().splitlines())), 1
    found = re.search(r"at line ([0-9]{1,9}), column ([0-9]{1,9})", reason)
    line, column = (whole(found[1]) or 1, whole(found[2]) or 1) if found else (1, 1)
    return (line, 1) if reason.startswith(_TWICE) else (line, column)


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"the byte 0x{error.object[error.start]:02X} is not UTF-8: save it as UTF-8"
    if isinstance(error, RecursionError):
        return "it nests more deeply than can be read"
    reason = re.sub(r" \(at .*\)$", "", str(error))
    return next((ours for theirs, ours in _REASONS.items() if reason.startswith(theirs)), reason)


def lines_of(text: str) -> Lines:
    """The places of the keys of a file that tomllib can read."""
    places: dict[Way, tuple[int, int]] = {}
    table: Way = ()
    end = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if end:
            end = "" if end in line else end
        elif found := _TABLE.match(line):
            table = _way(found["keys"])
            for size in range(1, len(table) + 1):
                places.setdefault(table[:size], (number, found.start("keys") + 1))
        elif found := _PAIR.match(line):
            way = _way(found["keys"])
            for size in range(1, len(way) + 1):
                places.setdefault((*table, *way[:size]), (number, found.start("keys") + 1))
            end = next((each for each in _LONG if found["value"].count(each) % 2), "")
    return Lines(places)


def rows_of(text: str) -> Lines:
    """The same where tables are listed: `[[outputs]]` is (outputs, 0), and a key of it (outputs, 0, path)."""
    places: dict[Way, tuple[int, int]] = {}
    counts: Counter[Way] = Counter()
    table: Way = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if found := _TABLE.match(line):
            table = _way(found["keys"])
            if line.lstrip().startswith("[["):
                counts[table] += 1
                places.setdefault(table, (number, found.start("keys") + 1))
                table = (*table, str(counts[table] - 1))
            places[table] = number, found.start("keys") + 1
        elif found := _PAIR.match(line):
            places.setdefault((*table, *_way(found["keys"])), (number, found.start("keys") + 1))
    return Lines(places)


def _way(keys: str) -> Way:
    """The keys of a dotted name, without their quotes."""
    found: object = tomllib.loads(f"{keys} = 0")
    way: list[str] = []
    while isinstance(found, dict):
        ((key, found),) = found.items()
        way.append(key)
    return tuple(way)


def leaves_of(text: str) -> Iterator[tuple[Way, object, int]]:
    """Every value of such a file with the way to it and its line; what stands in a list is counted from 0."""
    places, listed = lines_of(text), _listed(text)
    yield from _leaves(tomllib.loads(text), (), places, listed, 1)


def _leaves(
    value: object, way: Way, places: Lines, listed: Mapping[Way, list[int]], line: int
) -> Iterator[tuple[Way, object, int]]:
    if isinstance(value, dict) and (value or not way):
        for key, inner in value.items():
            found = places.places.get((*way, key), (line, 1))[0]
            yield from _leaves(inner, (*way, key), places, listed, found)
    elif isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        lines = listed.get(way, [])
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*way, str(index)), places, {}, lines[index] if index < len(lines) else line)
    else:
        yield way, value, line


def _listed(text: str) -> dict[Way, list[int]]:
    """The lines of the headers of each list of tables: [[way]]."""
    found: dict[Way, list[int]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith("[[") and (header := _TABLE.match(line)):
            found.setdefault(_way(header["keys"]), []).append(number)
    return found
