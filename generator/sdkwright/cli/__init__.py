"""The command `sdkwright`: its words are read, and a run in which nothing changed is answered at once.

Only this module and `commands` print or exit. What such a run can do without is not imported here.

Exit 0: done, warnings allowed. Exit 1: the description has errors, or `--check` found a difference. Exit 2: usage.
Exit 3: sdkwright itself failed, which says nothing of the description. Exit 130: interrupted.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from io import TextIOWrapper

from sdkwright.cli.options import choose_config, parser
from sdkwright.cli.printing import printed
from sdkwright.cli.up_to_date import Run, find

_CHANGES = ("created", "updated", "unchanged", "removed", "kept", "edited", "refused")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status."""
    began = time.perf_counter()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name in a description must not stop what we say of it
    words = parser()
    options = words.parse_args(arguments)
    choose_config(options, words)
    if options.command == "generate" and (known := find(options)) is not None:
        return printed(lambda: _said_again(known, options, began))
    from sdkwright.cli.commands import run

    return run(options, sys.argv[1:] if arguments is None else arguments)


def _said_again(known: Run, options: argparse.Namespace, began: float) -> int:
    """What the run would say that has nothing to do."""
    if options.report == "json":
        nothing: dict[str, list[str]] = {
            name: [] for name in ("created", "updated", "removed", "kept", "edited", "refused")
        }
        changes = {**nothing, "unchanged": sorted(known.outputs), "unfinished": False}
        print(json.dumps({**known.findings, "changes": changes}, indent=2))
    elif not options.quiet:
        if found := known.listing[sys.stderr.isatty()]:
            print(found, file=sys.stderr)
        verb, tail = "checked" if options.check else "0 files written", f" ({known.counts})" if known.counts else ""
        took = time.perf_counter() - began
        print(f"{known.output}: {verb}, {len(known.outputs)} left alone, in {took:.1f} s{tail}")
    return 0
