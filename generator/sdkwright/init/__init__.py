"""Beside the way: the settings of an SDK, as they are (`sdkwright config`) and as they begin (`sdkwright init`).

```
settings    every value of a run, and where it comes from
stainless/  the settings of another generator as ours
checked     those of new settings that hold
file, toml  settings as the text of an sdk.toml
```
"""

from __future__ import annotations

from sdkwright import __version__
from sdkwright.config.sdk_toml import values_of_file
from sdkwright.init.settings import Run, Setting, settings
from sdkwright.load import collector_off
from sdkwright.pipeline import Outcome, Request, read_settings, understand
from sdkwright.report import Pointer, Report
from sdkwright.report.locate import Sources
from sdkwright.run.drafts import remembered
from sdkwright.targets import DECISIONS

__all__ = ["shown_settings"]


def shown_settings(request: Request) -> tuple[Outcome, list[Setting] | None]:
    """Every setting of the run that was asked for; None where sdk.toml or the description cannot be understood."""
    outcome = Outcome(Report(request.strict))
    report = outcome.report
    with collector_off():
        config = read_settings(request, report)
        api = None if report.failed else understand(request, config, outcome)
        if api is None:
            return outcome, None
        decisions = DECISIONS["python"](api, config, __version__, report, remembered(request, config, report))
    sources = Sources(outcome.sources)

    def located(at: Pointer) -> str:
        mark = sources.locate(api.original_place(at))
        return f"{mark.document}:{mark.line}" if mark else at.document

    commanded = {key for key in ("spec", "package") if getattr(request, key) is not None}
    values = values_of_file(request.config) if request.config else ()
    file = request.config.as_posix() if request.config else "sdk.toml"
    return outcome, settings(Run(config, values, file, frozenset(commanded), api, decisions, located))
