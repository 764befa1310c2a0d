"""CommonMark of a description, with the HTML in it (OpenAPI 3.1, 4.8.1) -> Markdown that reads well as plain text.

Lists, code, tables, headings and links stay Markdown. Emphasis, which editors show as asterisks, goes; entities and
escapes become the characters that they mean; HTML becomes Markdown, and a tag that is none of HTML's stays text.
A paragraph is one line, or the lines of its author where they are short. Most texts have no markup and are not parsed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from sdkwright.words.html import INDENTED, Flow, markdown_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_INLINE = re.compile(r"[<&\\]|\*\S|(?<!\w)_\S|!\[|\]\[|\]:|\]\((?!https?:)")
"""What may be HTML, an entity, an escape, emphasis, an image, or a link whose address is no whole URL or elsewhere."""
_BLOCK = re.compile(
    r"^[ \t]*(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#|>|\||```|~~~|=+[ \t]*$|-{2,}[ \t]*$|:?-+:?[ \t]*\||:::)|^(?:\t| {4})",
    re.M,
)
"""What may begin a block that is no paragraph (CommonMark 0.31, chapter 4), or the second row of a table (GFM 4.10)."""
_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_ONLY_HTML = re.compile(
    r"\s*</?(?:p|div|ul|ol|table|h[1-6]|br|b|strong|span|a|i|em|code|pre|blockquote|section)\b", re.I
)
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_NAME = re.compile(r"[a-z][a-z\d_]*")
_LONGEST = 60_000
"""A longer text is taken as it is: no parser is asked to read a book."""
_NESTED = 60


def readable(text: str) -> str:
    """A text as it reads well in a docstring; a paragraph, an item of a list and a row of a table are one line each."""
    return _readable(text) if text else ""


@lru_cache(maxsize=50_000)
def _readable(text: str) -> str:
    text = _LINE_ENDS.sub("\n", text).expandtabs(4).strip("\n")
    if len(text) > _LONGEST or not (_INLINE.search(text) or _BLOCK.search(text)):
        return text.strip()
    return _parsed(text) or ("" if "<!--" in text else text.strip())


def _parsed(text: str) -> str:
    if all(_ONLY_HTML.match(part) for part in _EMPTY_LINE.split(text)):
        return markdown_of(text, Flow.HTML)
    return markdown_of(_renderer()(text), Flow.MARKDOWN)


@cache
def _renderer() -> Callable[[str], str]:
    """CommonMark -> HTML; the library is imported for the first text that has markup."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _NESTED}).enable("table")
    parser.add_render_rule("code_block", _indented)
    parser.add_render_rule("strong_open", _strong)
    parser.add_render_rule("strong_close", _strong)
    return lambda text: str(parser.render(text))


def _indented(_: object, tokens: Sequence[Token], index: int, *rest: object) -> str:
    """Code that its indentation alone tells keeps that: people indent what is no code, too."""
    return f"<pre {INDENTED}>{escape(tokens[index].content)}</pre>\n"


def _strong(_: object, tokens: Sequence[Token], index: int, *rest: object) -> str:
    """Emphasis goes, but `__init__` is a name that nobody meant to stress."""
    text = tokens[index + 1 if tokens[index].nesting == 1 else index - 1]
    is_name = tokens[index].markup == "__" and text.type == "text" and _NAME.fullmatch(text.content) is not None
    return "__" if is_name else ""
