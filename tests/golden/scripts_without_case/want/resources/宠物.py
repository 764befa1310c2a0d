from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import 宠物, 宠物Param, 宠物尺寸, 宠物尺寸Param, 状态
    from ..types import 查询 as 查询Type

_LIST: Operation[_list[宠物]] = Operation(
    "GET",
    "/宠物",
    returns="list[宠物]",
)

_CREATE: Operation[宠物] = Operation(
    "POST",
    "/宠物",
    returns="宠物",
    body="application/json",
    body_required=True,
    body_type="宠物",
)

_查询: Operation[查询Type] = Operation(
    "POST",
    "/宠物/{编号}/查询",
    returns="查询",
)


class 宠物Resource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: 宠物ResourceViews[_views.Raw]

    def list(
        self,
        *,
        状态: 状态 | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[宠物]:
        """GET /宠物

        Returns:
            好
        """
        return self._client.call(
            _LIST,
            query={"状态": 状态},
            options=options,
        )

    @overload
    def create(
        self,
        *,
        名字: str,
        状态: 状态 | str | NotGiven = NOT_GIVEN,
        宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
        尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> 宠物: ...

    @overload
    def create(
        self,
        body: 宠物 | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> 宠物: ...

    def create(
        self,
        body: 宠物 | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        名字: str | NotGiven = NOT_GIVEN,
        状态: 状态 | str | NotGiven = NOT_GIVEN,
        宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
        尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> 宠物:
        """POST /宠物

        Returns:
            好
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "名字": 名字,
                    "状态": 状态,
                    "宠物": 宠物,
                    "尺寸": 尺寸,
                },
            ),
            options=options,
        )

    def 查询(
        self,
        编号: str,
        **options: Unpack[RequestOptions],
    ) -> 查询Type:
        """POST /宠物/{编号}/查询

        Returns:
            好
        """
        return self._client.call(
            _查询,
            path={"编号": 编号},
            options=options,
        )


class Async宠物Resource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: Async宠物ResourceViews[_views.Raw]

    async def list(
        self,
        *,
        状态: 状态 | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[宠物]:
        """GET /宠物

        Returns:
            好
        """
        return await self._client.call(
            _LIST,
            query={"状态": 状态},
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        名字: str,
        状态: 状态 | str | NotGiven = NOT_GIVEN,
        宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
        尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> 宠物: ...

    @overload
    async def create(
        self,
        body: 宠物 | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> 宠物: ...

    async def create(
        self,
        body: 宠物 | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        名字: str | NotGiven = NOT_GIVEN,
        状态: 状态 | str | NotGiven = NOT_GIVEN,
        宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
        尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> 宠物:
        """POST /宠物

        Returns:
            好
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "名字": 名字,
                    "状态": 状态,
                    "宠物": 宠物,
                    "尺寸": 尺寸,
                },
            ),
            options=options,
        )

    async def 查询(
        self,
        编号: str,
        **options: Unpack[RequestOptions],
    ) -> 查询Type:
        """POST /宠物/{编号}/查询

        Returns:
            好
        """
        return await self._client.call(
            _查询,
            path={"编号": 编号},
            options=options,
        )


if TYPE_CHECKING:

    class 宠物ResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(宠物Resource.list)
        查询: _Final = _views.SyncMethod(宠物Resource.查询)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            名字: str,
            状态: 状态 | str | NotGiven = NOT_GIVEN,
            宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
            尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[宠物]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: 宠物 | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[宠物]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class Async宠物ResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(Async宠物Resource.list)
        查询: _Final = _views.AsyncMethod(Async宠物Resource.查询)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            名字: str,
            状态: 状态 | str | NotGiven = NOT_GIVEN,
            宠物: Sequence[宠物 | 宠物Param | ModelTypes] | NotGiven = NOT_GIVEN,
            尺寸: 宠物尺寸 | 宠物尺寸Param | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[宠物]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: 宠物 | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[宠物]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
