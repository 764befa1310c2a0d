"""Follows the links of the pages in a folder, HTML and Markdown, to the files and the anchors that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/")
"""What no page of ours leads to: another address, and the top of whatever site it may stand on."""
_SIGNS = re.compile(r"[^\w\- ]")


class _Page(HTMLParser):
    """The links and the anchors of a page of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" or (name == "name" and tag == "a"):
                self.anchors.add(value or "")
            elif name in ("href", "src"):
                self.links.append(value or "")


def broken_links(folder: Path) -> Iterator[str]:
    """What leads nowhere within a folder, as `page: link`."""
    pages = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    read = {name: _read(path) for name, path in pages.items() if path.suffix in (".html", ".md")}
    for name, page in read.items():
        for link in page.links:
            if _ELSEWHERE.match(link) is None and not _leads_somewhere(name, link, pages, read):
                yield f"{name}: {link}"


def _leads_somewhere(page: str, link: str, pages: dict[str, Path], read: dict[str, _Page]) -> bool:
    path, _, anchor = link.partition("#")
    target = normpath(f"{page}/../{unquote(path.partition('?')[0])}") if path else page
    if target not in pages:
        return False
    return not anchor or target not in read or unquote(anchor) in read[target].anchors


def _read(path: Path) -> _Page:
    page = _Page()
    text = path.read_text("utf-8")
    if path.suffix == ".html":
        page.feed(text)
    else:
        _read_markdown(text, page)
    return page


def _read_markdown(text: str, page: _Page) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    every = [*tokens, *(inner for token in tokens for inner in token.children or ())]
    for token in every:
        if token.type in ("link_open", "image"):
            page.links.append(str(token.attrs.get("href") or token.attrs.get("src") or ""))
        elif token.type in ("html_block", "html_inline"):
            page.feed(token.content)
    counts: dict[str, int] = {}
    headings = (after for token, after in pairwise(tokens) if token.type == "heading_open")
    for anchor in map(_anchor, headings):
        count = counts[anchor] = counts.get(anchor, -1) + 1
        page.anchors.add(f"{anchor}-{count}" if count else anchor)


def _anchor(heading: Token) -> str:
    """The anchor that GitHub gives a heading: its letters, small, with hyphens for spaces."""
    text = "".join(child.content for child in heading.children or () if child.type in ("text", "code_inline"))
    return _SIGNS.sub("", text.lower()).replace(" ", "-")
