"""What changes of the client itself, and of what it needs to be let in: `diff`, and mypy on code from before."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.diff import Asked, Difference, found_difference
from sdkwright.pipeline import Request

OK = {"200": {"description": "ok", "content": {"application/json": {"schema": {"type": "string"}}}}}


def bearer() -> dict[str, Any]:
    return {"type": "http", "scheme": "bearer"}


def key(name: str) -> dict[str, Any]:
    return {"type": "apiKey", "in": "header", "name": name}


def described(
    schemes: dict[str, Any], asks: dict[str, list[dict[str, list[str]]]], server: dict[str, Any]
) -> dict[str, Any]:
    paths = {f"/{name}": {"get": {"security": security, "responses": OK}} for name, security in asks.items()}
    info = {"title": "Pets", "version": "1"}
    return {
        "openapi": "3.1.0",
        "info": info,
        "servers": [server],
        "paths": paths,
        "components": {"securitySchemes": schemes},
    }


OLD = described(
    {"main_token": bearer(), "alpha_key": key("X-Alpha"), "kept_key": key("X-Kept")},
    {
        "open": [],
        "closed": [{"main_token": []}],
        "either": [{"main_token": []}, {"kept_key": []}],
        "same": [{"main_token": []}, {"kept_key": []}],
        "alpha": [{"alpha_key": []}],
    },
    {"url": "https://{region}.pets.example", "variables": {"region": {"default": "eu"}}},
)
NEW = described(
    {"main_token": bearer(), "beta_key": key("X-Beta"), "kept_key": key("X-Kept")},
    {
        "open": [{"main_token": []}],
        "closed": [{"main_token": []}, {"kept_key": []}],
        "either": [{"kept_key": []}],
        "same": [{"kept_key": []}, {"main_token": []}],
        "alpha": [{"beta_key": []}],
    },
    {"url": "https://pets.example"},
)
CALLS = {
    "the_key_that_is_gone": ("Pets(alpha_key='x')", True),
    "the_key_that_stays": ("Pets(api_key='x', access_token='t')", False),
    "the_region_that_is_gone": ("Pets(region='us')", True),
    "the_base_url": ("Pets(base_url='https://us.pets.example')", False),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("client")
    for name, description in (("old", OLD), ("new", NEW)):
        (folder / f"{name}.json").write_text(json.dumps(description))
    return folder


@pytest.fixture(scope="module")
def difference(folder: Path) -> Difference:
    with found_difference(Asked(str(folder / "old.json"), str(folder / "new.json"), Request())) as found:
        assert found.difference is not None
        return found.difference


def test_what_the_client_takes(difference: Difference) -> None:
    found = {each.subjects[0]: (each.effect.value, each.text) for each in difference.changes if "(" in each.subjects[0]}

    assert found == {
        "Pets(alpha_key)": ("breaking", "is gone"),
        "Pets(region)": ("breaking", "is gone"),
        "Pets(beta_key)": ("additive", "is new"),
    }


def test_what_calls_are_let_in_with(difference: Difference) -> None:
    found = {each.subjects[0]: each for each in difference.changes if each.code == "method-credentials"}

    assert {call.partition(".")[0]: each.effect.value for call, each in found.items()} == {
        "open": "breaking",
        "closed": "additive",
        "either": "breaking",
        "alpha": "breaking",
    }
    assert next(each.text for call, each in found.items() if call.startswith("open")) == (
        "is called with `access_token` now, and was with nothing"
    )


def test_where_it_sends_to(difference: Difference) -> None:
    assert [each.effect.value for each in difference.changes if each.code == "server-changed"] == ["none"]


def test_mypy_agrees(folder: Path) -> None:
    (folder / "code").mkdir()
    for name, (call, _) in CALLS.items():
        (folder / "code" / f"{name}.py").write_text(f"from pets import Pets\n\n{call}\n")

    refused = {side: refused_by_mypy(folder, side) for side in ("old", "new")}

    assert refused == {"old": set(), "new": {name for name, (_, breaks) in CALLS.items() if breaks}}


def refused_by_mypy(folder: Path, side: str) -> set[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        assert sdkwright.generate(folder / f"{side}.json", output=folder / "sdk", package="pets").ok
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "code"]
    environment = {**os.environ, "MYPYPATH": str(folder / "sdk" / "src")}
    checked = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert checked.returncode in (0, 1), checked.stdout + checked.stderr
    return {Path(line.partition(":")[0]).stem for line in checked.stdout.splitlines() if ": error:" in line}
