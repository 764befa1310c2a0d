from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments.whole_body import whole_or_parts
from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from ..._runtime.models.model import ObjectTypes
    from ...types import AppJobInvocationCancelParams, AppJobInvocationCancelResponse

_CANCEL: Operation[AppJobInvocationCancelResponse] = Operation(
    "POST",
    "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel",
    returns="AppJobInvocationCancelResponse",
    body="application/json",
    body_type="AppJobInvocationCancelParams",
)


class JobInvocationsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: JobInvocationsResourceViews[_views.Raw]

    def cancel(
        self,
        job_invocation_id: str,
        body: AppJobInvocationCancelParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        app_id: str,
        job_name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AppJobInvocationCancelResponse:
        """Cancel Job Invocation

        Cancel a specific job invocation for an app.

        Args:
            job_invocation_id: Example: `"123e4567-e89b-12d3-a456-426"`.
            app_id: Example: `"4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf"`.
            job_name: The job name to list job invocations for.
        """
        return self._client.call(
            _CANCEL,
            path={
                "app_id": app_id,
                "job_invocation_id": job_invocation_id,
            },
            body=whole_or_parts(body, {"job_name": job_name}),
            options=options,
        )


class AsyncJobInvocationsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncJobInvocationsResourceViews[_views.Raw]

    async def cancel(
        self,
        job_invocation_id: str,
        body: AppJobInvocationCancelParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        app_id: str,
        job_name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AppJobInvocationCancelResponse:
        """Cancel Job Invocation

        Cancel a specific job invocation for an app.

        Args:
            job_invocation_id: Example: `"123e4567-e89b-12d3-a456-426"`.
            app_id: Example: `"4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf"`.
            job_name: The job name to list job invocations for.
        """
        return await self._client.call(
            _CANCEL,
            path={
                "app_id": app_id,
                "job_invocation_id": job_invocation_id,
            },
            body=whole_or_parts(body, {"job_name": job_name}),
            options=options,
        )


if TYPE_CHECKING:

    class JobInvocationsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        cancel: _Final = _views.SyncMethod(JobInvocationsResource.cancel)

    class AsyncJobInvocationsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        cancel: _Final = _views.AsyncMethod(AsyncJobInvocationsResource.cancel)
