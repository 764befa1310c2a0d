"""What a file may be made of, by its suffix: the filters whose results mean in it what the text meant, and no more.

A filter that is at home elsewhere is refused: `|sh` in a script of JavaScript would end its string, `|py` in a page
would open a tag. What has no row has rules that nobody here knows: there all filters are as their author means them,
but for those that print a text as it is, which want a row that says that the format has no rules at all.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import PurePosixPath

_AS_IT_IS = frozenset({"line", "lines"})
"""The filters that quote nothing."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: `shown_filters` names the filters for it to a person, `filters` are all that may be used."""

    name: str
    shown_filters: str
    filters: frozenset[str]
    is_plain: bool = False


def _format(name: str, shown_filters: str, *filters: str) -> Format:
    return Format(name, shown_filters, frozenset(filters))


_PYTHON = _format("Python", "|py (a literal), |doc (a docstring) or |comment", "py", "doc", "comment")
_MARKDOWN = _format(
    "Markdown",
    "|md (one line), |md_block (paragraphs), |code (within a code span) or |fence (a block)",
    *("md", "md_block", "code", "fence", "html", "md_html", "md_html_line", "url", "xml"),
    *("py", "toml", "json", "yaml", "js", "go", "go_module", "sh"),  # in a fence of the template
)
_YAML = _format("YAML", "|yaml or |comment", "yaml", "json", "comment")
_SCRIPT = _format("JavaScript", "|js (a literal) or |js_doc (a doc comment)", "js", "json", "js_doc")
_GO = _format("Go", "|go (a literal) or |go_doc (a doc comment)", "go", "go_doc")
_SHELL = _format("a shell script", "|sh (a word) or |comment", "sh", "comment")
_HTML = _format(
    "HTML",
    "|html (text), |md_html (paragraphs), |md_html_line or |url (an address)",
    *("html", "md_html", "md_html_line", "url", "xml", "json", "js"),  # JSON has no `<` in it
)
_XML = _format("XML", "|xml", "xml")
_PLAIN = Format("plain text", "|line (one line) or |lines", _AS_IT_IS, is_plain=True)
_BY_SUFFIX: Mapping[str, Format] = {
    **dict.fromkeys((".py", ".pyi"), _PYTHON),
    **dict.fromkeys((".md", ".markdown"), _MARKDOWN),
    ".mdx": _format("MDX", "|js between braces, or |fence (a block)", "js", "json", "fence"),  # where { begins code
    ".toml": _format("TOML", "|toml or |comment", "toml", "comment"),
    **dict.fromkeys((".json", ".jsonc", ".json5", ".ndjson", ".jsonl"), _format("JSON", "|json", "json", "js")),
    **dict.fromkeys((".yaml", ".yml"), _YAML),
    **dict.fromkeys((".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx"), _SCRIPT),
    ".go": _GO,
    ".mod": _format("a go.mod", "|go_module", "go_module"),
    **dict.fromkeys((".sh", ".bash", ".zsh", ".ksh"), _SHELL),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _HTML),
    **dict.fromkeys((".svg", ".xml"), _XML),
    **dict.fromkeys((".txt", ".text", ".log", ".http", ".rest", ".hurl", ".bru"), _PLAIN),
}


def format_for(path: str, *, is_plain: bool = False) -> Format | None:
    """The format of a file, by its suffix; None where it has no row, and nobody says that it is plain."""
    found = _BY_SUFFIX.get(PurePosixPath(path).suffix.lower())
    return _PLAIN if found is None and is_plain else found


def has_rules(path: str) -> bool:
    """Whether a file is known to have rules of its own, which nothing can be printed around."""
    found = format_for(path)
    return found is not None and not found.is_plain


def refused(found: Format | None, filters: Set[str]) -> frozenset[str]:
    """The filters that a file cannot have, of all that print a text."""
    if found is None:
        return frozenset(_AS_IT_IS & filters)
    return frozenset() if found.is_plain else frozenset(filters - found.filters)
