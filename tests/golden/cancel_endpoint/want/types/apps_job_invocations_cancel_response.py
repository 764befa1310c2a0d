from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class AppsJobInvocationsCancelResponse(Model):
    created_at: datetime | None = None
    phase: AppsJobInvocationsCancelResponsePhase | None = None
    """How far it is."""

    trigger: AppsJobInvocationsCancelResponseTrigger | None = None


class AppsJobInvocationsCancelResponseTrigger(Model):
    user: str | None = None


class AppsJobInvocationsCancelResponsePhase(OpenStrEnum):
    """How far it is."""

    RUNNING = "RUNNING"
    CANCELED = "CANCELED"
