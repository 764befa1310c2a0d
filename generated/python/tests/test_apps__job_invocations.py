"""Tests of `client.apps.job_invocations`."""

from __future__ import annotations

from support import Api, Json, Request, Response

CANCEL_RESPONSE = Response(
    200,
    {
        "id": "id",
        "completed_at": "2025-01-31T12:30:00Z",
        "created_at": "2025-01-31T12:30:00Z",
        "deployment_id": "deployment_id",
        "job_name": "job_name",
        "phase": "UNKNOWN",
        "started_at": "2025-01-31T12:30:00Z",
        "trigger": {
            "manual": {"user": {}},
            "scheduled": {"schedule": {}},
            "type": "MANUAL",
        },
    },
    typed="AppJobInvocationCancelResponse",
)


def test_cancel_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.apps.job_invocations.cancel(
            "job_invocation_id/é&",
            app_id="app_id/é&",
            job_name="job_name",
        ),
        CANCEL_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/v2/apps/app_id%2Fé&/job-invocations/job_invocation_id%2Fé&/cancel",
        body=Json({"job_name": "job_name"}),
    )


def test_cancel_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.apps.job_invocations.cancel(
            "job_invocation_id/é&",
            app_id="app_id/é&",
        ),
        CANCEL_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/v2/apps/app_id%2Fé&/job-invocations/job_invocation_id%2Fé&/cancel",
    )
