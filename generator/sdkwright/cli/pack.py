"""Part of the command: `sdkwright pack`, for those who write packs or change some of their files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping

from sdkwright.authoring.changes import replaced
from sdkwright.authoring.checking import check, found_pack
from sdkwright.authoring.snapshots import UNSTEADY, tested
from sdkwright.authoring.starting import new_files
from sdkwright.cli.findings import print_listing
from sdkwright.init.write import write_new
from sdkwright.packs import Option, Pack
from sdkwright.pipeline import Outcome, Request
from sdkwright.report import Report, Severity
from sdkwright.report.listing import safe_lines


def pack_command(options: argparse.Namespace, request: Request) -> int:
    """Does what `sdkwright pack ACTION` asks for; gives the exit status."""
    return _ACTIONS[options.action](options, request)


def _new(options: argparse.Namespace, request: Request) -> int:
    outcome = Outcome(Report(request.strict))
    written = write_new(new_files(), options.folder, outcome.report, force=None)
    print_listing(outcome, sys.stderr)
    if written:
        print(safe_lines(f"{', '.join(written)} written; next: sdkwright pack test {options.folder} --update"))
    return 0 if written else 1


def _show(options: argparse.Namespace, request: Request) -> int:
    outcome = Outcome(Report(request.strict))
    pack = found_pack(options.name, outcome.report)
    print_listing(outcome, sys.stderr)
    if pack is not None:
        print(safe_lines("\n".join(_shown(pack))))
    return 1 if outcome.report.failed else 0


def _shown(pack: Pack) -> Iterator[str]:
    """A pack in words: where it is, what it can be told, and what it makes."""
    yield f"{pack.name}: {pack.folders[0].as_posix()}, on the target {pack.target}"
    if pack.options:
        yield "\noptions, for [packs.NAME.options] of sdk.toml:"
    for option in pack.options:
        yield f"  {option.name} ({_kind(option)}){f': {option.help}' if option.help else ''}"
    rows = [(row.path, row.each, row.template) for row in pack.outputs]
    yield "\nfiles:"
    yield from (
        f"  {path}{'' if each == 'once' else f' for each {each}'}, by {template}" for path, each, template in rows
    )
    yield from (f"  {copy.path}, as {copy.source} is" for copy in pack.copies)
    if pack.program is not None:
        yield f"  what this program makes, where sdk.toml allows it: {pack.program.shown}"


def _kind(option: Option) -> str:
    """`light or dark, usually light`."""
    usual = str(option.default).lower() if option.kind == "flag" else str(option.default) or "empty"
    return f"{' or '.join(option.choices) if option.choices else option.kind}, usually {usual}"


def _check(options: argparse.Namespace, request: Request) -> int:
    outcome = Outcome(Report(request.strict))
    pack = check(options.folder, outcome.report)
    print_listing(outcome, sys.stdout)
    if pack is not None:
        count = sum(1 for found in outcome.report if found.severity is not Severity.NOTE)
        print(f"{pack.name}: {'no findings' if not count else f'{count} found'}")
    return 1 if outcome.report.failed else 0


def _test(options: argparse.Namespace, request: Request) -> int:
    outcome = Outcome(Report(request.strict))
    pack = check(options.folder, outcome.report)
    if pack is not None and pack.program is not None and not options.allow_program:
        message = f"the pack has a program, which may not run: {pack.program.shown}"
        hint = "--allow-program lets it run"
        outcome.report.error("program-not-allowed", message, pack.program.at, hint=hint)
    print_listing(outcome, sys.stderr)
    if pack is None or outcome.report.failed:
        return 1
    outcomes, differences, count = tested(pack, update=options.update)
    for name, each in outcomes.items():
        if each.report.failed:
            print(safe_lines(f"{pack.name}: of the description {name}"), file=sys.stderr)
        print_listing(each, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    for index, found in enumerate(differences):
        print(safe_lines(f"  {_TAKEN.get(found.verb, found.verb) if options.update else found.verb}: {found.path}"))
        if found.lines and index < _DIFFS:
            print(safe_lines("\n".join(f"    {line}" for line in found.lines)))
    failed = any(each.report.failed for each in outcomes.values())
    if failed:
        return 1
    changed = [each for each in differences if each.verb != UNSTEADY]
    if len(changed) < len(differences):
        print(f"{pack.name}: its program makes other files each time, and a snapshot holds one; none was taken")
        return 1
    if options.update:
        print(f"{pack.name}: {count} files in {len(outcomes)} runs, {len(changed)} snapshots changed")
        return 0
    again = f"sdkwright pack test {options.folder} --update{' --allow-program' if options.allow_program else ''}"
    hint = f": look at them, and take them with {again}" if changed else ""
    print(safe_lines(f"{pack.name}: {count} files in {len(outcomes)} runs, {len(changed)} differ{hint}"))
    return 1 if changed else 0


_DIFFS = 10
"""So many of the files that differ are shown with what has changed in them."""
_TAKEN = {"missing": "new", "differs": "changed", "left over": "removed"}
"""What has become of a snapshot that was taken."""


def _diff(options: argparse.Namespace, request: Request) -> int:
    outcome = Outcome(Report(request.strict))
    found = replaced(request, options.block, outcome.report, accept=options.accept)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    for each in found:
        what = "has changed since you replaced it" if each.is_stale else "is as it was"
        if options.block is None:
            print(safe_lines(f"{each.found.name}, replaced by {each.found.at.document}:{each.found.at.line}, {what}"))
        else:
            print(safe_lines("\n".join(each.lines)))
    if not found and not outcome.report.failed:
        print("the packs of this run replace nothing of others")
    if options.accept and found:
        print(f"{len(found)} taken as they are", file=sys.stderr)
    elif options.block is not None and any(each.is_stale for each in found):
        print("--accept says that yours is still right", file=sys.stderr)
    return 1 if outcome.report.failed else 0


_ACTIONS: Mapping[str, Callable[[argparse.Namespace, Request], int]] = {
    "new": _new,
    "show": _show,
    "check": _check,
    "test": _test,
    "diff": _diff,
}
