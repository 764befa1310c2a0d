"""Api -> the drafts of a run, one for each target, and samples in every language that sdk.toml has a pack for.

All of them call the parts of an API the same: each is told what was remembered, and what those before it have settled.

A site shows how a Python SDK is called also where that SDK is not made in the same run: what a pack writes depends on
sdk.toml and the description, and not on the packs that are made beside it. So a target whose packs are only listed is
drafted as well, once a template asks for a sample.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from sdkwright import __version__
from sdkwright.config.sdk_toml import Config
from sdkwright.draft import CodeSample, Draft
from sdkwright.model import Api
from sdkwright.naming.home import NamesHome, read_home
from sdkwright.packs import refuse_target
from sdkwright.report import Pointer, Report
from sdkwright.run.jobs import Job, jobs_of
from sdkwright.run.request import Request
from sdkwright.targets import TARGETS
from sdkwright.text import Json


def drafts_of(
    api: Api, config: Config, request: Request, jobs: Sequence[Job], home: NamesHome, report: Report
) -> Mapping[str, Draft]:
    """What can be printed of an API, by target; each drafts once for all of its packs."""
    run = _Run(api, config, request, home)
    packs = [pack for job in jobs for pack in job.packs]
    for pack in packs:
        if pack.target not in TARGETS:
            refuse_target(pack, TARGETS, report)
    wanted = {pack.target for pack in packs}
    for target in (target for target in TARGETS if target in wanted):
        run.drafts[target] = run.draft(target, report)
    return run.drafts


def remembered(request: Request, config: Config, report: Report, target: str = "python") -> Mapping[str, Json]:
    """What is remembered of the names of an API: where the user says where its SDK is, or sdk.toml lists packs."""
    home = read_home([request.output] if request.output else [], config, report)
    return {} if home is None else home.told(target, TARGETS)


class _Run:
    """The drafts of a run, and the samples of all languages that it knows of."""

    def __init__(self, api: Api, config: Config, request: Request, home: NamesHome) -> None:
        self.drafts: dict[str, Draft] = {}
        self._api = api
        self._config = config
        self._request = request
        self._home = home

    def draft(self, target: str, report: Report) -> Draft:
        """What one target makes of the API."""
        told = self._home.told(target, TARGETS)
        draft = TARGETS[target](self._api, self._config, __version__, report, told, self.samples)
        if draft.names:
            self._home = replace(self._home, names={**self._home.names, target: draft.names})
        return draft

    def samples(self, at: Pointer) -> Sequence[CodeSample]:
        """The samples of an operation, in the order of sdk.toml; asked for once the run is drafted."""
        return [sample for draft in self._languages for sample in draft.samples(at)]

    @cached_property
    def _languages(self) -> Sequence[Draft]:
        report = Report()  # what is to be said of a pack is said where it is made
        listed = dict.fromkeys(pack.target for job in self._listed(report) for pack in job.packs)
        order = dict.fromkeys([*(target for target in listed if target in TARGETS), *self.drafts])
        return [self.drafts.get(target) or self.draft(target, report) for target in order]

    def _listed(self, report: Report) -> Sequence[Job]:
        """All that sdk.toml lists, whatever the command line says."""
        everything = replace(self._request, packs=(), output=None, templates=None)
        return jobs_of(everything, self._config, report) if self._config.packs else ()
