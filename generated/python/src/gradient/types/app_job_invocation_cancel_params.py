from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class AppJobInvocationCancelParams(Model):
    job_name: str | None = None
    """The job name to list job invocations for."""

    @constructor
    def __init__(
        self,
        *,
        job_name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
