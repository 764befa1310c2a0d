"""`sdkwright names`: the names of an SDK that exists, beside those that it would get today.

The lock keeps the names of an SDK, also where the rules by which they are found have become better. `renamed` shows
what is different, and `migrate` lets the lock have it: the next run of `generate` writes the new names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright import __version__
from sdkwright.load import collector_off
from sdkwright.naming.home import GENERATED, read_home
from sdkwright.naming.renames import Rename, renames
from sdkwright.pipeline import Made, Outcome, Request, read_settings, understand
from sdkwright.report import Report
from sdkwright.targets import SETTLED_NAMES
from sdkwright.write import write_lock
from sdkwright.write.lock import Lock

_TARGET = "python"


@dataclass(frozen=True, slots=True)
class Renamed:
    """The names that would be others today, and the lock that remembers them, in its folder, as it would then be."""

    found: tuple[Rename, ...]
    folder: Path
    lock: Lock


def renamed(request: Request) -> tuple[Outcome, Renamed | None]:
    """What an SDK that exists would have other names for if it were made today.

    None where the description or the SDK cannot be understood.
    """
    outcome = Outcome(Report(request.strict))
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        outputs = [request.output] if request.output else [] if config.packs else [GENERATED / _TARGET]
        home = read_home(outputs, config, report)
        api = understand(request, config, outcome)
        outcome.made = [Made(request.output or (home.folder if home else GENERATED / _TARGET), (_TARGET,))]
        if not report.failed and home is not None and _TARGET not in home.names:
            hint = "--output says where it is"
            report.error("no-sdk", f"{outcome.output} holds no SDK whose lock knows names", None, hint=hint)
        if api is None or home is None or report.failed:
            return outcome, None
        settled = SETTLED_NAMES[_TARGET]
        kept = settled(api, config, __version__, Report(), home.names[_TARGET])
        today = settled(api, config, __version__, Report(), {})
    names = {target: dict(known) for target, known in {**home.names, _TARGET: today.kept}.items()}
    lock = replace(home.lock_of(home.folder), names=names)
    return outcome, Renamed(renames(kept, today), home.folder, lock)


def migrate(request: Request) -> tuple[Outcome, Renamed | None]:
    """The same, and the lock has the new names from now on: the next run of `generate` writes them."""
    outcome, told = renamed(request)
    if told is not None and told.found:
        write_lock(told.folder, told.lock)
    return outcome, told
