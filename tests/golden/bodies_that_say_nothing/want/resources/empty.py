from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/empty/{id}",
    returns="None",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/empty/{id}",
    returns="None",
    accept="*/*",
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/empty/{id}",
    returns="None",
)

_TRACE: Operation[None] = Operation(
    "TRACE",
    "/empty/{id}",
    returns="None",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/empty/{id}",
    returns="None",
    body="application/json",
)


class EmptyResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: EmptyResourceViews[_views.Raw]

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /empty/{id}

        Returns:
            Done
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /empty/{id}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /empty/{id}

        Returns:
            Done
        """
        return self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    def trace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """TRACE /empty/{id}

        Returns:
            Done
        """
        return self._client.call(
            _TRACE,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        body: object | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /empty/{id}

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            body=body,
            options=options,
        )


class AsyncEmptyResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncEmptyResourceViews[_views.Raw]

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /empty/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /empty/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /empty/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    async def trace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """TRACE /empty/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _TRACE,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        body: object | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /empty/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class EmptyResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        delete: _Final = _views.SyncMethod(EmptyResource.delete)
        retrieve: _Final = _views.SyncMethod(EmptyResource.retrieve)
        head: _Final = _views.SyncMethod(EmptyResource.head)
        trace: _Final = _views.SyncMethod(EmptyResource.trace)
        create: _Final = _views.SyncMethod(EmptyResource.create)

    class AsyncEmptyResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        delete: _Final = _views.AsyncMethod(AsyncEmptyResource.delete)
        retrieve: _Final = _views.AsyncMethod(AsyncEmptyResource.retrieve)
        head: _Final = _views.AsyncMethod(AsyncEmptyResource.head)
        trace: _Final = _views.AsyncMethod(AsyncEmptyResource.trace)
        create: _Final = _views.AsyncMethod(AsyncEmptyResource.create)
