"""What a pack replaces of another one: a block or a template that has changed since then may be needed anew."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sdkwright.disk import Unreadable, read_file
from sdkwright.packs import Pack
from sdkwright.report import Mark, Report

_TAG = re.compile(
    r"\{#.*?#\}|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}"
    r"|\{%[-+]?\s*(?:block\s+(?P<name>\w+)|(?P<end>endblock))\b.*?%\}",
    re.DOTALL,
)
_EXTENDS = re.compile(r"\{%[-+]?\s*extends\s+[\"']!*(?P<name>[^\"']+)[\"']")
Hashes = tuple[str, str]
"""The hashes of what is replaced, and of what replaces it."""


@dataclass(frozen=True, slots=True)
class Overridden:
    """A block, or all of a template where `block` is empty: `theirs` is replaced by `mine`, which stands `at`."""

    template: str
    block: str
    theirs: str
    mine: str
    at: Mark

    @property
    def name(self) -> str:
        """How the lock and messages call it."""
        return f"{self.template}#{self.block}" if self.block else self.template

    @property
    def hashes(self) -> Hashes:
        """What the lock keeps of it."""
        return _hash(self.theirs), _hash(self.mine)


def replaced_by(pack: Pack) -> Iterator[Overridden]:
    """All that the first folders of a pack replace of those behind them."""
    for index, folder in enumerate(pack.folders[:-1]):
        behind = pack.folders[index + 1 :]
        for file in sorted(folder.rglob("*.jinja")):
            yield from _replaced(file, file.relative_to(folder).as_posix(), behind)


def _replaced(file: Path, name: str, behind: tuple[Path, ...]) -> Iterator[Overridden]:
    mine = _text(file)
    extended = _EXTENDS.search(mine)
    template = extended["name"] if extended is not None else name
    theirs = next((_text(folder / template) for folder in behind if (folder / template).is_file()), None)
    if theirs is None:
        return
    if extended is None:
        yield Overridden(name, "", theirs, mine, Mark(file.as_posix(), 1, 1))
        return
    known = _blocks(theirs)
    for block, (text, line) in _blocks(mine).items():
        if block in known:
            yield Overridden(template, block, known[block][0], text, Mark(file.as_posix(), line, 1))


def _blocks(text: str) -> Mapping[str, tuple[str, int]]:
    """What stands in each block, and the line on which it begins."""
    found: dict[str, tuple[str, int]] = {}
    open_ones: list[tuple[str, int, int]] = []
    for tag in _TAG.finditer(text):
        if tag["name"]:
            open_ones.append((tag["name"], tag.end(), text.count("\n", 0, tag.start()) + 1))
        elif tag["end"] and open_ones:
            name, start, line = open_ones.pop()
            found[name] = (text[start : tag.start()], line)
    return found


def _text(file: Path) -> str:
    try:
        return read_file(file).decode("utf-8").replace("\r\n", "\n")
    except (OSError, Unreadable, UnicodeDecodeError):
        return ""  # told where it is rendered


def _hash(text: str) -> str:
    return sha256(text.encode("utf-8")).hexdigest()


def is_stale(each: Overridden, before: Mapping[str, Hashes]) -> bool:
    """Whether something has changed since it was replaced, and what replaces it has not."""
    known = before.get(each.name)
    return known is not None and known[0] != each.hashes[0] and known[1] == each.hashes[1]


def overrides_now(found: Iterable[Overridden]) -> dict[str, Hashes]:
    """What the lock keeps of all these as they are."""
    return {each.name: each.hashes for each in found}


def check_stale(pack: Pack, before: Mapping[str, Hashes], report: Report) -> dict[str, Hashes]:
    """A warning for each that is stale; what the lock is to keep: of those, what it kept before."""
    after: dict[str, Hashes] = {}
    for each in replaced_by(pack):
        stale = is_stale(each, before)
        after[each.name] = before[each.name] if stale else each.hashes
        if stale:
            what = f"the block `{each.block}` of {each.template}" if each.block else each.template
            hint = f"sdkwright pack diff {each.block or each.template}"
            report.warning("override-stale", f"{what} has changed since you replaced it", each.at, hint=hint)
    return after
