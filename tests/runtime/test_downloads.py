"""Downloads: a file that appears when it is whole, and whose name nobody can take before."""

from __future__ import annotations

import asyncio
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import gradient
import pytest
from gradient import APIConnectionError, AsyncGradient, Gradient
from gradient._runtime.stream.downloads import Download

from .loopback import FakeResponse, Server

BYTES = (("Content-Type", "application/octet-stream"),)


def fetch(server: Server, path: Path) -> Path:
    with Gradient(access_token="t-123456", base_url=server.url, max_retries=0) as client:
        call = client.with_streaming_response(client.get)("/file", cast_to=bytes)
        with call as response:
            return response.to_file(path)


def test_two_downloads_to_one_path_end_with_one_whole_file(server: Server, tmp_path: Path) -> None:
    target, both = tmp_path / "file", threading.Barrier(2)

    def write(letter: bytes) -> None:
        download = Download(target, None, None)
        with download:
            for _ in range(100):
                both.wait(30)
                download.write(letter)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in (b"a", b"b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert target.read_bytes() in (b"a" * 100, b"b" * 100)
    assert os.listdir(tmp_path) == ["file"]


def test_a_name_that_somebody_could_guess_is_not_used(server: Server, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / "file.part").symlink_to(victim)
    server.answer(FakeResponse(body=b"new", headers=BYTES))

    fetch(server, tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == b"new"
    assert victim.read_bytes() == b"precious"


def test_half_a_download_leaves_what_was_there(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    server.answer(FakeResponse(pieces=(b"ne",), whole=False, headers=BYTES))
    with pytest.raises(APIConnectionError, match="before the whole body had come"):
        fetch(server, tmp_path / "file")

    assert (tmp_path / "file").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_permissions_stay_and_links_are_followed(server: Server, tmp_path: Path) -> None:
    target = tmp_path / "file"
    target.write_bytes(b"old")
    target.chmod(0o640)
    (tmp_path / "link").symlink_to(target)
    server.answer(FakeResponse(body=b"new", headers=BYTES))

    assert fetch(server, tmp_path / "link") == tmp_path / "link"
    assert (tmp_path / "link").is_symlink()
    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_only_regular_files_are_replaced(server: Server, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    server.answer(FakeResponse(body=b"new", headers=BYTES))
    with pytest.raises(OSError, match="not a regular file"):
        fetch(server, tmp_path / "pipe")
    with pytest.raises(IsADirectoryError):
        fetch(server, tmp_path)
    with pytest.raises(FileNotFoundError, match="no/folder'"):
        fetch(server, tmp_path / "no" / "folder")
    with pytest.raises(OSError, match="not a regular file"):
        fetch(server, Path("/dev/null"))
    (tmp_path / "circle").symlink_to(tmp_path / "circle")
    with pytest.raises(OSError, match="circle"):
        fetch(server, tmp_path / "circle")
    (tmp_path / "folder").symlink_to(tmp_path)
    with pytest.raises(IsADirectoryError):
        fetch(server, tmp_path / "folder")

    assert sorted(os.listdir(tmp_path)) == ["circle", "folder", "pipe"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_what_is_read_only_stays(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who runs tests as root may write everywhere, so the system's word is made up."""
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "file").chmod(0o444)
    server.answer(FakeResponse(body=b"new", headers=BYTES))
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(PermissionError, match="file'"):
        fetch(server, tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"old"

    def refused(path: str, flags: int, mode: int) -> int:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(PermissionError, match="/new'"):
        fetch(server, tmp_path / "new")


def test_a_link_to_what_is_not_there_makes_it(server: Server, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "later")
    server.answer(FakeResponse(body=b"new", headers=BYTES))
    fetch(server, tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "later").read_bytes() == b"new"


FULL = f"""
import resource, signal, sys
sys.path.insert(0, {str(Path(gradient.__file__).parents[1])!r})
from gradient import Gradient, Headers, MockTransport, Response

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
answer = MockTransport(lambda _: Response(200, Headers(), bytes(1_000_000)))
with Gradient(access_token="t-123456", base_url="http://h", http_client=answer) as client:
    with client.with_streaming_response(client.get)("/x", cast_to=bytes) as response:
        try:
            response.to_file(sys.argv[1])
        except OSError as error:
            print(type(error).__name__, error.strerror)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    command = [sys.executable, "-c", FULL, str(tmp_path / "file")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.stdout, done.stderr) == ("OSError File too large\n", "")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]


def test_what_the_progress_raises_and_a_cancelled_task_leave_what_was_there(server: Server, tmp_path: Path) -> None:
    def tired(done: int, total: int | None) -> None:
        raise KeyboardInterrupt

    async def cancelled() -> None:
        def begun(done: int, total: int | None) -> None:
            task.cancel()

        async def download() -> None:
            async with (
                AsyncGradient(access_token="t-123456", base_url=server.url) as client,
                client.with_streaming_response(client.get)("/file", cast_to=bytes) as response,
            ):
                await response.to_file(tmp_path / "file", progress=begun)

        task = asyncio.ensure_future(download())
        with pytest.raises(asyncio.CancelledError):
            await task

    (tmp_path / "file").write_bytes(b"old")
    server.answer(FakeResponse(pieces=(b"a", b"b", b"c"), headers=BYTES))
    with Gradient(access_token="t-123456", base_url=server.url) as client:
        call = client.with_streaming_response(client.get)("/file", cast_to=bytes)
        with pytest.raises(KeyboardInterrupt), call as response:
            response.to_file(tmp_path / "file", progress=tired)
    server.gate = threading.Semaphore(1)  # what follows the first piece waits
    asyncio.run(cancelled())
    server.gate.release(2)

    assert (tmp_path / "file").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["file"]
