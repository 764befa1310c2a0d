"""What filters printed, marked in the text that a template makes, with the line of the template that it came from."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass

from markupsafe import Markup

from sdkwright.parse import whole

_BEGIN, _THEN, _END = "\x02", "\x04", "\x03"
_MARKED = re.compile("\x02(?P<key>[0-9]+)\x04(?P<text>[^\x03]*)\x03")
_OURS = str.maketrans(dict.fromkeys((_BEGIN, _THEN, _END), "\ufffd"))


@dataclass(frozen=True, slots=True)
class Hole:
    """What one filter printed: `text` as it stands in the file, and the template that it came from."""

    filter: str
    file: str
    line: int
    text: str = ""


Piece = str | Hole
"""A text that is made of what the template says, and of holes."""


class Marks:
    """Marks what filters print, while one file is made."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, str, int], int] = {}

    def marked(self, name: str, printed: Markup) -> Markup:
        """What a filter printed; texts have no such marks, since nothing that cannot be seen is printed."""
        file, line = _place()
        key = self._keys.setdefault((name, file, line), len(self._keys))
        return Markup(f"{_BEGIN}{key}{_THEN}{str.translate(printed, _OURS)}{_END}")

    def pieces(self, text: str) -> list[Piece]:
        """A text, taken apart at its marks."""
        known = list(self._keys)
        found: list[Piece] = []
        place = 0
        for mark in _MARKED.finditer(text):
            found.append(text[place : mark.start()])
            place = mark.end()
            found.append(Hole(*known[whole(mark["key"]) or 0], mark["text"]))
        return [*found, text[place:]]

    def clear(self) -> None:
        """Forgets all places, before the next file is made."""
        self._keys.clear()


def without_marks(text: str) -> str:
    """A text as it will stand in a file."""
    return _MARKED.sub(lambda found: found["text"], text)


def _place() -> tuple[str, int]:
    """The file and the line of the template that is at work."""
    frame = sys._getframe(1)
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if template is not None and "environment" in frame.f_globals:
            return str(template.filename), template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back  # type: ignore[assignment]  # the outermost has none
    return "", 1
