"""What both clients have in common: all of a call but the doing (see `steps`).

Clients that `with_options` makes use the connections of the first one. They end with
the first one; closing one of them affects only itself. A client that the caller passed
as `http_client` is never closed by us.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Generic, Self, TypeVar, Unpack, cast
from urllib.parse import urljoin

from ..auth.credentials import Placement, Scheme, Secret, forgotten, reveal, select
from ..call.arguments import Arguments
from ..call.logs import configure_log
from ..call.operation import Operation
from ..call.prepare import prepare
from ..call.raw_response import Exchange, RawResponse, Sent
from ..call.response import parse_response, refuse_failure
from ..call.send import Opened, Sender, read_whole
from ..call.settings import ClientArguments, ClientOptions, Settings, changed, for_call
from ..call.settings import settings_of
from ..clock import CLOCK
from ..options import Delivery, RequestOptions
from ..transport.base import AsyncOpenResponse, AsyncTransport, OpenResponse, Request
from ..transport.base import Response, Transport
from ..transport.connection import Connection
from ..transport.deadline import Deadline
from ..transport.middleware import refuse_async
from ..transport.steps import Close, Steps, Within
from .misspelt import explain_methods
from .resource import AsyncResource, SyncResource

T = TypeVar("T")
R = TypeVar("R", bound=Response | OpenResponse | AsyncOpenResponse)
C = TypeVar("C", Transport, AsyncTransport)


class BaseClient(Generic[C]):
    """What both clients have in common."""

    _connection: Connection[C]
    _delivery = Delivery.PARSED
    _clock = CLOCK
    _is_async = False

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)

    def __init__(self, **arguments: Unpack[ClientArguments]) -> None:
        self._settings = settings_of(arguments)
        self._http_client = arguments.get("http_client")
        self._connection = self._connect(self._http_client)
        if not self._is_async:
            refuse_async(self._settings.middleware)
        configure_log(self._settings.name)

    @property
    def base_url(self) -> str:
        """Where the API is; the path of each operation is added to it."""
        return self._settings.base_url

    def _with(self, options: ClientOptions) -> Self:
        """Return a client with other settings, which uses the connections of this one.

        What a client takes as credentials stands in its own `with_options`.
        """
        copied = self._copy(changed(self._settings, options))
        http_client = options.get("http_client")
        if http_client is not None:
            copied._http_client = http_client
            copied._connection = self._connect(http_client)
        return copied

    def _copy(self, settings: Settings) -> Self:
        """Return a client that differs in its settings; its resources are its own."""
        copied = type(self).__new__(type(self))
        for name, value in vars(self).items():
            if not isinstance(value, (SyncResource, AsyncResource)):
                setattr(copied, name, value)
        copied._settings = settings
        if not self._is_async:
            refuse_async(settings.middleware)
        copied._connection = self._connection.shared()
        return copied

    def __copy__(self) -> Self:
        return self._copy(self._settings)

    def __deepcopy__(self, memo: object) -> Self:
        """Return a copy; a connection, and what the caller brought, is shared."""
        return self._copy(self._settings)

    def __getstate__(self) -> dict[str, object]:
        """Pickle what the client was told, without credentials and connections."""
        from .pickling import state_of  # what few programs need

        return state_of(self)

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state)
        self._connection = self._connect(state["_http_client"])

    def _connect(self, http_client: Any) -> Connection[C]:
        raise NotImplementedError

    def _delivering(self, delivery: Delivery) -> Self:
        copied = self._copy(self._settings)
        copied._delivery = delivery
        return copied

    def _deliver(
        self, operation: Operation[T], arguments: Arguments, delivery: Delivery
    ) -> Steps[T]:
        """Carry out an operation; its response reaches the caller in the way asked for."""
        sender = yield from self._begin(arguments.options)
        operation = operation.accepting(arguments.accept)
        if delivery is Delivery.STREAMED:
            exchange, response = yield from self._open(operation, arguments, sender)
            return cast("T", self._streamed(operation, exchange, response))
        sent = yield from self._authorized(operation, arguments, sender, sender.send)
        if delivery is Delivery.RAW:
            refuse_failure(operation, sent.request, sent.response)
            return cast("T", RawResponse(operation, sent))
        return parse_response(operation, sent.request, sent.response)

    def _begin(self, options: RequestOptions) -> Steps[Sender]:
        """Return what sends the requests of a call, which must be over by then."""
        settings = for_call(self._settings, options) if options else self._settings
        if not self._is_async:
            refuse_async(settings.middleware)
        deadline = Deadline.of(settings.timeout, self._clock)
        yield Within(deadline, settings.middleware)
        return Sender(deadline, settings)

    def _open(
        self, operation: Operation[Any], arguments: Arguments, sender: Sender
    ) -> Steps[tuple[Exchange, Opened]]:
        """Return the head that came, and the body to come; APIStatusError if it says no.

        A status that says no is read to its end: its body is part of the error.
        """
        sent = yield from self._authorized(operation, arguments, sender, sender.open)
        opened = sent.response
        if not operation.succeeded(opened.status):
            whole = yield from read_whole(sent.request, opened)
            refuse_failure(operation, sent.request, whole)
        head = Response(opened.status, opened.headers)
        return Sent(sent.request, head, sent.elapsed), opened

    def _streamed(
        self, operation: Operation[Any], exchange: Exchange, response: Opened
    ) -> object:
        raise NotImplementedError

    def _authorized(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        sender: Sender,
        send: Callable[[Request], Steps[Sent[R]]],
    ) -> Steps[Sent[R]]:
        """Send with credentials; once more with new ones if the server refuses them."""
        settings = sender.settings
        schemes = (
            ()
            if settings.anonymous
            else select(settings.credentials, operation.security)
        )
        placements = yield from self._place(schemes, sender)
        request = prepare(operation, arguments, settings, placements)
        sent = yield from send(request)
        if not forgotten(schemes, sent.request, sent.response):
            return sent
        if not isinstance(sent.response, Response):
            yield Close(sent.response)
        placements = yield from self._place(schemes, sender)
        request = prepare(operation, arguments, settings, placements)
        return (yield from send(request))

    def _place(
        self, schemes: tuple[Scheme, ...], sender: Sender
    ) -> Steps[list[Placement]]:
        """Return the credentials; a source of tokens asks by our own transport."""
        values: dict[Secret, str] = {}
        for secret in (each for scheme in schemes for each in scheme.secrets):
            if secret.source is not None:
                values[secret] = yield from reveal(secret, partial(self._fetch, sender))
        return [
            scheme.place(lambda secret: values.get(secret) or secret.reveal())
            for scheme in schemes
        ]

    def _fetch(self, sender: Sender, request: Request) -> Steps[Response]:
        """Send the request of a source of tokens; a path is one of our own server."""
        settings = sender.settings
        url = urljoin(settings.base_url, request.url)
        request = replace(request, url=url, max_retries=settings.max_retries)
        sent = yield from sender.send(request)
        return sent.response

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
