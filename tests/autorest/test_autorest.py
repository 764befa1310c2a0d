"""AutoRest's test server, called by the SDKs of its own descriptions: `make autorest` fetches it with npm.

It judges each request by code that nobody here wrote. Every operation that can be called without arguments is called as
well: what comes back must be read, whatever it is (`calls` has those with arguments).
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import sdkwright
from sdkwright.cli import main

from .calls import CALLS, Call

SERVER = Path(__file__).parents[2] / "build" / "autorest" / "node_modules" / "@microsoft.azure" / "autorest.testserver"
pytestmark = pytest.mark.skipif(not SERVER.is_dir(), reason="make autorest fetches the server")


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    node = shutil.which("node")
    assert node is not None
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [node, str(SERVER / "dist" / "cli" / "cli.js"), "run", f"--port={port}"]
    folder = tmp_path_factory.mktemp("coverage")
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        for _ in range(300):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True)
class Sdk:
    """The SDK of one description: its package, and what `surface` says of each of its operations."""

    package: ModuleType
    client: str
    operations: dict[str, dict[str, Any]]

    def called(self, call: Call, client: Any) -> Any:
        operation = self.operations[call.operation]
        method = client
        for name in operation["call"].split("."):
            method = getattr(method, name)
        arguments = dict(call.arguments)
        places = [each["argument"] for each in operation["arguments"] if each["positional"]]
        return method(*[arguments.pop(name) for name in places if name in arguments], *call.body, **arguments)


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Sdk]]:
    """The SDK of each description that is called, made once."""
    folder, before = tmp_path_factory.mktemp("autorest"), list(sys.path)
    yield {name: _made(name, folder) for name in CALLS}
    sys.path[:] = before


def _made(name: str, folder: Path) -> Sdk:
    spec, package = SERVER / "swagger" / f"{name}.json", f"autorest_{name.lower().replace('-', '_')}"
    outcome = sdkwright.generate(spec, output=folder / package, package=package)
    assert outcome.ok, outcome.report
    with contextlib.redirect_stdout(io.StringIO()) as told, contextlib.redirect_stderr(io.StringIO()):
        main(["surface", os.fspath(spec), "--package", package])
    surface = json.loads(told.getvalue())
    sys.path.insert(0, os.fspath(folder / package / "src"))
    operations = {each["id"]: each for each in surface["operations"]}
    return Sdk(importlib.import_module(package), surface["client"], operations)


@pytest.mark.parametrize(
    ("name", "call"), [pytest.param(n, c, id=f"{n}-{c.label}") for n, calls in CALLS.items() for c in calls]
)
def test_the_server_takes_what_is_sent(name: str, call: Call, url: str, sdks: dict[str, Sdk]) -> None:
    sdk = sdks[name]

    async def again() -> None:
        async with getattr(sdk.package, f"Async{sdk.client}")(base_url=url, max_retries=0) as client:
            await sdk.called(call, client)

    with getattr(sdk.package, sdk.client)(base_url=url, max_retries=0) as client:
        sdk.called(call, client)
    asyncio.run(again())


@pytest.mark.parametrize("name", CALLS)
def test_whatever_the_server_answers_is_read(name: str, url: str, sdks: dict[str, Sdk]) -> None:
    """Dates beyond the calendar, null items, numbers that are too large: nothing raises but what is no JSON at all."""
    sdk = sdks[name]
    reading = [each for each in sdk.operations.values() if each["method"] == "GET" and not each["arguments"]]
    refused = []

    with getattr(sdk.package, sdk.client)(base_url=url, max_retries=0) as client:
        for operation in reading:
            try:
                sdk.called(Call(operation["id"]), client)
            except sdk.package.NotFoundError:  # the server does not have all that its descriptions say
                pass
            except sdk.package.APIResponseValidationError:
                refused.append(operation["id"])

    assert [each for each in refused if not each.lower().endswith(("invalid", "nullkey"))] == []
