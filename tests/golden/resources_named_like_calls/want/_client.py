"""The sync and the async client for the Shop API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.call.configured import required_url
from ._runtime.call.settings import MAX_RETRIES, ClientOptions
from ._runtime.client.raw_client import (
    AsyncGet,
    AsyncPatch,
    AsyncPost,
    AsyncPut,
    SyncGet,
    SyncPatch,
    SyncPost,
    SyncPut,
)
from ._runtime.client.resource import cached_resource
from ._runtime.options import NOT_GIVEN, NaiveDatetimes, NotGiven, Timeout, Validation
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._runtime.call.retry import RetryPolicy
    from ._runtime.client.views import AsyncViews, D, Raw, SyncViews
    from ._runtime.transport.base import AsyncHTTPClient, HTTPClient
    from ._runtime.transport.limits import Limits
    from ._runtime.transport.middleware import AsyncMiddleware, Middleware
    from .resources.delete import (
        AsyncDeleteResource,
        AsyncDeleteResourceViews,
        DeleteResource,
        DeleteResourceViews,
    )
    from .resources.request import (
        AsyncRequestResource,
        AsyncRequestResourceViews,
        RequestResource,
        RequestResourceViews,
    )


class Shop(SyncGet, SyncPost, SyncPut, SyncPatch):
    """A client for the Shop API."""

    if TYPE_CHECKING:
        with_raw_response: ShopViews[Raw]

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, object] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        naive_datetimes: NaiveDatetimes = "send",
        limits: Limits | None = None,
        retries: RetryPolicy | None = None,
        middleware: Sequence[Middleware] = (),
        http_client: HTTPClient | None = None,
    ) -> None:
        """Makes a client; it opens no connection before the first call.

        Args:
            base_url: Where the API is. Read from the environment variable
                RESOURCES_NAMED_LIKE_CALLS_BASE_URL if not given.
            timeout: Seconds for all of a call, or a Timeout that says more.
            default_headers: Headers that go with each request; None removes one.
            default_query: Parameters of the query that go with each request.
            validation: What happens if a response does not fit its type: `off`
                (nothing), `warn` or `error`.
            max_retries: How often a call that failed for a passing reason is tried
                again at most; 0 is never.
            follow_redirects: Whether a redirect of the server is followed; what is
                no GET only to the same origin.
            naive_datetimes: Whether a datetime without an offset is sent as it is
                (`send`), or an `error`.
            limits: How much of a response is taken into memory, if not what
                `Limits()` says.
            retries: When and after how long a call is tried again, and how often
                all calls together.
            middleware: Functions that each attempt goes through, the outermost
                first.
            http_client: An httpx2 client or a transport of your own, which you
                close yourself.
        """
        super().__init__(
            name="resources_named_like_calls",
            version=__version__,
            base_url=required_url(
                base_url,
                "RESOURCES_NAMED_LIKE_CALLS_BASE_URL",
                path="",
            ),
            credentials={},
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            naive_datetimes=naive_datetimes,
            limits=limits,
            retries=retries,
            middleware=middleware,
            http_client=http_client,
        )

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a client with other settings, on the connections of this one.

        `default_headers` and `default_query` are added to those that it has, and None
        removes one.
        """
        return self._with(options)

    copy = with_options

    @cached_resource
    def request(self) -> RequestResource:
        from .resources.request import RequestResource

        return RequestResource(self)

    @cached_resource
    def delete(self) -> DeleteResource:
        from .resources.delete import DeleteResource

        return DeleteResource(self)


class AsyncShop(AsyncGet, AsyncPost, AsyncPut, AsyncPatch):
    """A client for the Shop API, whose methods are awaited."""

    if TYPE_CHECKING:
        with_raw_response: AsyncShopViews[Raw]

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, object] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        naive_datetimes: NaiveDatetimes = "send",
        limits: Limits | None = None,
        retries: RetryPolicy | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Makes a client; it opens no connection before the first call.

        Args:
            base_url: Where the API is. Read from the environment variable
                RESOURCES_NAMED_LIKE_CALLS_BASE_URL if not given.
            timeout: Seconds for all of a call, or a Timeout that says more.
            default_headers: Headers that go with each request; None removes one.
            default_query: Parameters of the query that go with each request.
            validation: What happens if a response does not fit its type: `off`
                (nothing), `warn` or `error`.
            max_retries: How often a call that failed for a passing reason is tried
                again at most; 0 is never.
            follow_redirects: Whether a redirect of the server is followed; what is
                no GET only to the same origin.
            naive_datetimes: Whether a datetime without an offset is sent as it is
                (`send`), or an `error`.
            limits: How much of a response is taken into memory, if not what
                `Limits()` says.
            retries: When and after how long a call is tried again, and how often
                all calls together.
            middleware: Functions that each attempt goes through, the outermost
                first.
            http_client: An httpx2 client or a transport of your own, which you
                close yourself.
        """
        super().__init__(
            name="resources_named_like_calls",
            version=__version__,
            base_url=required_url(
                base_url,
                "RESOURCES_NAMED_LIKE_CALLS_BASE_URL",
                path="",
            ),
            credentials={},
            timeout=timeout,
            default_headers=default_headers,
            default_query=default_query,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            naive_datetimes=naive_datetimes,
            limits=limits,
            retries=retries,
            middleware=middleware,
            http_client=http_client,
        )

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """Return a client with other settings, on the connections of this one.

        `default_headers` and `default_query` are added to those that it has, and None
        removes one.
        """
        return self._with(options)

    copy = with_options

    @cached_resource
    def request(self) -> AsyncRequestResource:
        from .resources.request import AsyncRequestResource

        return AsyncRequestResource(self)

    @cached_resource
    def delete(self) -> AsyncDeleteResource:
        from .resources.delete import AsyncDeleteResource

        return AsyncDeleteResource(self)


if TYPE_CHECKING:

    class ShopViews(SyncViews[D]):
        """The methods, delivering responses in another way."""

        request: RequestResourceViews[D]
        delete: DeleteResourceViews[D]

    class AsyncShopViews(AsyncViews[D]):
        """The same, to be awaited."""

        request: AsyncRequestResourceViews[D]
        delete: AsyncDeleteResourceViews[D]
