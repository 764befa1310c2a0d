"""Text -> Code: one function for each kind of place that a spec's text can be printed into.

They are the filters of the templates, and there is no other way from `Text` to a file. Each promises that a reader of
the file gets the same text back, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from sdkwright.quote.data import go, js, json, sh, toml, whole_file, xml, yaml
from sdkwright.quote.golang import go_doc, go_module
from sdkwright.quote.markdown import code, fence, md, md_block, span
from sdkwright.quote.python import comment, doc, py
from sdkwright.quote.script import js_doc
from sdkwright.quote.values import VALUES
from sdkwright.quote.web import html, md_html, md_html_line, url
from sdkwright.text import Code, Text

__all__ = [
    "FILTERS",
    "LITERALS",
    "VALUES",
    "code",
    "comment",
    "doc",
    "fence",
    "filters_for",
    "go",
    "go_doc",
    "go_module",
    "html",
    "js",
    "js_doc",
    "json",
    "md",
    "md_block",
    "md_html",
    "md_html_line",
    "py",
    "sh",
    "span",
    "toml",
    "url",
    "whole_file",
    "xml",
    "yaml",
]

FILTERS: Mapping[str, Callable[[Text], Code]] = {
    "py": py,
    "doc": doc,
    "comment": comment,
    "md": md,
    "md_block": md_block,
    "code": code,
    "fence": fence,
    "toml": toml,
    "json": json,
    "yaml": yaml,
    "js": js,
    "js_doc": js_doc,
    "go": go,
    "go_doc": go_doc,
    "go_module": go_module,
    "sh": sh,
    "html": html,
    "md_html": md_html,
    "md_html_line": md_html_line,
    "url": url,
    "xml": xml,
}
"""What a template may put behind a `Text`."""
LITERALS = frozenset({"py", "toml", "json", "yaml", "js", "go", "sh"})
"""Those that make a literal, of a name or a word of the template as well as of a text."""
_MARKDOWN = "|md (one line), |md_block (paragraphs), |code (within a code span) or |fence (a block)"
_BY_SUFFIX: Mapping[str, str] = {
    ".py": "|py (a literal), |doc (a docstring) or |comment",
    ".pyi": "|py (a literal), |doc (a docstring) or |comment",
    ".md": _MARKDOWN,
    ".mdx": _MARKDOWN,
    ".toml": "|toml",
    ".json": "|json",
    ".yaml": "|yaml",
    ".yml": "|yaml",
    ".js": "|js (a literal) or |js_doc (a doc comment)",
    ".mjs": "|js (a literal) or |js_doc (a doc comment)",
    ".ts": "|js (a literal) or |js_doc (a doc comment)",
    ".go": "|go (a literal) or |go_doc (a doc comment)",
    ".sh": "|sh",
    ".html": "|html (text), |md_html (paragraphs), |md_html_line or |url (an address)",
    ".svg": "|xml",
    ".xml": "|xml",
}


def filters_for(path: str) -> str:
    """The filters that fit a file, by its suffix, as a person reads of them."""
    return _BY_SUFFIX.get(PurePosixPath(path).suffix.lower(), f"one of {', '.join(f'|{name}' for name in FILTERS)}")
