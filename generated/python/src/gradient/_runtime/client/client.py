"""The two clients. What a call does is written once for both, and does not wait itself.

Clients that `with_options` makes use the connections of the first one. They end with
the first one; closing one of them affects only itself. A client that the caller passed
as `http_client` is never closed by us. A client that delivers raw or streamed responses
is a copy (see `views`).

What is pickled of a client is all that it was told, but no credential: they are read
from the environment again where it is unpickled (see `Secret`). What cannot be pickled
is named, and nothing is left out in silence.
"""

from __future__ import annotations

from typing import Any, Generic, Self, TypeVar, Unpack, cast

from ..auth.credentials import certificate
from ..call.logs import configure_log
from ..call.operation import Arguments, CallArguments, Operation
from ..call.send import Deliver, Sender
from ..call.settings import (
    ClientArguments,
    ClientOptions,
    Settings,
    changed,
    for_call,
    settings_of,
)
from ..clock import CLOCK
from ..models.annotations import hint
from ..options import PlainOptions, Timeout
from ..redaction import sounds_secret
from ..refusals import explain_methods
from ..transport.base import AsyncTransport, Transport
from ..transport.connection import Connection, opener
from ..transport.deadline import Deadline
from ..transport.io import IO, AsyncIO, SyncIO, run
from ..transport.middleware import refuse_async
from .resource import AsyncResource, SyncResource
from .views import Viewed

T = TypeVar("T")
C = TypeVar("C", Transport, AsyncTransport)


class BaseClient(Viewed, Generic[C]):
    """What both clients have in common."""

    _connection: Connection[C]
    _delivery: Deliver = staticmethod(Sender.parsed)
    _clock = CLOCK
    _is_async = False
    _waits: type[IO]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explain_methods(cls)
        hint(cls)

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

    @property
    def timeout(self) -> Timeout | None:
        """How long a call may take; None where the HTTP client that was brought says it."""
        return self._settings.timeout

    @property
    def max_retries(self) -> int:
        """How often a call is tried again at most."""
        return self._settings.max_retries

    def is_closed(self) -> bool:
        """Whether `close()` was called, so that no call can be made any more."""
        return self._connection.is_closed

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
        return _state_of(self)

    def __setstate__(self, state: dict[str, object]) -> None:
        vars(self).update(state)
        self._connection = self._connect(state["_http_client"])

    def _connect(self, http_client: Any) -> Connection[C]:
        shown = certificate(self._settings.credentials.values())
        open_transport = opener(http_client, shown, is_async=self._is_async)
        return Connection(open_transport, owned=http_client is None)

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

    def _sender(self, options: PlainOptions) -> Sender:
        """Return what sends the requests of a call, and until when it has to be over."""
        settings = for_call(self._settings, options) if options else self._settings
        if not self._is_async:
            refuse_async(settings.middleware)
        deadline = Deadline.of(settings.timeout, self._clock)
        return Sender(self._io(deadline, settings.middleware), settings)

    def _io(self, deadline: Deadline, middleware: tuple[Any, ...] = ()) -> IO:
        """Return what waits for a call, in this kind of client."""
        transport = self._connection.transport
        return self._waits(transport, self._clock, deadline, middleware)

    def __repr__(self) -> str:
        # It may be shown while it is being made, in the frames of a traceback.
        told = f"base_url={self.base_url!r}" if hasattr(self, "_settings") else "..."
        return f"{type(self).__name__}({told})"


class SyncClient(BaseClient[Transport]):
    """The base of the client for ordinary code."""

    _waits = SyncIO

    def call(self, operation: Operation[T], **arguments: Unpack[CallArguments]) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        call_arguments = Arguments(**arguments)
        return cast("T", run(self._deliver(operation, call_arguments, self._delivery)))

    def close(self) -> None:
        """Give back the connections; calls after this raise RuntimeError."""
        transport = self._connection.end()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncClient(BaseClient[AsyncTransport]):
    """The base of the client for `async` code: the same methods, to be awaited."""

    _is_async = True
    _waits = AsyncIO

    async def call(
        self, operation: Operation[T], **arguments: Unpack[CallArguments]
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        call_arguments = Arguments(**arguments)
        return cast("T", await self._deliver(operation, call_arguments, self._delivery))

    async def close(self) -> None:
        """Give back the connections; calls after this raise RuntimeError."""
        transport = self._connection.end()
        if transport is not None:
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


# ------------------------------------------------------------------------------- pickles

_MADE_AGAIN = frozenset({"_connection", "_clock"})


def _state_of(client: BaseClient[Any]) -> dict[str, object]:
    """Return what is pickled of a client; PicklingError for what cannot be."""
    settings = client._settings  # pyright: ignore[reportPrivateUsage]
    for place in ("default_headers", "default_query"):
        for name, value in getattr(settings, place).items():
            if sounds_secret(name) and value is not None:
                raise _refused(f"{name} in {place} is a secret; see with_options")
    state = {
        name: value
        for name, value in vars(client).items()
        if name not in _MADE_AGAIN
        and not isinstance(value, (SyncResource, AsyncResource))
    }
    for each in settings.middleware:
        _try("middleware", each)
    _try("retries", settings.retries)
    for name, value in state.items():
        _try(name.removeprefix("_"), value)
    return state


def _try(name: str, value: object) -> None:
    from pickle import dumps  # what few programs need

    try:
        dumps(value)
    except Exception as error:
        what = getattr(value, "__qualname__", type(value).__qualname__)
        raise _refused(f"its {name} ({what}) cannot be") from error


def _refused(why: str) -> Exception:
    from pickle import PicklingError

    return PicklingError(f"the client cannot be pickled: {why}")
