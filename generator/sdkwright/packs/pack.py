"""What a pack is, once it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdkwright.packs.conditions import Condition
from sdkwright.report import Mark

MANIFEST = "pack.toml"


@dataclass(frozen=True, slots=True)
class Row:
    """Where a row of pack.toml stands: the places of its keys, of their values (`path=`), and of its beginning."""

    places: Mapping[str, Mark] = field(repr=False, compare=False)

    def at(self, key: str) -> Mark:
        """Where a key of it stands; the row's beginning where it is not said."""
        return self.places.get(key, self.places[""])

    def within(self, key: str, offset: int) -> Mark:
        """Where a character of a value stands, by its place in the value; where the key does if nobody knows."""
        start = self.places.get(f"{key}=")
        return self.at(key) if start is None else Mark(start.document, start.line, start.column + offset)


@dataclass(frozen=True, slots=True)
class Output(Row):
    """One row of a pack: a template, what it is made for, and the pattern of its path.

    `is_plain` where the author says that files with such a suffix have no rules which a text could break.
    """

    template: str
    path: str
    each: str
    when: Condition | None = None
    is_plain: bool = False


@dataclass(frozen=True, slots=True)
class Copy(Row):
    """Files of a pack that have no holes: a file or a folder, and the pattern of where it goes.

    `is_pruned` where, of the modules in that place, only those are written that a file outside of it imports, and what
    those import in turn.
    """

    source: str
    path: str
    is_pruned: bool = False
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a pack can be told: `kind` is text, flag, number or choice; `help` says what it does."""

    name: str
    kind: str
    default: object
    choices: tuple[str, ...] = ()
    help: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that makes files: its words, the folder of the pack that names it, and where that stands.

    It never runs unless it `is_allowed` to, by sdk.toml.
    """

    command: tuple[str, ...]
    folder: Path
    at: Mark
    is_allowed: bool = False

    @property
    def shown(self) -> str:
        """The words as a person reads them."""
        return " ".join(self.command)


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack, read. `folders` are searched for its templates in this order: the user's own, the pack's, those of the
    packs that it extends.

    `sandboxed` where any of its templates is not ours: then they are looked at, and black shapes what they make.
    `foreign` are those of the folders whose author is somebody else: of ours, and of installed distributions; what is
    merely doubtful there is no matter of the user. `overrides` is the user's own folder, `values` what each of the
    options is in this run, `output` where sdk.toml wants the files. `program` makes files of its own.
    `listed` is what sdk.toml calls the pack, which may stand there twice, for two folders.
    """

    name: str
    manifest: str
    target: str
    folders: tuple[Path, ...]
    outputs: tuple[Output, ...]
    copies: tuple[Copy, ...]
    sandboxed: bool = True
    options: tuple[Option, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)
    overrides: Path | None = None
    foreign: tuple[Path, ...] = ()
    output: Path | None = None
    program: Program | None = None
    target_at: Mark | None = None
    listed: str = ""
