"""The clients of Shop: where they call, and with which credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.auth import APIKey, credential
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options import NOT_GIVEN, NotGiven, Timeout, Validation
from ._runtime.settings import MAX_RETRIES
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.auth import AsyncTokenLike, TokenLike
    from ._runtime.transport import AsyncHTTPClient, HTTPClient


class PetShop(SyncClient):
    """The client of Shop."""

    def __init__(
        self,
        *,
        shop_key: TokenLike | None = None,
        base_url: str,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        http_client: HTTPClient | None = None,
    ) -> None:
        """Makes a client; it opens no connection before the first call.

        Args:
            shop_key: The secret itself, or what returns it. Read from the
                environment variable SHOP_KEY if not given.
            base_url: Where the API is.
            timeout: Seconds to wait for a reply, or a Timeout that says more.
            default_headers: Headers that go with each request.
            validation: What happens if a reply does not fit its type: `off`
                (nothing), `warn` or `error`.
            max_retries: How often a call that failed for a passing reason is tried
                again at most; 0 is never.
            follow_redirects: Whether a redirect of the server is followed; what is
                no GET only to the same origin.
            http_client: An httpx2 client or a transport of your own, which you
                close yourself.
        """
        super().__init__(
            name="names_that_are_pinned",
            version=__version__,
            base_url=base_url,
            credentials={
                "key": APIKey(
                    credential(
                        shop_key,
                        argument="shop_key",
                        variable="SHOP_KEY",
                    ),
                    name="X-Key",
                    place_in="header",
                ),
            },
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            http_client=http_client,
        )


class AsyncPetShop(AsyncClient):
    """The client of Shop."""

    def __init__(
        self,
        *,
        shop_key: AsyncTokenLike | None = None,
        base_url: str,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Makes a client; it opens no connection before the first call.

        Args:
            shop_key: The secret itself, or what returns it. Read from the
                environment variable SHOP_KEY if not given.
            base_url: Where the API is.
            timeout: Seconds to wait for a reply, or a Timeout that says more.
            default_headers: Headers that go with each request.
            validation: What happens if a reply does not fit its type: `off`
                (nothing), `warn` or `error`.
            max_retries: How often a call that failed for a passing reason is tried
                again at most; 0 is never.
            follow_redirects: Whether a redirect of the server is followed; what is
                no GET only to the same origin.
            http_client: An httpx2 client or a transport of your own, which you
                close yourself.
        """
        super().__init__(
            name="names_that_are_pinned",
            version=__version__,
            base_url=base_url,
            credentials={
                "key": APIKey(
                    credential(
                        shop_key,
                        argument="shop_key",
                        variable="SHOP_KEY",
                    ),
                    name="X-Key",
                    place_in="header",
                ),
            },
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            http_client=http_client,
        )
