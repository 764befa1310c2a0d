from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from typing import Literal

    from ..._runtime.client import views as _views
    from ...types import PetsRetrieveQX

_RETRIEVE: Operation[str] = Operation(
    "GET",
    '/pets"""\\{{ x }}\u2028/{id}',
    returns="text",
    accept="*/*",
    required={"headers": ("X-'`",)},
)


class LineSeparatorResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LineSeparatorResourceViews[_views.Raw]
        with_streaming_response: LineSeparatorResourceViews[_views.Streamed]

    def retrieve(
        self,
        id: str,
        *,
        x: str,
        q_x: PetsRetrieveQX | str | None | NotGiven = NOT_GIVEN,
        header_x: Literal['"\\\n'] = '"\\\n',
        **options: Unpack[RequestOptions],
    ) -> str:
        """{{ 7 * 7 }}
        \"\""
        Args:
        evil: �\\

        Args:
            id: Ends with \\
            q_x: \"\""
        """
        return self._client.call(
            _RETRIEVE,
            path={
                " x ": x,
                "id": id,
            },
            query={'q"""\\\n{{ x }}': q_x},
            headers={"X-'`": header_x},
            options=options,
        )


class AsyncLineSeparatorResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLineSeparatorResourceViews[_views.Raw]
        with_streaming_response: AsyncLineSeparatorResourceViews[_views.Streamed]

    async def retrieve(
        self,
        id: str,
        *,
        x: str,
        q_x: PetsRetrieveQX | str | None | NotGiven = NOT_GIVEN,
        header_x: Literal['"\\\n'] = '"\\\n',
        **options: Unpack[RequestOptions],
    ) -> str:
        """{{ 7 * 7 }}
        \"\""
        Args:
        evil: �\\

        Args:
            id: Ends with \\
            q_x: \"\""
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                " x ": x,
                "id": id,
            },
            query={'q"""\\\n{{ x }}': q_x},
            headers={"X-'`": header_x},
            options=options,
        )


if TYPE_CHECKING:

    class LineSeparatorResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(LineSeparatorResource.retrieve)

    class AsyncLineSeparatorResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncLineSeparatorResource.retrieve)
