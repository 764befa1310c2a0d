"""Programs that listen on loopback while a test asks them, and the SDK that comes of a description as it is."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import sdkwright

PATIENCE = 90
"""Seconds that a program may take to start on a machine that is busy."""


def free_port() -> int:
    """A port on loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@contextmanager
def started(command: Sequence[str], *, url: str, folder: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """Runs a program until the block ends; the block begins once `url` is answered."""
    process = subprocess.Popen(
        list(command), cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(url, process)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, f"{process.args!r} has stopped"
        try:
            urlopen(url, timeout=5).close()
        except HTTPError:
            return
        except URLError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError(f"{process.args!r} did not answer within {PATIENCE} s")


def generated(description: bytes, folder: Path, package: str) -> Path:
    """The project of the SDK that is made of a description as it came, with no settings at all."""
    spec = folder / "openapi.json"
    spec.write_bytes(description)
    outcome = sdkwright.generate(spec, output=folder / "sdk", package=package)
    assert outcome.ok, [(found.code, found.message) for found in outcome.report]
    return folder / "sdk"


def typed(package: Path, *callers: Path) -> str:
    """What `mypy --strict` says of an SDK and of the code that calls it."""
    command = [sys.executable, "-m", "mypy", "--strict", str(package), *map(str, callers)]
    kept = os.environ | {"MYPYPATH": str(package.parent), "MYPY_CACHE_DIR": str(package.parent / ".mypy_cache")}
    done = subprocess.run(command, env=kept, capture_output=True, text=True, check=False, cwd=package.parent)
    return done.stdout + done.stderr if done.returncode else ""


def own_tests(project: Path) -> str:
    """What the tests that an SDK carries say, if they do not pass."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"]
    kept = os.environ | {"PYTHONPATH": str(project / "src")}
    done = subprocess.run(command, cwd=project, env=kept, capture_output=True, text=True, check=False)
    return done.stdout[-6000:] + done.stderr[-2000:] if done.returncode else ""
