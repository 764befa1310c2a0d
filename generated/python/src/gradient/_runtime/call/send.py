"""Sends a request and whatever follows from it, until there is a last word.

The same for responses that are read to their end and for those that are streamed; it
yields what is to be done (see `steps`), and does nothing itself.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from time import perf_counter
from typing import Any, TypeAlias

from ..errors import APIConnectionError
from ..transport.base import AsyncOpenResponse, OpenResponse, Request, Response
from ..transport.base import ResponseTooLarge
from ..transport.deadline import Deadline
from ..transport.failures import connection_error, too_large
from ..transport.open_response import WholeBody
from ..transport.steps import Close, Open, Pause, Read, Send, Steps
from .logs import log_attempt, log_outcome, log_retry
from .raw_response import Sent
from .retry import next_request
from .settings import Settings

Opened: TypeAlias = OpenResponse | AsyncOpenResponse
"""A response whose body is still to come, from a transport of either kind."""


@dataclass(frozen=True, slots=True)
class Sender:
    """What it takes to send: until when, and the settings of the call."""

    deadline: Deadline
    settings: Settings

    def send(self, request: Request) -> Steps[Sent[Response]]:
        """Return the last word, read to its end; APIConnectionError if there is none."""
        return self._reach(request, Send)

    def open(self, request: Request) -> Steps[Sent[Opened]]:
        """Return the same before its body has come."""
        return self._reach(request, Open)

    def _reach(self, request: Request, step: type[Send | Open]) -> Steps[Sent[Any]]:
        began = perf_counter()
        while True:
            outcome = yield from self._attempt(request, step)
            after = next_request(
                request, outcome, policy=self.settings.retries, deadline=self.deadline
            )
            if isinstance(outcome, APIConnectionError):
                if after is None:
                    raise outcome
            elif after is None:
                return Sent(request, outcome, perf_counter() - began)
            elif step is Open:
                yield Close(outcome)
            if after.pause:
                log_retry(self.settings.name, after.request, after.pause)
                yield Pause(after.pause)
            request = after.request

    def _attempt(self, request: Request, step: type[Send | Open]) -> Steps[Any]:
        began = perf_counter()
        log_attempt(self.settings.name, request)
        outcome: Any
        try:
            outcome = yield step(request)
        except APIConnectionError as error:
            outcome = error
        except Exception as error:
            outcome = connection_error(request, error)
        log_outcome(self.settings.name, request, outcome, began)
        return outcome


def read_piece(
    request: Request, chunks: Iterator[bytes] | AsyncIterator[bytes], status: int
) -> Steps[bytes | None]:
    """Return the next piece of a body, None after the last one; with our errors."""
    try:
        piece: bytes | None = yield Read(chunks)
    except Exception as error:
        failure = connection_error(request, error, status)
    else:
        return piece
    raise failure


def read_whole(request: Request, response: Opened) -> Steps[Response]:
    """Return a response that was opened, read to its end; closed on every way out."""
    try:
        body = WholeBody(request, response)
        chunks = response.chunks()
        status = response.status
        while (piece := (yield from read_piece(request, chunks, status))) is not None:
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge as error:
        raise too_large(request, response, error) from None
    finally:
        yield Close(response)
    return Response(response.status, response.headers, body.whole())
