"""The sync and the async client for the Shop API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth.credentials import credential
from ._runtime.auth.schemes import APIKey
from ._runtime.call.configured import configured_url
from ._runtime.call.settings import MAX_RETRIES, Always, ClientOptions
from ._runtime.client.raw_client import AsyncRawClient, SyncRawClient
from ._runtime.client.resource import cached_resource
from ._runtime.options import NOT_GIVEN, NaiveDatetimes, NotGiven, Timeout, Validation
from ._runtime.params.servers import Server, Servers
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._runtime.auth.credentials import AsyncTokenLike, TokenLike
    from ._runtime.call.retry import RetryPolicy
    from ._runtime.client.views import AsyncViews, D, Raw, Streamed, SyncViews
    from ._runtime.transport.base import AsyncHTTPClient, HTTPClient
    from ._runtime.transport.limits import Limits
    from ._runtime.transport.middleware import AsyncMiddleware, Middleware
    from .resources.pets import (
        AsyncPetsResource,
        AsyncPetsResourceViews,
        PetsResource,
        PetsResourceViews,
    )

_SERVERS = {
    "pets_example_com": Server(
        'https://pets.example.com/"""\\{{ x }}#fmt',
        {
            " x ": "",
        },
    ),
}


class ShopOptions(ClientOptions, total=False):
    """What `with_options` takes."""

    api_key: TokenLike | None


class Shop(SyncRawClient):
    """A client for the Shop API."""

    if TYPE_CHECKING:
        with_raw_response: ShopViews[Raw]
        with_streaming_response: ShopViews[Streamed]

    def __init__(
        self,
        *,
        api_key: TokenLike | None = None,
        anonymous: bool = False,
        x: str | None = None,
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
            api_key: The secret itself, or what returns it. Read from the
                environment variable HOSTILE_TEXT_IN_OPERATIONS_API_KEY if not
                given.
            anonymous: Whether calls go without credentials, also where the API asks
                for some.
            x: What stands for  x  in the URL.
            base_url: Where the API is. Read from the environment variable
                HOSTILE_TEXT_IN_OPERATIONS_BASE_URL if not given.
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
            name="hostile_text_in_operations",
            version=__version__,
            base_url=configured_url(base_url, "HOSTILE_TEXT_IN_OPERATIONS_BASE_URL"),
            servers=Servers(
                _SERVERS,
                variables={
                    " x ": x,
                },
            ),
            credentials={
                'key"""\\': APIKey(
                    credential(
                        api_key,
                        argument="api_key",
                        variable="HOSTILE_TEXT_IN_OPERATIONS_API_KEY",
                    ),
                    name='X-"""\\',
                    place_in="query",
                ),
            },
            security=(('key"""\\',),),
            always=Always(anonymous=anonymous),
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

    def with_options(self, **options: Unpack[ShopOptions]) -> Self:
        """Return a client with other settings, on the connections of this one.

        `default_headers` and `default_query` are added to those that it has, and None
        removes one.
        """
        return self._with(options)

    copy = with_options

    @cached_resource
    def pets(self) -> PetsResource:
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncShopOptions(ClientOptions, total=False):
    """What `with_options` takes."""

    api_key: AsyncTokenLike | None


class AsyncShop(AsyncRawClient):
    """A client for the Shop API, whose methods are awaited."""

    if TYPE_CHECKING:
        with_raw_response: AsyncShopViews[Raw]
        with_streaming_response: AsyncShopViews[Streamed]

    def __init__(
        self,
        *,
        api_key: AsyncTokenLike | None = None,
        anonymous: bool = False,
        x: str | None = None,
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
            api_key: The secret itself, or what returns it. Read from the
                environment variable HOSTILE_TEXT_IN_OPERATIONS_API_KEY if not
                given.
            anonymous: Whether calls go without credentials, also where the API asks
                for some.
            x: What stands for  x  in the URL.
            base_url: Where the API is. Read from the environment variable
                HOSTILE_TEXT_IN_OPERATIONS_BASE_URL if not given.
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
            name="hostile_text_in_operations",
            version=__version__,
            base_url=configured_url(base_url, "HOSTILE_TEXT_IN_OPERATIONS_BASE_URL"),
            servers=Servers(
                _SERVERS,
                variables={
                    " x ": x,
                },
            ),
            credentials={
                'key"""\\': APIKey(
                    credential(
                        api_key,
                        argument="api_key",
                        variable="HOSTILE_TEXT_IN_OPERATIONS_API_KEY",
                    ),
                    name='X-"""\\',
                    place_in="query",
                ),
            },
            security=(('key"""\\',),),
            always=Always(anonymous=anonymous),
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

    def with_options(self, **options: Unpack[AsyncShopOptions]) -> Self:
        """Return a client with other settings, on the connections of this one.

        `default_headers` and `default_query` are added to those that it has, and None
        removes one.
        """
        return self._with(options)

    copy = with_options

    @cached_resource
    def pets(self) -> AsyncPetsResource:
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)


if TYPE_CHECKING:

    class ShopViews(SyncViews[D]):
        """The methods, delivering responses in another way."""

        pets: PetsResourceViews[D]

    class AsyncShopViews(AsyncViews[D]):
        """The same, to be awaited."""

        pets: AsyncPetsResourceViews[D]
