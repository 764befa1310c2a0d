"""Methods that the client has itself: how they are called, what keeps an older SDK, and what they make room for."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sdkwright.cli import main
from sdkwright.pipeline import Request, survey

SPEC = """openapi: 3.1.0
info: {title: Small, version: "1"}
servers: [{url: "https://small.test"}]
paths:
  /search:
    get:
      operationId: search
      parameters: [{name: q, in: query, required: true, schema: {type: string}}]
      responses: {"200": {description: Found, content: {application/json: {schema: {$ref: "#/components/schemas/Hits"}}}}}
  /close:
    post: {operationId: close, responses: {"204": {description: Closed}}}
  /health:
    get:
      operationId: getHealth
      responses: {"200": {description: Well, content: {application/json: {schema: {type: boolean}}}}}
components:
  schemas:
    Hits: {type: object, properties: {hits: {type: array, items: {type: string}}}}
"""
SEARCH = "GET /search"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(SPEC)
    return tmp_path / "api.yaml"


@pytest.fixture
def package(spec: Path) -> Iterator[ModuleType]:
    assert main(["generate", str(spec), "--output", str(spec.parent / "sdk"), "--quiet"]) == 0
    sys.path.insert(0, str(spec.parent / "sdk" / "src"))
    yield importlib.import_module("small")
    sys.path.pop(0)
    for name in [name for name in sys.modules if name.partition(".")[0] == "small"]:
        del sys.modules[name]


def calls(spec: Path, config: Path | None = None) -> dict[str, str]:
    outcome, surface = survey(Request(None if config else spec, config=config))
    assert surface is not None, [str(each) for each in outcome.report]
    return {f"{one['method']} {one['path']}": one["call"] for one in surface["operations"]}


def test_they_are_called_on_the_client_and_on_its_copies(package: Any) -> None:
    asked: list[tuple[str, str]] = []

    def serve(request: Any) -> object:
        asked.append((request.method, request.url))
        return {"hits": ["a"]}

    client = package.Small(http_client=package.MockTransport(serve))

    assert client.search(q="x").hits == ["a"]
    assert client.with_options(timeout=3).search(q="x").hits == ["a"]
    raw = client.with_raw_response.search(q="x")
    assert (raw.status, raw.parse().hits) == (200, ["a"])
    assert client.with_raw_response(client.search)(q="x").parse().hits == ["a"]
    assert asked == [("GET", "https://small.test/search?q=x")] * 4


def test_what_a_client_has_keeps_its_name(package: Any) -> None:
    """`POST /close` is a method beside `close()`, which gives back the connections."""
    asked: list[str] = []
    client = package.Small(http_client=package.MockTransport(lambda request: asked.append(request.method)))

    client.close_()
    client.close()

    assert asked == ["POST"]
    assert client.is_closed()
    with pytest.raises(RuntimeError):
        client.search(q="x")


def test_a_thing_that_is_read_stays_a_resource(spec: Path) -> None:
    assert calls(spec) == {SEARCH: "search", "POST /close": "close_", "GET /health": "health.retrieve"}


def test_explain_tells_why(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", str(spec), "#/paths/~1search/get"]) == 0

    shown = capsys.readouterr().out
    assert "client.search(…)" in shown
    assert "on the client itself, as `search`" in shown
    assert "its path ends with `search`, which says what is done" in shown


def test_an_older_sdk_keeps_its_resource_until_it_migrates(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sdk = spec.parent / "sdk"
    again = ["generate", str(spec), "--output", str(sdk), "--quiet"]
    assert main(again) == 0
    lock = json.loads((sdk / "sdkwright.lock").read_text())
    lock["names"]["python"]["calls"] |= {SEARCH: "search.retrieve", "POST /close": "close_.create"}
    del lock["names"]["python"]["classes"]
    (sdk / "sdkwright.lock").write_text(json.dumps(lock))

    assert main(again) == 0

    assert "def retrieve(" in (sdk / "src/small/resources/search.py").read_text()
    assert not (sdk / "src/small/resources/_client.py").exists()
    capsys.readouterr()
    assert main(["names", str(spec), "--output", str(sdk)]) == 0
    assert "| `client.search.retrieve` | `client.search` | method: `GET /search` |" in capsys.readouterr().out
    assert main(["names", str(spec), "--output", str(sdk), "--migrate"]) == 0
    assert main(again) == 0
    assert "def search(" in (sdk / "src/small/resources/_client.py").read_text()
    assert not (sdk / "src/small/resources/search.py").exists()


def test_sdk_toml_makes_one_and_takes_one_away(spec: Path) -> None:
    config = spec.parent / "sdk.toml"
    config.write_text(
        'spec = "api.yaml"\n[names.methods]\n"GET /search" = "search.run"\n"GET /health" = "is_well"\n'
        '"POST /close" = "shop.close"\n'
    )

    assert calls(spec, config) == {SEARCH: "search.run", "POST /close": "shop.close", "GET /health": "is_well"}


@pytest.mark.parametrize("name", ["close", "with_options", "get", "with_raw_response", "copy"])
def test_sdk_toml_cannot_take_what_a_client_has(spec: Path, name: str) -> None:
    config = spec.parent / "sdk.toml"
    config.write_text(f'spec = "api.yaml"\n[names.methods]\n"{SEARCH}" = "{name}"\n')

    outcome, _ = survey(Request(config=config))

    said = [(each.code, each.message) for each in outcome.report if each.severity.value == "error"]
    why = "the SDK itself has it"
    assert said == [("pin-invalid", f"sdk.toml names this method of the client {name}, which is taken: {why}")]


def test_a_resource_of_the_same_name_goes_first(spec: Path) -> None:
    config = spec.parent / "sdk.toml"
    config.write_text('spec = "api.yaml"\n[names.methods]\n"GET /health" = "search.check"\n')

    assert calls(spec, config)["GET /health"] == "search.check"
    assert calls(spec, config)[SEARCH] == "search_2"


def test_what_is_added_below_breaks_nobody(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    below = '  /search/users:\n    get: {operationId: searchUsers, responses: {"204": {description: None}}}\n'
    (spec.parent / "new.yaml").write_text(SPEC.replace("components:\n", f"{below}components:\n"))

    main(["diff", str(spec), str(spec.parent / "new.yaml")])

    assert capsys.readouterr().out.startswith("Additive (1)\n  search_resource.list_users is new: GET /search/users\n")


def test_what_is_added_below_takes_no_name_from_a_method(spec: Path) -> None:
    generate = ["generate", str(spec), "--output", str(spec.parent / "sdk"), "--quiet"]
    assert main(generate) == 0
    below = '  /search/users:\n    post: {operationId: makeUsers, responses: {"204": {description: None}}}\n'
    spec.write_text(SPEC.replace("components:\n", f"{below}components:\n"))

    assert main(generate) == 0
    assert main([*generate, "--check"]) == 0

    resources = spec.parent / "sdk/src/small/resources"
    assert "def search(" in (resources / "_client.py").read_text()
    assert "class SearchResource(" in (resources / "search_resource" / "__init__.py").read_text()
