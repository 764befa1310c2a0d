"""The code in README.md runs as it stands, on a transport that answers in the process."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import tests_of_responses as sdk

from support import (
    BASE_URL,
    CREDENTIALS,
    Api,
    AsyncApi,
    stream_response,
    Response,
    SyncApi,
)
from wire import read_path

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
BLOCKS: list[str] = re.findall(
    r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE
)
FILES: list[str] = []
ANSWERS: dict[tuple[str, str], Response] = {
    ("GET", "/animals"): Response(
        200,
        {
            "animals": [
                {
                    "id": "123e4567-e89b-12d3-a456-426614174000",
                    "kind": "cat",
                    "born": "2025-01-31",
                },
            ],
            "next_cursor": "next_cursor",
        },
        typed="Animal",
    ),
    ("GET", "/events"): stream_response(
        200,
        {
            "id": "123e4567-e89b-12d3-a456-426614174000",
            "kind": "cat",
            "born": "2025-01-31",
        },
        'data: {"id":"123e4567-e89b-12d3-a456-426614174000","kind":"cat","born":"2025-01-31"}\n\n',
        "text/event-stream",
        typed="Animal",
    ),
}


class Enough(BaseException):
    """A list has been read to the end of its first page: what is served is no more."""


class Server(Api):
    """Answers each request once."""

    def answer(self, request: sdk.Request) -> sdk.Response:
        asked = request.method, read_path(urlsplit(request.url).path)
        if asked in [
            (each.method, read_path(urlsplit(each.url).path)) for each in self.requests
        ]:
            raise Enough
        self.requests.append(request)
        served = ANSWERS[asked]
        return sdk.Response(served.status, served.headers, served.body)


class SyncServer(Server, SyncApi):
    """The same for the client of ordinary code."""


class AsyncServer(Server, AsyncApi):
    """The same for the client of `async` code."""


def test_there_is_code() -> None:
    assert BLOCKS


@pytest.mark.parametrize("code", BLOCKS)
def test_code_runs(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in FILES:
        (tmp_path / name).write_bytes(b"some bytes")
    told: dict[str, Any] = {**CREDENTIALS, "base_url": BASE_URL}
    made = partial(sdk.Zoo, **told, http_client=SyncServer())
    made_async = partial(sdk.AsyncZoo, **told, http_client=AsyncServer())
    monkeypatch.setattr(sdk, "Zoo", made)
    monkeypatch.setattr(sdk, "AsyncZoo", made_async)

    with suppress(Enough):
        exec(compile(code, "README.md", "exec"), {"client": made()})
