"""Text -> Python: string literals, docstrings, comments."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from sdkwright.printable import is_printable
from sdkwright.quote.lines import LINE_ENDS, UNUSUAL
from sdkwright.text import Code, Text

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}
_PRAGMA = re.compile(r"(fmt|type|mypy|pyright|pyre|ruff|flake8|pylint|isort|yapf|coding|noqa|pragma)\b", re.IGNORECASE)
_LIST_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])\s+")
_ARGUMENT = re.compile(r" {4}\w+: ")
"""An entry of a section of the docstring, such as `Args`."""
_TOGETHER = re.compile(r"`[^`\n]{1,72}`|\[[^\[\]\n]+\]\([^()\s]*\)")
"""What an editor reads on one line alone: a code span, a link."""
_JOINT = "\ue000"
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_NO_PROSE = re.compile(r"\s*(?:$|[-*+#>|<=~`:\[]|\d{1,3}[.)]\s|\w+:$)")
"""A line that is no more of the paragraph above (CommonMark 0.31, chapter 4)."""
_QUOTES = re.compile(r'"{3,}')
_WIDTH = 76


def py(text: Text) -> Code:
    """A Python string literal, with the quotes that black would choose."""
    raw = text.raw
    quote = "'" if raw.count('"') > raw.count("'") else '"'
    return Code(quote + _seen(raw).replace(quote, f"\\{quote}") + quote)


def doc(text: Text) -> Code:
    """A docstring, in the form that black gives it; text that Python would read as anything else is escaped."""
    lines = LINE_ENDS.split(text.raw.expandtabs(4))
    body = "\n".join(_squeeze(list(_laid_out(lines)))).strip()
    body = UNUSUAL.sub(lambda found: found[0] if found[0] == "\n" else _visible_in_doc(found[0]), body)
    body = _QUOTES.sub(lambda run: '\\"' * (len(run[0]) - 1) + '"', body)
    before = " " if body.startswith('"') else ""
    after = "\n" if "\n" in body else " " if body.endswith('"') else ""
    return Code(f'"""{before}{body}{after}"""')


def comment(text: Text) -> Code:
    """Comment lines; a line that a tool would take for an instruction is put in quotation marks."""
    lines = [_seen(line.strip()) for line in LINE_ENDS.split(text.raw)]
    return Code(
        "\n".join(f'# "{line}"' if _PRAGMA.match(line.lstrip("# ")) else f"# {line}".rstrip() for line in lines)
    )


def _seen(raw: str) -> str:
    """A text as it may stand in source."""
    return UNUSUAL.sub(lambda found: _visible(found[0]), raw)


def _visible(c: str) -> str:
    """A character as it may stand in source: printable as it is, anything else as an escape."""
    if c in _SHORT:
        return _SHORT[c]
    if is_printable(c):
        return c
    point = ord(c)
    return f"\\x{point:02x}" if point < 0x100 else f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _visible_in_doc(c: str) -> str:
    """The same in a docstring, which must be UTF-8 once it is read: a lone surrogate is shown by its escape."""
    return "\\" + _visible(c) if "\ud800" <= c <= "\udfff" else _visible(c)


def _laid_out(lines: list[str]) -> Iterator[str]:
    """Prose at a readable width, wherever its author broke it; code between fences as it stands."""
    prose: list[str] = []
    fence = ""
    for line in lines:
        opened = _FENCE.match(line)
        if fence or opened:
            yield from _prose(prose)
            prose = []
            yield line.rstrip()
            fence = "" if fence and _closes(line, fence) else fence or (opened[1] if opened else "")
        else:
            prose.append(line)
    yield from _prose(prose)


def _closes(line: str, fence: str) -> bool:
    """Whether a line ends the code that a fence began (CommonMark 0.31, 4.5)."""
    return line.strip().startswith(fence) and not line.strip().strip(fence[0])


def _prose(lines: list[str]) -> Iterator[str]:
    """Lines without code: one for each paragraph that is too wide, and then as many as it takes."""
    runs: list[list[str]] = []
    for line in lines:
        if runs and _continues(runs[-1][-1], line):
            runs[-1].append(line)
        else:
            runs.append([line])
    for run in runs:
        yield from (part for line in (_joined(run) if max(map(len, run)) > _WIDTH else run) for part in _wrap(line))


def _continues(above: str, line: str) -> bool:
    """Whether a line is more of the paragraph above it: prose at the same indent, after no break that is meant."""
    if _NO_PROSE.match(line) or _NO_PROSE.match(above) or _ARGUMENT.match(line) or above.endswith(("  ", "\\")):
        return False
    return len(line) - len(line.lstrip()) == len(above) - len(above.lstrip())


def _joined(run: list[str]) -> list[str]:
    return [" ".join([run[0].rstrip(), *(line.strip() for line in run[1:])])]


def _wrap(line: str) -> list[str]:
    """One line of prose at a readable width; what follows a list marker or an argument's name hangs under it."""
    line = line.rstrip()
    if len(line) <= _WIDTH or line.lstrip().startswith("|"):
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    marker = _LIST_ITEM.match(line.lstrip())
    hanging = indent + " " * (len(marker[0]) if marker else 4 if _ARGUMENT.match(line) else 0)
    together = _TOGETHER.sub(lambda found: found[0].replace(" ", _JOINT), line.lstrip())
    parts = textwrap.wrap(
        together,
        max(_WIDTH, len(hanging) + 20),
        initial_indent=indent,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
        drop_whitespace=True,
    )
    return [part.replace(_JOINT, " ") for part in parts]


def _squeeze(lines: list[str]) -> list[str]:
    """The same lines with no more than one empty line in a row."""
    return [line for index, line in enumerate(lines) if line or (index and lines[index - 1])]
