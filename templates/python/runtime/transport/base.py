"""The seam between this SDK and whatever speaks HTTP for it.

A transport sends one `Request` and returns one `Response`. The default one stands on
httpx2; anything with these two methods may take its place, in a test for instance:

```python
class Canned:
    def send(self, request: Request) -> Response:
        return Response(200, {"Content-Type": "application/json"}, b"{}")

    def close(self) -> None: ...

client = Gradient(http_client=Canned())
```

A transport raises OSError or TimeoutError (or its library's own errors, see
`failures`) when no response comes, and BrokenResponse when a part of one is missing. It
does not retry, follow redirects or add credentials.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from json import loads
from typing import Any, Protocol, TypeAlias, TypeVar, cast, overload, runtime_checkable

from ..media_types import text
from ..options import Timeout, Validation
from ..redaction import HIDDEN, hide, sounds_secret
from .limits import LIMITS, Limits

H = TypeVar("H")
T = TypeVar("T")

TWO_FRAMINGS = "Transfer-Encoding is for the transport to say: it sends the body"
"""Said of a request that would tell a server twice where its body ends."""


class Upload(Protocol):
    """A body that is read while it is sent; see `uploads`."""

    @property
    def length(self) -> int | None:
        """How many bytes it has, None if nobody knows before the end."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether it can be read a second time."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One HTTP request, ready to be sent as it is."""

    method: str
    url: str
    """Absolute, and percent-encoded: these very characters go over the wire."""
    headers: tuple[tuple[str, str], ...] = ()
    content: bytes | Upload | None = None
    """The body. What is no bytes is read while it is sent: iterate over it, in a
    transport that is async with `async for`."""
    timeout: Timeout | None = None
    """None leaves it to the transport."""
    secrets: tuple[str, ...] = ()
    """The credentials that the request holds, so that they can be hidden."""
    validation: Validation = "off"
    """What happens if the response does not fit its type; no matter for a transport."""
    redirects: int = 0
    """How many redirects have led here."""
    follow_redirects: bool = True
    """Whether a redirect is followed (see `redirects`); no matter for a transport."""
    max_retries: int = 0
    """How often it is sent again at most; no matter for a transport."""
    attempt: int = 1
    """Which attempt of its call this is; no matter for a transport."""
    limits: Limits = LIMITS
    """How much of the response may be taken into memory."""
    may_leave: bool = True
    """Whether a redirect may lead to another origin."""
    elsewhere: bool = False
    """Whether a redirect has led to another origin: nothing that is meant for the API
    goes there, also not what a transport would add."""
    removed: frozenset[str] = frozenset()
    """Headers, in lower case, that a transport does not add by itself."""
    has_key: bool = False
    """Whether an idempotency key makes sure that it does nothing twice."""

    @property
    def replayable(self) -> bool:
        """Whether the same request can be sent once more."""
        content = self.content
        return content is None or isinstance(content, bytes) or content.replayable

    @property
    def safe_url(self) -> str:
        """The URL for people: without credentials."""
        return self.hide(self.url)

    def hide(self, text: str) -> str:
        """Return `text` without the credentials of this request."""
        return hide(text, self.secrets)

    def without_secrets(self) -> Request:
        """Return a request that may be shown, and cannot be sent."""
        headers = tuple(
            (name, HIDDEN if sounds_secret(name) else self.hide(value))
            for name, value in self.headers
        )
        return replace(self, url=self.safe_url, headers=headers, secrets=())

    def for_error(self) -> Request:
        """Return what an error keeps of it: it travels, so there is no body."""
        return replace(self.without_secrets(), content=None, timeout=None)

    def __repr__(self) -> str:
        names = ", ".join(name for name, _ in self.headers)
        return f"<Request {self.method} {self.safe_url} [{names}]>"


class Headers(Mapping[str, str]):
    """The headers of a response: their names know no case, and one may come repeatedly.

    `headers["Link"]` joins repeated fields with a comma (RFC 9110, section 5.3), and
    `get_all` keeps them apart.
    """

    def __init__(
        self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()
    ) -> None:
        if isinstance(fields, Mapping):
            fields = cast("Mapping[str, str]", fields).items()
        self._fields = tuple(fields)
        self._by_name: dict[str, list[str]] = {}
        for name, value in self._fields:
            self._by_name.setdefault(name.lower(), []).append(value)

    def get_all(self, name: str) -> list[str]:
        """Return each value of a header, in the order in which they came."""
        return list(self._by_name.get(name.lower(), ()))

    def read(self, name: str, kind: type[H]) -> H | None:
        """Return a header as a type, None if it did not come.

        `response.headers.read("X-Rate-Limit", int)`; `kind` is str, int, float, bool,
        Decimal, Number, date or datetime. ValueError if the header is nothing of the
        kind.
        """
        value = self.get(name)
        if value is None:
            return None
        from .header_values import read_header

        return read_header(value.strip(), kind)

    @overload
    def get(self, key: str, /) -> str | None: ...

    @overload
    def get(self, key: str, /, default: str | T) -> str | T: ...

    def get(self, key: str, /, default: object = None) -> object:
        """Return a header, or what stands for one that did not come."""
        found = self._by_name.get(key.lower())
        return default if found is None else ", ".join(found)

    def fields(self) -> tuple[tuple[str, str], ...]:
        """Return all fields as they came."""
        return self._fields

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._by_name[name.lower()])

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_name

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __repr__(self) -> str:
        return f"Headers({dict(self)!r})"


@dataclass(frozen=True, slots=True, init=False)
class Response:
    """One HTTP response, read to its end."""

    status: int
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    stream: OpenResponse | AsyncOpenResponse | None = field(repr=False, compare=False)
    """What is still to come of a response that is read piece by piece."""

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
        stream: OpenResponse | AsyncOpenResponse | None = None,
    ) -> None:
        """Takes headers in any form; TypeError for a body that is no bytes."""
        if not isinstance(cast("object", body), (bytes, bytearray)):
            raise TypeError(f"the body of a Response is bytes, not {body!r:.40}")
        held = headers if isinstance(headers, Headers) else Headers(headers)
        given = {"status": status, "headers": held, "body": body, "stream": stream}
        for name, value in given.items():
            object.__setattr__(self, name, value)

    @property
    def status_code(self) -> int:
        """The same as `status`, by the name that HTTP clients give it."""
        return self.status

    @property
    def text(self) -> str:
        """The body as text, by the charset that the response names, else UTF-8."""
        return text(self.body, self.headers.get("content-type", ""))

    def json(self) -> Any:
        """Return the body as JSON; ValueError if it is none."""
        return loads(self.body)


class BrokenResponse(OSError):
    """The head of a response came, and not all of its body; `__cause__` says why."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the body of a response with status {status} did not come")
        self.status = status


class Head(Protocol):
    """The part of a response that decides what comes next."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Headers: ...


class OpenResponse(Protocol):
    """A response whose headers have come, and whose body is still to be read."""

    status: int
    headers: Headers

    def chunks(self) -> Iterator[bytes]:
        """Return the body in pieces, without its content coding."""
        ...

    def close(self) -> None:
        """Give the connection back; to be called once more does no harm."""
        ...


class AsyncOpenResponse(Protocol):
    """A response whose headers have come, and whose body is still to be read."""

    status: int
    headers: Headers

    def chunks(self) -> AsyncIterator[bytes]:
        """Return the body in pieces, without its content coding."""
        ...

    async def close(self) -> None:
        """Give the connection back; to be called once more does no harm."""
        ...


class Transport(Protocol):
    """What a `Client` needs to send its requests.

    One that has a method `stream` as well, which returns an `OpenResponse`, can return a
    response before its body has come.
    """

    def send(self, request: Request, /) -> Response:
        """Send a request and return its response, read to its end."""
        ...

    def close(self) -> None:
        """Give back connections."""
        ...


class AsyncTransport(Protocol):
    """What an `AsyncClient` needs to send its requests."""

    async def send(self, request: Request, /) -> Response:
        """Send a request and return its response, read to its end."""
        ...

    async def close(self) -> None:
        """Give back connections."""
        ...


@runtime_checkable
class HTTPXClient(Protocol):
    """The part that we use of a client as httpx2 has it (`httpx2.Client`)."""

    def build_request(self, *args: Any, **how: Any) -> Any: ...

    def send(self, *args: Any, **how: Any) -> Any: ...

    def close(self) -> None: ...


@runtime_checkable
class AsyncHTTPXClient(Protocol):
    """The part that we use of a client as httpx2 has it (`httpx2.AsyncClient`)."""

    def build_request(self, *args: Any, **how: Any) -> Any: ...

    async def send(self, *args: Any, **how: Any) -> Any: ...

    async def aclose(self) -> None: ...


HTTPClient: TypeAlias = Transport | HTTPXClient
"""What a `Client` takes as `http_client`: a transport, or a client of httpx2."""

AsyncHTTPClient: TypeAlias = AsyncTransport | AsyncHTTPXClient
"""What an `AsyncClient` takes as `http_client`."""
