"""Empty."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/empty/{id}",
    returns="None",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/empty/{id}",
    returns="None",
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
    takes={"body": {"": "null"}},
)


class EmptyResource(SyncResource):
    """Empty."""

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /empty/{id}"""
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
        """GET /empty/{id}"""
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
        """HEAD /empty/{id}"""
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
        """TRACE /empty/{id}"""
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
        """POST /empty/{id}"""
        return self._client.call(
            _CREATE,
            path={"id": id},
            body=body,
            options=options,
        )


class AsyncEmptyResource(AsyncResource):
    """Empty."""

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /empty/{id}"""
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
        """GET /empty/{id}"""
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
        """HEAD /empty/{id}"""
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
        """TRACE /empty/{id}"""
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
        """POST /empty/{id}"""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            body=body,
            options=options,
        )
