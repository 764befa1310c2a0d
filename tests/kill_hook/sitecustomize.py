"""Kills the process that it is loaded into, at a given one of its steps on the disk. `tests/kill.py` puts it in the way.

A step is what CPython's audit hooks tell of (PEP 578) below the folder `KILL_IN`: opening, moving and removing a file,
making and removing a folder. `KILL_AT` is the number of the step before which the process ends by SIGKILL; with
`KILL_AFTER` it ends so many seconds after that step has begun, which may be in the middle of what it writes. At its end
a process that lived writes the number of its steps to the file `KILL_COUNT`.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys

STEPS = {"open": 0, "os.rename": 1, "os.remove": 0, "os.mkdir": 0, "os.rmdir": 0, "os.truncate": 0}
"""Events, and which of their arguments is the path that changes."""


class Steps:
    """Counts the steps of this process."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.join(folder, "")
        self.at = int(os.environ.get("KILL_AT", "-1"))
        self.after = float(os.environ.get("KILL_AFTER", "0"))
        self.done = 0

    def see(self, event: str, arguments: tuple[object, ...]) -> None:
        """Takes one event, and ends the process if its time has come."""
        if event not in STEPS or not self._is_ours(arguments[STEPS[event]]):
            return
        if self.done == self.at and self.after:
            signal.setitimer(signal.ITIMER_REAL, self.after)  # SIGALRM ends a process that does not handle it
        elif self.done == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.done += 1

    def _is_ours(self, path: object) -> bool:
        return isinstance(path, (str, os.PathLike)) and os.path.join(path, "").startswith(self.folder)

    def tell(self) -> None:
        """Writes the number of steps where it was asked for."""
        if count := os.environ.get("KILL_COUNT"):
            with open(count, "w", encoding="ascii") as file:
                file.write(str(self.done))


if "KILL_IN" in os.environ:
    steps = Steps(os.environ["KILL_IN"])
    sys.addaudithook(steps.see)
    atexit.register(steps.tell)
