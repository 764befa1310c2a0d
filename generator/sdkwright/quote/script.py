"""Text -> doc comments of JavaScript and TypeScript (JSDoc, TSDoc)."""

from __future__ import annotations

import re

from sdkwright.printable import is_printable
from sdkwright.quote.lines import LINE_ENDS, UNUSUAL
from sdkwright.text import Code, Text

_TAG = re.compile(r"([\s*/]*)@")
"""What a line begins with that a tool would take for a tag, such as `@deprecated` or `@ts-ignore`."""
_PURE = re.compile(r"([@#])(?=__(?:PURE|NO_SIDE_EFFECTS)__)")
"""What tells a bundler that a call may be left out, wherever it stands in a comment."""


def js_doc(text: Text) -> Code:
    """A doc comment of JavaScript and TypeScript (`/** ... */`), which no text ends or gives a tag."""
    lines = [_harmless(line.rstrip()) for line in LINE_ENDS.split(text.raw.strip().expandtabs(4))]
    if len(lines) == 1:
        return Code(f"/** {lines[0]} */" if lines[0] else "/** */")
    return Code("\n".join(["/**", *(f" * {line}".rstrip() for line in lines), " */"]))


def _harmless(line: str) -> str:
    """A line in which `@` begins no tag, and a slash ends neither the comment nor a `<script>` around it."""
    line = _TAG.sub(r"\1\\@", line, count=1) if _TAG.match(line) else line
    line = _PURE.sub(r"\1\\", line)
    line = line.replace("*/", "*\\/").replace("</", "<\\/")
    line = f"\\{line}" if line.startswith("/") else line
    return UNUSUAL.sub(lambda found: _visible(found[0]), line)


def _visible(c: str) -> str:
    """A character as it may stand in a comment: one that is not seen by its number."""
    if is_printable(c) or c == "\\":
        return c
    return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\u{{{ord(c):x}}}"
