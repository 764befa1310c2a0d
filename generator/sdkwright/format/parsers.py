"""Part of `format`: what keeps a file from being what its suffix says, found by a parser of that format.

A table by suffix: what stands in no row is taken as it is. Python is `shape`'s.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from xml.parsers import expat

from sdkwright.files import File
from sdkwright.format.shape import Flaw
from sdkwright.parse import whole

Parser = Callable[[str], Flaw | None]
"""Says what is wrong with a text, and at which line."""


def flaw_of(file: File) -> Flaw | None:
    """What is wrong with a file that was made; what is copied is as its author wants it, and what is no text, too."""
    found = None if file.is_copied or file.data is not None else PARSERS.get(_suffix(file))
    if found is None:
        return None
    try:
        return found[1](file.text)
    except (RecursionError, MemoryError):
        return Flaw("nested too deeply to be read")


def format_of(file: File) -> str:
    """What a file is, as a person calls it."""
    return "Python" if file.is_python else PARSERS.get(_suffix(file), ("text", _json))[0]


def _suffix(file: File) -> str:
    return PurePosixPath(file.path).suffix.lower()


def _json(text: str) -> Flaw | None:
    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is no JSON")

    try:
        json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        return Flaw(error.msg, error.lineno)
    except ValueError as error:
        return Flaw(str(error))
    return None


def _toml(text: str) -> Flaw | None:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line ([0-9]{1,9})", str(error))
        line = whole(found[1]) if found else text.count("\n") + 1
        return Flaw(re.sub(r" \(at .*\)$", "", str(error)), line)
    return None


def _yaml(text: str) -> Flaw | None:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for _ in yaml.parse(text, Loader=loader):
            pass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Flaw(error.problem or "this is no YAML", mark.line + 1 if mark else None)
    except yaml.YAMLError as error:
        return Flaw(str(error).partition("\n")[0])
    return None


def _xml(text: str) -> Flaw | None:
    parser = expat.ParserCreate()
    try:
        parser.Parse(text.encode("utf-8"), True)
    except expat.ExpatError as error:
        return Flaw(expat.ErrorString(error.code), error.lineno)
    return None


# ----------------------------------------------------------------------------------------------- HTML

_TAG = re.compile(
    r"<!--.*?-->|<![^>]*>|<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(?P<closed>/?)>"
    r"|(?P<broken><(?:/?[A-Za-z]|!--))",
    re.DOTALL,
)
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Elements that have no end (HTML, 13.1.2)."""
_OPTIONAL = frozenset(
    {
        *("html", "head", "body", "p", "li", "dt", "dd", "rt", "rp", "optgroup", "option", "colgroup", "caption"),
        *("thead", "tbody", "tfoot", "tr", "td", "th"),
    }
)
"""Elements whose end tag may be left out (HTML, 13.1.2.4)."""
_RAW = frozenset({"script", "style", "textarea", "title"})
"""Elements in which no other one begins (HTML, 13.1.2.5)."""


def _html(text: str) -> Flaw | None:
    """A tag that is not whole, an end tag without a beginning, or an element without an end."""
    open_ones: list[tuple[str, int]] = []
    place = 0
    while (tag := _TAG.search(text, place)) is not None:
        place = tag.end()
        name = (tag["name"] or "").lower()
        if tag["broken"]:
            return Flaw("a tag that begins here is never closed", _line(text, tag.start()))
        if tag["end"]:
            wrong = _close(name, open_ones)
            if wrong is not None:
                return Flaw(wrong, _line(text, tag.start()))
        elif name in _RAW and not tag["closed"]:
            ending = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE)
            end = ending.search(text, place)
            if end is None:
                return Flaw(f"<{name}> is never closed", _line(text, tag.start()))
            place = end.end()
        elif name and name not in _VOID and not tag["closed"]:
            open_ones.append((name, tag.start()))
    left = next((each for each in open_ones if each[0] not in _OPTIONAL), None)
    return None if left is None else Flaw(f"<{left[0]}> is never closed", _line(text, left[1]))


def _close(name: str, open_ones: list[tuple[str, int]]) -> str | None:
    """Takes an element, and those in it whose end may be left out, from the open ones; says what is wrong."""
    while open_ones and open_ones[-1][0] != name and open_ones[-1][0] in _OPTIONAL:
        open_ones.pop()
    if open_ones and open_ones[-1][0] == name:
        open_ones.pop()
        return None
    inner = f", where <{open_ones[-1][0]}> is open" if open_ones else ""
    return f"</{name}> ends nothing{inner}"


# ------------------------------------------------------------------------------------------- Markdown

_FENCE = re.compile(r"[ \t>*+\-0-9.)]*?(?P<fence>`{3,}|~{3,})(?P<rest>.*)")


def _markdown(text: str) -> Flaw | None:
    """A code block that is never closed takes the rest of a page (CommonMark, 4.5); all else is Markdown."""
    opened = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found is None:
            continue
        if opened and found["fence"].startswith(opened) and not found["rest"].strip():
            opened = ""
        elif not opened and not ("`" in found["fence"] and "`" in found["rest"]):
            opened = found["fence"]
    return _unclosed(text) if opened else None


def _unclosed(text: str) -> Flaw | None:
    """The block that CommonMark itself takes to the end of what it is in; the lines alone do not tell."""
    from markdown_it import MarkdownIt

    lines = text.split("\n")
    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "fence" and token.map is not None:
            last = lines[token.map[1] - 1] if token.map[1] - token.map[0] > 1 else ""
            if not re.fullmatch(rf"[ \t>]*{re.escape(token.markup)}{re.escape(token.markup[0])}*\s*", last):
                return Flaw("a code block that begins here is never closed", token.map[0] + 1)
    return None


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


PARSERS: Mapping[str, tuple[str, Parser]] = {
    ".json": ("JSON", _json),
    ".toml": ("TOML", _toml),
    ".yaml": ("YAML", _yaml),
    ".yml": ("YAML", _yaml),
    ".html": ("HTML", _html),
    ".htm": ("HTML", _html),
    ".svg": ("XML", _xml),
    ".xml": ("XML", _xml),
    ".md": ("Markdown", _markdown),
}
"""What a file has to be, by its suffix, and what says whether it is."""
