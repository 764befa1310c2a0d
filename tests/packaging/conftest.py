"""What is built for these tests: once for all workers, however many there are."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ..behaviour.loopback import Api, Listener
from .environments import run

_PATIENCE = 300.0
"""Seconds to wait for another worker's build."""


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "packaging: builds and installs; it may ask the package index")


@dataclass(frozen=True)
class Built:
    """A wheel and the source distribution that it was made from."""

    wheel: Path
    sdist: Path


@pytest.fixture(scope="session")
def generator_built(pytestconfig: pytest.Config, shared: Path) -> Built:
    """sdkwright itself."""
    return _built(pytestconfig.rootpath, shared / "sdkwright")


@pytest.fixture(scope="session")
def sdk_built(pytestconfig: pytest.Config, shared: Path) -> Built:
    """The SDK, from a copy of its folder, so that nothing of the rest of the checkout can be in it."""

    def copied(folder: Path) -> None:
        shutil.copytree(pytestconfig.rootpath / "generated" / "python", folder, ignore=shutil.ignore_patterns("__*__"))

    source = once(shared / "sdk-source", copied)
    return _built(source, shared / "sdk")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run that all its workers see."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "packaging"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def api() -> Iterator[Api]:
    """A server that answers `{}` until a test says otherwise."""
    served = Api()
    with Listener(served):
        yield served


def _built(source: Path, folder: Path) -> Built:
    def build(into: Path) -> None:
        run([sys.executable, "-m", "build", "--outdir", into, source], folder=into.parent)

    made = once(folder, build)
    return Built(next(made.glob("*.whl")), next(made.glob("*.tar.gz")))


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """A folder that the first worker who comes here makes, while the others wait for it."""
    claim, done, failed = (folder.with_suffix(suffix) for suffix in (".claim", ".done", ".failed"))
    try:
        os.close(os.open(claim, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return _awaited(folder, done, failed)
    try:
        make(folder)
    except BaseException:
        failed.touch()
        raise
    done.touch()
    return folder


def _awaited(folder: Path, done: Path, failed: Path) -> Path:
    until = time.monotonic() + _PATIENCE
    while not done.exists():
        if failed.exists() or time.monotonic() > until:
            pytest.fail(f"another worker could not make {folder.name}")
        time.sleep(0.05)
    return folder
