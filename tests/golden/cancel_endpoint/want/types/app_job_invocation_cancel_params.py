from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from .._runtime.options import NotGiven


class AppJobInvocationCancelParams(Model):
    job_name: str | None = None
    """The name of the job."""

    @constructor
    def __init__(
        self,
        *,
        job_name: str | NotGiven = NOT_GIVEN,
    ) -> None: ...
