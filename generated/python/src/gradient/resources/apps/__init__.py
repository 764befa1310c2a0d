from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .job_invocations import (
        AsyncJobInvocationsResource,
        AsyncJobInvocationsResourceViews,
        JobInvocationsResource,
        JobInvocationsResourceViews,
    )


class AppsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AppsResourceViews[_views.Raw]

    @cached_resource
    def job_invocations(self) -> JobInvocationsResource:
        from .job_invocations import JobInvocationsResource

        return JobInvocationsResource(self._client)


class AsyncAppsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAppsResourceViews[_views.Raw]

    @cached_resource
    def job_invocations(self) -> AsyncJobInvocationsResource:
        from .job_invocations import AsyncJobInvocationsResource

        return AsyncJobInvocationsResource(self._client)


if TYPE_CHECKING:

    class AppsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        job_invocations: JobInvocationsResourceViews[_views.D]

    class AsyncAppsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        job_invocations: AsyncJobInvocationsResourceViews[_views.D]
