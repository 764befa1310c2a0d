"""What AppJobInvocationCancelParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AppJobInvocationCancelParams(Model):
    job_name: str | None = None
    """The job name to list job invocations for."""
