"""The clients of Shop: where they call, and with which credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.options import NOT_GIVEN, NotGiven, Timeout, Validation
from ._runtime.settings import MAX_RETRIES
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._runtime.transport import AsyncHTTPClient, HTTPClient


class Shop(SyncClient):
    """The client of Shop."""

    def __init__(
        self,
        *,
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
            name="nothing_at_all",
            version=__version__,
            base_url=base_url,
            credentials={},
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            http_client=http_client,
        )


class AsyncShop(AsyncClient):
    """The client of Shop."""

    def __init__(
        self,
        *,
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
            name="nothing_at_all",
            version=__version__,
            base_url=base_url,
            credentials={},
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            http_client=http_client,
        )
