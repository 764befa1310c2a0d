"""`sdkwright watch`: a run, and then one more each time when something that it read is another.

It asks the file system for the times of what a run has looked at, a few times a second. These are the inputs, and
nothing else, so that no editor's temporary file and no output starts a run; it works on every file system, also where a
container or another machine writes, of which no system says anything; and it takes no library. A time that changed is
not believed: only another hash starts a run.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress

from sdkwright.disk import TREE, stamp

_PAUSE = 0.25
"""Seconds between two looks."""
_QUIET = 0.2
"""Seconds for which nothing may change before a run begins: an editor writes a file in several steps."""

Run = Callable[[], Mapping[str, str]]
"""Makes an SDK, and gives the stamps of all that it looked at; what is wrong is printed."""


def watch(run: Run) -> int:
    """Runs again and again, until Ctrl-C; returns the exit status."""
    gc.enable()  # a process that makes one run is the better for doing without
    while True:
        seen = run()
        print("watching; Ctrl-C ends it", file=sys.stderr)
        try:
            changed = _wait(seen)
        except KeyboardInterrupt:
            print("\nstopped", file=sys.stderr)
            return 0
        print(f"{_named(changed)} changed", file=sys.stderr)


def _wait(seen: Mapping[str, str]) -> list[str]:
    """Waits until something is another, and then until nothing changes any more; returns what it was."""
    times: dict[str, object] = {}
    while True:
        fresh = {what: _times(what) for what in seen}
        touched = [what for what in seen if fresh[what] != times.get(what)]
        times = fresh
        changed = [what for what in touched if stamp(what) != seen[what]]
        if changed:
            _settle(seen, fresh)
            return changed
        time.sleep(_PAUSE)


def _settle(seen: Mapping[str, str], times: Mapping[str, object]) -> None:
    while True:
        time.sleep(_QUIET)
        fresh = {what: _times(what) for what in seen}
        if fresh == times:
            return
        times = fresh


def _times(what: str) -> object:
    """Size and time of a file; for a folder those of all that is in it."""
    kind, _, path = what.partition(":")
    try:
        found = os.stat(path)
        about: tuple[object, ...] = (found.st_size, found.st_mtime_ns, found.st_ino)
        if kind == TREE and os.path.isdir(path):
            about += tuple(_times(f"{kind}:{path}/{name}") for name in sorted(os.listdir(path)))
        return about
    except OSError:
        return None


def _named(changed: list[str]) -> str:
    """The first few of what changed, as seen from the current folder."""
    paths = [what.partition(":")[2] for what in changed]
    with suppress(ValueError):  # another drive of Windows
        paths = [os.path.relpath(path) for path in paths]
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return ", ".join(paths[:3]) + more


def as_generate(options: argparse.Namespace) -> argparse.Namespace:
    """The options of a run of `generate` that writes."""
    usual = {"check": False, "diff": False, "depfile": None, "depfile_target": None, "summary": None, "report": "text"}
    return argparse.Namespace(**{**vars(options), **usual, "command": "generate"})
