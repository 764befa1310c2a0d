"""What `client.turns` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime import framing
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.stream_calls import StreamOperation
from .._runtime.streams import AsyncStream, SyncStream
from .._runtime.streams import reply_or_stream, reply_or_stream_async

if TYPE_CHECKING:
    from typing import Literal
    from ..types import Answer, Chunk

_CREATE: StreamOperation[Chunk, Answer] = StreamOperation(
    "POST",
    "/turns",
    returns="Answer",
    items=framing.Events(item="Chunk"),
    body="application/json",
    body_required=True,
)


class TurnsResource(SyncResource):
    """What `client.turns` can do."""

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    def create(
        self,
        *,
        text: str,
        stream: Literal[False, True] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]:
        """What is asked says how it comes back"""
        return reply_or_stream(
            self._client,
            _CREATE,
            asked=stream,
            body={
                "text": text,
                "stream": stream,
            },
            options=options,
        )


class AsyncTurnsResource(AsyncResource):
    """What `client.turns` can do."""

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    async def create(
        self,
        *,
        text: str,
        stream: Literal[False, True] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """What is asked says how it comes back"""
        return await reply_or_stream_async(
            self._client,
            _CREATE,
            asked=stream,
            body={
                "text": text,
                "stream": stream,
            },
            options=options,
        )
