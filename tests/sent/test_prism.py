"""Prism, which knows nothing of us, as the server: it judges each request by the description, and answers from it.

`make prism` fetches it with npm. Without it these tests are skipped.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
import yaml
from made_sdk import imported

import sdkwright
from sdkwright.pipeline import Request, survey

from .described import Described

ROOT = Path(__file__).parents[2]
OPEN = Path(os.environ.get("SPECS", ROOT.parent / "shared" / "specs" / "open"))
SPECS = {
    "cancel": ROOT / "spec" / "gradient.yaml",
    "museum": OPEN / "museum.yaml",
    "train": OPEN / "train-travel" / "openapi.yaml",
}
PATIENCE = 120
"""Seconds that Prism may take to start on a machine that is busy."""


def prism() -> str | None:
    """Where Prism is."""
    fetched = ROOT / "build" / "prism" / "node_modules" / ".bin" / "prism"
    return str(fetched) if fetched.exists() else shutil.which("prism")


pytestmark = pytest.mark.skipif(prism() is None, reason="Prism is not here: make prism")


@dataclass(frozen=True)
class Served:
    """A description, its SDK, and Prism before it."""

    url: str
    sdk: ModuleType
    surface: Mapping[str, Any]
    described: Described

    def calls(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Each method with all arguments that the description has values for, and with the required ones."""
        for entry in self.surface["operations"]:
            given = self.described.arguments(entry)
            required = {each["argument"] for each in entry["arguments"] if each["required"]}
            yield entry["call"], given
            yield entry["call"], {name: value for name, value in given.items() if name in required}


@pytest.fixture(scope="module", params=SPECS)
def served(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    spec, package = SPECS[request.param], f"{request.param}_sdk"
    if not spec.is_file():
        pytest.skip(f"{spec.name} is not here")
    output = tmp_path_factory.mktemp(package)
    assert sdkwright.generate(spec, output=output, package=package).ok
    surface = survey(Request(spec, package=package))[1]
    assert surface is not None
    document = yaml.load(spec.read_text("utf-8"), Loader=_Loader)
    with imported(output / "src", package) as sdk, listening(spec) as url:
        yield Served(url, sdk, surface, Described(document))


class _Loader(yaml.SafeLoader):
    """Dates stay text, as in JSON."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [each for each in found if each[0] != "tag:yaml.org,2002:timestamp"]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


@contextmanager
def listening(spec: Path) -> Iterator[str]:
    """Prism's URL; `--errors` makes it refuse what does not fit the description."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [str(prism()), "mock", str(spec), "--host", "127.0.0.1", "--port", str(port), "--errors"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(port, process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "Prism has stopped"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise AssertionError(f"Prism did not start within {PATIENCE} s")


def settings(served: Served, kind: str) -> dict[str, Any]:
    """The credentials that a client takes; Prism asks whether there are some."""
    asked = inspect.signature(getattr(served.sdk, kind)).parameters
    is_told = {n: "TokenLike" in str(p.annotation) or n.endswith(("username", "password")) for n, p in asked.items()}
    secrets = {name: "secret" for name, told in is_told.items() if told}
    return {"base_url": served.url, "max_retries": 0, **secrets}


def method(client: Any, call: str) -> Any:
    found = client
    for name in call.split("."):
        found = getattr(found, name)
    return found


def outcome(served: Served, call: str, response: Any) -> str:
    """What was wrong with a response; empty if it is the description's data again."""
    if not response.body:
        return ""
    value = served.sdk.to_jsonable(response.parse())
    if "json" not in response.headers.get("Content-Type", ""):
        return ""
    came = json.loads(response.body)
    return "" if value == came else f"{call}: {value} instead of {came}"


def test_prism_takes_every_request_of_the_sync_client_and_its_responses_come_back(served: Served) -> None:
    found = []
    with getattr(served.sdk, served.surface["client"])(**settings(served, served.surface["client"])) as client:
        for call, given in served.calls():
            try:
                found.append(outcome(served, call, method(client.with_raw_response, call)(**given)))
            except served.sdk.APIStatusError as error:
                found.append(f"{call} {given}: {error} {error.body!r}")

    assert "\n".join(filter(None, found)) == ""
    assert len(found) == 2 * len(served.surface["operations"])


def test_prism_takes_every_request_of_the_async_client_and_its_responses_come_back(served: Served) -> None:
    async def run() -> list[str]:
        found = []
        kind = getattr(served.sdk, served.surface["async_client"])
        async with kind(**settings(served, served.surface["async_client"])) as client:
            for call, given in served.calls():
                try:
                    found.append(outcome(served, call, await method(client.with_raw_response, call)(**given)))
                except served.sdk.APIStatusError as error:
                    found.append(f"{call} {given}: {error} {error.body!r}")
        return found

    found = asyncio.run(run())

    assert "\n".join(filter(None, found)) == ""
    assert len(found) == 2 * len(served.surface["operations"])


def test_prism_refuses_what_is_not_described(served: Served) -> None:
    entry = next(each for each in served.surface["operations"] if each["body"])
    path = entry["path"].format_map({each["name"]: "x" for each in entry["arguments"] if each["in"] == "path"})

    response = httpx2.request(entry["method"], served.url + path, json=[7], headers={"Authorization": "Basic eDp4"})

    assert response.status_code in (400, 401, 422)
