"""HTML -> Markdown that reads well as plain text.

The parser of the standard library makes a tree, in which whatever is not closed ends with what is around it; a tag
that HTML does not know is text (`/pets/<id>`). Then each element writes itself: blocks as lists of lines, and what
stands in a line as one text, in which `\\n` is where its author broke it and `\\v` a break that is meant. A library
was weighed: markdownify raises on `<ol start="²">` and on deep nesting, and takes the square of a list's items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from html.parser import HTMLParser

from sdkwright.parse import whole

_VOID = frozenset("br hr img wbr input col".split())
_SILENT = frozenset("script style head template svg iframe noscript".split())
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong "
    "sub sup time tt u var".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt figcaption figure footer "
    "h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_KNOWN = _VOID | _SILENT | _INLINE | _BLOCKS
_NOT_CLOSED = frozenset("address label time section header footer summary main details caption var cite".split())
"""Elements that, without an attribute and an end, are rather a placeholder that somebody called so."""
_ENDS = {
    "li": ("li", ("ul", "ol")),
    "dt": ("dt dd", ("dl",)),
    "dd": ("dt dd", ("dl",)),
    "tr": ("tr td th", ("table",)),
    "td": ("td th", ("tr", "table")),
    "th": ("td th", ("tr", "table")),
}
"""What the start of an element ends, within which others (HTML, 13.1.2.4)."""
_CODE = frozenset("code tt kbd samp".split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset(("ul", "ol", "dl"))
_DEEPEST = 60
_WIDTH = 76
"""Lines of a paragraph that are no wider stay as their author broke them."""
_SPACES = re.compile(r"[ \t\r\f]+")
_BREAKS = re.compile(r" *[\n\v]\s*")
_SCHEME = re.compile(r"\s*([a-z][a-z\d+.-]*):", re.I)
_BACKTICKS = re.compile(r"`+")
_LANGUAGE = re.compile(r"language-([\w+#.-]+)")
INDENTED = "data-indented"
"""What marks code that has no fence."""


class Flow(Enum):
    """How a text is made of lines: in HTML a line break says nothing, in Markdown an author may have meant it."""

    HTML = "html"
    MARKDOWN = "markdown"


def markdown_of(source: str, flow: Flow) -> str:
    """The text of HTML, as Markdown."""
    source = source if flow is Flow.MARKDOWN or "<pre" in source else source.replace("\n", " ")
    parser = _Tree(source)
    parser.feed(source)
    parser.close()
    return "\n\n".join("\n".join(lines) for lines in _blocks(parser.root))


@dataclass(slots=True)
class _Node:
    """An element; `closed` where its end was said."""

    tag: str
    source: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[_Node | str] = field(default_factory=list)
    closed: bool = False

    @property
    def is_placeholder(self) -> bool:
        """Whether it is no element of HTML at all, but a word in pointed brackets."""
        return self.tag in _NOT_CLOSED and not self.closed and not self.attributes


class _Tree(HTMLParser):
    """Makes a tree of elements."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self._source = source
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self.root = _Node("", closed=True)
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        source = self.get_starttag_text() or ""
        if tag not in _KNOWN:
            self._open[-1].children.append(source)
            return
        if tag in _BLOCKS and tag not in ("html", "body"):
            self._end_paragraph()
        ended, within = _ENDS.get(tag, ("", ()))
        self._end_any(ended.split(), within)
        node = _Node(tag, source, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _KNOWN:
            self._open[-1].children.append(self._end_as_written(tag))
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                self._open[depth].closed = True
                del self._open[depth:]
                return

    def _end_as_written(self, tag: str) -> str:
        """The end of an unknown tag with the capitals that the parser takes from it."""
        line, column = self.getpos()
        at = self._starts[line - 1] + column + 2
        return f"</{self._source[at : at + len(tag)]}>"

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def unknown_decl(self, data: str) -> None:
        self._open[-1].children.append(f"<![{data}]>")

    def _end_paragraph(self) -> None:
        """A block ends the paragraph that it would stand in (HTML, 13.1.2.4)."""
        if self._open[-1].tag == "p":
            self._open.pop()

    def _end_any(self, tags: list[str], within: tuple[str, ...]) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in within:
                return
            if self._open[depth].tag in tags:
                del self._open[depth:]


# --------------------------------------------------------------------------------------------- blocks


def _blocks(node: _Node) -> Iterator[list[str]]:
    """The blocks of an element, each as its lines."""
    run: list[_Node | str] = []
    for child in node.children:
        if isinstance(child, _Node) and (child.tag in _BLOCKS or child.tag == "hr") and not child.is_placeholder:
            yield from _paragraphs(run)
            run = []
            yield from _block(child)
        else:
            run.append(child)
    yield from _paragraphs(run)


def _paragraphs(run: list[_Node | str]) -> Iterator[list[str]]:
    """What stands between blocks; two breaks in a row begin another paragraph."""
    text = "".join(map(_inline, run))
    for part in re.split(r"\v\s*\v", _SPACES.sub(" ", text)):
        if part.strip():
            yield _lines(part)


def _lines(text: str) -> list[str]:
    """The lines of a paragraph: as they were broken where all are short, and where a break is meant."""
    found: list[str] = []
    for meant in text.strip().split("\v"):
        lines = [line.strip() for line in meant.split("\n") if line.strip()]
        if lines and found:
            found[-1] += "  "  # a break that is meant, for who breaks lines anew
        found += lines if all(len(line) <= _WIDTH for line in lines) else [" ".join(lines)]
    return found


def _block(node: _Node) -> Iterator[list[str]]:
    match node.tag:
        case "hr":
            return
        case tag if tag in _HEADINGS:
            text = _one_line(node)
            yield from ([f"{'#' * _HEADINGS[node.tag]} {text}"],) if text else ()
        case "ul" | "ol" | "dl":
            lines = list(_list(node))
            yield from (lines,) if lines else ()
        case "pre":
            yield from _code_block(node)
        case "blockquote":
            lines = _joined(list(_blocks(node)))
            yield from ([f"> {line}".rstrip() for line in lines],) if lines else ()
        case "table":
            yield from _table(node)
        case _:
            yield from _blocks(node)


def _joined(blocks: list[list[str]]) -> list[str]:
    """Blocks with an empty line between them, but none before a list."""
    lines: list[str] = []
    for block in blocks:
        if lines and not _is_list(block):
            lines.append("")
        lines += block
    return lines


def _is_list(block: list[str]) -> bool:
    return re.match(r"- |\d+\. ", block[0]) is not None


def _list(node: _Node) -> Iterator[str]:
    """The lines of a list; what belongs to an item hangs under it."""
    number = whole(node.attributes.get("start", "")[:6]) or 1
    for child in node.children:
        if isinstance(child, str) or child.tag not in ("li", "dt", "dd"):
            extra = child if isinstance(child, _Node) else _Node("", children=[child])
            yield from _joined(list(_blocks(_Node("", children=[extra]))))
            continue
        marker = f"{number}. " if node.tag == "ol" else "  " if child.tag == "dd" else "- "
        number += 1
        lines = _joined([_item_block(block) for block in _blocks(child)])
        for index, line in enumerate(lines):
            yield f"{' ' * len(marker) if index else marker}{line}".rstrip() if line.strip() else ""


def _item_block(block: list[str]) -> list[str]:
    """A paragraph of an item is one line, so that it can hang under its marker; a break that is meant stays."""
    if _is_list(block) or block[0].startswith(("```", "    ", "|", ">", "#")):
        return block
    text = " ".join(f"{line.rstrip()}\v" if line.endswith("  ") else line for line in block)
    return [line.strip() for line in text.split("\v")]


def _code_block(node: _Node) -> Iterator[list[str]]:
    """Code as it stands, between fences that are longer than any inside (CommonMark 0.31, 4.5)."""
    text = _text(node).replace("\v", "\n").strip("\n")
    if not text.strip():
        return
    if INDENTED in node.attributes:
        yield [f"    {line}".rstrip() for line in text.split("\n")]
        return
    inner = next((child for child in node.children if isinstance(child, _Node) and child.tag == "code"), node)
    language = _LANGUAGE.search(inner.attributes.get("class", ""))
    fence = "`" * max(3, 1 + max(map(len, _BACKTICKS.findall(text)), default=0))
    yield [f"{fence}{language[1] if language else ''}", *(line.rstrip() for line in text.split("\n")), fence]


def _table(node: _Node) -> Iterator[list[str]]:
    """A table of GFM; one of a single column, or with blocks in its cells, is written as blocks."""
    rows = [list(_under(row, ("td", "th"))) for row in _under(node, ("tr",))]
    rows = [row for row in rows if row]
    for caption in _under(node, ("caption",)):
        yield from _blocks(caption)
    if not rows:
        return
    if max(map(len, rows)) == 1 or any(_holds(cell, _LISTS | {"pre", "table"}) for row in rows for cell in row):
        for row in rows:
            for cell in row:
                yield from _blocks(cell)
        return
    width = max(map(len, rows))
    texts = [[_one_line(cell).replace("|", "\\|") for cell in row] + [""] * (width - len(row)) for row in rows]
    head, *body = texts if all(cell.tag == "th" for cell in rows[0]) else [[""] * width, *texts]
    yield [_row(head), _row(["---"] * width), *map(_row, body)]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _under(node: _Node, tags: tuple[str, ...]) -> Iterator[_Node]:
    """The elements of a table, not those of tables in it."""
    for child in node.children:
        if isinstance(child, _Node):
            if child.tag in tags:
                yield child
            elif child.tag != "table":
                yield from _under(child, tags)


def _holds(node: _Node, tags: frozenset[str]) -> bool:
    return any(isinstance(c, _Node) and (c.tag in tags or _holds(c, tags)) for c in node.children)


# --------------------------------------------------------------------------------------------- inline


def _one_line(node: _Node) -> str:
    text = _SPACES.sub(" ", "".join(map(_inline, node.children)))
    return " ".join(_BREAKS.sub(" ", text).split())


def _inline(node: _Node | str) -> str:
    """A part of a line."""
    if isinstance(node, str):
        return node
    if node.tag in _SILENT:
        return ""
    if node.is_placeholder:
        return node.source + "".join(map(_inline, node.children))
    match node.tag:
        case "br":
            return "\v"
        case "img":
            return node.attributes.get("alt", "")
        case "a":
            return _link(node)
        case tag if tag in _CODE:
            return _span(" ".join(_text(node).split()))
        case tag if tag in _BLOCKS:  # in a line, as in a heading or a cell
            return f" {''.join(map(_inline, node.children))} "
        case _:
            return "".join(map(_inline, node.children))


def _link(node: _Node) -> str:
    """A link, if its address leads anywhere from an editor: one without a host does not. One may be its own text."""
    text, address = "".join(map(_inline, node.children)), node.attributes.get("href", "").strip()
    scheme = _SCHEME.match(address)
    shown = " ".join(text.split())
    if scheme is None or scheme[1].lower() not in ("http", "https", "mailto"):
        return text
    if not shown or shown in (address, address.removeprefix("mailto:")):
        return shown or address
    for sign, escaped in ((" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E")):
        address = address.replace(sign, escaped)
    return f"[{shown}]({address})"


def _span(text: str) -> str:
    """A code span, whose fence is longer than any inside (CommonMark 0.31, 6.1)."""
    if not text:
        return ""
    fence = "`" * (max(map(len, _BACKTICKS.findall(text)), default=0) + 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{room}{text}{room}{fence}"


def _text(node: _Node) -> str:
    """All text of an element, as it stands."""
    return "".join(
        child if isinstance(child, str) else "\v" if child.tag == "br" else _text(child) for child in node.children
    )
