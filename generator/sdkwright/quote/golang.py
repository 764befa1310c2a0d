"""Text -> doc comments of Go, in the form that gofmt gives them ("Go Doc Comments", Go 1.19), and paths of modules."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from sdkwright.parse import whole
from sdkwright.printable import is_printable
from sdkwright.quote.data import go
from sdkwright.quote.lines import LINE_ENDS, UNUSUAL
from sdkwright.text import Code, Text

_QUOTED = re.compile(r"(?:\s{0,3}>)+ ?")
_MODULE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~/-]*")
_WIDTH = 100
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")
_ITEM = re.compile(r"\s{0,12}(?:([-*+])|(\d{1,3})[.)])\s+(\S.*)")
_HEADING = re.compile(r"#{1,6}\s+(\S.*?)(?:\s+#+)?\s*")
_LIKE_A_LIST = re.compile(r"(?:[-*+\u2022]|\d+[.)])\s")
_BUILD = re.compile(r"\+build\b")
_TOGETHER = re.compile(r"`[^`\n]{1,90}`|\[[^\[\]\n]+\]\([^()\s]*\)")
_MARK = re.compile(r"(?<=\S) (?=(?:[-*+\u2022]|\d+[.)]) )")
"""The space before what would begin an item if a line began with it."""
_ALONE = "As follows:"
"""What stands before a list or code where nothing else does."""
_JOINT = "\ue000"
_READ_BY_TOOLS = re.compile(r"#|\[.*\]:")
"""What a tool would take for something else at the beginning of a line."""


class _Kind(Enum):
    PARAGRAPH = auto()
    BULLET = auto()
    NUMBER = auto()
    HEADING = auto()
    CODE = auto()


@dataclass(slots=True)
class _Block:
    kind: _Kind
    lines: list[str] = field(default_factory=list)
    number: str = ""

    @property
    def is_item(self) -> bool:
        return self.kind in (_Kind.BULLET, _Kind.NUMBER)

    @property
    def is_indented(self) -> bool:
        return self.is_item or self.kind is _Kind.CODE


def go_doc(text: Text) -> Code:
    """A doc comment: paragraphs, lists, headings and code as gofmt writes them, and nothing that a tool obeys."""
    found = (block for block in _blocks(LINE_ENDS.split(text.raw.expandtabs(4))) if any(block.lines))
    blocks = list(_apart(found))
    lines: list[str] = []
    for index, block in enumerate(blocks):
        if index and not (block.is_item and blocks[index - 1].is_item):
            lines.append("")
        after = blocks[index + 1].kind if index + 1 < len(blocks) else None
        is_between = index > 0 and after in (_Kind.PARAGRAPH, _Kind.HEADING)
        lines += [_seen(line) for line in _written(block, is_between=is_between)]
    return Code("\n".join(f"// {line}" if line and line[0] != "\t" else f"//{line}" for line in lines) or "//")


def go_module(text: Text) -> Code:
    """The path of a module in a go.mod: as it is, or in quotation marks where it has other signs than paths have."""
    return Code(text.raw) if _MODULE.fullmatch(text.raw) else go(text)


def _blocks(lines: list[str]) -> Iterator[_Block]:
    """What CommonMark makes of lines, as far as a comment can show it: no list stands within a list."""
    block = _Block(_Kind.PARAGRAPH)
    fence = ""
    for line in lines:
        opened = _FENCE.match(line)
        if fence or opened:
            if not fence or (opened and line.strip().startswith(fence) and not line.strip().strip(fence[0])):
                yield block
                block = _Block(_Kind.PARAGRAPH if fence else _Kind.CODE)
                fence = "" if fence or opened is None else opened[1]
            else:
                block.lines.append(line.rstrip())
            continue
        following = _following(line, block)
        if following is not block:
            yield block
            block = following
    yield block


def _apart(blocks: Iterable[_Block]) -> Iterator[_Block]:
    """The blocks, with a line of prose wherever two would be one to gofmt: lists of two kinds, code behind a list.

    Without any prose before them it would take the indent of all lines for none.
    """
    before = _Block(_Kind.CODE)
    for block in blocks:
        if block.is_item and before.is_item and block.kind is not before.kind:
            text = block.lines[0] if before.kind is _Kind.NUMBER else f"{block.number}. {block.lines[0]}"
            number = str((whole(before.number) or 0) + 1) if before.kind is _Kind.NUMBER else ""
            block = _Block(before.kind, [text, *block.lines[1:]], number)
        elif (
            (before.is_item or before.kind is _Kind.CODE)
            and block.is_indented
            and not (before.is_item and block.is_item)
        ):
            yield _Block(_Kind.PARAGRAPH, [_ALONE])
        yield block
        before = block


def _following(line: str, block: _Block) -> _Block:
    """The block that a line belongs to: the one before it, which it is added to, or a new one."""
    line = _QUOTED.sub("", line)
    item, heading = _ITEM.fullmatch(line), _HEADING.fullmatch(line)
    if not line.strip():
        return _Block(_Kind.PARAGRAPH)
    if item is not None:
        return _Block(_Kind.NUMBER if item[2] else _Kind.BULLET, [item[3]], item[2] or "")
    if heading is not None:
        return _Block(_Kind.HEADING, [heading[1]])
    if line.startswith(("|", "    |")) or (line.startswith("    ") and not block.lines):
        if block.kind is not _Kind.CODE:
            return _Block(_Kind.CODE, [line.rstrip()])
    elif block.kind in (_Kind.CODE, _Kind.HEADING):
        return _Block(_Kind.PARAGRAPH, [line.strip()])
    block.lines.append(line.rstrip() if block.kind is _Kind.CODE else line.strip())
    return block


def _written(block: _Block, *, is_between: bool) -> Iterator[str]:
    match block.kind:
        case _Kind.CODE:
            code = _trimmed(block.lines)
            shown = ["```", *code, "```"] if _LIKE_A_LIST.match(code[0].lstrip()) else code
            yield from (f"\t{line}".rstrip() for line in shown)
        case _Kind.BULLET:
            yield from _wrapped(block.lines, first="  - ", rest="    ")
        case _Kind.NUMBER:
            yield from _wrapped(block.lines, first=f" {block.number}. ", rest="    ")
        case _Kind.HEADING:
            yield f"# {' '.join(' '.join(block.lines).split())}"
        case _Kind.PARAGRAPH:
            lines = [_harmless(line) for line in _wrapped(block.lines)]
            if is_between and len(lines) == 1 and lines[0][-1].isalnum():
                lines[0] += "."  # else gofmt takes it for a heading of the old kind
            yield from lines


def _trimmed(lines: list[str]) -> list[str]:
    """Code without empty lines around it, and with one at most within."""
    kept = [line for index, line in enumerate(lines) if line or (index and lines[index - 1])]
    return textwrap.dedent("\n".join(kept).strip("\n")).split("\n")


def _wrapped(lines: list[str], first: str = "", rest: str = "") -> list[str]:
    joined = " ".join(" ".join(lines).split())
    together = _MARK.sub(_JOINT, _TOGETHER.sub(lambda found: found[0].replace(" ", _JOINT), joined))
    found = textwrap.wrap(
        together, _WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
    return [line.replace(_JOINT, " ").replace("``", "\u201c").replace("''", "\u201d") for line in found]


def _harmless(line: str) -> str:
    """A line of prose that stays prose: in quotation marks where a tool would read it in another way."""
    return f'"{line}"' if _READ_BY_TOOLS.match(line) else line


def _seen(raw: str) -> str:
    """A line as it may stand in source; the constraints that a build had before Go 1.17 are quoted."""
    raw = _BUILD.sub('"+build"', raw)
    return UNUSUAL.sub(lambda found: _visible(found[0]), raw)


def _visible(c: str) -> str:
    """A character as it may stand in source: one that is not seen by its number."""
    if is_printable(c) or c in "\t\\":
        return c
    return f"\\u{ord(c):04x}" if ord(c) < 0x10000 else f"\\U{ord(c):08x}"
