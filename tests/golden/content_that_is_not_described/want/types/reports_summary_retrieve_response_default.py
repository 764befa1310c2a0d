from __future__ import annotations

from .._runtime.models.model import Model


class ReportsSummaryRetrieveResponseDefault(Model):
    """The default response of `reports.summary.retrieve`."""

    why: str | None = None
