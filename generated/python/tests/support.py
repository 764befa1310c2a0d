"""The API of the tests: it answers in the process, and says what it was asked.

A test calls a method of the client with values that were made from the API's
description, and says which request a server must see. The response that it serves is
read into its type, strictly, and must come back as it was.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias, cast
from urllib.parse import urlsplit

import gradient as sdk

from wire import Content, Digits, Form, Json, Part, Parts, Request
from wire import exact, is_json, read_body, read_cookies, read_pairs, read_path

__all__ = [
    "Api",
    "Content",
    "Digits",
    "Form",
    "Json",
    "Part",
    "Parts",
    "Response",
    "Request",
    "stream_response",
]

Call: TypeAlias = Callable[["sdk.Gradient"], object]
"""A call of a method. The async client's are written the same, so it is one for both."""

BASE_URL = "https://api.example"
CREDENTIALS: dict[str, Any] = {
    "access_token": "fake-access_token",
}
SHOWN: dict[str, tuple[str, str, str]] = {
    "bearer_token": ("header", "authorization", "Bearer fake-access_token"),
}
"""Where a server finds the credential of each security scheme."""
USUAL: list[str] = ["bearer_token"]
"""The schemes whose credentials most calls show."""
OF_EVERY_CALL = ("accept", "content-type", "content-length", "cookie")
"""The headers that are looked at by themselves, or not at all."""
OF_CALLS_WITHOUT_A_BODY = ("accept", "content-length", "cookie")
"""The same where no body has a media type."""
USER_AGENT = "gradient-python/"
"""What the client calls itself where the caller does not say."""


@dataclass(frozen=True)
class Response:
    """A response, by what the method must make of it.

    `typed` is the class of that, or of its items; `frames` is the body of a stream;
    `read` is what is made of it where no model knows how it was written: a list of
    bytes is written in base64, and came in base64url.
    """

    status: int
    want: object = None
    media_type: str = ""
    typed: str = ""
    frames: bytes = b""
    read: object = None

    @property
    def body(self) -> bytes:
        """The bytes that are served."""
        told = self.media_type
        if self.frames or isinstance(self.want, bytes):
            return self.frames or cast("bytes", self.want)
        if isinstance(self.want, str) and told and not is_json(told):
            return self.want.encode()
        if self.want is None and not told:
            return b""
        return exact(self.want).encode()

    @property
    def headers(self) -> sdk.Headers:
        """The headers that are served."""
        told = self.media_type or ("application/json" if self.body else "")
        return sdk.Headers([("Content-Type", told)] if told else [])


def stream_response(
    status: int, item: object, frame: str, media_type: str, typed: str = ""
) -> Response:
    """Return a response of two items that are alike; `frame` is one as it is sent."""
    return Response(status, [item, item], media_type, typed, frame.encode() * 2)


class Api:
    """Answers one call."""

    def __init__(self) -> None:
        self.requests: list[sdk.Request] = []
        self.response = Response(200)

    def call(self, call: Call, response: Response) -> Request:
        """Make a call, prove its outcome, and return the request that a server saw."""
        self.response = response
        outcome = self.outcome(call)
        if response.typed:
            assert {type(item).__name__ for item in items(outcome)} == {response.typed}
        is_raw = isinstance(outcome, bytes) and isinstance(response.want, bytes)
        got = outcome if is_raw else sdk.to_jsonable(outcome)
        want = response.want if response.read is None else response.read
        assert got == want
        assert isinstance(got, bytes) or exact(got) == exact(want)
        (request,) = self.requests
        return read(request, response)

    def outcome(self, call: Call) -> object:
        """Return what a call gives; of a stream, its items."""
        raise NotImplementedError

    def answer(self, request: sdk.Request) -> sdk.Response:
        """Keep a request, and answer it."""
        self.requests.append(request)
        served = self.response
        return sdk.Response(served.status, served.headers, served.body)


class SyncApi(Api):
    """What answers the client of ordinary code."""

    def outcome(self, call: Call) -> object:
        client = sdk.Gradient(
            **CREDENTIALS,
            base_url=BASE_URL,
            validation="error",
            http_client=self,
        )
        found = call(client)
        return found

    def send(self, request: sdk.Request) -> sdk.Response:
        """Answer a request, as a transport does."""
        return self.answer(request)

    def close(self) -> None:
        """Nothing is open."""


class AsyncApi(Api):
    """What answers the client of `async` code: its methods are the same, and awaited."""

    def outcome(self, call: Call) -> object:
        return asyncio.run(self._outcome(call))

    async def _outcome(self, call: Call) -> object:
        client = sdk.AsyncGradient(
            **CREDENTIALS,
            base_url=BASE_URL,
            validation="error",
            http_client=self,
        )
        found = await cast("Awaitable[object]", call(cast("Any", client)))
        return found

    async def send(self, request: sdk.Request) -> sdk.Response:
        """Answer a request, as a transport does."""
        return self.answer(request)

    async def close(self) -> None:
        """Nothing is open."""


def items(outcome: object) -> list[object]:
    """Return the items of a page or a list; what is neither is one itself."""
    found = outcome
    return cast("list[object]", found) if isinstance(found, list) else [found]


def read(request: sdk.Request, response: Response) -> Request:
    """Return a request as a server sees it."""
    url = urlsplit(request.url)
    assert f"{url.scheme}://{url.netloc}" == BASE_URL
    headers = {name.lower(): value for name, value in request.headers}
    if headers["user-agent"].startswith(USER_AGENT):
        del headers["user-agent"]
    assert accepts(headers.get("accept", "*/*"), response)
    body = request.content
    content = body if isinstance(body, bytes | None) else b"".join(body)
    of_every_call = OF_EVERY_CALL if content is not None else OF_CALLS_WITHOUT_A_BODY
    seen = {
        "header": [pair for pair in headers.items() if pair[0] not in of_every_call],
        "query": read_pairs(url.query),
        "cookie": read_cookies(headers.get("cookie", "")),
    }
    auth = [key for key, (place, *pair) in SHOWN.items() if tuple(pair) in seen[place]]
    for place, *pair in map(SHOWN.__getitem__, auth):
        seen[place].remove((pair[0], pair[1]))
    return Request(
        method=request.method,
        path=read_path(url.path),
        query=seen["query"],
        headers=dict(seen["header"]),
        cookies=seen["cookie"],
        body=None if content is None else read_body(content, headers["content-type"]),
        auth=None if auth == USUAL else auth,
    )


def accepts(accept: str, response: Response) -> bool:
    """Whether a response is what was asked for first (RFC 9110, section 12.5.1)."""
    told = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    ranges = {"*/*", told, told.partition("/")[0] + "/*"}
    first = (each for each in accept.split(",") if ";q=" not in each)
    asked = {each.partition(";")[0].strip().lower() for each in first}
    return not told or not ranges.isdisjoint(asked)
