"""Api -> the drafts of a run, one for each target, and samples in every language that sdk.toml has a pack for.

A site shows how a Python SDK is called also where that SDK is not made in the same run: what a pack writes depends on
sdk.toml and the description, and not on the packs that are made beside it. So a target whose packs are only listed is
drafted as well, once a template asks for a sample, under the names that its own lock remembers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from sdkwright import __version__
from sdkwright.config import Config
from sdkwright.draft import CodeSample, Draft
from sdkwright.jobs import Job, jobs_of, remembered_names
from sdkwright.model import Api
from sdkwright.report import Mark, Pointer, Report
from sdkwright.request import Request
from sdkwright.targets import TARGETS
from sdkwright.write.lock import Lock, read_lock


def drafts_of(
    api: Api, config: Config, request: Request, jobs: Sequence[Job], locks: Sequence[Lock], report: Report
) -> Mapping[str, Draft]:
    """What can be printed of an API, by target; each drafts once for all of its packs, with the names of the locks."""
    run = _Run(api, config, request)
    for pack in (pack for job in jobs for pack in job.packs):
        if pack.target not in TARGETS:
            known = ", ".join(TARGETS)
            report.error("pack-invalid", f"target = {pack.target!r} is none of: {known}", Mark(pack.manifest, 1, 1))
        elif pack.target not in run.drafts:
            run.drafts[pack.target] = run.draft(pack.target, jobs, locks, report)
    return run.drafts


class _Run:
    """The drafts of a run, and the samples of all languages that it knows of."""

    def __init__(self, api: Api, config: Config, request: Request) -> None:
        self.drafts: dict[str, Draft] = {}
        self._api = api
        self._config = config
        self._request = request

    def draft(self, target: str, jobs: Sequence[Job], locks: Sequence[Lock], report: Report) -> Draft:
        names = remembered_names(jobs, locks, target)
        return TARGETS[target](self._api, self._config, __version__, report, names, self.samples)

    def samples(self, at: Pointer) -> Sequence[CodeSample]:
        """The samples of an operation, in the order of sdk.toml; asked for once the run is drafted."""
        return [sample for draft in self._languages for sample in draft.samples(at)]

    @cached_property
    def _languages(self) -> Sequence[Draft]:
        report = Report()  # what is to be said of a pack is said where it is made
        jobs = self._listed(report)
        locks = [read_lock(job.output, report) or Lock() for job in jobs]
        listed = dict.fromkeys(pack.target for job in jobs for pack in job.packs if pack.target in TARGETS)
        order = dict.fromkeys([*listed, *self.drafts])
        return [self.drafts.get(target) or self.draft(target, jobs, locks, report) for target in order]

    def _listed(self, report: Report) -> Sequence[Job]:
        """All that sdk.toml lists, whatever the command line says."""
        everything = replace(self._request, packs=(), output=None, templates=None)
        return jobs_of(everything, self._config, report) if self._config.packs else ()
