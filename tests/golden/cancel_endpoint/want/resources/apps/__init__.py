"""What `client.apps` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .job_invocations import AsyncJobInvocationsResource, JobInvocationsResource


class AppsResource(SyncResource):
    """What `client.apps` can do."""

    @cached_property
    def job_invocations(self) -> JobInvocationsResource:
        """What `client.apps.job_invocations` can do."""
        from .job_invocations import JobInvocationsResource

        return JobInvocationsResource(self._client)


class AsyncAppsResource(AsyncResource):
    """What `client.apps` can do."""

    @cached_property
    def job_invocations(self) -> AsyncJobInvocationsResource:
        """What `client.apps.job_invocations` can do."""
        from .job_invocations import AsyncJobInvocationsResource

        return AsyncJobInvocationsResource(self._client)
