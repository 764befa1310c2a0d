"""`sdkwright keep`: what it prints, and its exit status.

Exit 0: done, or there was nothing to do. Exit 1: something cannot be kept, or a patch is damaged.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sdkwright.cli.findings import print_listing
from sdkwright.keep.command import chosen, keep, moved
from sdkwright.keep.store import Kept, drop, folder_of, in_order, read_kept
from sdkwright.pipeline import Outcome, Request
from sdkwright.report import Report, Severity
from sdkwright.report.listing import safe_lines
from sdkwright.textdiff.unified import unified
from sdkwright.write.changes import WriteFailed


def keep_command(options: argparse.Namespace, request: Request) -> int:
    """Stores, lists, gives up or moves."""
    outcome = Outcome(Report(request.strict))
    try:
        lines = _lines(options, request, outcome)
    except OSError as error:
        raise WriteFailed(Path(error.filename or "."), error.strerror or str(error)) from error
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if lines:
        print(safe_lines("\n".join(lines)))
    return 1 if outcome.report.failed else 0


def _lines(options: argparse.Namespace, request: Request, outcome: Outcome) -> list[str]:
    assert request.config is not None, "options see to it that there is one"
    report = outcome.report
    if options.list:
        return _listed(in_order(read_kept(request.config, report)), folder_of(request.config).as_posix())
    if options.drop:
        found = chosen(request.config, options.drop, report)
        return [line for each in found for line in _dropped(each, request)] if not report.failed else []
    if options.move:
        name, path = options.move
        kept = moved(request.config, name, path, report)
        return [] if kept is None else [f"{kept.at.as_posix()}: generate says whether it fits there"]
    stored = keep(request, options.files, outcome)
    if not stored and not report.failed:
        return ["no generated file was edited by hand since it was generated or kept"]
    return [
        (
            f"{each.kept.path} is as it is generated: nothing is kept of it any more"
            if each.is_dropped
            else f"{each.kept.at.as_posix()}: {_size(each.kept)}"
        )
        for each in stored
    ]


def _dropped(kept: Kept, request: Request) -> list[str]:
    """Gives a patch up, and shows it once more."""
    assert request.config is not None, "options see to it that there is one"
    drop(request.config, kept)
    return [*unified(kept.base, kept.mine, kept.path), f"{kept.path}: given up; generate writes it as it is generated"]


def _listed(kept: list[Kept], folder: str) -> list[str]:
    if not kept:
        return [f"nothing is kept in {folder}"]
    width = max(len(f"{each.pack}  {each.path}") for each in kept)
    added, taken = (sum(each.lines[side] for each in kept) for side in (0, 1))
    files = f"{len(kept)} file{'' if len(kept) == 1 else 's'}"
    return [
        *(f"{f'{each.pack}  {each.path}':<{width}}  +{each.lines[0]} -{each.lines[1]}" for each in kept),
        f"{files} in {folder}: {added + taken} lines kept, {added} added and {taken} taken away",
    ]


def _size(kept: Kept) -> str:
    added, taken = kept.lines
    return f"{added} line{'' if added == 1 else 's'} added, {taken} taken away"
