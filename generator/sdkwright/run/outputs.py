"""The second half of a run: what each output folder gets, from its packs to the disk.

```
render_output -> format_output -> keep_in_output -> write_outputs
```
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.config.sdk_toml import Config
from sdkwright.disk import is_folder
from sdkwright.draft import Draft
from sdkwright.files import File, Formatted
from sdkwright.format import format_files
from sdkwright.format.programs import Programs
from sdkwright.keep.applied import with_kept
from sdkwright.keep.store import Kept, Key
from sdkwright.lint.stale import check_stale
from sdkwright.naming.home import NamesHome
from sdkwright.packs import Pack
from sdkwright.packs.closure import needed
from sdkwright.programs import files_of_program
from sdkwright.render import render
from sdkwright.report import Report
from sdkwright.run.jobs import Job
from sdkwright.run.progress import Progress, Stage
from sdkwright.run.request import Made, Outcome, Request
from sdkwright.write import write
from sdkwright.write.another import is_another
from sdkwright.write.changes import Plan
from sdkwright.write.differences import differences
from sdkwright.write.lock import Lock, check_remotes
from sdkwright.write.plan import Edits, plan


@dataclass(frozen=True, slots=True)
class Rendered:
    """What was rendered for one folder, whose lock is as the last run left it; `overrides` are what the new one has."""

    job: Job
    lock: Lock
    files: tuple[File, ...]
    overrides: Mapping[str, Mapping[str, tuple[str, str]]]


def render_output(
    job: Job, home: NamesHome, drafts: Mapping[str, Draft], config: Config, request: Request, outcome: Outcome
) -> Rendered | None:
    """The files of one folder; None where another SDK is in it, or a program did not make its files."""
    report, lock = outcome.report, home.lock_of(job.output)
    if not request.force:
        check_remotes(lock, outcome.remotes, report)
    packs = [pack for pack in job.packs if pack.target in drafts]
    cache = NO_CACHE if request.is_anew else outcome.cache
    made = [_files(drafts[pack.target], pack, report, cache) for pack in packs]
    if None in made:
        return None
    files = needed([file for each in made for file in each or ()])
    names = {pack.target: drafts[pack.target].names for pack in packs}
    told = [file.path for file in files if config.package]  # else the package is the one that the lock remembers
    known = replace(lock, names=home.written)
    if not request.force and is_another(known, told, names, output=job.output, report=report):
        return None
    overrides = {pack.name: check_stale(pack, lock.overrides.get(pack.name, {}), report) for pack in packs}
    return Rendered(job, lock, files, overrides={**lock.overrides, **overrides})


def _files(draft: Draft, pack: Pack, report: Report, cache: Cache) -> tuple[File, ...] | None:
    """What the templates of a pack make, and then its program; None where that fails."""
    rendered, made = render(draft, pack, report, cache), files_of_program(draft, pack, report)
    return None if made is None else (*rendered, *made)


def check_output(output: Path | None, report: Report) -> None:
    """Tells at once that there can be no folder, not once for each file that would stand in it."""
    if output is None:
        return
    nearest = next((place for place in (output, *output.parents) if os.path.lexists(place)), output.parent)
    if not is_folder(nearest) and os.path.lexists(nearest):
        report.error("no-room", f"{nearest.as_posix()} is no folder: nothing can be written there", None)


@dataclass(frozen=True, slots=True)
class Output:
    """The files of one folder as they are to stand there."""

    rendered: Rendered
    files: tuple[Formatted, ...]

    @property
    def folder(self) -> Path:
        """Where they go."""
        return self.rendered.job.output

    @property
    def listed(self) -> Mapping[str, str]:
        """What sdk.toml calls the packs, by their own names: it may have one pack in several folders."""
        return {pack.name: pack.listed for pack in self.rendered.job.packs}


def format_output(work: Rendered, config: Config, request: Request, outcome: Outcome, progress: Progress) -> Output:
    """The files of one folder, parsed and formatted. Raises `BrokenOutput`."""
    progress(Stage.FORMATTING)
    files = format_files(
        work.files,
        lock=Lock() if request.is_anew else work.lock,
        output=work.job.output,
        progress=lambda done, total: progress(Stage.FORMATTING, done, total),
        programs=programs_of(config, request),
        always=request.format_always,
        cache=NO_CACHE if request.is_anew else outcome.cache,
    )
    return Output(work, files)


def keep_in_output(
    output: Output, kept: Mapping[Key, Kept], config: Config, request: Request, report: Report
) -> Output:
    """The files of one folder with what people keep of them."""

    def format_all(files: Sequence[File]) -> Sequence[Formatted]:
        return format_files(files, lock=Lock(), output=output.folder, programs=programs_of(config, request))

    return replace(output, files=with_kept(output.files, kept, output.listed, format_all, report))


def programs_of(config: Config, request: Request) -> Programs:
    """The programs that sdk.toml lets shape files."""
    folder = request.config.parent if request.config else Path()
    return Programs(config.formatters, folder, has_ruff=config.formatter == "ruff")


def write_outputs(
    outputs: Sequence[Output],
    home: NamesHome,
    request: Request,
    outcome: Outcome,
    progress: Progress,
) -> None:
    """Every folder is planned before any is touched: what stands in the way in one of them leaves all as they are.

    The names go first: a run that is cut off may leave files without names, which the next one would make anew.
    """
    progress(Stage.WRITING)
    plans = [_planned(each, home, request, outcome) for each in outputs]
    apart = [] if any(home.is_at(each.folder) for each in outputs) else [_planned_names(home, outcome)]
    diffs = [differences(each) if request.diff else () for each in plans]
    stays = request.check or any(each.changes.blocked for each in (*apart, *plans))
    done = [each.changes if stays else write(each) for each in (*apart, *plans)]
    outcome.home = next((Made(home.folder, (), changes) for changes in done[: len(apart)]), None)
    made = zip(outcome.made, done[len(apart) :], diffs, strict=True)
    outcome.made = [replace(each, changes=changes, diff=diff) for each, changes, diff in made]


def _planned(output: Output, home: NamesHome, request: Request, outcome: Outcome) -> Plan:
    work = output.rendered
    return plan(
        output.files,
        output=work.job.output,
        lock=work.lock,
        packs=[pack.name for pack in work.job.packs],
        report=outcome.report,
        edits=Edits.OVERWRITE if request.force else Edits.REFUSE,
        names=home.written if home.is_at(work.job.output) else {},
        remotes=outcome.remotes,
        overrides=work.overrides,
    )


def _planned_names(home: NamesHome, outcome: Outcome) -> Plan:
    """The lock of a folder around those in which files are made."""
    lock = home.lock_of(home.folder)
    return plan(
        (),
        output=home.folder,
        lock=lock,
        packs=(),
        report=outcome.report,
        names=home.written,
        remotes=lock.remotes,
        overrides=lock.overrides,
    )
