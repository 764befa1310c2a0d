"""What the packs of a run replace of other packs, and whether that has changed since somebody looked at it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.lint.stale import Overridden, is_stale, overrides_now, replaced_by
from sdkwright.pipeline import Request, read_settings
from sdkwright.report import Report
from sdkwright.run.jobs import jobs_of
from sdkwright.write import write_lock
from sdkwright.write.lock import Lock, read_lock


@dataclass(frozen=True, slots=True)
class Replaced:
    """A block or template that a pack replaces; `is_stale` where it has changed since."""

    pack: str
    found: Overridden
    is_stale: bool

    @property
    def lines(self) -> Iterator[str]:
        """What the one has and the other has not, as `diff` shows it."""
        yield from difflib.unified_diff(
            self.found.theirs.splitlines(),
            self.found.mine.splitlines(),
            f"{self.found.name} (replaced)",
            f"{self.found.name} ({self.found.at.document}:{self.found.at.line})",
            lineterm="",
        )


def replaced(request: Request, name: str | None, report: Report, *, accept: bool) -> list[Replaced]:
    """All that the packs of a run replace, or the blocks and templates of one name; `accept` notes them as they are."""
    every: list[Replaced] = []
    config = read_settings(request, report)
    for job in jobs_of(request, config, report):
        lock = read_lock(job.output, report)
        if lock is None:
            continue
        found = [
            Replaced(pack.name, each, is_stale(each, lock.overrides.get(pack.name, {})))
            for pack in job.packs
            for each in replaced_by(pack)
            if name in (None, each.block, each.template, each.name)
        ]
        every += found
        if accept and found:
            _accept(job.output, lock, found)
    if name is not None and not every and not report.failed:
        report.error("nothing-replaced", f"no pack of this run replaces {name}", None)
    return every


def _accept(output: Path, lock: Lock, found: list[Replaced]) -> None:
    overrides = {pack: dict(entries) for pack, entries in lock.overrides.items()}
    for each in found:
        overrides.setdefault(each.pack, {}).update(overrides_now([each.found]))
    if overrides != lock.overrides:
        write_lock(output, replace(lock, overrides=overrides))
