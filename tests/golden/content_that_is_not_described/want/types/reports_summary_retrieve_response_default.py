from __future__ import annotations

from .._runtime.models.model import Model


class ReportsSummaryRetrieveResponseDefault(Model):
    why: str | None = None
