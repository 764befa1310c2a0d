"""Text -> Code: one function for each kind of place that a spec's text can be printed into.

They are the filters of the templates, and there is no other way from `Text` to a file. Each promises that a reader of
the file gets the same text back, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sdkwright.quote.data import go, js, json, sh, toml, whole_file, xml, yaml
from sdkwright.quote.formats import Format, format_for, has_rules, refused
from sdkwright.quote.golang import go_doc, go_module
from sdkwright.quote.markdown import code, fence, md, md_block, span
from sdkwright.quote.plain import line, lines
from sdkwright.quote.python import comment, doc, py
from sdkwright.quote.script import js_doc
from sdkwright.quote.values import VALUES
from sdkwright.quote.web import html, md_html, md_html_line, url
from sdkwright.text import Code, Text

__all__ = [
    "FILTERS",
    "LITERALS",
    "VALUES",
    "Format",
    "code",
    "comment",
    "doc",
    "fence",
    "format_for",
    "go",
    "go_doc",
    "go_module",
    "has_rules",
    "html",
    "js",
    "js_doc",
    "json",
    "line",
    "lines",
    "md",
    "md_block",
    "md_html",
    "md_html_line",
    "py",
    "refused",
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
    "line": line,
    "lines": lines,
}
"""What a template may put behind a `Text`."""
LITERALS = frozenset({"py", "toml", "json", "yaml", "js", "go", "sh"})
"""Those that make a literal, of a name or a word of the template as well as of a text."""
