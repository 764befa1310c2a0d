"""`sdkwright` and `python -m sdkwright`: the command, which imports nothing from the folder where it is started.

`python -m` puts the current folder first on the way to modules, and so does an empty entry in PYTHONPATH. A folder with
a description may come from anybody: a `yaml.py` or `jinja2.py` in it must not run. So the folder is taken off before
anything else is imported.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from types import FrameType

_ENDING = ("SIGTERM", "SIGHUP")
"""What a supervisor, a build that is canceled and a closed terminal send: they end a run as Ctrl-C does."""


def main() -> int:
    """Runs the command line; returns the exit status."""
    _leave_out_the_current_folder()
    gc.disable()  # what a run makes stays until it ends, and the process ends with it
    received: list[int] = []
    try:
        _interrupt_at_signals(received)
        from sdkwright.cli import main as run

        status = run()
    except KeyboardInterrupt:  # before there was anything to stop
        status = 130
    finally:
        gc.freeze()  # nor is it gone through at the end
    return 128 + received[0] if received else status


def _interrupt_at_signals(received: list[int]) -> None:
    """Has signals that would end the process at once raise KeyboardInterrupt, so that nothing is left lying about."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        received.append(number)
        raise KeyboardInterrupt

    for number in (getattr(signal, name) for name in _ENDING if hasattr(signal, name)):
        if signal.getsignal(number) is signal.SIG_DFL:  # `nohup` ignores one of them
            signal.signal(number, interrupt)


def _leave_out_the_current_folder() -> None:
    """Takes the current folder off the way to modules, unless sdkwright itself is installed there."""
    try:
        here = os.path.realpath(os.getcwd())
    except OSError:  # it was deleted: nothing can be imported from there
        return
    if os.path.dirname(os.path.dirname(os.path.realpath(__file__))) != here:
        sys.path[:] = [entry for entry in sys.path if os.path.realpath(entry or ".") != here]


if __name__ == "__main__":
    sys.exit(main())
