"""The rows of a pack.toml -> outputs, copies and options, and what is wrong with them, at their lines."""

from __future__ import annotations

import difflib
import keyword
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from sdkwright.config.lines import Way, rows_of
from sdkwright.context import VERSION
from sdkwright.packs.conditions import Condition, Every, NoCondition, condition_of
from sdkwright.packs.pack import Copy, Option, Output, Program, Row
from sdkwright.parse import whole
from sdkwright.quote import has_rules
from sdkwright.report import Mark, Report

_PACK_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_OPTION_NAME = re.compile(r"[a-z][a-z0-9_]*")
_VERSION = re.compile(r"([0-9]{1,6})(?:\.([0-9]{1,6}))?")
_EVERYTHING, _IMPORTED = "everything", "imported"
_OUTPUT = {"template": None, "path": None, "each": "once"}
_COPY = {"from": None, "to": None, "only": _EVERYTHING}
_MORE = ("when", "plain")
"""The keys of rows that are no texts."""
_OF_OPTION = ("type", "choices", "default", "help")
KINDS = ("text", "flag", "number", "choice")
"""The types that an option can have."""
TOP = ("name", "context", "extends", "target", "options", "outputs", "copies", "program")
"""The keys of a pack.toml."""


class Rows:
    """Reads the rows of one manifest, and says what is wrong with them, at their lines."""

    def __init__(self, manifest: str, text: str, report: Report) -> None:
        self._manifest = manifest
        self._report = report
        self._lines = rows_of(text)
        self._text = text.splitlines()

    def outputs(self, table: dict[str, object]) -> Iterator[Output]:
        """The rows of `[[outputs]]`."""
        for row, places in self._read(table, "outputs", _OUTPUT):
            when, is_plain = self._condition(row, places), self._is_plain(row, places)
            yield Output(places, row["template"], row["path"], row["each"], when, is_plain)

    def copies(self, table: dict[str, object]) -> Iterator[Copy]:
        """The rows of `[[copies]]`."""
        for row, places in self._read(table, "copies", _COPY):
            source = PurePath(row["from"])
            if row["only"] not in (_EVERYTHING, _IMPORTED):
                message = f"only = {row['only']!r} is neither {_EVERYTHING!r} nor {_IMPORTED!r}"
                self._report.error("pack-invalid", message, places["only"])
            if source.is_absolute() or ".." in source.parts:
                self._report.error("pack-invalid", f"from = {row['from']!r} leads out of the pack", places["from"])
            yield Copy(places, row["from"], row["to"], row["only"] == _IMPORTED, self._condition(row, places))

    def name(self, table: dict[str, object], folder: str) -> str:
        """What the pack is called in the lock and in the name of its output: the folder's name unless it says so."""
        name = table.get("name", folder)
        if isinstance(name, str) and _PACK_NAME.fullmatch(name):
            return name
        self.wrong(f"{name!r} cannot be the name of a pack", ("name",), hint='write name = "my-pack" into it')
        return "pack"

    def text(self, table: dict[str, object], key: str) -> str | None:
        """A text at the top; None where it is not said."""
        value = table.get(key)
        if value is None or (isinstance(value, str) and value):
            return value or None
        self.wrong(f"{key} must be a text that is not empty", (key,))
        return None

    def check_context(self, table: dict[str, object]) -> None:
        """An error where the pack was written for templates that see more than they do here.

        What templates miss of an older version is found in them; of what a program reads nobody knows.
        """
        told = table.get("context", VERSION)
        version = _version(str(told)) if isinstance(told, (int, str)) else None
        if version is None:
            hint = f'write context = {VERSION.partition(".")[0]}, or "{VERSION}" where the second number matters'
            self.wrong(f"context = {told!r} is no version: the current one is {VERSION}", ("context",), hint=hint)
        elif version > (_version(VERSION) or version):
            message = f"this pack needs version {told} of the context, and this sdkwright has {VERSION}"
            self._report.error("context-newer", message, self.mark(("context",)), hint="update sdkwright")
        elif isinstance(told, str) and told.isdecimal():
            message = f"context = {told!r} is a text, and a version without a second number is a number"
            self._report.warning("pack-invalid", message, self.mark(("context",)), hint=f"write context = {told}")
        elif "program" in table and version[0] < (_version(VERSION) or version)[0]:
            message = f"the program was written for version {told} of the context, and gets version {VERSION}"
            hint = f"once it reads that, write context = {VERSION.partition('.')[0]}"
            self._report.warning("context-older", message, self.mark(("context",)), hint=hint)

    def program(self, table: dict[str, object], folder: Path) -> Program | None:
        """The program that makes files, if the pack has one; it runs in the folder of the pack."""
        words = table.get("program")
        if words is None:
            return None
        if isinstance(words, list) and words and words[0] and all(isinstance(w, str) and "\0" not in w for w in words):
            return Program(tuple(words), folder, self.mark(("program",)))
        self.wrong('program must be a program with its arguments, such as ["python", "make.py"]', ("program",))
        return None

    def options(self, table: dict[str, object]) -> Iterator[Option]:
        """The tables `[options.NAME]`."""
        found = table.get("options", {})
        if not isinstance(found, dict):
            self.wrong("options must be written as [options.NAME]", ("options",))
            return
        for name, row in found.items():
            way = ("options", name)
            if not isinstance(row, dict):
                self.wrong(f"options.{name} must be a table", way)
            elif not _OPTION_NAME.fullmatch(name) or keyword.iskeyword(name):
                self.wrong(f"{name!r} cannot be the name of an option: small letters, digits and _", way)
            elif (option := self._option(name, row, way)) is not None:
                yield option

    def _option(self, name: str, row: dict[str, object], way: Way) -> Option | None:
        self.refuse_unknown(row, _OF_OPTION, way)
        kind, choices, words = row.get("type", "text"), row.get("choices", []), row.get("help", "")
        if kind not in KINDS or not isinstance(kind, str):
            near = difflib.get_close_matches(str(kind), KINDS, n=1)
            hint = f"did you mean {near[0]}?" if near else None
            self.wrong(f"type = {kind!r} is none of {', '.join(KINDS)}", (*way, "type"), hint=hint)
            return None
        if not isinstance(choices, list) or not all(isinstance(each, str) and each.isprintable() for each in choices):
            self.wrong(f"options.{name}.choices must be a list of texts of one line", (*way, "choices"))
            return None
        if bool(choices) != (kind == "choice"):
            self.wrong(f"options.{name}: a choice has choices, and nothing else does", (*way, "choices"))
            return None
        if not isinstance(words, str):
            self.wrong(f"options.{name}.help must be a text", (*way, "help"))
        usual = {"text": "", "flag": False, "number": 0, "choice": choices[0] if choices else ""}[kind]
        option = Option(name, kind, row.get("default", usual), tuple(choices), str(words))
        flaw = flaw_of_value(option, option.default)
        if flaw is not None:
            self.wrong(f"default = {option.default!r}: {flaw}", (*way, "default"))
            return None
        return option

    def _condition(self, row: Mapping[str, object], places: Mapping[str, Mark]) -> Condition | None:
        told = row.get("when", [])
        texts = [told] if isinstance(told, str) else told
        if not isinstance(texts, list) or not all(isinstance(each, str) for each in texts) or told == "":
            hint = 'such as when = "options.with_tests", or ["options.with_tests", "not operation.is_deprecated"]'
            self._report.error("pack-invalid", "when must be a condition, or a list of them", places["when"], hint=hint)
            return None
        parts = [self._part(each, places) for each in texts]
        known = tuple(each for each in parts if each is not None)
        return None if len(known) < len(parts) or not known else known[0] if len(known) == 1 else Every(known)

    def _part(self, text: str, places: Mapping[str, Mark]) -> Condition | None:
        try:
            return condition_of(text)
        except NoCondition as error:
            hint = 'such as when = "options.with_tests and not operation.is_deprecated"'
            at = Row(places).within("when", error.offset)
            self._report.error("pack-invalid", f"when = {text!r}: {error.reason}", at, hint=hint)
            return None

    def _is_plain(self, row: Mapping[str, object], places: Mapping[str, Mark]) -> bool:
        """Whether the author says that files with such a suffix have no rules; those of some are known."""
        told, path = row.get("plain", False), str(row["path"])
        if not isinstance(told, bool):
            self._report.error("pack-invalid", "plain must be true or false", places["plain"])
        elif told and has_rules(path):
            message = f"plain = true: {path} has a suffix whose rules are known, and no text is printed around them"
            self._report.error("pack-invalid", message, places["plain"])
        else:
            return told
        return False

    def _read(
        self, table: dict[str, object], key: str, columns: Mapping[str, str | None]
    ) -> Iterator[tuple[dict[str, Any], Mapping[str, Mark]]]:
        """The rows of `[[key]]` with every column, and where each stands; a row that lacks one is left out."""
        rows = table.get(key, [])
        if not isinstance(rows, list):
            self.wrong(f"{key} must be written as [[{key}]]", (key,))
            return
        for index, row in enumerate(rows):
            read = self._row(row, (key, str(index)), columns)
            if read is not None:
                yield read, self._places((key, str(index)), read)

    def _places(self, way: Way, row: Mapping[str, object]) -> Mapping[str, Mark]:
        """Where a row, its keys and its values stand; a value that is written otherwise than it reads has no place."""
        found = {column: self.mark((*way, column)) for column in ("", *_OUTPUT, *_COPY, *_MORE)}
        for column, value in row.items():
            at = found[column]
            text = self._text[at.line - 1] if at.line <= len(self._text) else ""
            place = min(
                (i for i in (text.find(f"{sign}{value}{sign}", at.column) for sign in "\"'") if i >= 0), default=-1
            )
            if isinstance(value, str) and place >= 0:
                found[f"{column}="] = Mark(at.document, at.line, place + 2)
        return found

    def refuse_unknown(self, table: dict[str, object], known: tuple[str, ...], way: Way = ()) -> None:
        """Reports each key that means nothing here."""
        for key in table:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                hint = f"did you mean {close[0]}?" if close else f"there is {', '.join(known)}"
                if way and key in TOP:
                    hint = f"{key} belongs to the top of the file, above the first table"
                self.wrong(f"unknown key {key}", (*way, key), hint=hint)

    def _row(self, row: object, way: Way, columns: Mapping[str, str | None]) -> dict[str, Any] | None:
        if not isinstance(row, dict):
            self.wrong(f"each of [[{way[0]}]] must be a table", way)
            return None
        self.refuse_unknown(row, (*columns, *_more(way)), way)
        full = {column: row.get(column, default) for column, default in columns.items()}
        for column, value in full.items():
            if not isinstance(value, str) or ((not value and column in row) or value is None):
                self.wrong(f"each of [[{way[0]}]] needs {column} = a text", (*way, column))
                return None
        return {**full, **{column: row[column] for column in _more(way) if column in row}}

    def wrong(self, message: str, way: Way, *, hint: str | None = None) -> None:
        """Reports what is wrong at a key."""
        self._report.error("pack-invalid", message, self.mark(way), hint=hint)

    def mark(self, way: Way) -> Mark:
        """Where a key stands, or the nearest thing around it."""
        return Mark(self._manifest, *(self._lines.of(way) or (1, 1)))


def _more(way: Way) -> Sequence[str]:
    """The keys of a row that are no texts."""
    return _MORE if way[0] == "outputs" else _MORE[:1]


def _version(text: str) -> tuple[int, int] | None:
    """The two numbers of a version of the context: `1` is `1.0`."""
    found = _VERSION.fullmatch(text)
    major, minor = (whole(found[1]) or 0, whole(found[2] or "0") or 0) if found else (0, 0)
    return (major, minor) if major else None


def flaw_of_value(option: Option, value: object) -> str | None:
    """What keeps an option from being a value."""
    match option.kind:
        case "flag":
            return None if isinstance(value, bool) else "it must be true or false"
        case "number":
            is_number = isinstance(value, int) and not isinstance(value, bool)
            is_finite = isinstance(value, float) and math.isfinite(value)
            return None if is_number or is_finite else "it must be a number"
        case "choice":
            return None if value in option.choices else f"it must be one of {', '.join(option.choices)}"
        case _:
            return None if isinstance(value, str) else "it must be a text"
