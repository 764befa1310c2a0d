"""What both clients have in common: all of a call but the waiting (see `transport.io`).

Clients that `with_options` makes use the connections of the first one. They end with
the first one; closing one of them affects only itself. A client that the caller passed
as `http_client` is never closed by us.
"""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar, Unpack

from ..call.arguments import Arguments
from ..call.logs import configure_log
from ..call.operation import Operation
from ..call.send import Deliver, Sender
from ..call.settings import ClientArguments, ClientOptions, Settings, changed, for_call
from ..call.settings import settings_of
from ..clock import CLOCK
from ..options import RequestOptions
from ..transport.base import AsyncTransport, Transport
from ..transport.connection import Connection
from ..transport.deadline import Deadline
from ..transport.io import IO
from ..transport.middleware import refuse_async
from .misspelt import explain_methods
from .resource import AsyncResource, SyncResource
from .views import Viewed

C = TypeVar("C", Transport, AsyncTransport)


class BaseClient(Viewed, Generic[C]):
    """What both clients have in common."""

    _connection: Connection[C]
    _delivery: Deliver = staticmethod(Sender.parsed)
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

    def _delivering(self, delivery: Deliver) -> Self:
        copied = self._copy(self._settings)
        copied._delivery = delivery
        return copied

    async def _deliver(
        self, operation: Operation[Any], arguments: Arguments, deliver: Deliver
    ) -> Any:
        """Carry out an operation; its response reaches the caller in the way asked for."""
        operation = operation.accepting(arguments.accept)
        return await deliver(self._sender(arguments.options), operation, arguments)

    def _sender(self, options: RequestOptions) -> Sender:
        """Return what sends the requests of a call, and until when it has to be over."""
        settings = for_call(self._settings, options) if options else self._settings
        if not self._is_async:
            refuse_async(settings.middleware)
        deadline = Deadline.of(settings.timeout, self._clock)
        return Sender(self._io(deadline, settings.middleware), settings)

    def _io(self, deadline: Deadline, middleware: tuple[Any, ...] = ()) -> IO:
        """Return what waits for a call, in this kind of client."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"
