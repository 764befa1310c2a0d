"""What each command does and says; only this module and `cli` print or exit."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TextIO

from sdkwright.cli.context import printed_attributes, printed_facts
from sdkwright.cli.diff import diff_command
from sdkwright.cli.fault import Fault, fault_of
from sdkwright.cli.findings import all_sources, print_listing
from sdkwright.cli.keep import keep_command
from sdkwright.cli.pack import pack_command
from sdkwright.cli.printing import nearest, printed
from sdkwright.cli.up_to_date import Folder, Run, outputs_of, remember
from sdkwright.config.sdk_toml import schema_of_config
from sdkwright.disk import watched
from sdkwright.format import BrokenOutput
from sdkwright.init import shown_settings
from sdkwright.init.settings import lines as setting_lines
from sdkwright.init.start import Beginning, started
from sdkwright.init.write import write_new
from sdkwright.inspection.inspect import inspection
from sdkwright.model import Api
from sdkwright.naming.migration import migrate, renamed
from sdkwright.naming.renames import table
from sdkwright.pipeline import Made, Outcome, Request, explain, generate, inspect, judge, read_settings, survey
from sdkwright.report import Report, Severity
from sdkwright.report.listing import Sources, as_json, listing, safe_lines
from sdkwright.write.changes import Changes, WriteFailed
from sdkwright.write.lock import digest
from sdkwright.write.paths import LOCK


def run(options: argparse.Namespace, arguments: Sequence[str]) -> int:
    """Runs the command that the options name, as they were called; returns the exit status."""
    try:
        return printed(lambda: _COMMANDS[options.command](options))
    except BrokenOutput as error:
        if error.is_of_formatter:
            message = f"a formatter of sdk.toml failed; nothing was written\n{error}"
            return _failed(options, Fault("formatter-failed", message, ()), 1)
        what = "program" if error.file.is_of_program else "template"
        message = f"a {what} made what is not {error.format}; nothing was written\n{error}"
        return _failed(options, Fault("broken-output", message, ()), 3 if error.file.is_ours else 1)
    except WriteFailed as error:
        return _failed(options, Fault("write-failed", str(error), (_WHOLE,)), 1)
    except KeyboardInterrupt:
        return _failed(options, Fault("interrupted", "stopped", (_WHOLE,)), 130)
    except Exception as error:  # whatever it is, it is ours
        return _failed(options, fault_of(error, arguments), 3)


_WHOLE = "every file is whole; the next run finishes this one"


# ---------------------------------------------------------------------------------------- the commands


def _generate(options: argparse.Namespace) -> int:
    request = _request(options)
    began = time.perf_counter()
    with _Progress(sys.stderr, quiet=options.quiet) as progress, watched() as seen:
        outcome = generate(request, progress.show)
    took = time.perf_counter() - began
    done = outcome.ok and (outcome.changes is None or outcome.changes.clean or not options.check)
    if done:
        _remember(options, outcome, seen)
    if options.report == "json":
        print(json.dumps({**_report_json(outcome), **_made_json(outcome)}, indent=2))
        return 0 if done else 1
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, *((Severity.WARNING,) if options.quiet else ())))
    if not options.quiet or not done:
        print(_closing(outcome, took, check=options.check), file=sys.stdout if done else sys.stderr)
    return 0 if done or (request.keep_going and outcome.changes is not None and not options.check) else 1


def _remember(options: argparse.Namespace, outcome: Outcome, seen: Mapping[str, str]) -> None:
    """Keeps what a run found and wrote, so that the next one can be answered at once if nothing changes."""
    every = (*outcome.made, *([outcome.home] if outcome.home is not None else []))
    made = [(each.output, each.packs, each.changes) for each in every if each.changes is not None]
    if not made or any(changes.blocked for _, _, changes in made):
        return
    own = {os.path.abspath(output / path) for output, _, changes in made for path in (LOCK, *changes.all_paths)}
    shown = [found for found in outcome.report if found.severity is not Severity.NOTE]
    with suppress(OSError):
        remember(
            options,
            Run(
                inputs={what: found for what, found in seen.items() if what.partition(":")[2] not in own},
                folders=[
                    Folder(
                        output=str(output),
                        packs=packs,
                        files=outputs_of(output, (*changes.created, *changes.updated, *changes.unchanged)),
                        lock=(LOCK, digest((output / LOCK).read_bytes())),
                    )
                    for output, packs, changes in made
                ],
                listing=[listing(shown, Sources(all_sources(outcome)), colour=colour) for colour in (False, True)],
                findings=_report_json(outcome),
                counts=_counts(outcome.report, zero=""),
            ),
        )


def _check(options: argparse.Namespace) -> int:
    outcome = judge(_request(options))
    if options.report == "json":
        print(json.dumps(_report_json(outcome), indent=2))
    else:
        print_listing(outcome, sys.stdout)
        print(_counts(outcome.report))
    return 1 if outcome.report.failed else 0


def _inspect(options: argparse.Namespace) -> int:
    outcome, api = _understood(options)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if api is not None:
        print(json.dumps(inspection(api), indent=2))
    return 1 if outcome.report.failed else 0


def _surface(options: argparse.Namespace) -> int:
    outcome, found = survey(_request(options))
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if found is not None:
        print(json.dumps(found, indent=2))
    return 1 if outcome.report.failed else 0


def _explain(options: argparse.Namespace) -> int:
    outcome, told = explain(_request(options), options.pointer)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if told is not None:
        print(told)
    return 1 if told is None or outcome.report.failed else 0


def _config(options: argparse.Namespace) -> int:
    if options.schema:
        print(json.dumps(schema_of_config(), indent=2, ensure_ascii=False))
        return 0
    outcome, found = shown_settings(_request(options))
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    for line in setting_lines(found or ()):
        print(line)
    return 1 if outcome.report.failed else 0


def _init(options: argparse.Namespace) -> int:
    request = Request(options.spec, root=options.root, allow_remote=options.allow_remote, strict=options.strict)
    outcome = Outcome(Report(request.strict))
    start = started(Beginning(options.spec, options.output, options.stainless, request), outcome)
    written = write_new(start.files, options.output, outcome.report, force=options.force) if start else ()
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if start and written:
        print(
            safe_lines(
                "\n".join([f"{', '.join(written)} written", *(f"not taken over: {line}" for line in start.left)])
            )
        )
    return 1 if not written or outcome.report.failed else 0


def _names(options: argparse.Namespace) -> int:
    request = _request(options)
    outcome, told = migrate(request) if options.migrate else renamed(request)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if told is None or outcome.report.failed:
        return 1
    found = told.found
    print(safe_lines(table(found)) if found else f"{outcome.output}: every name is the one that it would get today")
    if found:
        done = "the lock has them: generate writes them" if options.migrate else "--migrate takes them over"
        print(f"{_number(len(found), 'name')} would be another today; {done}", file=sys.stderr)
    return 0


def _context(options: argparse.Namespace) -> int:
    if options.spec is None and not (options.config and not options.schema and not options.path):
        lines, message = printed_attributes(options.path, schema=options.schema)
        print("\n".join(lines) if lines else safe_lines(message), file=sys.stdout if lines else sys.stderr)
        return 0 if lines else 2
    outcome, text = printed_facts(_request(options), options.path)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if text is not None:
        print(text)
    return 1 if text is None or outcome.report.failed else 0


_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "generate": _generate,
    "check": _check,
    "inspect": _inspect,
    "surface": _surface,
    "explain": _explain,
    "names": _names,
    "config": _config,
    "init": _init,
    "context": _context,
    "keep": lambda options: keep_command(options, _request(options)),
    "diff": lambda options: diff_command(options, _request(options)),
    "pack": lambda options: pack_command(options, _request(options)),
}


def _understood(options: argparse.Namespace) -> tuple[Outcome, Api | None]:
    request = _request(options)
    outcome = Outcome(Report(request.strict))
    config = read_settings(request, outcome.report)
    return outcome, inspect(request, config, outcome)


def _request(options: argparse.Namespace) -> Request:
    if options.allow_http:
        print("--allow-http is called --allow-remote now", file=sys.stderr)
    return Request(
        spec=options.spec,
        config=options.config,
        output=options.output,
        package=options.package,
        templates=options.templates,
        packs=tuple(options.pack or ()),
        check=options.check,
        strict=options.strict,
        keep_going=options.keep_going,
        force=options.force,
        root=options.root,
        allow_remote=options.allow_remote or options.allow_http,
    )


# ------------------------------------------------------------------------------------------ what it says


def _report_json(outcome: Outcome) -> dict[str, object]:
    counts = {severity.value: outcome.report.count(severity) for severity in Severity}
    return {"diagnostics": as_json(outcome.report, Sources(all_sources(outcome))), "counts": counts}


def _made_json(outcome: Outcome) -> dict[str, object]:
    outputs = [
        {"output": str(each.output), "packs": list(each.packs), "changes": _changes_json(each.changes)}
        for each in outcome.made
    ]
    return {"changes": _changes_json(outcome.changes), "outputs": outputs}


def _changes_json(changes: Changes | None) -> dict[str, object] | None:
    if changes is None:
        return None
    names = ("created", "updated", "unchanged", "removed", "kept", "edited", "refused")
    return {**{name: list(getattr(changes, name)) for name in names}, "unfinished": changes.unfinished}


def _closing(outcome: Outcome, took: float, *, check: bool) -> str:
    """A line for each folder: what was written, what was left alone; the last one says how long it took."""
    changes = outcome.changes
    counts = _counts(outcome.report, zero="")
    tail = f" ({counts})" if counts else ""
    if changes is None or changes.blocked:
        return f"nothing was written{tail}"
    lines = [_done(each, each.changes, check=check) for each in outcome.made if each.changes is not None]
    if check and outcome.home is not None and outcome.home.changes is not None and not outcome.home.changes.clean:
        lines.append(_done(outcome.home, outcome.home.changes, check=check))
    clean = changes.clean or not check
    return "\n".join(lines) + (f", in {took:.1f} s" if clean else "") + tail


def _done(made: Made, changes: Changes, *, check: bool) -> str:
    if check and not changes.clean:
        return "\n".join([*_differences(changes), f"{nearest(made.output)} is not what would be written"])
    written, alone = len(changes.created) + len(changes.updated), len(changes.unchanged) + len(changes.kept)
    removed = f", {_number(len(changes.removed), 'file')} removed" if changes.removed else ""
    verb = "checked" if check else f"{_number(written, 'file')} written"
    return f"{nearest(made.output)}: {verb}, {alone} left alone{removed}"


def _differences(changes: Changes) -> list[str]:
    """The paths that `--check` found to differ, twenty at most."""
    verbs = {"missing": changes.created, "differs": changes.updated, "left over": (*changes.removed, *changes.kept)}
    lines = [f"  {verb}: {path}" for verb, paths in verbs.items() for path in paths]
    if changes.unfinished:
        lines.insert(0, "  an earlier run was cut off: the output is not finished")
    elif not lines:
        lines = ["  differs: sdkwright.lock"]
    return [*lines[:20], *([f"  and {len(lines) - 20} more"] if len(lines) > 20 else [])]


def _counts(report: Report, *, zero: str = "no findings") -> str:
    counts = [_number(n, severity.value) for severity in Severity if (n := report.count(severity))]
    return ", ".join(counts) or zero


def _number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _failed(options: argparse.Namespace, fault: Fault, status: int) -> int:
    """Says why a run ended before its end, in the form that was asked for."""
    if getattr(options, "report", "text") == "json":
        found = {"code": fault.code, "severity": "error", "message": fault.message, "hint": "; ".join(fault.advice)}
        print(json.dumps({"diagnostics": [found], "counts": {"error": 1}, "changes": None}, indent=2))
    advice = "".join(f"\n  {line}" for line in fault.advice)
    print(safe_lines(f"error[{fault.code}]: {fault.message}{advice}"), file=sys.stderr)
    return status


class _Progress:
    """A line on a terminal that says what the run is at, once it has taken longer than a second."""

    def __init__(self, stream: TextIO, *, quiet: bool) -> None:
        self._stream = stream
        self._began = time.monotonic()
        self._active = stream.isatty() and not quiet
        self._shown = False

    def show(self, what: str) -> None:
        """Replaces the line."""
        if self._active and time.monotonic() - self._began > 1:
            self._stream.write(f"\r\x1b[K{what} …")
            self._stream.flush()
            self._shown = True

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
