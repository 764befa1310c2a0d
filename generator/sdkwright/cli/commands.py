"""What each command does and says; only this module and `cli` print or exit.

What one command alone needs is imported where it begins: `generate` would wait for all of it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence

from sdkwright.cache import NO_CACHE, open_cache
from sdkwright.cli.closing import counts, number, report_json
from sdkwright.cli.fault import Fault, fault_of
from sdkwright.cli.findings import print_listing
from sdkwright.cli.generate import generate_command, generated
from sdkwright.cli.printing import print_pieces, printed
from sdkwright.cli.watch import as_generate, watch
from sdkwright.config.sdk_toml import schema_of_config
from sdkwright.disk import watched
from sdkwright.format import BrokenOutput
from sdkwright.model import Api
from sdkwright.pipeline import Outcome, Request, explain, inspect, judge, read_settings, survey
from sdkwright.report import Report, Severity
from sdkwright.report.listing import safe_lines
from sdkwright.write.changes import WriteFailed


def run(options: argparse.Namespace, arguments: Sequence[str]) -> int:
    """Runs the command that the options name, as they were called; returns the exit status."""
    try:
        if options.command == "watch":
            return watch(lambda: _watched_run(as_generate(options), arguments))
        return _guarded(options, arguments, lambda: _COMMANDS[options.command](options))
    except KeyboardInterrupt:
        advice = (_WHOLE,) if options.command in _WRITING else ()
        return _failed(options, Fault("interrupted", "stopped", advice), 130)


def _guarded(options: argparse.Namespace, arguments: Sequence[str], command: Callable[[], int]) -> int:
    """Runs something, and says why it ended before its end."""
    try:
        return printed(command)
    except BrokenOutput as error:
        if error.is_of_formatter:
            message = f"a formatter of sdk.toml failed; nothing was written\n{error}"
            return _failed(options, Fault("formatter-failed", message, ()), 1)
        what = "program" if error.file.is_of_program else "template"
        message = f"a {what} made what is not {error.format}; nothing was written\n{error}"
        return _failed(options, Fault("broken-output", message, ()), 3 if error.file.is_ours else 1)
    except WriteFailed as error:
        note = _WHOLE if error.has_begun else "no file was changed there"
        return _failed(options, Fault("write-failed", str(error), (note,)), 1)
    except Exception as error:  # whatever it is, it is ours
        return _failed(options, fault_of(error, arguments), 3)


def _watched_run(options: argparse.Namespace, arguments: Sequence[str]) -> Mapping[str, str]:
    """One run of `watch`; the stamps of all that it looked at, also where it fails."""
    inputs: dict[str, str] = {}

    def command() -> int:
        status, found = generated(options, _request(options))
        inputs.update(found)
        return status

    with watched() as seen:
        _guarded(options, arguments, command)
    return inputs or seen


_WHOLE = "every file is whole; the next run finishes this one"
_WRITING = frozenset({"generate", "watch", "keep", "names", "init", "pack"})


# ---------------------------------------------------------------------------------------- the commands


def _check(options: argparse.Namespace) -> int:
    outcome = judge(_request(options))
    if options.report == "json":
        print(json.dumps(report_json(outcome), indent=2))
    else:
        print_listing(outcome, sys.stdout)
        print(counts(outcome.report))
    return 1 if outcome.report.failed else 0


def _inspect(options: argparse.Namespace) -> int:
    from sdkwright.inspection.inspect import inspection_parts
    from sdkwright.json_pieces import pieces

    outcome, api = _understood(options)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if api is not None:
        print_pieces(pieces(inspection_parts(api)), sys.stdout)
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
    from sdkwright.init import shown_settings
    from sdkwright.init.settings import lines as setting_lines

    if options.schema:
        print(json.dumps(schema_of_config(), indent=2, ensure_ascii=False))
        return 0
    outcome, found = shown_settings(_request(options))
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    for line in setting_lines(found or ()):
        print(line)
    return 1 if outcome.report.failed else 0


def _init(options: argparse.Namespace) -> int:
    from sdkwright.init.start import Beginning, started
    from sdkwright.init.write import write_new

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
    from sdkwright.naming.migration import migrate, renamed
    from sdkwright.naming.renames import table

    request = _request(options)
    outcome, told = migrate(request) if options.migrate else renamed(request)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if told is None or outcome.report.failed:
        return 1
    found = told.found
    print(safe_lines(table(found)) if found else f"{outcome.output}: every name is the one that it would get today")
    if found:
        done = "the lock has them: generate writes them" if options.migrate else "--migrate takes them over"
        gone = sum(not each.now for each in found)
        none = f", and {number(gone, 'type')} of them not made" if gone else ""
        print(f"{number(len(found), 'name')} would be another today{none}; {done}", file=sys.stderr)
    return 0


def _context(options: argparse.Namespace) -> int:
    from sdkwright.cli.context import printed_attributes, printed_facts

    if options.spec is None and not (options.config and not options.schema and not options.path):
        lines, message = printed_attributes(options.path, schema=options.schema)
        print("\n".join(lines) if lines else safe_lines(message), file=sys.stdout if lines else sys.stderr)
        return 0 if lines else 2
    outcome, told = printed_facts(_request(options), options.path)
    print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    is_told = print_pieces(told, sys.stdout)
    return 1 if not is_told or outcome.report.failed else 0


def _keep(options: argparse.Namespace) -> int:
    from sdkwright.cli.keep import keep_command

    return keep_command(options, _request(options))


def _diff(options: argparse.Namespace) -> int:
    from sdkwright.cli.diff import diff_command

    return diff_command(options, _request(options))


def _pack(options: argparse.Namespace) -> int:
    from sdkwright.cli.pack import pack_command

    return pack_command(options, _request(options))


_CACHED = ("generate", "watch", "check")
"""The commands that keep for later what they compute."""
_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "generate": lambda options: generate_command(options, _request(options)),
    "check": _check,
    "inspect": _inspect,
    "surface": _surface,
    "explain": _explain,
    "names": _names,
    "config": _config,
    "init": _init,
    "context": _context,
    "keep": _keep,
    "diff": _diff,
    "pack": _pack,
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
        diff=getattr(options, "diff", False),
        strict=options.strict,
        keep_going=options.keep_going,
        force=options.force,
        root=options.root,
        allow_remote=options.allow_remote or options.allow_http,
        format_always=options.format == "always",
        cache=open_cache() if _may_use_cache(options) else NO_CACHE,
    )


def _may_use_cache(options: argparse.Namespace) -> bool:
    """Whether a run may take what earlier ones computed; one that checks trusts nothing but what it made itself."""
    return options.command in _CACHED and not (options.check or getattr(options, "no_cache", False))


# ------------------------------------------------------------------------------------------ what it says


def _failed(options: argparse.Namespace, fault: Fault, status: int) -> int:
    """Says why a run ended before its end, in the form that was asked for."""
    if getattr(options, "report", "text") == "json":
        found = {"code": fault.code, "severity": "error", "message": fault.message, "hint": "; ".join(fault.advice)}
        print(json.dumps({"diagnostics": [found], "counts": {"error": 1}, "changes": None}, indent=2))
    advice = "".join(f"\n  {line}" for line in fault.advice)
    print(safe_lines(f"error[{fault.code}]: {fault.message}{advice}"), file=sys.stderr)
    return status
