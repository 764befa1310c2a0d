from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes
    from ..types import Filter, FilterParam

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}/{tags}",
    returns="None",
    accept="*/*",
    styles={
        "path": {"id": Style("matrix"), "tags": Style("label", explode=True)},
        "query": {
            "commas": Style("form", explode=False),
            "spaces": Style("spaceDelimited"),
            "pipes": Style("pipeDelimited"),
            "filter": Style("deepObject"),
            "raw": Style("form", reserved=True),
            "where": Style(null=False, media_type="application/json"),
        },
        "headers": {"X-Filter": Style("simple", explode=True)},
        "cookies": {"bare": Style("cookie")},
    },
    types={
        "path": {"tags": "list[str]"},
        "query": {
            "plain": "list[str]",
            "commas": "list[str]",
            "spaces": "list[int]",
            "pipes": "list[int]",
            "filter": "Filter",
            "where": "Filter",
        },
        "headers": {"X-Filter": "Filter"},
    },
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        tags: Sequence[str] | Set[str],
        *,
        id: str,
        plain: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        commas: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        scalar: str | None | NotGiven = NOT_GIVEN,
        spaces: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        pipes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        filter: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        raw: str | None | NotGiven = NOT_GIVEN,
        flag: bool | Literal[""] | None | NotGiven = NOT_GIVEN,
        where: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        x_filter: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        bare: str | None | NotGiven = NOT_GIVEN,
        untold: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/{tags}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "tags": tags,
            },
            query={
                "plain": plain,
                "commas": commas,
                "scalar": scalar,
                "spaces": spaces,
                "pipes": pipes,
                "filter": filter,
                "raw": raw,
                "flag": flag,
                "where": where,
                "untold": untold,
            },
            headers={"X-Filter": x_filter},
            cookies={"bare": bare},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        tags: Sequence[str] | Set[str],
        *,
        id: str,
        plain: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        commas: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        scalar: str | None | NotGiven = NOT_GIVEN,
        spaces: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        pipes: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        filter: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        raw: str | None | NotGiven = NOT_GIVEN,
        flag: bool | Literal[""] | None | NotGiven = NOT_GIVEN,
        where: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        x_filter: Filter | FilterParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        bare: str | None | NotGiven = NOT_GIVEN,
        untold: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/{tags}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "tags": tags,
            },
            query={
                "plain": plain,
                "commas": commas,
                "scalar": scalar,
                "spaces": spaces,
                "pipes": pipes,
                "filter": filter,
                "raw": raw,
                "flag": flag,
                "where": where,
                "untold": untold,
            },
            headers={"X-Filter": x_filter},
            cookies={"bare": bare},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
