"""What `client.apps` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .job_invocations import AsyncJobInvocations, JobInvocations


class Apps(SyncResource):
    """What `client.apps` can do."""

    @cached_property
    def job_invocations(self) -> JobInvocations:
        """What `client.apps.job_invocations` can do."""
        from .job_invocations import JobInvocations

        return JobInvocations(self._client)


class AsyncApps(AsyncResource):
    """What `client.apps` can do."""

    @cached_property
    def job_invocations(self) -> AsyncJobInvocations:
        """What `client.apps.job_invocations` can do."""
        from .job_invocations import AsyncJobInvocations

        return AsyncJobInvocations(self._client)
