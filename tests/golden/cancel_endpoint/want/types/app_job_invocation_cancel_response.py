from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class AppJobInvocationCancelResponse(Model):
    created_at: datetime | None = None
    phase: AppJobInvocationCancelResponsePhase | None = None
    """How far it is."""

    trigger: AppJobInvocationCancelResponseTrigger | None = None


class AppJobInvocationCancelResponseTrigger(Model):
    user: str | None = None


class AppJobInvocationCancelResponsePhase(OpenStrEnum):
    """How far it is."""

    RUNNING = "RUNNING"
    CANCELED = "CANCELED"
