from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class AppJobInvocationCancelResponse(Model):
    id: str | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    deployment_id: str | None = None
    job_name: str | None = None
    phase: AppJobInvocationCancelResponsePhase | None = None
    """The phase of the job invocation"""

    started_at: datetime | None = None
    trigger: AppJobInvocationCancelResponseTrigger | None = None


class AppJobInvocationCancelResponseTrigger(Model):
    manual: AppJobInvocationCancelResponseTriggerManual | None = None
    """Details about the manual trigger, if applicable"""

    scheduled: AppJobInvocationCancelResponseTriggerScheduled | None = None
    """The schedule for the job"""

    type: AppJobInvocationCancelResponseTriggerType | None = None
    """The type of trigger that initiated the job invocation."""


class AppJobInvocationCancelResponseTriggerManual(Model):
    """Details about the manual trigger, if applicable"""

    user: AppJobInvocationCancelResponseTriggerManualUser | None = None
    """The user who triggered the job"""


class AppJobInvocationCancelResponseTriggerManualUser(Model):
    """The user who triggered the job"""

    email: str | None = None
    full_name: str | None = None
    uuid: str | None = None


class AppJobInvocationCancelResponseTriggerScheduled(Model):
    """The schedule for the job"""

    schedule: AppJobInvocationCancelResponseTriggerScheduledSchedule | None = None


class AppJobInvocationCancelResponseTriggerScheduledSchedule(Model):
    cron: str | None = None
    """The cron expression defining the schedule"""

    time_zone: str | None = None
    """The time zone for the schedule"""


class AppJobInvocationCancelResponsePhase(OpenStrEnum):
    """The phase of the job invocation"""

    UNKNOWN = "UNKNOWN"
    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELED = "CANCELED"
    SKIPPED = "SKIPPED"


class AppJobInvocationCancelResponseTriggerType(OpenStrEnum):
    """The type of trigger that initiated the job invocation."""

    MANUAL = "MANUAL"
    SCHEDULE = "SCHEDULE"
    UNKNOWN = "UNKNOWN"
