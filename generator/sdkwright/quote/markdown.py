"""Text -> Markdown. The text is CommonMark already (OpenAPI 3.1, 4.8.1): HTML in it is shown, no link runs anything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from sdkwright.printable import is_printable
from sdkwright.quote.lines import LINE_ENDS, UNUSUAL
from sdkwright.text import Code, Text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_BROKEN = re.compile(r"\s*\n\s*")
_BACKTICKS = re.compile(r"`+")
_FENCED = re.compile(r"(`{3,}|~{3,}|#)")
_OPENS = re.compile(r"(`{3,})[^`]*$|(~{3,})")
"""A fence in no list and no quotation, which would end it (CommonMark 0.31, 4.5)."""
_CLOSES = re.compile(r" {0,3}(`{3,}|~{3,})$")
_SPAN = re.compile(r"\\[\\`]|(?<!`)(`+)(?!`)[^\n|]*?(?<!`)\1(?!`)")
"""A code span on one line and in one cell (CommonMark 0.31, 6.1; GFM 0.29, 4.10), or a sign that opens none."""
_DANGEROUS = re.compile(r"(\]\(\s*|\]:\s*)(?=(?:javascript|vbscript|data|file)\\?:)", re.IGNORECASE)
"""Before the destination of a link that would run something where it is followed."""
_RUNS = re.compile(r"\s*(?:javascript|vbscript|data|file):", re.IGNORECASE)
_EMPTY = re.compile(r"(\n[ \t]*(?=\n))")
_QUOTED = re.compile(r"^(?:&gt; ?)+", re.MULTILINE)


def md(text: Text) -> Code:
    """One line of Markdown; a sign that would end a cell of a table is escaped."""
    line = " ".join(LINE_ENDS.sub(" ", text.raw).split())
    opens = _FENCED.match(line)  # a block that the text alone cannot close
    line = _proved(f"\\{_escaped(line)}" if opens else _harmless(line), _escaped(line)).replace("|", "\\|")
    return Code(UNUSUAL.sub(lambda found: _markdown_character(found[0]), line))


def md_block(text: Text) -> Code:
    """Paragraphs, lists, tables and code of Markdown as they are; a fence that is left open is closed."""
    lines = LINE_ENDS.split(text.raw.expandtabs(4))
    lines = [line.rstrip() for line in lines]
    shown = _proved("\n".join(_blocks(lines)).strip("\n"), "\n".join(_quoted(_escaped("\n".join(lines)))).strip("\n"))
    return Code(UNUSUAL.sub(lambda found: found[0] if found[0] == "\n" else _markdown_character(found[0]), shown))


def _blocks(lines: list[str]) -> Iterator[str]:
    fence, prose = "", list[str]()
    for line in lines:
        if fence:
            yield line
            closed = _CLOSES.match(line)
            fence = "" if closed and closed[1].startswith(fence) else fence
        elif opened := _OPENS.match(line):
            yield from _prose(prose)
            prose, fence = [], opened[1] or opened[2]
            yield line
        else:
            prose.append(line)
    yield from _prose(prose)
    if fence:
        yield fence


def _prose(lines: list[str]) -> list[str]:
    """Lines without fences; a quotation stays one."""
    return _quoted(_harmless("\n".join(lines))) if lines else []


def _quoted(shown: str) -> list[str]:
    return _QUOTED.sub(lambda found: found[0].replace("&gt;", ">"), shown).split("\n")


def _harmless(prose: str) -> str:
    """Prose in which HTML is text, and no link leads to a script; what stands in code spans is code."""
    parts = _EMPTY.split(prose)
    parts[0::2] = [_paragraph(part) for part in parts[0::2]]
    return "".join(parts)


def _paragraph(prose: str) -> str:
    """A paragraph; a backtick without its partner on the line may pair with any other, so then nothing is a span."""
    if "`" in _SPAN.sub("", prose):
        return _escaped(prose)
    shown, end = "", 0
    for found in _SPAN.finditer(prose):
        shown += _escaped(prose[end : found.start()]) + found[0]
        end = found.end()
    return shown + _escaped(prose[end:])


def _proved(shown: str, escaped: str) -> str:
    """What keeps code as it is, where a parser of CommonMark finds no HTML and no link that runs; else the other."""
    if "<" not in shown and not _DANGEROUS.search(shown):
        return shown
    every = [each for token in _parser().parse(shown) for each in (token, *(token.children or ()))]
    urls = (str(each.attrGet("href") or each.attrGet("src") or "") for each in every)
    is_proved = not any(each.type.startswith("html_") for each in every) and not any(map(_RUNS.match, urls))
    return shown if is_proved else escaped


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # each link is looked at here
    return parser


def _escaped(prose: str) -> str:
    plain = prose.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _DANGEROUS.sub(r"\1unsafe:", plain)


def code(text: Text) -> Code:
    """The text of a part of a code span, which `span` closes: what stands there is shown as it is, and on one line."""
    line = " ".join(LINE_ENDS.sub(" ", text.raw).split())
    return Code("".join(c if is_printable(c) else "\ufffd" for c in line))


def fence(text: Text) -> Code:
    """A fenced block of code that holds the text as it is; what looks like JSON is called so (CommonMark 0.31, 4.5)."""
    lines = [line.rstrip() for line in LINE_ENDS.split(text.raw)]
    shown = "\n".join("".join(c if is_printable(c) else "\ufffd" for c in line.expandtabs(4)) for line in lines)
    sign = "`" * max(3, max(map(len, _BACKTICKS.findall(shown)), default=0) + 1)
    return Code(f"{sign}{'json' if shown[:1] in ('{', '[') else ''}\n{shown}\n{sign}")


def span(content: str, *, shown: str | None = None) -> Code:
    """A code span around code: its fence is longer than any run of backticks inside (CommonMark 0.31, 6.1).

    `shown` is what will stand there of it, where that is not all.
    """
    line = _BROKEN.sub(" ", content).strip()
    seen = line if shown is None else _BROKEN.sub(" ", shown).strip()
    fence = "`" * (max(map(len, _BACKTICKS.findall(seen)), default=0) + 1)
    room = " " if seen.startswith("`") or seen.endswith("`") else ""
    return Code(f"{fence}{room}{line}{room}{fence}")


def _markdown_character(c: str) -> str:
    if "\ud800" <= c <= "\udfff":
        return "\ufffd"
    return c if is_printable(c) else f"&#{ord(c)};"
