"""Where in a file what filters printed stands: a literal within quotes ends them, and what is behind them is code.

```
marks     what filters printed, marked in the text        languages  strings and comments of each language
html      elements, attributes, scripts                   lines      what a shell and YAML make of a line
markdown  code blocks, code spans, addresses
```
A filter says how a text is written, and its template where; both together are right or wrong. So while a template of
somebody else is rendered, what filters print is marked (`marks`), the file is gone through as its language reads it,
and what stands in a string, a script or the name of an attribute, where its filter is not at home, is an error.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

from sdkwright.render.standing import html, languages, markdown
from sdkwright.render.standing.marks import Hole, Marks, Piece, without_marks

__all__ = ["Hole", "Marks", "column_of", "has_places", "hint_of", "misplaced", "without_marks"]

_HINTS = (
    (
        re.compile(r"calculates|reads it|a command stands"),
        "no quotation marks make a text harmless there: write what stands there yourself",
    ),
    (
        re.compile(r"scalar of several lines"),
        "a text is a value of its own: give it a key, such as `env`, and name that key here",
    ),
    (
        re.compile(r"becomes a part of the page|redirect|which runs it|which is code"),
        "no text of a description is harmless there",
    ),
    (re.compile(r"address"), "|url writes an address that runs nothing"),
    (re.compile(r"no quotation marks$"), "put quotation marks around it"),
    (
        re.compile(r"in a code span"),
        "write {% filter span %}{{ ...|code }}{% endfilter %}, which has as many backticks as the text needs",
    ),
    (
        re.compile(r"in a code block"),
        "|fence writes a block of its own; in one of yours a literal of its language may stand",
    ),
    (re.compile(r"in text$"), "|md writes one line of text, |md_block paragraphs"),
    (re.compile(r"front matter"), "|yaml, or |toml between +++, writes a value"),
)
_USUAL = "a filter writes a whole, with its quotation marks: put what is around it into the text, with ~"


def has_places(path: str) -> bool:
    """Whether it matters in a file where something stands, by its suffix."""
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in html.SUFFIXES or suffix in markdown.SUFFIXES or suffix in languages.BY_SUFFIX


def misplaced(pieces: list[Piece], path: str) -> tuple[Hole, str] | None:
    """The first hole that stands where its filter is not at home, and where that is, in words."""
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in html.SUFFIXES:
        return html.misplaced(pieces)
    if suffix in markdown.SUFFIXES:
        return markdown.misplaced(pieces)
    language = languages.BY_SUFFIX.get(suffix)
    return languages.misplaced(pieces, language) if language is not None else None


def hint_of(where: str) -> str:
    """What to write instead where a hole stands so."""
    return next((hint for pattern, hint in _HINTS if pattern.search(where)), _USUAL)


def column_of(hole: Hole) -> int:
    """The column of a hole in its template, from 1: where the line has one of its filter; else that of the line."""
    try:
        line = Path(hole.file).read_text("utf-8").split("\n")[hole.line - 1]
    except (OSError, ValueError, IndexError):
        return 1
    found = [each.start() for each in re.finditer(rf"\|\s*{re.escape(hole.filter)}\b", line)]
    return line.rfind("{{", 0, found[0]) + 1 if len(found) == 1 and "{{" in line[: found[0]] else 1
