"""Carries out an operation: its request, and whatever follows, until a last word.

The same for threads and tasks (see `transport.io`), and for responses that are read to
their end and those that are streamed.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import urljoin

from ..auth.credentials import (
    Fetch,
    Placement,
    Scheme,
    Secret,
    forgotten,
    reveal,
    select,
)
from ..errors import APIConnectionError
from ..transport.base import Request, Response
from ..transport.failures import connection_error
from ..transport.io import IO
from .logs import log_attempt, log_outcome, log_retry
from .operation import Arguments, Operation
from .prepare import prepare
from .raw_response import RawResponse, Sent
from .response import parse_response, refuse_failure
from .retry import next_request
from .settings import Settings

T = TypeVar("T")

Send: TypeAlias = Callable[[Request], Coroutine[Any, Any, Any]]
"""Sends a request once, and returns its response as a whole, or its head alone."""


@dataclass(frozen=True, slots=True)
class Sender:
    """What it takes to send: what waits, until when, and the settings of the call."""

    io: IO
    settings: Settings

    async def parsed(self, operation: Operation[T], arguments: Arguments) -> T:
        """Carry out an operation; return what it promises."""
        sent = await self.carry_out(operation, arguments)
        return parse_response(operation, sent.request, sent.response)

    async def raw(
        self, operation: Operation[T], arguments: Arguments
    ) -> RawResponse[T]:
        """Carry out an operation; return the response as a whole."""
        sent = await self.carry_out(operation, arguments)
        refuse_failure(operation, sent.request, sent.response)
        return RawResponse(operation, sent)

    async def carry_out(
        self, operation: Operation[Any], arguments: Arguments, send: Send | None = None
    ) -> Sent[Any]:
        """Send with credentials; once more with new ones if the server refuses them."""
        schemes: tuple[Scheme, ...] = ()
        if not self.settings.anonymous:
            schemes = select(self.settings.credentials, operation.security)
        placements = await self._place(schemes)
        request = prepare(operation, arguments, self.settings, placements)
        sent = await self.send(request, send)
        if not forgotten(schemes, sent.request, sent.response):
            return sent
        await self.io.close(sent.response)
        placements = await self._place(schemes)
        request = prepare(operation, arguments, self.settings, placements)
        return await self.send(request, send)

    async def _place(self, schemes: tuple[Scheme, ...]) -> list[Placement]:
        """Return the credentials; a source of tokens asks by our own transport."""
        values: dict[Secret, str] = {}
        for secret in (each for scheme in schemes for each in scheme.secrets):
            if secret.source is not None:
                values[secret] = await reveal(secret, Fetch(self.io, self._fetch))
        return [
            scheme.place(lambda secret: values.get(secret) or secret.reveal())
            for scheme in schemes
        ]

    async def _fetch(self, request: Request) -> Response:
        """Send the request of a source of tokens; a path is one of our own server."""
        url = urljoin(self.settings.base_url, request.url)
        request = replace(request, url=url, max_retries=self.settings.max_retries)
        return cast("Response", (await self.send(request)).response)

    async def send(self, request: Request, send: Send | None = None) -> Sent[Any]:
        """Return the last word, as `send` returns it; by default read to its end.

        Raises APIConnectionError if there is none.
        """
        began = perf_counter()
        policy, deadline = self.settings.retries, self.io.deadline
        while True:
            outcome = await self._attempt(request, send or self.io.send)
            after = next_request(request, outcome, policy=policy, deadline=deadline)
            if isinstance(outcome, APIConnectionError):
                if after is None:
                    raise outcome
            elif after is None:
                return Sent(request, outcome, perf_counter() - began)
            else:
                await self.io.close(outcome)
            if after.pause:
                log_retry(self.settings.name, after.request, after.pause)
                await self.io.pause(after.pause)
            request = after.request

    async def _attempt(self, request: Request, send: Send) -> Any:
        began = perf_counter()
        log_attempt(self.settings.name, request)
        outcome: Any
        try:
            outcome = await send(request)
        except APIConnectionError as error:
            outcome = error
        except Exception as error:
            outcome = connection_error(request, error)
        log_outcome(self.settings.name, request, outcome, began)
        return outcome


Deliver: TypeAlias = Callable[
    [Sender, Operation[Any], Arguments], Coroutine[Any, Any, Any]
]
"""How the response of an operation reaches the caller: `Sender.parsed`, for instance."""
