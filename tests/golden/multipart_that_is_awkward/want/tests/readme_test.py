"""The code in README.md runs as it stands, on a transport that answers in the process."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import multipart_that_is_awkward as sdk

from support import BASE_URL, CREDENTIALS, Api, AsyncApi, Response, SyncApi
from wire import read_path

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
BLOCKS: list[str] = re.findall(
    r"^```python\n(.*?)^```", README, re.DOTALL | re.MULTILINE
)
FILES: list[str] = ["file.txt"]
ANSWERS: dict[tuple[str, str], Response] = {
    ("POST", "/plain"): Response(204),
    ("POST", "/names"): Response(204),
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
    made = partial(sdk.Parts, **told, http_client=SyncServer())
    made_async = partial(sdk.AsyncParts, **told, http_client=AsyncServer())
    monkeypatch.setattr(sdk, "Parts", made)
    monkeypatch.setattr(sdk, "AsyncParts", made_async)

    with suppress(Enough):
        exec(compile(code, "README.md", "exec"), {"client": made()})
