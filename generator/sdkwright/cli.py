"""The command `sdkwright`: the only module that prints or exits.

Exit 0: done, warnings allowed. Exit 1: the description has errors, or `--check` found a difference. Exit 2: usage.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from sdkwright import __version__
from sdkwright.format import BrokenOutput
from sdkwright.inspection import inspection
from sdkwright.load import read
from sdkwright.load.document import Source
from sdkwright.pipeline import Outcome, Request, explain, generate, read_settings, survey, understand
from sdkwright.report import Mark, Report, Severity
from sdkwright.report.listing import Sources, as_json, listing
from sdkwright.write.changes import Changes, WriteFailed

_DEFAULT_CONFIG = Path("sdk.toml")
_EXAMPLES = """\
examples:
  sdkwright generate openapi.yaml                    an SDK in generated/python
  sdkwright generate openapi.yaml --output sdk --package acme
  sdkwright generate --config spec/sdk.toml --check  is the committed SDK up to date?
  sdkwright generate openapi.yaml --pack ./my-pack   files from templates of your own
  sdkwright check openapi.yaml                       what is wrong with a description
  sdkwright inspect openapi.yaml                     how it was understood, as JSON
  sdkwright surface openapi.yaml                     how each operation is called, as JSON
  sdkwright explain openapi.yaml '#/components/schemas/Pet'    what it became, and why
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name in a description must not stop what we say of it
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        status: int = options.run(options, parser)
    except BrokenOutput as error:
        return _fail(f"error[broken-output]: a template made what is not Python; nothing was written\n{error}")
    except WriteFailed as error:
        return _fail(f"error[write-failed]: {error}\nevery file is whole; the next run finishes this one")
    except KeyboardInterrupt:
        _fail("stopped; every file is whole, and the next run finishes this one")
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    return status


# ---------------------------------------------------------------------------------------- the commands


def _generate(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    request = _request(options, parser)
    began = time.perf_counter()
    with _Progress(sys.stderr, quiet=options.quiet) as progress:
        outcome = generate(request, progress.show)
    took = time.perf_counter() - began
    done = outcome.ok and (outcome.changes is None or outcome.changes.clean or not options.check)
    if options.report == "json":
        print(json.dumps({**_report_json(outcome), "changes": _changes_json(outcome.changes)}, indent=2))
        return 0 if done else 1
    _print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, *((Severity.WARNING,) if options.quiet else ())))
    if not options.quiet or not done:
        print(_closing(outcome, took, check=options.check), file=sys.stdout if done else sys.stderr)
    return 0 if done or (request.keep_going and outcome.changes is not None and not options.check) else 1


def _check(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    outcome = _understood(options, parser)[0]
    if options.report == "json":
        print(json.dumps(_report_json(outcome), indent=2))
    else:
        _print_listing(outcome, sys.stdout)
        print(_counts(outcome.report))
    return 1 if outcome.report.failed else 0


def _inspect(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    outcome, text = _understood(options, parser)
    _print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if text is not None:
        print(text)
    return 1 if outcome.report.failed else 0


def _surface(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    outcome, found = survey(_request(options, parser))
    _print_listing(outcome, sys.stderr, hidden=(Severity.NOTE,))
    if found is not None:
        print(json.dumps(found, indent=2))
    return 1 if outcome.report.failed else 0


def _explain(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    outcome, told = explain(_request(options, parser), options.pointer)
    _print_listing(outcome, sys.stderr, hidden=(Severity.NOTE, Severity.WARNING))
    if told is not None:
        print(told)
    return 1 if told is None else 0


def _understood(options: argparse.Namespace, parser: argparse.ArgumentParser) -> tuple[Outcome, str | None]:
    request = _request(options, parser)
    outcome = Outcome(Report(request.strict))
    config = read_settings(request, outcome.report)
    api = understand(request, config, outcome)
    return outcome, None if api is None else json.dumps(inspection(api), indent=2, ensure_ascii=True)


def _request(options: argparse.Namespace, parser: argparse.ArgumentParser) -> Request:
    config = options.config
    if options.spec is None and config is None:
        if not _DEFAULT_CONFIG.is_file():
            parser.error("name a description, or an sdk.toml that names one with --config")
        config = _DEFAULT_CONFIG
    return Request(
        spec=options.spec,
        config=config,
        output=options.output,
        package=options.package,
        templates=options.templates,
        packs=tuple(options.pack or ("python",)),
        check=options.check,
        strict=options.strict,
        keep_going=options.keep_going,
        force=options.force,
        root=options.root,
        allow_http=options.allow_http,
    )


# ------------------------------------------------------------------------------------------ what it says


def _print_listing(outcome: Outcome, stream: TextIO, hidden: tuple[Severity, ...] = ()) -> None:
    shown = [found for found in outcome.report if found.severity not in hidden]
    if shown:
        print(listing(shown, Sources(_all_sources(outcome)), colour=stream.isatty()), file=stream)


def _all_sources(outcome: Outcome) -> list[Source]:
    """The description, and every other file that a diagnostic points into: an sdk.toml, a pack.toml, a template."""
    known = {source.name for source in outcome.sources}
    marks = dict.fromkeys(found.at.document for found in outcome.report if isinstance(found.at, Mark))
    others = (read(name, Report()) for name in marks if name not in known)
    return [*outcome.sources, *(source for source in others if source is not None)]


def _report_json(outcome: Outcome) -> dict[str, object]:
    counts = {severity.value: outcome.report.count(severity) for severity in Severity}
    return {"diagnostics": as_json(outcome.report, Sources(_all_sources(outcome))), "counts": counts}


def _changes_json(changes: Changes | None) -> dict[str, object] | None:
    if changes is None:
        return None
    names = ("created", "updated", "unchanged", "removed", "kept", "edited", "refused")
    return {**{name: list(getattr(changes, name)) for name in names}, "unfinished": changes.unfinished}


def _closing(outcome: Outcome, took: float, *, check: bool) -> str:
    """One line: what was written, what was left alone, how long it took."""
    changes = outcome.changes
    counts = _counts(outcome.report, zero="")
    tail = f" ({counts})" if counts else ""
    if changes is None or changes.blocked:
        return f"nothing was written{tail}"
    if check and not changes.clean:
        return "\n".join([*_differences(changes), f"{outcome.output} is not what would be written{tail}"])
    written, alone = len(changes.created) + len(changes.updated), len(changes.unchanged) + len(changes.kept)
    removed = f", {_number(len(changes.removed), 'file')} removed" if changes.removed else ""
    verb = "checked" if check else f"{_number(written, 'file')} written"
    return f"{outcome.output}: {verb}, {alone} left alone{removed}, in {took:.1f} s{tail}"


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


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


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


# --------------------------------------------------------------------------------------------- the words


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sdkwright",
        description="Turns an OpenAPI description into a Python SDK.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sdkwright {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_generate(commands.add_parser("generate", help="make an SDK", description="Makes an SDK from a description."))
    check = commands.add_parser("check", help="say what is wrong with a description")
    _add_common(check, _check)
    check.add_argument("--report", choices=("text", "json"), default="text", help="how to print the diagnostics")
    _add_common(commands.add_parser("inspect", help="print how a description was understood, as JSON"), _inspect)
    surface = commands.add_parser("surface", help="print how each operation is called in Python, as JSON")
    _add_common(surface, _surface)
    about = commands.add_parser("explain", help="say what a schema or an operation became, and why")
    _add_common(about, _explain)
    about.add_argument("pointer", metavar="POINTER", help="a JSON Pointer into the description: '#/paths/~1pets/get'")
    for command in (surface, about):
        command.add_argument("--package", metavar="NAME", help="the name of the Python package")
        command.add_argument("--output", type=Path, metavar="DIR", help="where the SDK is, whose lock remembers names")
    return parser


_NO_GENERATE: dict[str, object] = {"output": None, "package": None, "templates": None, "pack": None}
_NO_GENERATE |= {"check": False, "keep_going": False, "force": False}
"""The options of `generate`, for the commands that have none of them."""


_SPEC = "the description: a file, the folder of one, or - for standard input; else sdk.toml names it"


def _add_common(command: argparse.ArgumentParser, run: object) -> None:
    command.set_defaults(run=run, **_NO_GENERATE)
    command.add_argument("spec", nargs="?", type=Path, metavar="SPEC", help=_SPEC)
    command.add_argument("--config", type=Path, metavar="FILE", help="the settings, an sdk.toml")
    command.add_argument("--root", type=Path, metavar="DIR", help="the folder that no reference may leave")
    command.add_argument("--allow-http", action="store_true", help="fetch what references name by https")
    command.add_argument("--strict", action="store_true", help="take every warning for an error")


def _add_generate(command: argparse.ArgumentParser) -> None:
    _add_common(command, _generate)
    add = command.add_argument
    add("--output", type=Path, metavar="DIR", help="where the SDK's project goes (default: generated/PACK)")
    add("--package", metavar="NAME", help="the name of the Python package")
    add("--templates", type=Path, metavar="DIR", help="templates that replace ours, by relative path")
    add("--pack", nargs="+", action="extend", metavar="NAME_OR_DIR", help="what to make (default: python)")
    add("--check", action="store_true", help="write nothing; exit 1 if the output is not what would be written")
    add("--keep-going", action="store_true", help="write what could be understood, even if there are errors")
    add("--force", action="store_true", help="overwrite files that were edited by hand")
    add("--report", choices=("text", "json"), default="text", help="how to print the diagnostics")
    add("--quiet", action="store_true", help="print errors only")


if __name__ == "__main__":
    sys.exit(main())
