from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{name}",
    returns="Pet",
    errors={
        "404": "Problem",
        "4XX": "list[Problem]",
        "default": "PetRetrieveErrorResponse",
    },
    accept_others="application/problem+json;q=0.5, text/html;q=0.5",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{name}",
    returns="None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{name}

        Returns:
            Found

        Raises:
            NotFoundError: 404: Gone
            PermissionDeniedError: 403: Not yours, which comes as all that is your
                fault does
            APIStatusError: 4XX: Your fault
            InternalServerError: 503: A page for people
            APIStatusError: Anything else
        """
        return self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )

    def delete(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{name}

        Returns:
            Gone

        Raises:
            NotFoundError: 404: It was gone already
        """
        return self._client.call(
            _DELETE,
            path={"name": name},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{name}

        Returns:
            Found

        Raises:
            NotFoundError: 404: Gone
            PermissionDeniedError: 403: Not yours, which comes as all that is your
                fault does
            APIStatusError: 4XX: Your fault
            InternalServerError: 503: A page for people
            APIStatusError: Anything else
        """
        return await self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )

    async def delete(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{name}

        Returns:
            Gone

        Raises:
            NotFoundError: 404: It was gone already
        """
        return await self._client.call(
            _DELETE,
            path={"name": name},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
