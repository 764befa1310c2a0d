"""A file that is slow to read keeps no event loop waiting; there is no clock, the loop itself lets the file go on."""

from __future__ import annotations

import asyncio
import io
import threading
from pathlib import Path
from typing import Any

import pytest
from gradient import AsyncGradient

from .loopback import Server


class Slow(io.RawIOBase):
    """A file whose first read waits until the event loop has run something else."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.may_go_on = threading.Event(), threading.Event()
        self.reader: int | None = None
        self._left = [b"the whole", b" file", b""]

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self.reader = threading.get_ident()
        self.begun.set()
        assert self.may_go_on.wait(20), "the event loop is kept waiting by the file that it is to let go on"
        return self._left.pop(0)


@pytest.mark.parametrize("library", ["asyncio", "trio"])
def test_a_slow_file_is_read_in_a_thread(server: Server, library: str) -> None:
    file: Any = Slow()

    async def upload() -> None:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            await client.post("/x", body=file)

    if library == "asyncio":
        asyncio.run(with_asyncio(file, upload))
    else:
        trio = pytest.importorskip("trio")
        trio.run(with_trio, trio, file, upload)

    assert server.arrived[0].body == b"the whole file"
    assert file.reader != threading.get_ident()


async def with_asyncio(file: Slow, upload: Any) -> None:
    task = asyncio.create_task(upload())
    while not file.begun.is_set():
        await asyncio.sleep(0)
    file.may_go_on.set()  # only a loop that runs comes here
    await task


async def with_trio(trio: Any, file: Slow, upload: Any) -> None:
    async with trio.open_nursery() as nursery:
        nursery.start_soon(upload)
        while not file.begun.is_set():
            await trio.sleep(0)
        file.may_go_on.set()


def test_a_path_is_read_in_a_thread(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"x" * 200_000)
    readers: set[int] = set()
    opened = open

    def watched(*arguments: Any, **named: Any) -> Any:
        readers.add(threading.get_ident())
        return opened(*arguments, **named)

    async def work() -> None:
        async with AsyncGradient(access_token="tok-123456", base_url=server.url) as client:
            with monkeypatch.context() as patch:
                patch.setattr("gradient._runtime.arguments.uploads.open", watched, raising=False)
                await client.post("/x", body=tmp_path / "file")

    asyncio.run(work())

    assert server.arrived[0].body == b"x" * 200_000
    assert len(readers) == 1
    assert threading.get_ident() not in readers
