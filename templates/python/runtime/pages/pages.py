"""Lists that come in pages.

```python
for app in client.apps.list():             # every app, page after page
    ...
page = client.apps.list()                  # the first page: page.items, page.body
while page.has_next():
    page = page.next()
```
The async client has the same, with `async for` and `await`; see `paging` for how pages
follow each other. Each page is asked for with the arguments and options of the first.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, cast
from urllib.parse import urljoin

from ..arguments.argument_types import wanted_fault
from ..arguments.whole_body import given_properties
from ..call.operation import Arguments, CallArguments, Operation
from ..call.response import is_bodiless, validation_error
from ..call.send import Deliver, Sender
from ..errors import PaginationError
from ..lazy import cached
from ..models.encode import Json, plain
from ..models.model import Model
from ..options import NOT_GIVEN
from ..refusals import refused
from ..transport.base import Request, Response
from ..transport.io import run
from .paging import Rule, Seen, Turn, page_fault, part_items

if TYPE_CHECKING:
    from ..client.client import AsyncClient, BaseClient, SyncClient

T = TypeVar("T")
R = TypeVar("R")
P = TypeVar("P")
C = TypeVar("C", bound="BaseClient[Any]")


@dataclass(frozen=True, kw_only=True)
class PagedOperation(Operation[R], Generic[T, R]):
    """An operation that lists `T`; `R` is the response that holds a page of them."""

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


@dataclass(frozen=True, slots=True)
class _Call(Generic[C, T, R]):
    """What it takes to ask for one page, and what came before it."""

    client: C
    operation: PagedOperation[T, R]
    arguments: Arguments
    limit: int | None
    counted: int = 0
    empty: int = 0
    """How many pages without items came last."""
    trail: _Trail = _Trail()

    @property
    def asked(self) -> object:
        """The argument that differs from page to page."""
        name = self.operation.pages.argument
        places = (self.arguments.query, given_properties(self.arguments.body))
        found = [place[name] for place in places if name in place]
        return found[0] if found else NOT_GIVEN

    def after(self, turn: Turn, *, counted: int, request: Request) -> _Call[C, T, R]:
        """Return the call for the next page; `request` asked for the one before it."""
        empty = self.empty + 1 if counted == self.counted else 0
        most = request.limits.empty_pages
        if most is not None and empty >= most:
            raise PaginationError(
                f"{empty} pages in a row are empty: pass limits=Limits(empty_pages=...)"
                " to the client if that is right"
            )
        call = replace(
            self, counted=counted, empty=empty, trail=self.trail.on(turn.mark)
        )
        arguments = self.arguments
        match turn.place:
            case "query":
                query = {**arguments.query, turn.name: turn.value}
                return replace(call, arguments=replace(arguments, query=query))
            case "body":
                body = {**given_properties(arguments.body), turn.name: turn.value}
                return replace(call, arguments=replace(arguments, body=body))
            case "url":
                onward = urljoin(request.url, str(turn.value))
                return replace(call, operation=replace(self.operation, follow=onward))

    async def ask(self, page: Callable[..., P], delivery: Deliver) -> P:
        """Return the page; `page` makes it of the call and its response."""
        finish = partial(page, self)
        operation: Operation[P] = replace(
            cast("Operation[P]", self.operation), finish=finish
        )
        page_of = self.client._deliver  # pyright: ignore[reportPrivateUsage]
        return cast("P", await page_of(operation, self.arguments, delivery))


class _Page(Generic[C, T, R]):
    """What the sync and the async page have in common: all that does no I/O."""

    body: R
    """The response as a whole, with whatever stands beside the items."""

    def __init__(
        self, call: _Call[C, T, R], body: R, request: Request, response: Response
    ) -> None:
        promise = call.operation.success_type(response.status)
        fault = page_fault(body, call.operation.pages, promise)
        if fault is not None and not is_bodiless(request, response):
            why = f"the response {fault}, but {promise} was promised"
            raise validation_error(why, request, response)
        self.body = body
        self._call = call
        self._request = request
        self._response = response

    @cached
    def items(self) -> list[T]:
        """The items of this page."""
        way = self._call.operation.pages.items
        # The description promises the type of the items, as it does that of the
        # response.
        return cast("list[T]", part_items(self.body, way))

    @property
    def data(self) -> list[T]:
        """The same as `items`, by the name that other SDKs give it."""
        return self.items

    @property
    def _counted(self) -> int:
        return self._call.counted + len(self.items)

    @property
    def _digest(self) -> int:
        """Equal for pages that are equal to the byte: of numbers and words, two may be."""
        objects = any(isinstance(each, (Model, dict, list)) for each in self.items)
        return hash(self._response.body) if objects else self._counted

    @cached
    def _turn(self) -> Turn | None:
        call = self._call
        if call.limit is not None and self._counted >= call.limit:
            return None
        seen = Seen(
            data=self.body,
            items=cast("list[object]", self.items),
            asked=call.asked,
            counted=self._counted,
            headers=self._response.headers,
            digest=self._digest,
        )
        return call.operation.pages.turn(seen)

    def has_next(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._turn is not None

    def has_next_page(self) -> bool:
        """Return the same as `has_next`, by the name that other SDKs give it."""
        return self.has_next()

    def next_page_info(self) -> Turn | None:
        """Return what the next request has otherwise; None if this is the last page."""
        return self._turn

    def _next(self) -> _Call[C, T, R]:
        if self._turn is None:
            raise LookupError("this is the last page; ask has_next() first")
        return self._call.after(
            self._turn, counted=self._counted, request=self._request
        )

    def _wanted(self) -> list[T]:
        """Return the items, as far as the limit goes."""
        limit = self._call.limit
        return self.items if limit is None else self.items[: limit - self._call.counted]

    def __jsonable__(self) -> Json:
        return plain(self.body)

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
        """Ask for the next page; LookupError if this is the last one.

        Raises PaginationError where the server leads in a circle, or to another host.
        """
        return run(self._next().ask(SyncPage[T, R], Sender.parsed))

    iter_pages = pages
    get_next_page = next


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
        """Ask for the next page; LookupError if this is the last one.

        Raises PaginationError where the server leads in a circle, or to another host.
        """
        return await self._next().ask(AsyncPage[T, R], Sender.parsed)

    iter_pages = pages
    get_next_page = next


class AsyncPages(Generic[T, R]):
    """A list that nobody has asked for yet.

    `await` it for its first page, or go through all items with `async for`.
    """

    explain: Callable[[TypeError], object] | None = None
    """What names the argument that an error is about, as its caller named it."""

    def __init__(self, call: _Call[AsyncClient, T, R]) -> None:
        self._call = call

    def __await__(self) -> Generator[Any, None, AsyncPage[T, R]]:
        return self._first().__await__()

    async def _first(self) -> AsyncPage[T, R]:
        delivery = self._call.client._delivery  # pyright: ignore[reportPrivateUsage]
        try:
            return await self._call.ask(AsyncPage[T, R], delivery)
        except TypeError as error:
            if self.explain is not None:
                self.explain(error)
            raise

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T, R]]:
        """Return all pages."""
        async for page in (await self).pages():
            yield page

    iter_pages = pages


def first_page(
    client: SyncClient,
    operation: PagedOperation[T, R],
    *,
    limit: int | None = None,
    **arguments: Unpack[CallArguments],
) -> SyncPage[T, R]:
    """Ask for the first page of a list."""
    call = _Call(client, operation, Arguments(**arguments), _checked(limit))
    delivery = client._delivery  # pyright: ignore[reportPrivateUsage]
    return run(call.ask(SyncPage[T, R], delivery))


def all_pages(
    client: AsyncClient,
    operation: PagedOperation[T, R],
    *,
    limit: int | None = None,
    **arguments: Unpack[CallArguments],
) -> AsyncPages[T, R]:
    """Return a list that is asked for when it is awaited or gone through."""
    return AsyncPages(_Call(client, operation, Arguments(**arguments), _checked(limit)))


def _checked(limit: object) -> int | None:
    if limit is None:
        return None
    if not isinstance(limit, int):
        raise refused("limit", limit, wanted_fault(("an integer",), limit))
    if limit < 0:
        raise ValueError(f"limit is a number of items, not {limit}")
    return limit
