"""The types of requests and responses; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .app_job_invocation_cancel_params import AppJobInvocationCancelParams
    from .app_job_invocation_cancel_response import (
        AppJobInvocationCancelResponse,
        AppJobInvocationCancelResponsePhase,
        AppJobInvocationCancelResponseTrigger,
    )

__all__ = [
    "AppJobInvocationCancelParams",
    "AppJobInvocationCancelResponse",
    "AppJobInvocationCancelResponsePhase",
    "AppJobInvocationCancelResponseTrigger",
]

_HOMES: dict[str, str] = {
    "AppJobInvocationCancelParams": "app_job_invocation_cancel_params",
    "AppJobInvocationCancelResponse": "app_job_invocation_cancel_response",
    "AppJobInvocationCancelResponsePhase": "app_job_invocation_cancel_response",
    "AppJobInvocationCancelResponseTrigger": "app_job_invocation_cancel_response",
}

if not TYPE_CHECKING:

    def _public(value, home):
        from .._runtime.models.annotations import public

        return public(value, home)

    __getattr__ = lazy(__name__, _HOMES, _public)


def __dir__() -> list[str]:
    return sorted(__all__)
