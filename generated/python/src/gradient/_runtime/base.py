"""What both clients have in common: all that does no I/O.

Clients that `with_options` makes use the connections of the first one. They end with
the first one; closing one of them affects only itself. A client that the caller passed
as `http_client` is never closed by us.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from time import perf_counter
from typing import Generic, Self, TypeVar, cast
from urllib.parse import urljoin

from .auth import Placement, Scheme, select
from .connection import Connection
from .encoding import sending
from .misspelt import explain_methods, explained
from .operation import Operation
from .options import NOT_GIVEN, Delivery, NaiveDatetimes, NotGiven, RequestOptions
from .options import Timeout, Validation
from .prepare import Arguments, prepare
from .retries import CLOCK
from .servers import Chosen, Server
from .settings import Settings, checked_headers, checked_timeout, checked_url
from .settings import Always, checked_naive, checked_retries, checked_validation
from .settings import given
from .transport import AsyncTransport, Request, Transport

T = TypeVar("T")
C = TypeVar("C", Transport, AsyncTransport)


class BaseClient(Generic[C]):
    """What both clients have in common."""

    _connection: Connection[C]
    _delivery = Delivery.PARSED
    _clock = CLOCK

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)

    def __init__(
        self,
        *,
        name: str,
        version: str,
        base_url: str | None,
        servers: Mapping[str, Server],
        chosen: Chosen,
        credentials: Mapping[str, Scheme],
        security: tuple[tuple[str, ...], ...],
        always: Always,
        timeout: float | Timeout | None | NotGiven,
        default_headers: Mapping[str, str] | None,
        validation: Validation,
        max_retries: int,
        follow_redirects: bool,
        naive_datetimes: NaiveDatetimes,
        brought: bool,
    ) -> None:
        if not always.anonymous:
            select(credentials, security)
        chosen = chosen.among(servers)
        patience = None if brought else Timeout()
        if timeout is not NOT_GIVEN:
            patience = checked_timeout(timeout)
        self._settings = Settings(
            name=name,
            version=version,
            base_url=checked_url(chosen.url(servers) if base_url is None else base_url),
            chosen=chosen if base_url is None else None,
            credentials=dict(credentials),
            timeout=patience,
            default_headers=checked_headers(default_headers, always.checked_headers()),
            default_query=given(always.query),
            anonymous=always.anonymous,
            validation=checked_validation(validation),
            max_retries=checked_retries(max_retries),
            follow_redirects=follow_redirects,
            naive_datetimes=checked_naive(naive_datetimes),
        )

    @property
    def base_url(self) -> str:
        """Where the API is; the path of each operation is added to it."""
        return self._settings.base_url

    @explained
    def with_options(
        self,
        *,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        base_url: str | None = None,
        anonymous: bool | None = None,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation | None = None,
        max_retries: int | None = None,
        follow_redirects: bool | None = None,
        naive_datetimes: NaiveDatetimes | None = None,
    ) -> Self:
        """Return a client with other settings, which uses the connections of this one.

        `default_headers` are added to those that this client has.
        """
        now = self._settings
        return self._copy(
            replace(
                now,
                timeout=(
                    now.timeout if timeout is NOT_GIVEN else checked_timeout(timeout)
                ),
                base_url=now.base_url if base_url is None else checked_url(base_url),
                chosen=now.chosen if base_url is None else None,
                anonymous=now.anonymous if anonymous is None else anonymous,
                default_headers=checked_headers(default_headers, now.default_headers),
                validation=checked_validation(validation or now.validation),
                max_retries=checked_retries(
                    now.max_retries if max_retries is None else max_retries
                ),
                follow_redirects=(
                    now.follow_redirects
                    if follow_redirects is None
                    else follow_redirects
                ),
                naive_datetimes=checked_naive(naive_datetimes or now.naive_datetimes),
            )
        )

    def _copy(self, settings: Settings) -> Self:
        """Return a client that differs in its settings; its resources are its own."""
        copied = type(self).__new__(type(self))
        for name, value in vars(self).items():
            if not isinstance(getattr(type(self), name, None), cached_property):
                setattr(copied, name, value)
        copied._settings = settings
        copied._connection = self._connection.shared()
        return copied

    def _delivering(self, delivery: Delivery) -> Self:
        copied = self._copy(self._settings)
        copied._delivery = delivery
        return copied

    def _schemes(
        self, operation: Operation[T], options: RequestOptions
    ) -> tuple[Scheme, ...]:
        if options.get("anonymous", self._settings.anonymous):
            return ()
        return select(self._settings.credentials, operation.security)

    def _prepare(
        self,
        operation: Operation[T],
        arguments: Arguments,
        placements: list[Placement],
    ) -> Request:
        with sending():
            return prepare(
                cast("Operation[object]", operation),
                arguments,
                settings=self._settings,
                placements=placements,
            )

    def _here(self, request: Request) -> Request:
        """Return a request with its whole URL; a path is one of our own server."""
        url = urljoin(self._settings.base_url, request.url)
        return replace(request, url=url)

    def _log(self, request: Request, status: int, began: float) -> None:
        from logging import getLogger  # the transport has imported it by now

        getLogger(self._settings.name).debug(
            "%s %s -> %s in %.0f ms",
            request.method,
            request.safe_url,
            status,
            (perf_counter() - began) * 1000,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
