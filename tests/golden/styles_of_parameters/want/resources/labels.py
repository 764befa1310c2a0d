"""Labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from ..types import LabelsDeleteLabel

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/labels/{label}",
    returns="None",
    styles={"path": {"label": Style("simple", empty=True)}},
)


class LabelsResource(SyncResource):
    """Labels."""

    def delete(
        self,
        label: LabelsDeleteLabel | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /labels/{label}"""
        return self._client.call(
            _DELETE,
            path={"label": label},
            options=options,
        )


class AsyncLabelsResource(AsyncResource):
    """Labels."""

    async def delete(
        self,
        label: LabelsDeleteLabel | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /labels/{label}"""
        return await self._client.call(
            _DELETE,
            path={"label": label},
            options=options,
        )
