"""Where in a file what filters printed stands: a literal within quotes ends them, and what is behind them is code.

```
marks     what filters printed, marked in the text        languages  strings and comments of each language
html      elements, attributes, scripts                   standing   this module: what stands where it must not
```
A filter says how a text is written, and its template where; both together are right or wrong. So while a template of
somebody else is rendered, what filters print is marked (`marks`), the file is gone through as its language reads it,
and what stands in a string, a script or the name of an attribute, where its filter is not at home, is an error.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from sdkwright.render.standing import html, languages
from sdkwright.render.standing.marks import Hole, Marks, Piece

__all__ = ["Hole", "Marks", "has_places", "misplaced"]


def has_places(path: str) -> bool:
    """Whether it matters in a file where something stands, by its suffix."""
    suffix = PurePosixPath(path).suffix.lower()
    return suffix in html.SUFFIXES or suffix in languages.BY_SUFFIX


def misplaced(pieces: list[Piece], path: str) -> tuple[Hole, str] | None:
    """The first hole that stands where its filter is not at home, and where that is, in words."""
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in html.SUFFIXES:
        return html.misplaced(pieces)
    language = languages.BY_SUFFIX.get(suffix)
    return languages.misplaced(pieces, language) if language is not None else None
