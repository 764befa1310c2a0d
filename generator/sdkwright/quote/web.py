"""Text -> HTML: a description in CommonMark as elements, and addresses that a link may have."""

from __future__ import annotations

import html as _html
import re
from functools import cache
from typing import TYPE_CHECKING

from sdkwright.printable import is_printable
from sdkwright.quote.lines import UNUSUAL
from sdkwright.text import Code, Text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_OPENED = frozenset({"http", "https", "mailto", "tel"})
"""The schemes that a reader may follow."""


def html(text: Text) -> Code:
    """Text for an HTML element or a quoted attribute."""
    return Code(_html.escape(_valid(text.raw)))


def url(text: Text) -> Code:
    """An address for a quoted attribute; one that would run something, or open a file, leads nowhere."""
    scheme = _SCHEME.match(text.raw)
    is_harmless = scheme is None or scheme[1].lower() in _OPENED
    return Code(_html.escape(_valid("".join(text.raw.split())) if is_harmless else "#"))


def md_html(text: Text) -> Code:
    """Paragraphs of CommonMark as HTML: raw HTML in them is shown as text, and links lead to pages alone."""
    return Code(_markdown().render(_valid(text.raw)).strip())


def md_html_line(text: Text) -> Code:
    """One line of CommonMark as HTML, without a paragraph around it."""
    return Code(_markdown().renderInline(" ".join(_valid(text.raw).split())).strip())


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    made.validateLink = _is_harmless  # type: ignore[assignment, method-assign]
    return made


def _is_harmless(address: str) -> bool:
    scheme = _SCHEME.match(address)
    return scheme is None or scheme[1].lower() in _OPENED


def _valid(raw: str) -> str:
    """The text as a page can hold it: what cannot be seen is told by its number, and a lone surrogate is none."""
    return UNUSUAL.sub(lambda found: _character(found[0]), raw)


def _character(c: str) -> str:
    if "\ud800" <= c <= "\udfff" or (not is_printable(c) and c not in "\n\t"):
        return "\ufffd"
    return c
