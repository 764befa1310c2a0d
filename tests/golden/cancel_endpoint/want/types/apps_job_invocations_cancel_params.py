"""What AppsJobInvocationsCancelParams is made of."""

from __future__ import annotations


from .._runtime.model import Model


class AppsJobInvocationsCancelParams(Model):
    """The body of `apps.job_invocations.cancel`."""

    job_name: str | None = None
    """The name of the job."""
