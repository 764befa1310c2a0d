"""Downloads: a file that appears when it is whole, and whose name nobody can take before."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from gradient import APIConnectionError, Gradient
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
    with pytest.raises(FileNotFoundError):
        fetch(server, tmp_path / "no" / "folder")

    assert os.listdir(tmp_path) == ["pipe"]
