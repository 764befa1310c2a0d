"""`sdkwright names`: the names of an SDK that exists, beside those that it would get today.

The lock keeps the names of an SDK, also where the rules by which they are found have become better. `renamed` shows
what is different, and `migrate` lets the lock have it: the next run of `generate` writes the new names.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sdkwright import __version__
from sdkwright.load import collector_off
from sdkwright.pipeline import Made, Outcome, Request, names_of, read_settings, understand
from sdkwright.renames import Rename, renames
from sdkwright.report import Report
from sdkwright.targets import SETTLED_NAMES
from sdkwright.write import write_lock
from sdkwright.write.lock import Lock, read_lock

_TARGET = "python"


def renamed(request: Request) -> tuple[Outcome, tuple[Rename, ...], Lock | None]:
    """What an SDK that exists would have other names for if it were made today, and its lock with these.

    There is no lock where the description or the SDK cannot be understood.
    """
    outcome = Outcome(Report(request.strict), made=[Made(request.output or Path("generated", _TARGET), (_TARGET,))])
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        api = understand(request, config, outcome)
        lock = read_lock(outcome.output or Path(), report)
        if lock is not None and not names_of(lock, _TARGET):
            hint = "--output says where it is"
            report.error("no-sdk", f"{outcome.output} holds no SDK whose lock knows names", None, hint=hint)
        if api is None or lock is None or report.failed:
            return outcome, (), None
        settled = SETTLED_NAMES[_TARGET]
        kept = settled(api, config, __version__, Report(), names_of(lock, _TARGET))
        today = settled(api, config, __version__, Report(), {})
    return outcome, renames(kept, today), replace(lock, names={**lock.names, _TARGET: dict(today)})


def migrate(request: Request) -> tuple[Outcome, tuple[Rename, ...]]:
    """The same, and the lock has the new names from now on: the next run of `generate` writes them."""
    outcome, found, lock = renamed(request)
    if lock is not None and outcome.output is not None and found:
        write_lock(outcome.output, lock)
    return outcome, found
