"""Line separator of pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Literal
    from ...types import PetsRetrieveQX

_RETRIEVE: Operation[str] = Operation(
    "GET",
    '/pets"""\\{{ x }}\u2028/{id}',
    returns="text",
    accept='text/"""\\{{ x }}',
    takes={"headers": {"X-'`": "required"}},
)


class LineSeparatorResource(SyncResource):
    """Line separator of pets."""

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
        \"\"\"
        Args:
            evil: \x00\\

        Args:
            id: Ends with \\
            q_x: \"\"\"
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
    """Line separator of pets."""

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
        \"\"\"
        Args:
            evil: \x00\\

        Args:
            id: Ends with \\
            q_x: \"\"\"
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
