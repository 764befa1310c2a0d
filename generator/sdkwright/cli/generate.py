"""`sdkwright generate`: a run that goes the whole way, what it says, and what is remembered of it."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from sdkwright.cli.closing import closing, counts, made_json, report_json
from sdkwright.cli.depfile import files_read, write_depfile
from sdkwright.cli.findings import print_listing, sources_of
from sdkwright.cli.printing import print_diff
from sdkwright.cli.progress import Progress
from sdkwright.cli.summary import write_summary
from sdkwright.cli.up_to_date import Folder, Run, can_be_known, outputs_of, remember
from sdkwright.disk import watched
from sdkwright.pipeline import Outcome, Request, generate
from sdkwright.report import Severity
from sdkwright.report.listing import Sources, listing
from sdkwright.write.changes import Changes
from sdkwright.write.lock import digest
from sdkwright.write.paths import LOCK


def generate_command(options: argparse.Namespace, request: Request) -> int:
    """Makes an SDK, and says what came of it."""
    return generated(options, request)[0]


def generated(options: argparse.Namespace, request: Request) -> tuple[int, Mapping[str, str]]:
    """The exit status of a run, and the stamps of all that it looked at beside what it wrote itself."""
    began = time.perf_counter()
    with Progress(sys.stderr, quiet=options.quiet) as progress, watched() as seen:
        outcome = generate(request, progress.show)
    took = time.perf_counter() - began
    done = outcome.ok and (outcome.changes is None or outcome.changes.clean or not options.check)
    inputs, sources = _inputs(outcome, seen), sources_of(outcome)
    outcome.cache.tidy()
    if done:
        _remember(options, outcome, inputs, sources)
        write_depfile(options, files_read(options, inputs, _written(outcome)))
    status = 0 if done or (request.keep_going and outcome.changes is not None and not options.check) else 1
    if options.summary is not None:
        found = {
            "inputs": files_read(options, inputs, _written(outcome)),
            **report_json(outcome, sources),
            **made_json(outcome),
        }
        write_summary(options, found, status, took, progress.seconds)
    if options.report == "json":
        print(json.dumps({**report_json(outcome, sources), **made_json(outcome)}, indent=2))
        return (0 if done else 1), inputs
    hidden = (Severity.NOTE, *((Severity.WARNING,) if options.quiet else ()))
    print_listing(outcome, sys.stderr, hidden, sources)
    for made in outcome.made:
        print_diff(made.diff, sys.stdout)
    if not options.quiet or not done:
        print(closing(outcome, took, check=options.check), file=sys.stdout if done else sys.stderr)
    return status, inputs


def _made(outcome: Outcome) -> list[tuple[Path, Sequence[str], Changes]]:
    every = (*outcome.made, *([outcome.home] if outcome.home is not None else []))
    return [(each.output, each.packs, each.changes) for each in every if each.changes is not None]


def _written(outcome: Outcome) -> frozenset[str]:
    """The whole paths of all that is made, and of the locks."""
    made = _made(outcome)
    return frozenset(os.path.abspath(out / path) for out, _, changes in made for path in (LOCK, *changes.all_paths))


def _inputs(outcome: Outcome, seen: Mapping[str, str]) -> dict[str, str]:
    """What a run has looked at, beside what it wrote itself."""
    own = _written(outcome)
    return {what: found for what, found in seen.items() if what.partition(":")[2] not in own}


def _remember(options: argparse.Namespace, outcome: Outcome, inputs: Mapping[str, str], sources: Sources) -> None:
    """Keeps what a run found and wrote, so that the next one can be answered at once if nothing changes."""
    made = _made(outcome)
    if (
        not (can_be_known(options) and outcome.may_be_kept)
        or not made
        or any(changes.blocked for _, _, changes in made)
    ):
        return
    shown = [found for found in outcome.report if found.severity is not Severity.NOTE]
    with suppress(OSError):
        remember(
            options,
            Run(
                inputs=inputs,
                folders=[
                    Folder(
                        output=str(output),
                        packs=packs,
                        files=outputs_of(output, (*changes.created, *changes.updated, *changes.unchanged)),
                        lock=(LOCK, digest((output / LOCK).read_bytes())),
                    )
                    for output, packs, changes in made
                ],
                listing=[listing(shown, sources, colour=colour) for colour in (False, True)],
                findings=report_json(outcome, sources),
                counts=counts(outcome.report, zero=""),
            ),
        )
