from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from datetime import date, datetime
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import Item, ItemParam, Piece, PieceParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/forms",
    returns="None",
    body="application/x-www-form-urlencoded",
    body_type="Item",
    formats={
        "body": {
            "child": "Item",
            "piece": "Piece",
            "pieces": "list[Piece | str | UnknownObject]",
            "children": "list[Item]",
            None: "Item",
        },
    },
)


class FormsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FormsResourceViews[_views.Raw]

    def create(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        age: int | None | NotGiven = NOT_GIVEN,
        price: float | None | NotGiven = NOT_GIVEN,
        made: date | str | None | NotGiven = NOT_GIVEN,
        closed: Sequence[date | str] | Set[date | str] | None | NotGiven = NOT_GIVEN,
        either: date | str | datetime | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        gaps: Sequence[str | None] | Set[str | None] | None | NotGiven = NOT_GIVEN,
        scores: Mapping[str, int] | Model | None | NotGiven = NOT_GIVEN,
        child: Item | ItemParam | ObjectTypes | None | NotGiven = NOT_GIVEN,
        grid: Sequence[Sequence[str]] | None | NotGiven = NOT_GIVEN,
        named: Mapping[str, Sequence[str]] | Model | None | NotGiven = NOT_GIVEN,
        piece: Piece | PieceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        pieces: (
            Sequence[Piece | PieceParam | str | ModelTypes] | None | NotGiven
        ) = NOT_GIVEN,
        children: (
            Sequence[Item | ItemParam | ObjectTypes] | None | NotGiven
        ) = NOT_GIVEN,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /forms

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "age": age,
                    "price": price,
                    "made": made,
                    "closed": closed,
                    "either": either,
                    "tags": tags,
                    "gaps": gaps,
                    "scores": scores,
                    "child": child,
                    "grid": grid,
                    "named": named,
                    "piece": piece,
                    "pieces": pieces,
                    "children": children,
                },
                additional_properties,
            ),
            options=options,
        )


class AsyncFormsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFormsResourceViews[_views.Raw]

    async def create(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        age: int | None | NotGiven = NOT_GIVEN,
        price: float | None | NotGiven = NOT_GIVEN,
        made: date | str | None | NotGiven = NOT_GIVEN,
        closed: Sequence[date | str] | Set[date | str] | None | NotGiven = NOT_GIVEN,
        either: date | str | datetime | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        gaps: Sequence[str | None] | Set[str | None] | None | NotGiven = NOT_GIVEN,
        scores: Mapping[str, int] | Model | None | NotGiven = NOT_GIVEN,
        child: Item | ItemParam | ObjectTypes | None | NotGiven = NOT_GIVEN,
        grid: Sequence[Sequence[str]] | None | NotGiven = NOT_GIVEN,
        named: Mapping[str, Sequence[str]] | Model | None | NotGiven = NOT_GIVEN,
        piece: Piece | PieceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        pieces: (
            Sequence[Piece | PieceParam | str | ModelTypes] | None | NotGiven
        ) = NOT_GIVEN,
        children: (
            Sequence[Item | ItemParam | ObjectTypes] | None | NotGiven
        ) = NOT_GIVEN,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /forms

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "age": age,
                    "price": price,
                    "made": made,
                    "closed": closed,
                    "either": either,
                    "tags": tags,
                    "gaps": gaps,
                    "scores": scores,
                    "child": child,
                    "grid": grid,
                    "named": named,
                    "piece": piece,
                    "pieces": pieces,
                    "children": children,
                },
                additional_properties,
            ),
            options=options,
        )


if TYPE_CHECKING:

    class FormsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(FormsResource.create)

    class AsyncFormsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncFormsResource.create)
