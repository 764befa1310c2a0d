"""Lists that come in pages.

```python
for app in client.apps.list():             # every app, page after page
    ...
page = client.apps.list()                  # the first page: page.items, page.data
while page.has_next():
    page = page.next()
```
The async client has the same, with `async for` and `await`; see `paging` for how pages
follow each other. Each page is asked for with the arguments and options of the first.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import urljoin

from .either import given_properties
from .encoding import Json, Path, jsonable
from .errors import PaginationError
from .interpret import is_bodiless, validation_error
from .page_shape import page_fault
from .operation import Operation
from .options import NOT_GIVEN, Delivery, RequestOptions, checked_options
from .paging import Rule, Seen, Turn
from .reading import part_items
from .transport import Request, Response

if TYPE_CHECKING:
    from .base import BaseClient
    from .client import AsyncClient, SyncClient

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C", bound="BaseClient[Any]")

_NOTHING: Mapping[str, object] = MappingProxyType({})
_NO_OPTIONS: RequestOptions = {}


@dataclass(frozen=True, kw_only=True)
class PagedOperation(Operation[R], Generic[T, R]):
    """An operation that lists `T`; `R` is the reply that holds a page of them."""

    pages: Rule


@dataclass(frozen=True, slots=True)
class _Trail:
    """Notices that pages go in a circle, of any length, and remembers one mark.

    Brent's method: the mark is moved up whenever the way since it has doubled.
    """

    mark: object = None
    steps: int = 1
    power: int = 1

    def on(self, mark: object) -> _Trail:
        """Return the trail with one more step; PaginationError if it was here before."""
        if self.mark is not None and mark == self.mark:
            raise PaginationError(
                "the pages go in a circle: the server leads to the same page again"
            )
        if self.steps == self.power:
            return _Trail(mark, 0, self.power * 2)
        return _Trail(self.mark, self.steps + 1, self.power)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call(Generic[C, T, R]):
    """What it takes to ask for one page, and what came before it."""

    client: C
    operation: PagedOperation[T, R]
    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    content_type: str | None
    options: RequestOptions
    limit: int | None
    counted: int = 0
    trail: _Trail = _Trail()

    @property
    def asked(self) -> object:
        """The argument that differs from page to page."""
        name = self.operation.pages.argument
        places = (self.query, given_properties(self.body))
        found = [place[name] for place in places if name in place]
        return found[0] if found else NOT_GIVEN

    def after(self, turn: Turn, *, counted: int, url: str) -> _Call[C, T, R]:
        """Return the call for the next page, by a client that delivers values."""
        plain = self.client._delivering(  # pyright: ignore[reportPrivateUsage]
            Delivery.PARSED
        )
        call = replace(
            self,
            client=plain,
            counted=counted,
            trail=self.trail.on(turn.mark),
        )
        match turn.place:
            case "query":
                return replace(call, query={**self.query, turn.name: turn.value})
            case "body":
                body = {**given_properties(self.body), turn.name: turn.value}
                return replace(call, body=body)
            case "url":
                onward = urljoin(url, str(turn.value))
                return replace(call, operation=replace(self.operation, follow=onward))

    def bound(self, finish: Callable[[Any, Request, Response], object]) -> Any:
        """Return the operation, whose replies become pages."""
        return replace(self.operation, finish=finish)


class _Page(Generic[C, T, R]):
    """What the sync and the async page have in common: all that does no I/O."""

    data: R
    """The reply as a whole, with whatever stands beside the items."""

    def __init__(
        self, call: _Call[C, T, R], data: R, request: Request, response: Response
    ) -> None:
        promise = call.operation.promise(response.status)
        fault = page_fault(data, call.operation.pages, promise)
        if fault is not None and not is_bodiless(request, response):
            why = f"the response {fault}, but {promise} was promised"
            raise validation_error(why, request, response)
        self.data = data
        self._call = call
        self._request = request
        self._response = response

    @cached_property
    def items(self) -> list[T]:
        """The items of this page."""
        way = self._call.operation.pages.items
        # The description promises the type of the items, as it does that of the reply.
        return cast("list[T]", part_items(self.data, way))

    @property
    def _counted(self) -> int:
        return self._call.counted + len(self.items)

    @cached_property
    def _turn(self) -> Turn | None:
        call = self._call
        if call.limit is not None and self._counted >= call.limit:
            return None
        seen = Seen(
            data=self.data,
            items=cast("list[object]", self.items),
            asked=call.asked,
            counted=self._counted,
            headers=self._response.headers,
            digest=hash(self._response.body),
        )
        return call.operation.pages.turn(seen)

    def has_next(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._turn is not None

    def _next(self) -> _Call[C, T, R]:
        if self._turn is None:
            raise LookupError("this is the last page; ask has_next() first")
        return self._call.after(
            self._turn, counted=self._counted, url=self._request.url
        )

    def _wanted(self) -> list[T]:
        """Return the items, as far as the limit goes."""
        limit = self._call.limit
        return self.items if limit is None else self.items[: limit - self._call.counted]

    def __jsonable__(self, at: Path) -> Json:
        return jsonable(self.data, at)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items>"


class SyncPage(_Page["SyncClient", T, R]):
    """One page of a list; iterating over it goes through all items of all pages."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page._wanted()

    def pages(self) -> Iterator[SyncPage[T, R]]:
        """Return this page and all that follow."""
        page = self
        yield page
        while page.has_next():
            page = page.next()
            yield page

    def next(self) -> SyncPage[T, R]:
        """Ask for the next page; LookupError if this is the last one."""
        return _sync(self._next())


class AsyncPage(_Page["AsyncClient", T, R]):
    """One page of a list; `async for` goes through all items of all pages."""

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page._wanted():
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """Return this page and all that follow."""
        page = self
        yield page
        while page.has_next():
            page = await page.next()
            yield page

    async def next(self) -> AsyncPage[T, R]:
        """Ask for the next page; LookupError if this is the last one."""
        return await _async(self._next())


class AsyncPages(Generic[T, R]):
    """A list that nobody has asked for yet.

    `await` it for its first page, or go through all items with `async for`.
    """

    def __init__(self, call: _Call[AsyncClient, T, R]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPage[T, R]]:
        return _async(self._call).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """Return all pages."""
        async for page in (await self).pages():
            yield page


def first_page(
    client: SyncClient,
    operation: PagedOperation[T, R],
    *,
    path: Mapping[str, object] = _NOTHING,
    query: Mapping[str, object] = _NOTHING,
    headers: Mapping[str, object] = _NOTHING,
    cookies: Mapping[str, object] = _NOTHING,
    body: object = NOT_GIVEN,
    content_type: str | None = None,
    limit: int | None = None,
    options: RequestOptions = _NO_OPTIONS,
) -> SyncPage[T, R]:
    """Ask for the first page of a list."""
    call = _Call(
        client=client,
        operation=operation,
        path=path,
        query=query,
        headers=headers,
        cookies=cookies,
        body=body,
        content_type=content_type,
        options=options,
        limit=_checked(limit),
    )
    return _sync(call)


def all_pages(
    client: AsyncClient,
    operation: PagedOperation[T, R],
    *,
    path: Mapping[str, object] = _NOTHING,
    query: Mapping[str, object] = _NOTHING,
    headers: Mapping[str, object] = _NOTHING,
    cookies: Mapping[str, object] = _NOTHING,
    body: object = NOT_GIVEN,
    content_type: str | None = None,
    limit: int | None = None,
    options: RequestOptions = _NO_OPTIONS,
) -> AsyncPages[T, R]:
    """Return a list that is asked for when it is awaited or gone through."""
    call = _Call(
        client=client,
        operation=operation,
        path=path,
        query=query,
        headers=headers,
        cookies=cookies,
        body=body,
        content_type=content_type,
        options=checked_options(options),
        limit=_checked(limit),
    )
    return AsyncPages(call)


def _sync(call: _Call[SyncClient, T, R]) -> SyncPage[T, R]:
    operation: Operation[SyncPage[T, R]] = call.bound(partial(SyncPage[T, R], call))
    return call.client.call(
        operation,
        path=call.path,
        query=call.query,
        headers=call.headers,
        cookies=call.cookies,
        body=call.body,
        content_type=call.content_type,
        options=call.options,
    )


async def _async(call: _Call[AsyncClient, T, R]) -> AsyncPage[T, R]:
    operation: Operation[AsyncPage[T, R]] = call.bound(partial(AsyncPage[T, R], call))
    return await call.client.call(
        operation,
        path=call.path,
        query=call.query,
        headers=call.headers,
        cookies=call.cookies,
        body=call.body,
        content_type=call.content_type,
        options=call.options,
    )


def _checked(limit: int | None) -> int | None:
    if limit is not None and limit < 0:
        raise ValueError(f"limit is a number of items, not {limit}")
    return limit
