"""What all tests share: the SDK of `spec/`, with all of the runtime, can be imported, and goldens can be written anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from whole import ROOT, whole  # it lies beside this file, wherever the tests are started

sys.path.insert(0, str(whole() / "src"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew, and print what changed")


@pytest.fixture
def repository() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is made once in a run, whichever worker is the first to want it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(autouse=True, scope="session")
def runs_are_remembered_for_this_session_alone(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What a run keeps for the next one is neither the user's nor that of another session."""
    os.environ["SDKWRIGHT_CACHE_DIR"] = os.fspath(tmp_path_factory.mktemp("cache"))


@pytest.fixture(autouse=True, scope="session")
def mypy_reads_what_is_installed_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What mypy knows of the standard library and of httpx2 is most of its time; each worker keeps it for itself."""
    os.environ["MYPY_CACHE_DIR"] = os.fspath(tmp_path_factory.mktemp("mypy"))


@pytest.fixture(autouse=True, scope="session")
def nothing_survives_a_power_cut() -> Iterator[None]:
    """What a test writes need not reach the disk: waiting for it was half of the time of a small run.

    That a run does wait is shown in `stages/test_crash`, by the calls that it makes.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.fsync", lambda _: None)
        yield
