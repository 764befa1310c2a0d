"""The strings and comments of languages, as far as they say where something stands in a file.

Each has a few modes: code, its strings, its comments. A template's own words lead from one to another; what a filter
printed leads nowhere, or it stood where it must not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from sdkwright.render.standing.lines import CALCULATED, HOLE, AnyLines, Lines, ShellLines, YamlLines
from sdkwright.render.standing.marks import Hole, Piece

_CODE = "code"


@dataclass(frozen=True, slots=True)
class Mode:
    """What a part of a file is read as: `token` finds what leads out of it or into another one, by its group."""

    name: str
    token: re.Pattern[str]
    words: str = ""
    """Where that is, for people."""
    closes: str = ""
    """The sign that ends code within a string."""
    ends_at: str = ""
    """The line that ends a here-document."""


@dataclass(frozen=True, slots=True)
class Language:
    """The modes of a language by their names; `filters` may stand in its code, and `one_line` are its comments."""

    modes: Mapping[str, Mode]
    filters: frozenset[str]
    one_line: frozenset[str] = frozenset({"comment"})
    block: Mapping[str, str] = field(default_factory=dict)
    """The comments of several lines, and what ends them."""
    lines: Callable[[], Lines] = AnyLines
    """What it makes of lines of code."""


def misplaced(pieces: list[Piece], language: Language) -> tuple[Hole, str] | None:
    """The first hole that stands in no code, nor in a comment that it cannot end."""
    scanner = Scanner(language)
    for place, piece in enumerate(pieces):
        if isinstance(piece, str):
            scanner.read(piece)
        elif where := scanner.wrong(piece, _text_behind(pieces, place)):
            return piece, where
    return None


def _text_behind(pieces: list[Piece], place: int) -> str:
    found = pieces[place + 1] if place + 1 < len(pieces) else ""
    return found if isinstance(found, str) else ""


def _is_at_home(hole: Hole, mode: Mode, language: Language) -> bool:
    if mode.name == _CODE:
        return hole.filter in language.filters
    if mode.name in language.one_line:
        return hole.filter == "comment" or "\n" not in hole.text
    end = language.block.get(mode.name)
    return end is not None and end not in hole.text


class Scanner:
    """Goes through what a template says itself, and keeps the modes that are open."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._modes = language.modes
        self._lines = language.lines()
        self._line = ""
        """What stands on the line before the next hole, with a sign for each hole."""
        self.stack = [language.modes[_CODE]]
        self._waiting: list[Mode] = []

    def wrong(self, hole: Hole, behind: str = "") -> str:
        """Where a hole stands, if that is wrong; else nothing. `behind` is what the template says next."""
        mode = self.stack[-1]
        if not _is_at_home(hole, mode, self._language):
            return mode.words or "in code"
        is_code = mode.name == _CODE and hole.filter != "comment"
        found = self._lines.wrong(self._line, behind) if is_code else ""
        self._line += HOLE
        return found

    def read(self, text: str) -> None:
        """One piece; a token is never in two."""
        self._read_lines(text)
        place = self._skipped(text, 0)
        while (found := self.stack[-1].token.search(text, place)) is not None:
            place = max(found.end(), place + (found.end() == found.start()))
            self._take(found, text)
            place = self._skipped(text, place)

    def _read_lines(self, text: str) -> None:
        """Hands the lines on that end here, and keeps the last one, which does not."""
        *whole, last = text.split("\n")
        for line in whole:
            self._line = self._lines.ended(self._line + line)
        self._line += last
        self._lines.begun(self._line)

    def _skipped(self, text: str, place: int) -> int:
        """Behind a here-document, which ends with a line that holds one word."""
        while (word := self.stack[-1].ends_at) and place < len(text):
            end = text.find("\n", place)
            line = text[place : end if end >= 0 else len(text)]
            if line.lstrip("\t") == word:
                self.stack.pop()
            place = end + 1 if end >= 0 else len(text)
        return place

    def _take(self, found: re.Match[str], text: str) -> None:
        kind, mode = found.lastgroup or "", self.stack[-1]
        if kind == "end":
            self.stack.pop()
        elif kind in ("nested", "deeper"):
            closes = {"{": "}", "(": ")"}[found[0][-1]]
            is_open = kind == "nested" or closes == mode.closes
            self.stack += [replace(self._modes[_CODE], closes=closes)] if is_open else []
        elif kind == "closing":
            self.stack[len(self.stack) - (found[0] == mode.closes) :] = []
        elif kind == "line":
            self._end_line()
        elif kind == "here":
            self._waiting.append(_here_document(found["word"]))
        elif kind == "regex":
            self.stack += [self._modes["regex"]] if _begins_regex(text[: found.start()]) else []
        elif kind in self._modes:
            self.stack.append(self._modes[kind])

    def _end_line(self) -> None:
        while self.stack[-1].name in ("single", "double", "comment", "regex") and len(self.stack) > 1:
            self.stack.pop()
        self.stack += reversed(self._waiting)
        self._waiting.clear()


_NOTHING = re.compile(r"(?!)")


def _here_document(word: str) -> Mode:
    return Mode("here", _NOTHING, "in a here-document, in which a shell reads on", ends_at=word)


def _begins_regex(before: str) -> bool:
    """Whether a slash begins a regular expression: behind a sign that an operand follows (ECMA-262, 12)."""
    text = before.rstrip()
    return not text or text[-1] in "(,=:[!&|?{};+-*%<>~^" or text.endswith(("return", "typeof", "case"))


_ESCAPE = r"(?P<escape>\\[\s\S])"
_LINE = r"(?P<line>\n)"
_NEST = r"(?P<deeper>[({])|(?P<closing>[)}])"
_COMMENTS = r"(?P<comment>//)|(?P<block>/\*)"
_QUOTES = r"(?P<single>')|(?P<double>\")"
_HASH = r"(?P<comment>(?:(?<=[\s;|&()])|^)#)"
_HERE = r"(?P<here><<-?[ \t]*[\"'\\]?(?P<word>\w+)[\"']?)"
_ARITHMETIC = r"(?P<arithmetic>\$?\(\()|(?P<subscript>\$\[|(?<=\w)\[)"
"""Where a shell calculates: a name in it is read as an expression, whatever its quotes (POSIX.1, XCU 2.6.4)."""
_CLASS = r"(?P<class>\[(?:\\.|[^\]\\\n])*\])"
_YAML_START = r"(?:(?<=[\s\[{,:])|^)"
"""Before a quotation mark that begins a scalar of YAML (YAML 1.2.2, 7.3): within a plain one it is a sign."""
_IN_SINGLE, _IN_DOUBLE, _IN_TICKS = "within single quotes", "within double quotes", "within backticks"


def _modes(*modes: Mode) -> Mapping[str, Mode]:
    return {mode.name: mode for mode in modes}


_SINGLE = Mode("single", re.compile(rf"{_ESCAPE}|(?P<end>')|{_LINE}"), _IN_SINGLE)
_DOUBLE = Mode("double", re.compile(rf"{_ESCAPE}|(?P<end>\")|{_LINE}"), _IN_DOUBLE)
_TO_LINE_END = Mode("comment", re.compile(r"(?P<line>\n)"), "in a comment that ends with its line")
_BLOCK = Mode("block", re.compile(r"(?P<end>\*/)"), "in a comment")
_SHELL = Language(
    _modes(
        Mode(
            _CODE,
            re.compile(
                rf"(?m){_ESCAPE}|(?P<raw>')|(?P<quoted>\")|(?P<ticks>`)|{_HASH}|{_LINE}|{_HERE}|{_ARITHMETIC}|{_NEST}"
            ),
        ),
        Mode("raw", re.compile(r"(?P<end>')"), _IN_SINGLE),
        Mode("quoted", re.compile(rf"{_ESCAPE}|{_ARITHMETIC}|(?P<nested>\$\()|(?P<ticks>`)|(?P<end>\")"), _IN_DOUBLE),
        Mode("ticks", re.compile(rf"{_ESCAPE}|(?P<end>`)"), _IN_TICKS),
        Mode("arithmetic", re.compile(r"(?P<end>\)\))|(?P<inner>\()"), CALCULATED),
        Mode("inner", re.compile(r"(?P<end>\))|(?P<inner>\()"), CALCULATED),
        Mode("subscript", re.compile(r"(?P<end>\]|(?=\n))"), CALCULATED),
        _TO_LINE_END,
    ),
    frozenset({"sh", "comment"}),
    lines=ShellLines,
)
SCRIPT = Language(
    _modes(
        Mode(_CODE, re.compile(rf"{_COMMENTS}|{_QUOTES}|(?P<template>`)|(?P<regex>/)|{_LINE}|{_NEST}")),
        _SINGLE,
        _DOUBLE,
        Mode("template", re.compile(rf"{_ESCAPE}|(?P<nested>\$\{{)|(?P<end>`)"), _IN_TICKS),
        Mode("regex", re.compile(rf"{_ESCAPE}|{_CLASS}|(?P<end>/)|{_LINE}"), "in a regular expression"),
        _TO_LINE_END,
        _BLOCK,
    ),
    frozenset({"js", "json", "js_doc"}),
    block={"block": "*/"},
)
"""JavaScript and TypeScript."""
_GO = Language(
    _modes(
        Mode(_CODE, re.compile(rf"{_COMMENTS}|{_QUOTES}|(?P<raw>`)|{_LINE}")),
        _SINGLE,
        _DOUBLE,
        Mode("raw", re.compile(r"(?P<end>`)"), _IN_TICKS),
        _TO_LINE_END,
        _BLOCK,
    ),
    frozenset({"go", "go_doc"}),
    block={"block": "*/"},
)
_JSON = Language(_modes(Mode(_CODE, re.compile(r"(?P<double>\")")), _DOUBLE), frozenset({"json", "js"}))
_TOML = Language(
    _modes(
        Mode(_CODE, re.compile(rf"(?P<long>\"\"\")|(?P<longer>\'\'\')|{_QUOTES}|(?P<comment>#)|{_LINE}")),
        Mode("long", re.compile(rf"{_ESCAPE}|(?P<end>\"\"\")"), _IN_DOUBLE),
        Mode("longer", re.compile(r"(?P<end>\'\'\')"), _IN_SINGLE),
        Mode("single", re.compile(rf"(?P<end>')|{_LINE}"), _IN_SINGLE),
        _DOUBLE,
        _TO_LINE_END,
    ),
    frozenset({"toml", "comment"}),
)
_YAML = Language(
    _modes(
        Mode(
            _CODE,
            re.compile(rf"(?m)(?P<single>{_YAML_START}')|(?P<double>{_YAML_START}\")|{_HASH}|{_LINE}"),
        ),
        Mode("single", re.compile(rf"(?P<escape>'')|(?P<end>')|{_LINE}"), _IN_SINGLE),
        _DOUBLE,
        _TO_LINE_END,
    ),
    frozenset({"yaml", "json", "comment"}),
    lines=YamlLines,
)
BY_SUFFIX: Mapping[str, Language] = {
    **dict.fromkeys((".sh", ".bash", ".zsh", ".ksh"), _SHELL),
    **dict.fromkeys((".js", ".mjs", ".cjs", ".ts", ".mts", ".cts"), SCRIPT),
    ".go": _GO,
    **dict.fromkeys((".json", ".ndjson", ".jsonl"), _JSON),
    ".toml": _TOML,
    **dict.fromkeys((".yaml", ".yml"), _YAML),
}
"""What is read so. JSX has text between its elements, in which a quotation mark begins nothing: it has no row."""
