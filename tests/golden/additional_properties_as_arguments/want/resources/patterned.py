from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Patterned

_CREATE: Operation[None] = Operation(
    "POST",
    "/patterned",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Patterned",
    formats={"body": {None: "Patterned"}, "additional": {None: "UnixTime"}},
)


class PatternedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PatternedResourceViews[_views.Raw]

    def create(
        self,
        body: Patterned | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /patterned

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


class AsyncPatternedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPatternedResourceViews[_views.Raw]

    async def create(
        self,
        body: Patterned | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, datetime | int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /patterned

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


if TYPE_CHECKING:

    class PatternedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PatternedResource.create)

    class AsyncPatternedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPatternedResource.create)
