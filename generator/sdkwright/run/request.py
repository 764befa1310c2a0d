"""What goes into the pipeline, and what comes out of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.load.document import Source
from sdkwright.report import Report
from sdkwright.write.changes import Change, Changes


@dataclass(frozen=True, slots=True)
class Request:
    """What to generate, from what, and how far to go.

    Without `packs`, `output` or `templates` all packs that sdk.toml lists are made, or the one called python.
    `check` writes nothing, and only finds out what would be written; `keep_going` writes what could be understood of a
    description that has errors; `force` overwrites what somebody edited by hand. `root` is the folder that no reference
    may leave; `allow_remote` lets references lead to other machines, by https alone. `diff` shows the differences
    to what stands in the output. With `format_always`, black sees also what it is
    known to leave alone. `cache` has what earlier runs computed, unless sdk.toml wants none of it.
    """

    spec: Path | None = None
    config: Path | None = None
    output: Path | None = None
    package: str | None = None
    templates: Path | None = None
    packs: tuple[str, ...] = ()
    check: bool = False
    strict: bool = False
    keep_going: bool = False
    force: bool = False
    root: Path | None = None
    allow_remote: bool = False
    diff: bool = False
    format_always: bool = False
    cache: Cache = NO_CACHE

    @property
    def is_anew(self) -> bool:
        """Whether what is made is made anew: a check trusts nothing that an earlier run has left."""
        return self.check or self.format_always


@dataclass(frozen=True, slots=True)
class Made:
    """What a run did in one output folder; where it was stopped before it knew what to do there, `changes` is None.

    `diff` are the lines of unified diffs, where the request asks for them.
    """

    output: Path
    packs: tuple[str, ...]
    changes: Changes | None = None
    diff: tuple[str, ...] = ()


@dataclass(slots=True)
class Outcome:
    """What came of a run. `made` has an entry for each output folder, in the order of sdk.toml.

    `home` is the folder whose lock remembers the names, where that is none of them. `remotes` has the hash of each
    document that came from another machine. `cache` is the one that the run may use; what came of
    the run may be kept for the next one unless sdk.toml wants no cache.
    """

    report: Report
    sources: list[Source] = field(default_factory=list)
    overlays: list[Source] = field(default_factory=list)
    made: Sequence[Made] = ()
    home: Made | None = None
    remotes: dict[str, str] = field(default_factory=dict)
    cache: Cache = NO_CACHE
    may_be_kept: bool = True

    @property
    def output(self) -> Path | None:
        """The folder of the run, or the first of several; None where it stopped before it knew any."""
        return self.made[0].output if self.made else None

    @property
    def changes(self) -> Changes | None:
        """What the run did; of several folders all together, each path with its folder.

        None where it stopped before it knew what to write.
        """
        found = [(each.output, each.changes) for each in self.made]
        known = [(output, changes) for output, changes in found if changes is not None]
        if not known or len(known) < len(found):
            return None
        of_names = [self.home.changes] if self.home is not None and self.home.changes is not None else []
        if len(known) == 1:
            return _joined([known[0][1], *of_names]) if of_names else known[0][1]
        return _joined([*(_below(*pair) for pair in known), *of_names])

    @property
    def ok(self) -> bool:
        """Whether the run did all that it was asked for."""
        return not self.report.failed and self.changes is not None


def _below(output: Path, changes: Changes) -> Changes:
    """The same changes, with the folder before each path."""

    def moved(paths: Iterable[str]) -> tuple[str, ...]:
        return tuple((output / path).as_posix() for path in paths)

    return replace(
        changes,
        created=moved(changes.created),
        updated=moved(changes.updated),
        unchanged=moved(changes.unchanged),
        removed=moved(changes.removed),
        kept=moved(changes.kept),
        edited=moved(changes.edited),
        refused=moved(changes.refused),
    )


def _joined(every: Sequence[Changes]) -> Changes:
    return Changes(
        created=tuple(path for each in every for path in each.created),
        updated=tuple(path for each in every for path in each.updated),
        unchanged=tuple(path for each in every for path in each.unchanged),
        removed=tuple(path for each in every for path in each.removed),
        kept=tuple(path for each in every for path in each.kept),
        edited=tuple(path for each in every for path in each.edited),
        refused=tuple(path for each in every for path in each.refused),
        lock=next((each.lock for each in every if each.lock is not Change.UNCHANGED), Change.UNCHANGED),
        unfinished=any(each.unfinished for each in every),
    )
