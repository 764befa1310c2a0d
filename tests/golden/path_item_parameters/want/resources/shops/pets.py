"""Pets of shops."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/shops/{shop}/pets/{id}",
    returns="None",
    takes={"query": {"verbose": "required"}},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/shops/{shop}/pets/{id}",
    returns="None",
)


class PetsResource(SyncResource):
    """Pets of shops."""

    def retrieve(
        self,
        id: int,
        *,
        shop: str,
        verbose: int,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /shops/{shop}/pets/{id}

        Args:
            verbose: The operation's.
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        shop: str,
        verbose: bool | None | NotGiven = NOT_GIVEN,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /shops/{shop}/pets/{id}

        Args:
            verbose: The path's own.
        """
        return self._client.call(
            _DELETE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets of shops."""

    async def retrieve(
        self,
        id: int,
        *,
        shop: str,
        verbose: int,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /shops/{shop}/pets/{id}

        Args:
            verbose: The operation's.
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        shop: str,
        verbose: bool | None | NotGiven = NOT_GIVEN,
        trace: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /shops/{shop}/pets/{id}

        Args:
            verbose: The path's own.
        """
        return await self._client.call(
            _DELETE,
            path={
                "shop": shop,
                "id": id,
            },
            query={
                "verbose": verbose,
                "trace": trace,
            },
            options=options,
        )
