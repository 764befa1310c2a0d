"""The sync and the async client for the Shop API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from ._runtime.auth.credentials import Bearer, credential
from ._runtime.call.settings import MAX_RETRIES, Always, ClientOptions
from ._runtime.client.raw_client import AsyncRawClient, SyncRawClient
from ._runtime.client.resource import cached_resource
from ._runtime.options import NOT_GIVEN, NaiveDatetimes, NotGiven, Timeout, Validation
from ._version import __version__
from .resources._client import AsyncClientMethods, ClientMethods

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ._runtime.auth.credentials import AsyncTokenLike, TokenLike
    from ._runtime.call.retry import RetryPolicy
    from ._runtime.client.views import AsyncViews, D, Raw, Streamed, SyncViews
    from ._runtime.transport.base import AsyncHTTPClient, HTTPClient
    from ._runtime.transport.limits import Limits
    from ._runtime.transport.middleware import AsyncMiddleware, Middleware
    from .resources._client import AsyncClientMethodsViews, ClientMethodsViews
    from .resources.auth import (
        AsyncAuthResource,
        AsyncAuthResourceViews,
        AuthResource,
        AuthResourceViews,
    )
    from .resources.pets import (
        AsyncPetsResource,
        AsyncPetsResourceViews,
        PetsResource,
        PetsResourceViews,
    )

_SERVER = "https://shop.example.com"


class ShopOptions(ClientOptions, total=False):
    """What `with_options` takes."""

    access_token: TokenLike | None


class Shop(ClientMethods, SyncRawClient):
    """A client for the Shop API."""

    if TYPE_CHECKING:
        with_raw_response: ShopViews[Raw]
        with_streaming_response: ShopViews[Streamed]

    def __init__(
        self,
        *,
        access_token: TokenLike | None = None,
        anonymous: bool = False,
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
            access_token: The secret itself, or what returns it. Read from the
                environment variable LOGINS_ACCESS_TOKEN if not given.
            anonymous: Whether calls go without credentials, also where the API asks
                for some.
            base_url: Where the API is, if not at https://shop.example.com.
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
            name="logins",
            version=__version__,
            base_url=_SERVER if base_url is None else base_url,
            credentials={
                "Token": Bearer(
                    credential(
                        access_token,
                        argument="access_token",
                        variable="LOGINS_ACCESS_TOKEN",
                    ),
                ),
            },
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
    def auth(self) -> AuthResource:
        from .resources.auth import AuthResource

        return AuthResource(self)

    @cached_resource
    def pets(self) -> PetsResource:
        from .resources.pets import PetsResource

        return PetsResource(self)


class AsyncShopOptions(ClientOptions, total=False):
    """What `with_options` takes."""

    access_token: AsyncTokenLike | None


class AsyncShop(AsyncClientMethods, AsyncRawClient):
    """A client for the Shop API, whose methods are awaited."""

    if TYPE_CHECKING:
        with_raw_response: AsyncShopViews[Raw]
        with_streaming_response: AsyncShopViews[Streamed]

    def __init__(
        self,
        *,
        access_token: AsyncTokenLike | None = None,
        anonymous: bool = False,
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
            access_token: The secret itself, or what returns it. Read from the
                environment variable LOGINS_ACCESS_TOKEN if not given.
            anonymous: Whether calls go without credentials, also where the API asks
                for some.
            base_url: Where the API is, if not at https://shop.example.com.
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
            name="logins",
            version=__version__,
            base_url=_SERVER if base_url is None else base_url,
            credentials={
                "Token": Bearer(
                    credential(
                        access_token,
                        argument="access_token",
                        variable="LOGINS_ACCESS_TOKEN",
                    ),
                ),
            },
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
    def auth(self) -> AsyncAuthResource:
        from .resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_resource
    def pets(self) -> AsyncPetsResource:
        from .resources.pets import AsyncPetsResource

        return AsyncPetsResource(self)


if TYPE_CHECKING:

    class ShopViews(ClientMethodsViews[D], SyncViews[D]):
        """The methods, delivering responses in another way."""

        auth: AuthResourceViews[D]
        pets: PetsResourceViews[D]

    class AsyncShopViews(AsyncClientMethodsViews[D], AsyncViews[D]):
        """The same, to be awaited."""

        auth: AsyncAuthResourceViews[D]
        pets: AsyncPetsResourceViews[D]
