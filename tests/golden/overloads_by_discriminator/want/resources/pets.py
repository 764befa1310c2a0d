from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Bird, Cat, PetCreateParams, Prey, PreyParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="PetCreateParams",
    required={"body": ("kind",)},
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
    body_type="Cat | Bird | UnknownObject",
    required={"body": ("kind",)},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        kind: Literal["cat"],
        name: str,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["parrot", "macaw"],
        words: Sequence[str] | Set[str],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["hawk"],
        name: str | None | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: PetCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "parrot", "macaw", "hawk"] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take in a pet

        Args:
            name: What it listens to.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "indoor": indoor,
                    "words": words,
                    "prey": prey,
                },
            ),
            options=options,
        )

    @overload
    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        kind: Literal["cat"],
        name: str,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        kind: Literal["parrot", "macaw"],
        words: Sequence[str] | Set[str],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        kind: Literal["hawk"],
        name: str | None | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: Cat | Bird | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: Cat | Bird | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "parrot", "macaw", "hawk"] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The body can be left out, and one of its kinds is of several kinds itself

        Args:
            name: What it listens to.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "indoor": indoor,
                    "words": words,
                    "prey": prey,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        kind: Literal["cat"],
        name: str,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["parrot", "macaw"],
        words: Sequence[str] | Set[str],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["hawk"],
        name: str | None | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: PetCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "parrot", "macaw", "hawk"] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take in a pet

        Args:
            name: What it listens to.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "indoor": indoor,
                    "words": words,
                    "prey": prey,
                },
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        kind: Literal["cat"],
        name: str,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        kind: Literal["parrot", "macaw"],
        words: Sequence[str] | Set[str],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        kind: Literal["hawk"],
        name: str | None | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: Cat | Bird | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: Cat | Bird | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "parrot", "macaw", "hawk"] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        indoor: bool | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The body can be left out, and one of its kinds is of several kinds itself

        Args:
            name: What it listens to.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "name": name,
                    "indoor": indoor,
                    "words": words,
                    "prey": prey,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            name: str,
            indoor: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["parrot", "macaw"],
            words: Sequence[str] | Set[str],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["hawk"],
            name: str | None | NotGiven = NOT_GIVEN,
            prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            name: str,
            indoor: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["parrot", "macaw"],
            words: Sequence[str] | Set[str],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["hawk"],
            name: str | None | NotGiven = NOT_GIVEN,
            prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Cat | Bird | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            name: str,
            indoor: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["parrot", "macaw"],
            words: Sequence[str] | Set[str],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["hawk"],
            name: str | None | NotGiven = NOT_GIVEN,
            prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            name: str,
            indoor: bool | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["parrot", "macaw"],
            words: Sequence[str] | Set[str],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["hawk"],
            name: str | None | NotGiven = NOT_GIVEN,
            prey: Prey | PreyParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Cat | Bird | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
