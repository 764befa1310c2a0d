from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import LabelDeleteLabel

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/labels/{label}",
    returns="None",
    styles={"path": {"label": Style("simple", empty=True)}},
)


class LabelsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LabelsResourceViews[_views.Raw]

    def delete(
        self,
        label: LabelDeleteLabel | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /labels/{label}

        Returns:
            Done
        """
        return self._client.call(
            _DELETE,
            path={"label": label},
            options=options,
        )


class AsyncLabelsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLabelsResourceViews[_views.Raw]

    async def delete(
        self,
        label: LabelDeleteLabel | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /labels/{label}

        Returns:
            Done
        """
        return await self._client.call(
            _DELETE,
            path={"label": label},
            options=options,
        )


if TYPE_CHECKING:

    class LabelsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        delete: _Final = _views.SyncMethod(LabelsResource.delete)

    class AsyncLabelsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        delete: _Final = _views.AsyncMethod(AsyncLabelsResource.delete)
