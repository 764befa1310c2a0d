"""The command `sdkwright`: its words are read, and a run in which nothing changed is answered at once.

Only this module and `commands` print or exit. What such a run can do without is not imported here.

Exit 0: done, warnings allowed. Exit 1: the description has errors, or `--check` found a difference. Exit 2: usage.
Exit 3: sdkwright itself failed, which says nothing of the description. Exit 130: interrupted; 143 by SIGTERM.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from sdkwright.cli.depfile import files_read, write_depfile
from sdkwright.cli.options import choose_config, parser
from sdkwright.cli.printing import nearest, printed
from sdkwright.cli.summary import write_summary
from sdkwright.cli.up_to_date import Folder, Run, find
from sdkwright.disk import Unreadable, read_file

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
    if options.command == "generate" and options.spec is None and _may_list_several(options.config):
        from sdkwright.cli.several import about_one, listed, make_several

        if several := listed(options.config):
            if one := about_one(options):
                words.error(f"{one} is about one SDK, and {options.config} lists several: name one of them by --config")
            return printed(lambda: make_several(options, several))
    if options.command == "generate" and (known := find(options)) is not None:
        return printed(lambda: _said_again(known, options, began))
    from sdkwright.cli.commands import run

    return run(options, sys.argv[1:] if arguments is None else arguments)


def _may_list_several(config: Path | None) -> bool:
    with suppress(OSError, Unreadable):
        return config is not None and b"sdks" in read_file(config)
    return False


def _said_again(known: Run, options: argparse.Namespace, began: float) -> int:
    """What the run would say that has nothing to do."""
    folders = [folder for each in known.folders if (folder := Folder(*each)).packs]  # without that of the names alone
    outputs = [str(Path(each.output) / path) for each in folders for path in (each.lock[0], *each.files)]
    found = {**known.findings, **_nothing(folders)}
    if options.depfile is not None or options.summary is not None:
        inputs = files_read(options, known.inputs, outputs)
        write_depfile(options, inputs)
        write_summary(options, {"inputs": inputs, **found}, 0, time.perf_counter() - began)
    if options.report == "json":
        print(json.dumps(found, indent=2))
    elif not options.quiet:
        if listed := known.listing[sys.stderr.isatty()]:
            print(listed, file=sys.stderr)
        verb, tail = "checked" if options.check else "0 files written", f" ({known.counts})" if known.counts else ""
        took = time.perf_counter() - began
        for folder in folders[:-1]:
            print(f"{nearest(folder.output)}: {verb}, {len(folder.files)} left alone")
        print(f"{nearest(folders[-1].output)}: {verb}, {len(folders[-1].files)} left alone, in {took:.1f} s{tail}")
    return 0


def _nothing(folders: Sequence[Folder]) -> dict[str, object]:
    """The changes of a run that has nothing to do, as `--report json` has them."""
    untouched = [sorted(folder.files) for folder in folders]
    outputs = [
        {"output": folder.output, "packs": list(folder.packs), "changes": _unchanged(paths)}
        for folder, paths in zip(folders, untouched, strict=True)
    ]
    together = [(Path(each.output) / path).as_posix() for each in folders for path in sorted(each.files)]
    return {"changes": _unchanged(untouched[0] if len(folders) == 1 else together), "outputs": outputs}


def _unchanged(paths: Sequence[str]) -> dict[str, object]:
    return {**{name: [] for name in _CHANGES}, "unchanged": list(paths), "unfinished": False}
