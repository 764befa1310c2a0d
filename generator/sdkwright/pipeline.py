"""The map: how a description becomes an SDK, in one function and seven calls.

```
load -> resolve -> build -> draft -> render -> format -> write
bytes   Graph      Api      Draft    Files     Files     Changes
```
From `render` on each step is done for every output folder of the run before the next one begins. Nothing touches the
disk before `write`, and a run whose report has an error stops before it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright import __version__
from sdkwright.build import build, with_everything
from sdkwright.config.sdk_toml import Config, read_config, with_package
from sdkwright.disk import is_folder
from sdkwright.draft import Draft
from sdkwright.files import File, Formatted
from sdkwright.format import format_files
from sdkwright.format.programs import Programs
from sdkwright.inspection.explain import Explained, nearest
from sdkwright.inspection.explain import explain as explanation
from sdkwright.lint import check_templates
from sdkwright.lint.stale import check_stale
from sdkwright.load import collector_off, load, read
from sdkwright.load.crawl import Doors, crawl
from sdkwright.load.document import Document
from sdkwright.load.entry import read_entry
from sdkwright.load.remote import Remote, shut
from sdkwright.load.tree import Tree
from sdkwright.model import Api
from sdkwright.naming.home import NamesHome, read_home
from sdkwright.overlay.actions import mend
from sdkwright.packs import Pack
from sdkwright.packs.closure import needed
from sdkwright.programs import files_of_program
from sdkwright.render import render
from sdkwright.report import Origins, Report
from sdkwright.report.locate import Sources
from sdkwright.resolve import Graph, resolve
from sdkwright.run.drafts import drafts_of, remembered
from sdkwright.run.jobs import Job, jobs_of
from sdkwright.run.request import Made, Outcome, Request
from sdkwright.targets import CONTEXTS, GENERATED_NAMES, SURFACES
from sdkwright.text import Json
from sdkwright.upgrade import upgrade
from sdkwright.upgrade.maps import spell_out
from sdkwright.validate import dialect, validate
from sdkwright.validate.examples import check_examples
from sdkwright.write import write
from sdkwright.write.another import is_another
from sdkwright.write.changes import Plan
from sdkwright.write.lock import Lock, check_remotes, digest
from sdkwright.write.plan import Edits, plan

__all__ = ["Made", "Outcome", "Request", "explain", "generate", "inspect", "judge", "survey"]
Progress = Callable[[str], None]
"""Told what the run is at, in a few words."""
_FRAMES = 10_000
"""About as many as the stack of a process holds for sure, when every sixth goes through the interpreter's own code."""


def generate(request: Request, progress: Progress = lambda _: None) -> Outcome:
    """Makes an SDK.

    Raises `BrokenOutput` where a file is not what its suffix says, and `WriteFailed` where the disk fails.
    """
    outcome = Outcome(Report(request.strict))
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        api = understand(request, config, outcome, progress)
        jobs = jobs_of(request, config, report)
        check_templates([pack for job in jobs for pack in job.packs if pack.sandboxed], CONTEXTS, report)
        for job in jobs:
            _check_output(job.output, report)
        if api is None or _stopped(request, report):
            return outcome
        progress("drafting")
        outcome.made = [Made(job.output, tuple(pack.name for pack in job.packs)) for job in jobs]
        home = read_home([job.output for job in jobs], config, report)
        if home is None:
            return outcome
        drafts = drafts_of(api, config, request, jobs, home, report)
        works = [_rendered(job, home, drafts, config, request, outcome) for job in jobs]
        if None in works or _stopped(request, report):
            return outcome
        formatted = [(work, _format(work, config, request, progress)) for work in works if work is not None]
    names = {**home.names, **{target: draft.names for target, draft in drafts.items() if draft.names}}
    _write(formatted, replace(home, names=names), request, outcome, progress)
    return outcome


@dataclass(frozen=True, slots=True)
class _Work:
    """What was rendered for one folder, whose lock is as the last run left it; `overrides` are what the new one has."""

    job: Job
    lock: Lock
    files: tuple[File, ...]
    overrides: Mapping[str, Mapping[str, tuple[str, str]]]


def _rendered(
    job: Job, home: NamesHome, drafts: Mapping[str, Draft], config: Config, request: Request, outcome: Outcome
) -> _Work | None:
    """The files of one folder; None where another SDK is in it, or a program did not make its files."""
    report, lock = outcome.report, home.lock_of(job.output)
    if not request.force:
        check_remotes(lock, outcome.remotes, report)
    packs = [pack for pack in job.packs if pack.target in drafts]
    made = [_files(drafts[pack.target], pack, report) for pack in packs]
    if None in made:
        return None
    files = needed([file for each in made for file in each or ()])
    names = {pack.target: drafts[pack.target].names for pack in packs}
    told = [file.path for file in files if config.package]  # else the package is the one that the lock remembers
    known = replace(lock, names=home.written)
    if not request.force and is_another(known, told, names, output=job.output, report=report):
        return None
    overrides = {pack.name: check_stale(pack, lock.overrides.get(pack.name, {}), report) for pack in packs}
    return _Work(job, lock, files, overrides={**lock.overrides, **overrides})


def _files(draft: Draft, pack: Pack, report: Report) -> tuple[File, ...] | None:
    """What the templates of a pack make, and then its program; None where that fails."""
    rendered, made = render(draft, pack, report), files_of_program(draft, pack, report)
    return None if made is None else (*rendered, *made)


def _check_output(output: Path | None, report: Report) -> None:
    """Tells at once that there can be no folder, not once for each file that would stand in it."""
    if output is not None and not is_folder(output) and os.path.lexists(output):
        report.error("no-room", f"{output} is no folder: nothing can be written there", None)


def survey(request: Request) -> tuple[Outcome, dict[str, Json] | None]:
    """The Python surface of the SDK that `generate` would make; None where the description cannot be understood."""
    outcome = Outcome(Report(request.strict))
    with collector_off():
        config = read_settings(request, outcome.report)
        api = understand(request, config, outcome)
        if api is None:
            return outcome, None
        known = remembered(request, config, outcome.report)
        return outcome, SURFACES["python"](api, config, __version__, outcome.report, known)


def judge(request: Request) -> Outcome:
    """What is wrong with a description, and with the names that sdk.toml and a lock give."""
    outcome = Outcome(Report(request.strict))
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        api = understand(request, config, outcome)
        if api is not None and (request.config or request.package or request.output):
            SURFACES["python"](api, config, __version__, report, remembered(request, config, report))
    return outcome


def explain(request: Request, pointer: str) -> tuple[Outcome, str | None]:
    """What stands at a pointer of the description, what it becomes, and why; None where it cannot be told."""
    outcome = Outcome(Report(request.strict))
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        graph = read_graph(request, config, outcome)
        api = None if graph is None else build_api(graph, config, report)
        if graph is None or api is None:
            return outcome, None
        generated_names = GENERATED_NAMES["python"](
            api, config, __version__, report, remembered(request, config, report)
        )
        known = Explained(api, graph, generated_names, Sources(outcome.sources), report, config.names)
        told = explanation(known, pointer)
        if told is None:
            near = nearest(known, pointer)
            hint = f"did you mean {' or '.join(near)}?" if near else "inspect lists the places that can be explained"
            report.error("nothing-there", f"{pointer} is no operation, schema or property", None, hint=hint)
        return outcome, told


def read_settings(request: Request, report: Report) -> Config:
    """The settings of a run: those of sdk.toml, and what the command line says instead."""
    config = read_config(request.config, report) if request.config else Config()
    return with_package(config, request.package, report)


def understand(request: Request, config: Config, outcome: Outcome, progress: Progress = lambda _: None) -> Api | None:
    """load, resolve and build: the model of a description, and everything that is to be said about it."""
    graph = read_graph(request, config, outcome, progress)
    if graph is None:
        return None
    progress("building")
    return build_api(graph, config, outcome.report)


def inspect(request: Request, config: Config, outcome: Outcome) -> Api | None:
    """The same with everything that a description says, also where nothing follows from it for an SDK."""
    graph = read_graph(request, config, outcome)
    api = None if graph is None else build_api(graph, config, outcome.report)
    return None if graph is None or api is None else with_everything(api, graph, config.selection)


def read_graph(request: Request, config: Config, outcome: Outcome, progress: Progress = lambda _: None) -> Graph | None:
    """load and resolve: the description with its references settled."""
    spec = request.spec or config.spec
    if spec is None:
        hint = 'write spec = "openapi.yaml" into it'
        if not outcome.report.failed:  # else it could not be read, which has been said
            outcome.report.error("no-description", "sdk.toml names no description", None, hint=hint)
        return None
    progress("loading")
    return _graph(spec, request, config.overlays, outcome, progress)


def build_api(graph: Graph, config: Config, report: Report) -> Api | None:
    """The model of a description; None where its schemas cannot be followed to an end."""
    with room_to_recurse():
        try:
            return build(graph, report, config.selection, config.pages, config.auth)
        except RecursionError:
            message = "the schemas lead to one another in a longer chain than can be followed"
            report.error("too-deep", message, graph.root)
            return None


def _mended(document: Document, overlays: Sequence[Path], outcome: Outcome) -> tuple[Document, Origins]:
    """The root document with the overlays of sdk.toml applied."""
    read_ones = [read(path, outcome.report) for path in overlays]
    outcome.overlays = [source for source in read_ones if source is not None]
    loaded = [load(source, outcome.report) for source in outcome.overlays]
    return mend(document, [overlay for overlay in loaded if overlay is not None], outcome.report)


def _graph(
    spec: Path, request: Request, overlays: Sequence[Path], outcome: Outcome, progress: Progress
) -> Graph | None:
    """The description with its references settled, after the standard's validator has judged its root document."""
    report = outcome.report
    source = read_entry(spec, report)
    if source is None:
        return None
    outcome.sources.append(source)
    document = load(source, report)
    if document is None:
        return None
    document, mended = _mended(document, overlays, outcome)
    report.origins = mended
    outcome.sources += outcome.overlays
    version = dialect(document, report)
    if version is None:
        return None
    progress("validating")
    validate(document, report)
    check_examples(document, report)
    progress("following references")
    remote = Remote() if request.allow_remote else None
    description = crawl(document, Doors(Tree(source.name, request.root), remote or shut), report)
    outcome.sources[:] = (*description.sources, *outcome.overlays)
    outcome.remotes = {url: digest(data) for url, data in remote.fetched.items()} if remote else {}
    spelled, entries = spell_out(description, report)
    report.origins = replace(entries, before=mended)
    upgraded = upgrade(spelled, version, report)
    report.origins = replace(upgraded.origins, before=replace(entries, before=mended))
    return resolve(upgraded, report)


@contextmanager
def room_to_recurse() -> Iterator[None]:
    """Lets `build` follow chains of schemas as long as descriptions have them: it goes from each to those inside it."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


def _stopped(request: Request, report: Report) -> bool:
    return report.failed and not request.keep_going


def _format(work: _Work, config: Config, request: Request, progress: Progress) -> tuple[Formatted, ...]:
    known = Lock() if request.check else work.lock  # a check trusts nothing that lies in the output
    return format_files(
        work.files,
        lock=known,
        output=work.job.output,
        progress=lambda n, all: progress(f"formatting {n} of {all}"),
        programs=Programs(config.formatters, request.config.parent if request.config else Path()),
    )


def _write(
    formatted: Sequence[tuple[_Work, Sequence[Formatted]]],
    home: NamesHome,
    request: Request,
    outcome: Outcome,
    progress: Progress,
) -> None:
    """Every folder is planned before any is touched: what stands in the way in one of them leaves all as they are.

    The names go first: a run that is cut off may leave files without names, which the next one would make anew.
    """
    progress("writing")
    plans = [_planned(work, files, home, request, outcome) for work, files in formatted]
    apart = [] if any(home.is_at(work.job.output) for work, _ in formatted) else [_planned_names(home, outcome)]
    stays = request.check or any(each.changes.blocked for each in (*apart, *plans))
    done = [each.changes if stays else write(each) for each in (*apart, *plans)]
    outcome.home = next((Made(home.folder, (), changes) for changes in done[: len(apart)]), None)
    made = zip(outcome.made, done[len(apart) :], strict=True)
    outcome.made = [replace(each, changes=changes) for each, changes in made]


def _planned(work: _Work, files: Sequence[Formatted], home: NamesHome, request: Request, outcome: Outcome) -> Plan:
    return plan(
        files,
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
