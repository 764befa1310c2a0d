"""One call, as a user of the sync and of the async client writes it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from gradient import AsyncGradient, Gradient
from gradient.types import AppJobInvocationCancelResponse

from .loopback import Api

TOKEN = "dop_v1_9b2e51c7a4/secret+token=="
"""A token with characters that URLs and JSON escape."""

APP = "4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf"
INVOCATION = "123e4567-e89b-12d3-a456-426"
TARGET = f"/v2/apps/{APP}/job-invocations/{INVOCATION}/cancel"

Cancel = Callable[..., AppJobInvocationCancelResponse]


def cancel(
    api: Api, invocation: str = INVOCATION, *, app_id: str = APP, settings: dict[str, Any] | None = None, **rest: Any
) -> AppJobInvocationCancelResponse:
    """Cancels by the sync client; `settings` are the client's, the rest is the method's."""
    with Gradient(**_settings(api, settings)) as client:
        return client.apps.job_invocations.cancel(invocation, app_id=app_id, **rest)


def cancel_async(
    api: Api, invocation: str = INVOCATION, *, app_id: str = APP, settings: dict[str, Any] | None = None, **rest: Any
) -> AppJobInvocationCancelResponse:
    """Cancels by the async client, in a loop of its own."""

    async def run() -> AppJobInvocationCancelResponse:
        async with AsyncGradient(**_settings(api, settings)) as client:
            return await client.apps.job_invocations.cancel(invocation, app_id=app_id, **rest)

    return asyncio.run(run())


def _settings(api: Api, settings: dict[str, Any] | None) -> dict[str, Any]:
    return {"access_token": TOKEN, "base_url": api.url} | (settings or {})


by_both = pytest.mark.parametrize("call", [cancel, cancel_async], ids=["sync", "async"])
"""Runs a test with both clients."""
