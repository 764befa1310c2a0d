"""The types of requests and responses; each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .apps_job_invocations_cancel_params import AppsJobInvocationsCancelParams
    from .apps_job_invocations_cancel_response import (
        AppsJobInvocationsCancelResponse,
        AppsJobInvocationsCancelResponsePhase,
        AppsJobInvocationsCancelResponseTrigger,
    )

__all__ = [
    "AppsJobInvocationsCancelParams",
    "AppsJobInvocationsCancelResponse",
    "AppsJobInvocationsCancelResponsePhase",
    "AppsJobInvocationsCancelResponseTrigger",
]

_HOMES: dict[str, str] = {
    "AppsJobInvocationsCancelParams": "apps_job_invocations_cancel_params",
    "AppsJobInvocationsCancelResponse": "apps_job_invocations_cancel_response",
    "AppsJobInvocationsCancelResponsePhase": "apps_job_invocations_cancel_response",
    "AppsJobInvocationsCancelResponseTrigger": "apps_job_invocations_cancel_response",
}

if not TYPE_CHECKING:

    def _public(value, home):
        from .._runtime.models.annotations import public

        return public(value, home)

    __getattr__ = lazy(__name__, _HOMES, _public)


def __dir__() -> list[str]:
    return sorted(__all__)
