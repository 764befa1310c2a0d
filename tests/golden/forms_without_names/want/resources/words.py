from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/words",
    returns="None",
    body="application/x-www-form-urlencoded",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/words",
    returns="None",
    body="application/json",
    body_type="list[str]",
)


class WordsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: WordsResourceViews[_views.Raw]

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /words

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )

    def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /words

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncWordsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncWordsResourceViews[_views.Raw]

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /words

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )

    async def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /words

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class WordsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(WordsResource.update)
        create: _Final = _views.SyncMethod(WordsResource.create)

    class AsyncWordsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncWordsResource.update)
        create: _Final = _views.AsyncMethod(AsyncWordsResource.create)
