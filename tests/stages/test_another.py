"""An output folder that holds another SDK: nothing is written, and it is said what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import sdkwright


@pytest.fixture(autouse=True)
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])


def generate(folder: Path, title: str, path: str, schema: str, **told: Any) -> sdkwright.Outcome:
    """An SDK of a description of one operation, in the same folder every time."""
    answer = {
        "200": {
            "description": "It",
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}},
        }
    }
    body = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "servers": [{"url": "https://x.example.com"}],
        "paths": {path: {"get": {"responses": answer}}},
        "components": {"schemas": {schema: {"type": "object", "properties": {"name": {"type": "string"}}}}},
    }  # fmt: skip
    (folder / "openapi.json").write_text(json.dumps(body))
    return sdkwright.generate(folder / "openapi.json", output=folder / "sdk", **told)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in (folder / "sdk").rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("title", "path", "schema", "told", "why"),
    [
        ("Pets", "/pets", "Pet", {"package": "shop"}, "its package is pets, and not shop"),
        ("Shop", "/orders", "Order", {"package": "shop"}, "its package is pets, and not shop"),
        ("Shop", "/orders", "Order", {}, "they share no operation and no schema"),
        ("Shop", "/orders", "Order", {"package": "pets"}, "they share no operation and no schema"),
    ],
)
@pytest.mark.parametrize("also", [{}, {"keep_going": True}, {"check": True}])
def test_another_sdk_is_not_replaced(
    tmp_path: Path, title: str, path: str, schema: str, told: dict[str, str], why: str, also: dict[str, bool]
) -> None:
    assert generate(tmp_path, "Pets", "/pets", "Pet").ok
    before = files(tmp_path)

    outcome = generate(tmp_path, title, path, schema, **told, **also)

    (found,) = [each for each in outcome.report if each.code == "another-sdk"]
    assert not outcome.ok
    assert why in found.message
    assert "--output" in str(found.hint)
    assert "--force" in str(found.hint)
    assert files(tmp_path) == before


def test_another_sdk_is_replaced_by_force(tmp_path: Path) -> None:
    assert generate(tmp_path, "Pets", "/pets", "Pet").ok

    assert generate(tmp_path, "Shop", "/orders", "Order", package="shop", force=True).ok

    assert (tmp_path / "sdk/src/shop").is_dir()
    assert not (tmp_path / "sdk/src/pets/__init__.py").exists()


@pytest.mark.parametrize(("path", "schema"), [("/v2/pets", "Pet"), ("/pets", "Animal"), ("/pets", "Pet")])
def test_a_description_that_changed_is_the_same_one(tmp_path: Path, path: str, schema: str) -> None:
    assert generate(tmp_path, "Pets", "/pets", "Pet").ok

    assert generate(tmp_path, "Animals", path, schema).ok


def test_what_stands_there_without_a_lock_is_not_replaced(tmp_path: Path) -> None:
    assert generate(tmp_path, "Pets", "/pets", "Pet").ok
    (tmp_path / "sdk/sdkwright.lock").unlink()
    before = files(tmp_path)

    outcome = generate(tmp_path, "Shop", "/orders", "Order")

    assert {found.code for found in outcome.report if found.severity.name == "ERROR"} == {"not-generated"}
    assert files(tmp_path) == before
