"""The map: how a description becomes an SDK, in one function and seven calls.

```
load -> resolve -> build -> draft -> render -> format -> write
bytes   Graph      Api      Draft    Files     Files     Changes
```
From `render` on each step is done for every output folder of the run before the next one begins. Nothing touches the
disk before `write`, and a run whose report has an error stops before it.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright import __version__
from sdkwright.build import build, with_everything
from sdkwright.cache import NO_CACHE
from sdkwright.config.sdk_toml import Config, read_config, with_package
from sdkwright.inspection.explain import Explained, nearest
from sdkwright.inspection.explain import explain as explanation
from sdkwright.keep.store import read_kept
from sdkwright.load import collector_off, load, read
from sdkwright.load.crawl import Doors, crawl
from sdkwright.load.document import Document
from sdkwright.load.entry import read_entry
from sdkwright.load.remote import Remote, shut
from sdkwright.load.tree import Tree
from sdkwright.memo import memoizing
from sdkwright.model import Api
from sdkwright.naming.home import NamesHome, read_home
from sdkwright.overlay.actions import mend
from sdkwright.report import Origins, Report, Severity
from sdkwright.report.locate import Sources
from sdkwright.resolve import Graph, resolve
from sdkwright.run.drafts import drafts_of, remembered
from sdkwright.run.jobs import Job, jobs_of
from sdkwright.run.outputs import (
    Output,
    Rendered,
    check_output,
    format_output,
    keep_in_output,
    render_output,
    write_outputs,
)
from sdkwright.run.progress import Progress, Stage, unseen
from sdkwright.run.request import Made, Outcome, Request
from sdkwright.targets import GENERATED_NAMES, SURFACES, contexts
from sdkwright.text import Json
from sdkwright.upgrade import upgrade
from sdkwright.upgrade.maps import spell_out
from sdkwright.validate import dialect
from sdkwright.validate.cached import judge as judge_document
from sdkwright.write.lock import digest

__all__ = ["Made", "Outcome", "Request", "explain", "generate", "inspect", "judge", "survey"]
_FRAMES = 10_000
"""About as many as the stack of a process holds for sure, when every sixth goes through the interpreter's own code."""

_MANY = 5_000
"""From so many files on, what was drafted for them is let go of before they are formatted. It leads to itself, and
finding that takes a hundredth of such a run; for a smaller one it is not worth that."""


def generate(request: Request, progress: Progress = unseen) -> Outcome:
    """Makes an SDK.

    Raises `BrokenOutput` where a file is not what its suffix says, and `WriteFailed` where the disk fails.
    """
    outcome = Outcome(Report(request.strict))
    prepared = prepare(request, outcome, progress)
    if prepared is not None:
        before = outcome.report.count(Severity.ERROR)
        prepared = merge_kept(prepared, request, outcome)
        if outcome.report.count(Severity.ERROR) > before:  # also with `keep_going`: what is kept is nobody's mistake
            return outcome
        write_outputs(prepared.outputs, prepared.home, request, outcome, progress)
    return outcome


@dataclass(frozen=True, slots=True)
class Prepared:
    """A run that has yet to be written: its folders, and the names that their locks remember."""

    outputs: tuple[Output, ...]
    home: NamesHome
    config: Config


def prepare(request: Request, outcome: Outcome, progress: Progress = unseen) -> Prepared | None:
    """All stages but the last one; None where the run has to stop. Raises `BrokenOutput`."""
    with collector_off():
        config = read_settings(request, outcome.report)
        open_cache(request, config, outcome)
        with memoizing(NO_CACHE if request.is_anew else outcome.cache):
            return _prepared(request, config, outcome, progress)


def _prepared(request: Request, config: Config, outcome: Outcome, progress: Progress) -> Prepared | None:
    drawn = _render_all(request, config, outcome, progress)  # what is drafted for it is held no longer than that
    if drawn is None:
        return None
    if sum(len(each.files) for each in drawn.outputs) > _MANY:
        gc.collect()
    outputs = tuple(format_output(each, config, request, outcome, progress) for each in drawn.outputs)
    return Prepared(outputs, drawn.home, config)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A run whose files are rendered, with the names that its locks are to remember."""

    outputs: tuple[Rendered, ...]
    home: NamesHome


def _render_all(request: Request, config: Config, outcome: Outcome, progress: Progress) -> _Drawn | None:
    """From the description to the files of each folder, as the templates give them; None where the run has to stop."""
    report = outcome.report
    api = understand(request, config, outcome, progress)
    jobs = jobs_of(request, config, report)
    check_templates_of(jobs, report)
    for job in jobs:
        check_output(job.output, report)
    if api is None or _stopped(request, report):
        return None
    progress(Stage.DRAFTING)
    outcome.made = [Made(job.output, tuple(pack.name for pack in job.packs)) for job in jobs]
    home = read_home([job.output for job in jobs], config, report, joins=request.force)
    if home is None:
        return None
    drafts = drafts_of(api, config, request, jobs, home, report)
    progress(Stage.RENDERING)
    rendered = [render_output(job, home, drafts, config, request, outcome) for job in jobs]
    names = {**home.names, **{target: draft.names for target, draft in drafts.items() if draft.names}}
    if None in rendered or _stopped(request, report):
        return None
    return _Drawn(tuple(each for each in rendered if each is not None), replace(home, names=names))


def check_templates_of(jobs: Sequence[Job], report: Report) -> None:
    """Reports what is wrong with templates that are not ours."""
    theirs = [pack for job in jobs for pack in job.packs if pack.sandboxed]
    if theirs:
        from sdkwright.lint.templates import check_templates  # late: most runs have none

        check_templates(theirs, contexts(), report)


def merge_kept(prepared: Prepared, request: Request, outcome: Outcome) -> Prepared:
    """The same with what people keep of generated files; a patch that does not fit is an error."""
    kept = read_kept(request.config, outcome.report)
    if not kept:
        return prepared
    outputs = [keep_in_output(each, kept, prepared.config, request, outcome.report) for each in prepared.outputs]
    return replace(prepared, outputs=tuple(outputs))


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
        open_cache(request, config, outcome)
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


def open_cache(request: Request, config: Config, outcome: Outcome) -> None:
    """Takes what earlier runs computed, unless sdk.toml wants none of it."""
    outcome.cache, outcome.may_be_kept = request.cache if config.cache else NO_CACHE, config.cache
    if outcome.cache.refused is not None:
        hint = "SDKWRIGHT_CACHE_DIR names another folder, SDKWRIGHT_CACHE=off turns it off"
        message = f"the cache is not used: {outcome.cache.refused}"
        outcome.report.note("cache-refused", message, None, hint=hint)


def understand(request: Request, config: Config, outcome: Outcome, progress: Progress = unseen) -> Api | None:
    """load, resolve and build: the model of a description, and everything that is to be said about it."""
    graph = read_graph(request, config, outcome, progress)
    if graph is None:
        return None
    progress(Stage.BUILDING)
    return build_api(graph, config, outcome.report)


def inspect(request: Request, config: Config, outcome: Outcome) -> Api | None:
    """The same with everything that a description says, also where nothing follows from it for an SDK."""
    graph = read_graph(request, config, outcome)
    api = None if graph is None else build_api(graph, config, outcome.report)
    return None if graph is None or api is None else with_everything(api, graph, config.selection)


def read_graph(request: Request, config: Config, outcome: Outcome, progress: Progress = unseen) -> Graph | None:
    """load and resolve: the description with its references settled."""
    spec = request.spec or config.spec
    if spec is None:
        hint = 'write spec = "openapi.yaml" into it'
        if config.sdks:
            hint = f"it lists several SDKs: name one of them, such as --config {config.sdks[0].as_posix()}"
        if not outcome.report.failed:  # else it could not be read, which has been said
            outcome.report.error("no-description", "sdk.toml names no description", None, hint=hint)
        return None
    progress(Stage.LOADING)
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
    loaded = [load(source, outcome.report, cache=outcome.cache) for source in outcome.overlays]
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
    document = load(source, report, cache=outcome.cache)
    if document is None:
        return None
    document, mended = _mended(document, overlays, outcome)
    report.origins = mended
    outcome.sources += outcome.overlays
    version = dialect(document, report)
    if version is None:
        return None
    progress(Stage.VALIDATING)
    judge_document(document, outcome.overlays, report, outcome.cache)
    progress(Stage.REFERENCES)
    remote = Remote() if request.allow_remote else None
    description = crawl(document, Doors(Tree(source.name, request.root), remote or shut, outcome.cache), report)
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
