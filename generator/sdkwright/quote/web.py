"""Text -> HTML: a description in CommonMark as elements, and addresses that a link may have."""

from __future__ import annotations

import html as _html
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from sdkwright.printable import is_printable
from sdkwright.quote.lines import UNUSUAL
from sdkwright.text import Code, Text
from sdkwright.words.markup import readable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererProtocol
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_HTML = re.compile(
    r"</?(?:p|div|ul|ol|li|table|h[1-6]|br|hr|b|strong|span|a|i|em|u|code|pre|blockquote|section|sup|sub)\b[^<>]*>",
    re.I,
)
"""A tag with which people write prose."""
_REMEMBERED = 10_000
"""So many texts are told apart: what is said of a field stands on each page that shows it."""
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
    """Paragraphs of CommonMark as HTML: what HTML in them means is kept, no tag is, and links lead to pages alone."""
    return _blocks(text.raw)


@lru_cache(maxsize=_REMEMBERED)
def _blocks(raw: str) -> Code:
    return Code(_markdown().render(_valid(_without_html(raw))).strip())


def md_html_line(text: Text) -> Code:
    """One line of CommonMark as HTML, without a paragraph around it."""
    return Code(_markdown().renderInline(" ".join(_valid(_without_html(text.raw)).split())).strip())


def _without_html(raw: str) -> str:
    """The text with Markdown in place of HTML: a description may have both (OpenAPI 3.2, 3.4)."""
    return readable(raw) if _HTML.search(raw) else raw


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    made.validateLink = _is_harmless  # type: ignore[assignment, method-assign]
    made.add_render_rule("link_open", _link_open)
    made.add_render_rule("link_close", _link_close)
    made.add_render_rule("image", _image)
    return made


def _link_open(self: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    """A link; one that is relative leads to where the author had it, and nowhere from a page of ours."""
    leads = _leads_on(tokens[index])
    for end in range(index, len(tokens)):
        if tokens[end].type == "link_close":
            tokens[end].meta["leads"] = leads
            break
    return f'<a href="{_html.escape(str(tokens[index].attrs["href"]))}" rel="noreferrer">' if leads else ""


def _link_close(self: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    return "</a>" if tokens[index].meta.get("leads") else ""


def _image(self: RendererProtocol, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    """A picture as a link to it: a page asks nothing of another place by itself."""
    source = str(tokens[index].attrs["src"])
    shown = _html.escape(tokens[index].content or "picture")
    is_linked = sum(token.nesting for token in tokens[:index] if token.tag == "a") > 0
    is_link = bool(_SCHEME.match(source)) and not is_linked
    return f'<a href="{_html.escape(source)}" rel="noreferrer">{shown}</a>' if is_link else shown


def _leads_on(token: Token) -> bool:
    """Whether an address is whole."""
    return bool(_SCHEME.match(str(token.attrs.get("href", ""))))


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
