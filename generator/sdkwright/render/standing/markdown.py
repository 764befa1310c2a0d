"""Markdown: whether a hole stands in text, in code, in an address, in a tag or in front matter (CommonMark 0.31).

The file is read as it will stand there, with what the holes printed: a text that ends its code block or its code span
is found by that.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.render.standing import html
from sdkwright.render.standing.marks import Hole, Piece

SUFFIXES = frozenset({".md", ".markdown"})
_PROSE = frozenset({"md", "md_block", "fence", "html", "md_html", "md_html_line", "url", "xml"})
_SHOWN_AS_IT_IS = frozenset({"md", "md_block", "fence", "md_html", "md_html_line"})
"""Filters whose results are Markdown, which code would show with its signs."""
_FRONT = re.compile(r"\A(?P<sign>---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?(?P=sign)[ \t]*(?:\n|\Z)")
_FRONT_FILTERS = {"---": frozenset({"yaml", "json"}), "+++": frozenset({"toml"})}
_FENCE = re.compile(r"(?P<lead>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(?P<sign>`{3,}|~{3,})(?P<info>[^\n]*)")
_BLANK = re.compile(r"\n(?:[ \t>]*\n)+")
_TICKS = re.compile(r"(?P<escape>\\[\s\S])|(?P<run>`+)")
_ADDRESS = re.compile(r"(?:\]\(\s*<?|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?)(?P<before>[^\s()<>]*)$", re.MULTILINE)
_TAG = re.compile(r"<(?:[/!]?[A-Za-z][^<>]*|/?)$")
_LINK = re.compile(r"(?:https?://|mailto:)")


@dataclass(frozen=True, slots=True)
class _Region:
    """A part of the file that is no prose: front matter, a code block or a code span, by what filters it may have."""

    start: int
    end: int
    words: str
    filters: frozenset[str] | None = None
    """None where a hole may print all that is no Markdown."""


def misplaced(pieces: list[Piece]) -> tuple[Hole, str] | None:
    """The first hole that stands where its filter is not at home, and where that is."""
    text, holes = _whole(pieces)
    if not holes:
        return None
    regions = list(_regions(text, holes))
    starts = [region.start for region in regions]
    for start, hole in holes:
        at = bisect_right(starts, start) - 1
        region = regions[at] if at >= 0 and start < regions[at].end else None
        where = _wrong_in_prose(text, start, hole) if region is None else _wrong_in(region, start, hole)
        if where:
            return hole, where
    return None


def _whole(pieces: list[Piece]) -> tuple[str, list[tuple[int, Hole]]]:
    """The text, and where each hole begins in it."""
    parts, holes, length = list[str](), list[tuple[int, Hole]](), 0
    for piece in pieces:
        if isinstance(piece, Hole):
            holes.append((length, piece))
        parts.append(piece if isinstance(piece, str) else piece.text)
        length += len(parts[-1])
    return "".join(parts), holes


def _wrong_in(region: _Region, start: int, hole: Hole) -> str:
    if start + len(hole.text) > region.end:
        return f"{region.words}, which it ends"
    is_right = hole.filter not in _SHOWN_AS_IT_IS if region.filters is None else hole.filter in region.filters
    return "" if is_right else region.words


def _wrong_in_prose(text: str, start: int, hole: Hole) -> str:
    before = text[max(0, text.rfind("\n\n", 0, start)) : start]
    if tag := _TAG.search(before):
        if hole.filter == "url" and len(tag[0]) == 1 and _LINK.match(hole.text):
            return ""
        return html.wrong_behind(tag[0], hole)
    if address := _ADDRESS.search(before):
        is_right = hole.filter == "url" or (hole.filter == "html" and any(c in address["before"] for c in "/#?"))
        return "" if is_right else "in an address"
    return "" if hole.filter in _PROSE else "in text"


def _regions(text: str, holes: list[tuple[int, Hole]]) -> Iterator[_Region]:
    """The parts that are no prose, in their order; what `|fence` and `|md_block` printed themselves is theirs."""
    front = _FRONT.match(text)
    place = front.end() if front else 0
    if front:
        yield _Region(0, front.end(), "in the front matter", _FRONT_FILTERS[front["sign"]])
    made = [(start, start + len(hole.text)) for start, hole in holes if hole.filter in _SHOWN_AS_IT_IS]
    prose = place
    while place < len(text):
        end = text.find("\n", place)
        end = len(text) if end < 0 else end
        opened = _FENCE.match(text, place, end)
        if (
            opened is None
            or ("`" in opened["info"] and opened["sign"][0] == "`")
            or _is_made(made, opened.start("sign"))
        ):
            place = end + 1
            continue
        yield from _spans(text, prose, place, made)
        closed, prose = _closed(text, end + 1, opened["sign"])
        yield _Region(opened.end("sign"), closed, "in a code block")
        place = prose
    yield from _spans(text, prose, len(text), made)


def _is_made(made: list[tuple[int, int]], place: int) -> bool:
    at = bisect_right(made, (place, len(made) and made[-1][1])) - 1
    return at >= 0 and made[at][0] <= place < made[at][1]


def _closed(text: str, place: int, sign: str) -> tuple[int, int]:
    """Where the line is that closes a code block, and where it ends; the end of the file closes it as well."""
    closing = re.compile(rf"^[ \t>]*{re.escape(sign)}{re.escape(sign[0])}*[ \t]*$", re.MULTILINE)
    found = closing.search(text, place)
    return (len(text), len(text)) if found is None else found.span()


def _spans(text: str, start: int, end: int, made: list[tuple[int, int]]) -> Iterator[_Region]:
    """The code spans between two places: a run of backticks up to the next one of its length, in one paragraph."""
    for first, last in _paragraphs(text, start, end):
        place = first
        while found := _TICKS.search(text, place, last):
            place = found.end()
            if found["run"] and not _is_made(made, found.start()):
                same = re.compile(rf"(?<!`){re.escape(found['run'])}(?!`)")
                if (closing := same.search(text, place, last)) is not None:
                    yield _Region(place, closing.start(), "in a code span")
                    place = closing.end()


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for gap in _BLANK.finditer(text, start, end):
        yield first, gap.start()
        first = gap.end()
    yield first, end
