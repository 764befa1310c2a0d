"""Transports for tests: a function answers, and nothing goes over a network.

```python
def answer(request: Request) -> Response | dict:
    assert request.method == "GET"
    return {"id": "1"}              # or Response(404, {"X-Y": "z"}, b"...")

transport = MockTransport(answer)
client = Gradient(http_client=transport)
client.apps.list()
assert transport.requests[0].url.endswith("/apps")
```
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from inspect import isawaitable
from typing import TypeAlias

from ..models.encode import to_jsonable
from .base import Headers, Request, Response

Answer: TypeAlias = Response | object
"""A response; or a model or plain data, which is sent as JSON with status 200."""

_JSON = (("Content-Type", "application/json"),)


class MockTransport:
    """Answers the requests of a client by a function, for tests."""

    def __init__(self, answer: Callable[[Request], Answer]) -> None:
        self._answer = answer
        self.requests: list[Request] = []
        """What was sent, in order; bodies that are read while they are sent as bytes."""

    def send(self, request: Request, /) -> Response:
        """Keep the request, and return what the function answers; what it raises, too."""
        content = request.content
        if content is not None and not isinstance(content, bytes):
            request = replace(request, content=b"".join(content))
        self.requests.append(request)
        return _response(self._answer(request))

    def close(self) -> None:
        """There is nothing to close."""


class AsyncMockTransport:
    """Answers the requests of an async client by a function, for tests."""

    def __init__(self, answer: Callable[[Request], Answer | Awaitable[Answer]]) -> None:
        self._answer = answer
        self.requests: list[Request] = []
        """What was sent, in order; bodies that are read while they are sent as bytes."""

    async def send(self, request: Request, /) -> Response:
        """Keep the request, and return what the function answers; what it raises, too."""
        content = request.content
        if content is not None and not isinstance(content, bytes):
            content = b"".join([chunk async for chunk in content])
            request = replace(request, content=content)
        self.requests.append(request)
        answer = self._answer(request)
        return _response(await answer if isawaitable(answer) else answer)

    async def close(self) -> None:
        """There is nothing to close."""


def _response(answer: Answer) -> Response:
    if isinstance(answer, Response):
        return answer
    return Response(200, Headers(_JSON), json.dumps(to_jsonable(answer)).encode())
