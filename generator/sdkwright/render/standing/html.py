"""HTML and XML: whether a hole stands in text, in the value of an attribute, in a tag or in a script (HTML, 13.2.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sdkwright.render.standing.languages import SCRIPT, Scanner
from sdkwright.render.standing.marks import Hole, Piece

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".svg", ".xml"})
_TEXT = re.compile(r"(?P<comment><!--)|(?P<cdata><!\[CDATA\[)|<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*)")
_TAG = re.compile(r"(?P<close>/?>)|(?P<attribute>[^\s=>\"'/]+)(?P<equal>\s*=\s*(?P<quote>[\"']?))?|(?P<loose>[\"'])")
_ENDS = {"comment": re.compile("-->"), "cdata": re.compile(r"\]\]>")}
_UNQUOTED_END = re.compile(r"[\s>]")
_RAW = {"script": re.compile(r"</script\b", re.IGNORECASE), "style": re.compile(r"</style\b", re.IGNORECASE)}
_ADDRESSES = frozenset(
    {
        *("href", "src", "action", "formaction", "poster", "data", "cite", "background", "ping", "xlink:href"),
        *("manifest", "srcset"),
    }
)
"""Attributes whose value leads somewhere, or runs something."""
_RUNS = re.compile(r"(on.*|style|srcdoc)")
"""Attributes whose value is code."""
_RUNNING = ("javascript:", "vbscript:", "data:")
_LOADS = frozenset({"script", "link", "base", "iframe", "frame", "embed", "object", "use"})
"""Elements that bring what is at an address into the page."""
_HOLE = "\0"
"""What stands for a hole in a value."""
_IN_TEXT = frozenset({"html", "md_html", "md_html_line", "url", "xml", "json", "js"})
_IN_VALUE = frozenset({"html", "url", "xml"})


@dataclass(slots=True)
class _Page:
    """Where a page is at: `state` is text, tag, value, unquoted, raw, comment or cdata."""

    state: str = "text"
    tag: str = ""
    attribute: str = ""
    quote: str = ""
    value: str = ""
    is_half_a_tag: bool = False
    """Whether a tag begins, and nothing of its name is there."""
    script: Scanner = field(default_factory=lambda: Scanner(SCRIPT))
    """What a script holds, up to here."""

    def read(self, text: str) -> None:
        place = 0
        while place < len(text):
            place = getattr(self, f"_{self.state}")(text, place)

    def _text(self, text: str, place: int) -> int:
        found = _TEXT.search(text, place)
        self.is_half_a_tag = found is None and text.endswith(("<", "</"))
        if found is None:
            return len(text)
        self.tag = (found["name"] or "").lower() if not found["end"] else ""
        self.state = "comment" if found["comment"] else "cdata" if found["cdata"] else "tag"
        return found.end()

    def _tag(self, text: str, place: int) -> int:
        found = _TAG.search(text, place)
        if found is None:
            return len(text)
        if found["close"]:
            is_raw = self.tag in _RAW and found["close"] == ">"
            self.state, self.script = "raw" if is_raw else "text", Scanner(SCRIPT)
        elif found["attribute"] and found["equal"]:
            self.attribute, self.quote, self.value = found["attribute"].lower(), found["quote"], ""
            self.state = "value" if found["quote"] else "unquoted"
        return found.end()

    def _value(self, text: str, place: int) -> int:
        end = text.find(self.quote, place)
        self.value += text[place : end if end >= 0 else len(text)]
        self.state = "value" if end < 0 else "tag"
        return len(text) if end < 0 else end + 1

    def _unquoted(self, text: str, place: int) -> int:
        found = _UNQUOTED_END.search(text, place)
        self.state = "unquoted" if found is None else "tag"
        return len(text) if found is None else found.start()

    def _raw(self, text: str, place: int) -> int:
        found = _RAW[self.tag].search(text, place)
        self.script.read(text[place : found.start() if found else len(text)])
        if found is None:
            return len(text)
        self.state, self.tag = "tag", ""
        return found.end()

    def _comment(self, text: str, place: int) -> int:
        return self._until(text, place)

    def _cdata(self, text: str, place: int) -> int:
        return self._until(text, place)

    def _until(self, text: str, place: int) -> int:
        found = _ENDS[self.state].search(text, place)
        self.state = self.state if found is None else "text"
        return len(text) if found is None else found.end()


def misplaced(pieces: list[Piece]) -> tuple[Hole, str] | None:
    """The first hole that stands where its filter is not at home, and where that is."""
    page = _Page()
    for piece in pieces:
        if isinstance(piece, str):
            page.read(piece)
            continue
        where = _wrong(page, piece)
        if where:
            return piece, where
        page.value += _HOLE if page.state == "value" else ""
    return None


def wrong_behind(text: str, hole: Hole) -> str:
    """Where a hole stands behind a text that begins as a tag does, if that is wrong; else nothing."""
    page = _Page()
    page.read(text)
    return _wrong(page, hole)


def _wrong(page: _Page, hole: Hole) -> str:
    """Where a hole stands, if that is wrong; else nothing."""
    match page.state:
        case "text":
            if page.is_half_a_tag:
                return "where the name of an element stands"
            return "" if hole.filter in _IN_TEXT else "in text"
        case "value":
            return _wrong_in_value(page, hole)
        case "raw" if page.tag == "script" and hole.filter in SCRIPT.filters:
            where = page.script.wrong(hole)
            return f"in a script, {where}" if where else ""
        case "raw":
            return f"in <{page.tag}>"
        case "comment" | "cdata":
            return "" if hole.filter in _IN_VALUE else "in a comment"
        case "unquoted":
            return f"in the attribute {page.attribute}, which has no quotation marks"
        case _:
            return "within a tag"


def _wrong_in_value(page: _Page, hole: Hole) -> str:
    name = page.attribute
    if _RUNS.fullmatch(name):
        return f"in the attribute {name}, which is code"
    if hole.filter not in _IN_VALUE:
        return f"in the attribute {name}"
    return _wrong_in_address(page, hole) if name in _ADDRESSES or page.tag == "meta" else ""


def _wrong_in_address(page: _Page, hole: Hole) -> str:
    """A text may say where a link leads, and never what runs, nor what the page is made of."""
    name, before = page.attribute, page.value.strip().lower()
    if page.tag == "meta":
        return "in the address of a redirect" if "url" in before else ""
    if before.startswith(_RUNNING):
        return f"in the address {name}, which runs it"
    if page.tag in _LOADS and not any(sign in before for sign in "/#?"):
        return f"at the beginning of an address of <{page.tag}>, which becomes a part of the page"
    if _HOLE in before and not any(sign in before for sign in "/#?:"):
        return f"at the beginning of the address {name}, behind another text"
    if "javascript:".startswith(before) and not (hole.filter == "url" and not before):
        return f"at the beginning of the address {name}, which |url makes harmless"
    return ""
