"""Apps."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .job_invocations import AsyncJobInvocationsResource, JobInvocationsResource


class AppsResource(SyncResource):
    """Apps."""

    @cached_property
    def job_invocations(self) -> JobInvocationsResource:
        """Job invocations of apps."""
        from .job_invocations import JobInvocationsResource

        return JobInvocationsResource(self._client)


class AsyncAppsResource(AsyncResource):
    """Apps."""

    @cached_property
    def job_invocations(self) -> AsyncJobInvocationsResource:
        """Job invocations of apps."""
        from .job_invocations import AsyncJobInvocationsResource

        return AsyncJobInvocationsResource(self._client)
