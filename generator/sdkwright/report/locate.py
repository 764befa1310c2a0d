"""A part of the listing: a place -> the line, the column and the extent that the user sees in an editor.

A pointer costs nothing until it is printed; then its source is read once more, by a reader that keeps positions:
YAML by the offsets of all its values, JSON by indexing only the objects and arrays that the pointer passes through.
"""

from __future__ import annotations

import json
import re
from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from sdkwright.load import collector_off
from sdkwright.load.document import Source
from sdkwright.report import Mark, Place, Pointer
from sdkwright.report.yaml_places import YamlPlaces

_LINE_END = re.compile(r"\r\n|\n|\r")
_WORD = re.compile(r'"(?:[^"\\\r\n]|\\.)*"|[^\s:,\[\]{}]+')
_NAME = re.compile(r"""\w+|"[^"]*"|'[^']*'""")
"""A word of a template: a name, or a text that it says itself."""
_TEMPLATE = ".jinja"
_BLANK = re.compile(r"[ \t\r\n]*")
_SEPARATOR = re.compile(r"[ \t\r\n]*[:,]?[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class Span:
    """A mark, and how many characters it covers on its line (at least one)."""

    mark: Mark
    length: int


@dataclass(frozen=True, slots=True)
class _Extent:
    """Offsets of a value, and of the key that leads to it. `block` says that the value is better shown by its key."""

    start: int
    end: int
    key: tuple[int, int] | None = None
    block: bool = False


class Sources:
    """The sources of a run, by name. Each is read again at most once, when a place in it is first asked for."""

    def __init__(self, sources: Iterable[Source]) -> None:
        self._texts = {source.name: _Text(source) for source in sources}

    def locate(self, place: Place | None, *, on_key: bool = False) -> Mark | None:
        """The line and column of a place; for a pointer to nothing, those of the deepest part that exists."""
        span = self.span(place, on_key=on_key)
        return span.mark if span else None

    def span(self, place: Place | None, *, on_key: bool = False) -> Span | None:
        """The line, column and extent of a place; None in a document that is not among the sources."""
        text = self._texts.get(place.document) if place else None
        match place:
            case Mark():
                return text.word(place) if text else Span(place, 1)
            case Pointer() if text:
                return text.pointed(place, on_key=on_key)
            case _:
                return None

    def line_text(self, document: str, line: int) -> str:
        """A line as it stands in the source, without its end; empty where there is none."""
        text = self._texts.get(document)
        return text.lines[line - 1] if text and 0 < line <= len(text.lines) else ""


class _Text:
    """One source as text, and the reader that finds pointers in it, made when it is first needed."""

    def __init__(self, source: Source) -> None:
        self.source = source

    @cached_property
    def text(self) -> str:
        return self.source.data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")

    @cached_property
    def lines(self) -> list[str]:
        return self.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    @cached_property
    def _starts(self) -> list[int]:
        """Where each line begins."""
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    @cached_property
    def _yaml(self) -> _Yaml:
        return _Yaml(self.text)

    @cached_property
    def _json(self) -> _JsonText:
        return _JsonText(self.text)

    def word(self, mark: Mark) -> Span:
        """The word that begins at a mark."""
        line = self.lines[mark.line - 1] if mark.line <= len(self.lines) else ""
        word = _NAME if mark.document.endswith(_TEMPLATE) else _WORD
        found = word.match(line, mark.column - 1)
        return Span(mark, len(found.group()) if found else 1)

    def pointed(self, pointer: Pointer, *, on_key: bool) -> Span:
        extent = self._find(pointer.tokens)
        start, end = extent.key if extent.key and (on_key or extent.block) else (extent.start, extent.end)
        mark = self._mark(pointer.document, start)
        line_end = _LINE_END.search(self.text, start)
        shown = self.text[start : min(end, line_end.start() if line_end else end)].rstrip()
        return Span(mark, max(1, len(shown)))

    def _mark(self, document: str, offset: int) -> Mark:
        """The same as `mark_at` says."""
        line = bisect(self._starts, offset)
        return Mark(document, line, offset - self._starts[line - 1] + 1)

    def _find(self, tokens: tuple[str, ...]) -> _Extent:
        if self.source.opens_as_json:
            try:
                return self._json.find(tokens)
            except ValueError:  # not JSON: YAML in flow style
                pass
        return self._yaml.find(tokens)


@dataclass(slots=True)
class _JsonText:
    """Finds pointers in JSON text: the standard library's decoder skips what the pointer passes by."""

    text: str
    _known: dict[int, dict[str, _Extent]] = field(default_factory=dict)

    def find(self, tokens: tuple[str, ...]) -> _Extent:
        start = _past(_BLANK, self.text, 0)
        here = _Extent(start, start + 1)
        for token in tokens:
            inner = self._members(here.start).get(token)
            if inner is None:
                break
            here = inner
        return here

    def _members(self, start: int) -> dict[str, _Extent]:
        if start not in self._known:
            bracket = self.text[start : start + 1]
            members = {"{": self._object, "[": self._array}.get(bracket)
            self._known[start] = members(start + 1) if members else {}
        return self._known[start]

    def _object(self, at: int) -> dict[str, _Extent]:
        found: dict[str, _Extent] = {}
        at = _past(_BLANK, self.text, at)
        while self.text[at] != "}":
            key, key_end = _DECODER.raw_decode(self.text, at)
            extent = self._value(_past(_SEPARATOR, self.text, key_end), (at, key_end))
            found.setdefault(str(key), extent)
            at = _past(_SEPARATOR, self.text, extent.end)
        return found

    def _array(self, at: int) -> dict[str, _Extent]:
        found: dict[str, _Extent] = {}
        at = _past(_BLANK, self.text, at)
        while self.text[at] != "]":
            found[str(len(found))] = extent = self._value(at, None)
            at = _past(_SEPARATOR, self.text, extent.end)
        return found

    def _value(self, start: int, key: tuple[int, int] | None) -> _Extent:
        _, end = _DECODER.raw_decode(self.text, start)
        return _Extent(start, end, key, block=self.text[start] in "{[" and key is not None)


_DECODER = json.JSONDecoder()


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """The offset after a match at `at`; the end of the text there is no JSON."""
    found = pattern.match(text, at)
    end = found.end() if found else at
    if end >= len(text):
        raise ValueError("the text ends inside a value")
    return end


class _Yaml:
    """Finds pointers in YAML text. Text that is no YAML has none."""

    def __init__(self, text: str) -> None:
        self.text = text
        with collector_off():
            self._places = YamlPlaces(text)

    def find(self, tokens: tuple[str, ...]) -> _Extent:
        key: int | None = None
        here = 0
        if self._places.is_empty:
            return _Extent(0, 1)
        for token in tokens:
            inner = self._places.members(here).get(token)
            if inner is None:
                break
            key, here = inner
        return self._extent(key, here)

    def _extent(self, key: int | None, value: int) -> _Extent:
        start, end = self._ends(value)
        keyed = self._ends(key) if key is not None else None
        block = self._places.is_block(value)
        if block and keyed is None:
            word = _WORD.match(self.text, start)
            end = word.end() if word else start + 1
        return _Extent(start, end, keyed, block)

    def _ends(self, value: int) -> tuple[int, int]:
        return self._places.starts[value], self._places.ends[value]
