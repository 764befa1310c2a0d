"""Real servers from Debian, called by the SDKs of their own published descriptions; nobody here wrote either side.

`make servers` installs them; one that is not here is skipped.
"""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .programs import generated, own_tests, typed
from .servers import SERVERS

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Live:
    """A server that runs, and the SDK that was made of its description."""

    name: str
    url: str
    project: Path

    @property
    def caller(self) -> Path:
        return HERE / "callers" / f"call_{self.name}.py"


@pytest.fixture(scope="module", params=SERVERS)
def live(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    server = SERVERS[request.param]
    if not server.is_here:
        pytest.skip(f"{server.name} is not here: make servers")
    folder = tmp_path_factory.mktemp(server.name)
    with server.running(folder) as url:
        description = server.description(url)
        if description is None:
            pytest.skip(f"the description of {server.name} is not here")
        yield Live(server.name, url, generated(description, folder, server.name))


def test_calling_code_is_typed(live: Live) -> None:
    assert typed(live.project / "src" / live.name, live.caller) == ""


def test_calls_are_answered(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(os.fspath(live.project / "src"))
    monkeypatch.syspath_prepend(os.fspath(HERE / "callers"))
    caller = importlib.import_module(f"call_{live.name}")

    caller.call(live.url)
    asyncio.run(caller.call_async(live.url))

    for name in [name for name in sys.modules if name.partition(".")[0] == live.name]:
        del sys.modules[name]


def test_the_tests_of_the_sdk_pass(live: Live) -> None:
    assert own_tests(live.project) == ""
