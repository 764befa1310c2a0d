"""Api -> Draft, one package for each language; a target knows the model and the text types, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sdkwright.config.decisions import Decisions
from sdkwright.config.sdk_toml import Config
from sdkwright.draft import Context, Draft, Samples
from sdkwright.model import Api
from sdkwright.naming.generated import GeneratedNames
from sdkwright.plan.names.known_names import SettledNames
from sdkwright.public_api import PublicApi
from sdkwright.report import Report
from sdkwright.targets import none, python
from sdkwright.text import Json

Names = Mapping[str, Json]
"""The public names that a lock remembers, as the target wrote them."""

Target = Callable[[Api, Config, str, Report, Names, Samples], Draft]
"""Makes the draft of an API for one language; the text is sdkwright's own version.

The samples are those in all languages of a run, for facts to show: they are asked for once everything is drafted.
"""

Surface = Callable[[Api, Config, str, Report, Names], dict[str, Json]]
"""Says how each operation is called in one language."""


def _draft_go(api: Api, config: Config, version: str, report: Report, names: Names, samples: Samples) -> Draft:
    from sdkwright.targets import go  # late: few runs make Go, and it takes a twelfth of what all imports take

    return go.draft(api, config, version, report, names, samples)


def _settle_go(api: Api, config: Config, version: str, report: Report, names: Names) -> SettledNames:
    from sdkwright.targets import go

    return go.settled_names(api, config, version, report, names)


def contexts() -> Mapping[str, Context]:
    """What templates see of the drafts of the targets below."""
    from sdkwright.targets import go

    return {"python": python.CONTEXT, "go": go.CONTEXT, "none": none.CONTEXT}


TARGETS: Mapping[str, Target] = {"python": python.draft, "go": _draft_go, "none": none.draft}
"""The targets by the name that a pack.toml gives."""
SURFACES: Mapping[str, Surface] = {"python": python.draft_surface}
"""The surfaces of the same targets."""
GENERATED_NAMES: Mapping[str, Callable[[Api, Config, str, Report, Names], GeneratedNames]] = {
    "python": python.generated_names
}
"""What the same targets call things, for `explain`."""
SETTLED_NAMES: Mapping[str, Callable[[Api, Config, str, Report, Names], SettledNames]] = {
    "python": python.settled_names,
    "go": _settle_go,
}
"""All names that the same targets settle, for `names`."""
DECISIONS: Mapping[str, Callable[[Api, Config, str, Report, Names], Decisions]] = {"python": python.decisions}
"""What the same targets decide where nobody says it, for `config` and `init`."""
PUBLIC_APIS: Mapping[str, Callable[[Api, Config, str, Report, Names], PublicApi]] = {"python": python.public_api}
"""What callers see of the SDKs of the same targets, for `diff`."""
