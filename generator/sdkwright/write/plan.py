"""First half of the stage `write`: looks at the output folder and decides what a run would do there. It only reads.

`--check` is a plan that is not carried out: the output is as it should be if the plan's changes are clean.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from sdkwright import __version__
from sdkwright.files import File, Formatted
from sdkwright.format.shape import formatter
from sdkwright.report import Diagnostic, Report, Severity
from sdkwright.text import Json
from sdkwright.textdiff.unified import unified
from sdkwright.write.changes import Change, Plan, Step, WriteFailed
from sdkwright.write.lock import Entry, Lock, digest, encode_lock
from sdkwright.write.paths import LOCK, escapes, flaw, fold, folders

_SHOWN = 60
"""So many lines are shown of what somebody changed in a file."""


class Edits(Enum):
    """What becomes of a file that somebody edited, or that sdkwright never wrote, where one of ours has to stand."""

    REFUSE = "refuse"
    OVERWRITE = "overwrite"


def plan(
    files: Sequence[Formatted],
    *,
    output: Path,
    lock: Lock,
    packs: Iterable[str],
    report: Report,
    edits: Edits = Edits.REFUSE,
    names: Mapping[str, Json] | None = None,
    remotes: Mapping[str, str] | None = None,
    overrides: Mapping[str, Mapping[str, tuple[str, str]]] | None = None,
) -> Plan:
    """What `write` would do; what blocks it is an error in the report that names the way out.

    `packs` are those of this run: what they wrote earlier and do not make now goes, and what other packs wrote is left
    alone. `names`, `remotes` and `overrides` go into the lock as they are.

    Raises WriteFailed where the folder cannot be read.
    """
    own = frozenset(packs)
    wanted, refused = _allowed(files, report=report)
    abandoned = sorted(lock.paths(own) - {f.file.path for f in wanted})
    outside = escapes(output, [*(f.file.path for f in wanted), *abandoned])
    look = _Look(output, lock, own, edits, report, outside)
    removals = [look.removal(path) for path in abandoned]
    vanishing = {fold(s.path): s.path for s in removals if s.change in (Change.REMOVED, Change.GONE)}
    look = replace(look, vanishing=vanishing)
    after = replace(_after(wanted, lock=lock, packs=own, names=names or {}), remotes=remotes or {})
    after = replace(after, overrides=overrides or {})
    return Plan(
        output=output,
        packs=own,
        before=lock,
        after=after,
        steps=(*removals, *map(look.creation, wanted), *refused),
        lock=_change_of_lock(_found(output, LOCK), after),
    )


def _allowed(files: Sequence[Formatted], *, report: Report) -> tuple[list[Formatted], list[Step]]:
    """The files whose paths are good and do not clash with an earlier one's; the others as refused steps."""
    wanted: list[Formatted] = []
    refused: list[Step] = []
    taken = _Taken()
    for formatted in files:
        file = formatted.file
        if why := flaw(file.path):
            report.error("path-refused", f"{file.maker} makes the path {file.path!r}: {why}", file.at)
        elif (other := taken.by(file)) is not None:
            message = f"{file.maker} makes {file.path}, which clashes with {other.path}, made by {other.maker}"
            hint = "a file system that ignores case, or composes accents, takes them for one" * (
                file.path != other.path
            )
            if file.path == other.path and file.template == other.template and not file.is_of_program:
                hint = "its row in pack.toml needs a hole that is another for each, such as {operation.slug}"
            report.error("path-doubled", message, file.at, hint=hint or None)
        else:
            taken.add(file)
            wanted.append(formatted)
            continue
        refused.append(Step(file.path, file.pack, Change.REFUSED))
    return wanted, refused


@dataclass(frozen=True, slots=True)
class _Taken:
    """The paths of a run so far, folded: those of the files, and those of the folders with their spelling."""

    files: dict[str, File] = field(default_factory=dict)
    folders: dict[str, tuple[str, File]] = field(default_factory=dict)

    def by(self, file: File) -> File | None:
        """The earlier file that cannot stand beside this one on every file system."""
        if (same := self.files.get(fold(file.path))) is not None:
            return same
        if (inside := self.folders.get(fold(file.path))) is not None:
            return inside[1]
        for folder in folders(file.path):
            if (above := self.files.get(fold(folder))) is not None:
                return above
            spelling, other = self.folders.get(fold(folder), (folder, file))
            if spelling != folder:
                return other
        return None

    def add(self, file: File) -> None:
        """Takes a file's path and the folders above it."""
        self.files[fold(file.path)] = file
        for folder in folders(file.path):
            self.folders.setdefault(fold(folder), (folder, file))


class _Kind(Enum):
    """What stands at a path; a link is something other, wherever it leads."""

    NOTHING = "nothing"
    FILE = "file"
    FOLDER = "folder"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Found:
    """What stands at a path, with the bytes of a file; everything is executable where nothing tells."""

    kind: _Kind
    data: bytes = b""
    is_executable: bool = True

    @property
    def hash(self) -> str | None:
        """The hash of a file."""
        return digest(self.data) if self.kind is _Kind.FILE else None

    def is_one_of(self, hashes: frozenset[str]) -> bool:
        """Whether it has one of these hashes, also under `\\r\\n`, which git on Windows makes of our line ends."""
        return self.kind is _Kind.FILE and (
            self.hash in hashes or (b"\r\n" in self.data and digest(self.data.replace(b"\r\n", b"\n")) in hashes)
        )


def _found(output: Path, path: str) -> _Found:
    """What stands at a path below the output."""
    try:
        mode = os.lstat(place := f"{output}/{path}").st_mode
        if stat.S_ISDIR(mode):
            return _Found(_Kind.FOLDER)
        if not stat.S_ISREG(mode):
            return _Found(_Kind.OTHER)
        with open(place, "rb") as file:
            data = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return _Found(_Kind.NOTHING)
    except OSError as error:
        raise WriteFailed(Path(place), f"cannot be read: {error.strerror or error}") from error
    return _Found(_Kind.FILE, data, os.name != "posix" or bool(mode & stat.S_IXUSR))


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at the output folder. `outside` are the folders that lead out of it, `vanishing` the files (by their
    folded paths) that this run removes, or that are gone already; `rooms` says of folders whether files can stand in
    them.
    """

    output: Path
    lock: Lock
    packs: frozenset[str]
    edits: Edits
    report: Report
    outside: frozenset[str]
    vanishing: Mapping[str, str] = field(default_factory=dict)
    rooms: dict[str, bool] = field(default_factory=dict, init=False)

    def removal(self, path: str) -> Step:
        """What happens to a file that is no longer made."""
        pack = next(pack for pack in sorted(self.packs) if self.lock.is_of(path, pack))
        if self._leads_out(path):
            return Step(path, pack, Change.REFUSED)
        found = _found(self.output, path)
        hashes = self.lock.hashes(path)
        if found.kind in (_Kind.NOTHING, _Kind.FOLDER):
            return Step(path, pack, Change.GONE, min(hashes))
        if found.is_one_of(hashes) or self.edits is Edits.OVERWRITE:
            return Step(path, pack, Change.REMOVED, found.hash)
        message = f"{self._shown(path)} is no longer made, but was edited by hand: it stays, and is yours from now on"
        self.report.warning("edited-by-hand", message, None, hint="delete it, or let --force do so")
        return Step(path, pack, Change.KEPT)

    def creation(self, formatted: Formatted) -> Step:
        """What happens where a file has to stand."""
        file = formatted.file
        if self._leads_out(file.path) or self._is_below_a_file(file.path):
            return Step(file.path, file.pack, Change.REFUSED)
        found = _found(self.output, file.path)
        if self._is_a_full_folder(file.path, found):
            return Step(file.path, file.pack, Change.REFUSED)
        change = self._change(formatted, found)
        if change is Change.UNCHANGED and file.is_executable and not found.is_executable:
            change = Change.UPDATED
        before = None if change is Change.UNCHANGED else found.hash
        return Step(file.path, file.pack, change, before, lambda: file.content, file.is_executable)

    def _change(self, formatted: Formatted, found: _Found) -> Change:
        """What writing a file over what was found amounts to."""
        path, data = formatted.file.path, formatted.file.content
        if found.kind in (_Kind.NOTHING, _Kind.FOLDER):
            return Change.CREATED
        hashes, renamed = self._known(path)
        if self._owner(path) is None:
            if found.kind is _Kind.FILE and found.data == data:
                return Change.CREATED if renamed else Change.UNCHANGED
            if found.is_one_of(hashes | formatted.also):
                return Change.CREATED if renamed else Change.UPDATED
        if self.edits is Edits.OVERWRITE:
            return Change.UPDATED
        self._report_edit(formatted, found, known=bool(hashes))
        return Change.EDITED

    def _known(self, path: str) -> tuple[frozenset[str], bool]:
        """The hashes that a file of ours may have at a path, and whether it is one whose name changed its case only.

        Where the file system ignores case, the file of the old name stands at the new one as well, and is removed
        before the new one is written.
        """
        hashes = self.lock.hashes(path)
        old = self.vanishing.get(fold(path))
        try:
            renamed = old is not None and os.path.samefile(self.output / old, self.output / path)
        except OSError:
            renamed = False
        return (hashes | self.lock.hashes(old), True) if old is not None and renamed else (hashes, False)

    def _owner(self, path: str) -> str | None:
        """The pack that made a path, if it has no part in this run."""
        others = (pack for pack in self.lock.packs if pack not in self.packs)
        return next((pack for pack in others if path in self.lock.packs[pack]), None)

    def _report_edit(self, formatted: Formatted, found: _Found, *, known: bool) -> None:
        """Says whose a file is, since it is not as we left it; a change by hand is shown where we know of what."""
        path, shown = formatted.file.path, self._shown(formatted.file.path)
        hint = "move it (or your change) elsewhere, or overwrite it with --force"
        if (owner := self._owner(path)) is not None:
            self.report.error("path-taken", f"{shown} is made by the pack {owner}", None, hint="give it another path")
        elif known:
            message = f"{shown} was edited by hand after it was generated"
            hint = f"sdkwright keep {shown} keeps the change in later runs; or {hint}"
            quoted = self._edit(formatted.file, found)
            self.report.add(Diagnostic(Severity.ERROR, "edited-by-hand", message, None, hint, quoted=quoted))
        else:
            self.report.error("not-generated", f"{shown} stands there, and sdkwright did not write it", None, hint=hint)

    def _edit(self, file: File, found: _Found) -> str:
        """The change as a patch, as long as it is the file of this run that was changed, and some of its lines."""
        entry = self.lock.entry(file.path)
        if entry is None or entry.written != digest(file.content) or file.data is not None:
            return ""
        try:
            text = found.data.decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError:
            return ""
        lines = unified(file.text, text, file.path)
        more = f"\n… and {len(lines) - _SHOWN} lines more" if len(lines) > _SHOWN else ""
        return "\n".join(lines[:_SHOWN]) + more

    def _leads_out(self, path: str) -> bool:
        """Whether a folder above a path is a link out of the output; we neither write nor delete through it."""
        link = next((folder for folder in reversed([*folders(path)]) if folder in self.outside), None)
        if link is not None:
            shown = self._shown(link)
            message = f"{shown} is a link that leads out of the output folder: nothing is written or deleted there"
            self.report.error("output-escapes", message, None, hint=f"replace {shown} by a folder")
        return link is not None

    def _is_below_a_file(self, path: str) -> bool:
        """Whether something that stays stands where a folder has to be."""
        blocker = next((above for above in (*folders(path), "") if self._is_no_folder(above)), None)
        if blocker is not None:
            message = f"{self._shown(blocker)} is no folder: nothing can be written there"
            self.report.error("no-room", message, None)
        return blocker is not None

    def _is_a_full_folder(self, path: str, found: _Found) -> bool:
        """Whether a folder stands where the file has to be, and stays."""
        if found.kind is not _Kind.FOLDER or self._empties(path):
            return False
        self.report.error("no-room", f"{self._shown(path)} cannot be written: a folder stands there", None)
        return True

    def _shown(self, path: str) -> str:
        """A path below the output as the user names it, from the folder in which sdkwright runs."""
        return (self.output / path).as_posix()

    def _is_no_folder(self, folder: str) -> bool:
        """Whether something other than a folder stands here, and stays."""
        if folder not in self.rooms:
            path = self.output / folder
            blocks = os.path.lexists(path) and not os.path.isdir(path) and fold(folder) not in self.vanishing
            self.rooms[folder] = not blocks
        return not self.rooms[folder]

    def _empties(self, folder: str) -> bool:
        """Whether a folder holds only files that this run removes, and so goes with them."""
        for place, _, names in os.walk(self.output / folder):
            inner = Path(place).relative_to(self.output).as_posix()
            if any(fold(f"{inner}/{name}") not in self.vanishing for name in names):
                return False
            if not any(inner in folders(path) for path in self.vanishing.values()):
                return False
        return True


def _after(files: Sequence[Formatted], *, lock: Lock, packs: frozenset[str], names: Mapping[str, Json]) -> Lock:
    """The lock of the finished run: what its packs made, and what the lock said of other packs."""
    paths = {f.file.path for f in files}
    every = {p: {k: e for k, e in old.items() if k not in paths} for p, old in lock.packs.items() if p not in packs}
    for formatted in files:
        hash_after = digest(formatted.file.content)
        every.setdefault(formatted.file.pack, {})[formatted.file.path] = Entry(formatted.rendered, hash_after)
    return Lock(
        generator=__version__,
        formatter=formatter(),
        packs={pack: entries for pack, entries in every.items() if entries},
        names=names,
        unfinished={
            p: {k: h for k, h in old.items() if k not in paths} for p, old in lock.unfinished.items() if p not in packs
        },
    )


def _change_of_lock(found: _Found, after: Lock) -> Change:
    """Whether the lock itself would change."""
    if found.kind is _Kind.NOTHING:
        return Change.CREATED
    return Change.UNCHANGED if found.data == encode_lock(after) else Change.UPDATED
