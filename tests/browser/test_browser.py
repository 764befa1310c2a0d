"""The reference site in Debian's Chromium, on the cancel endpoint and on an API of a thousand operations.

`make browser` fetches what drives it with npm, and the browser from Debian. Without them this is skipped. The checks are in
`site.test.mjs`, in the language of the browser.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import sdkwright

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FETCHED = ROOT / "build" / "browser"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE = 300
"""Seconds on a machine that is busy: it takes a tenth of them on one that is not."""
SHELVES = 250
LONG = "PersonWhoHasANameThatIsAsLongAsThoseWhichGeneratorsOfDescriptionsMake"
"""A word that is wider than a telephone."""

pytestmark = pytest.mark.skipif(
    CHROMIUM is None or not (FETCHED / "ready").exists(), reason="the browser is not here: make browser"
)


def operation(verb: str, shelf: int, **more: Any) -> dict[str, Any]:
    responses = {"200": {"description": "Done.", "content": {"application/json": {"schema": ref("Book")}}}}
    return {
        "operationId": f"{verb}_book_{shelf}",
        "summary": f"{verb} a book of shelf {shelf}",
        "responses": responses,
        **more,
    }


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def large() -> dict[str, Any]:
    """An API of a thousand operations, which share a type that has trees in it."""
    paths: dict[str, Any] = {}
    body = {"requestBody": {"required": True, "content": {"application/json": {"schema": ref("Book")}}}}
    book = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
    for shelf in range(SHELVES):
        paths[f"/shelves_{shelf}/books"] = {
            "get": operation("List", shelf),
            "post": operation("Create", shelf, **body),
        }
        paths[f"/shelves_{shelf}/books/{{id}}"] = {
            "get": operation("Retrieve", shelf, parameters=book),
            "delete": operation("Delete", shelf, parameters=book, deprecated=True),
        }
    person = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "knows": {"type": "array", "items": ref("Person")}},
    }
    kind = {
        "type": "string",
        "enum": ["novel", "poem", "map"],
        "description": f"What it *is*, `{LONG}` or {LONG.lower()}.",
    }
    properties = {
        "title": {"type": "string", "maxLength": 80},
        "kind": kind,
        "authors": {"type": "array", "items": ref("Person")},
        "owner": ref(LONG),
    }
    schemas = {
        "Book": {"type": "object", "required": ["title"], "properties": properties},
        "Person": person,
        LONG: person,
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "A library of very many shelves", "version": "1"},
        "servers": [{"url": "https://library.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


@pytest.fixture
def sites(tmp_path: Path) -> Path:
    spec = ROOT / "spec" / "gradient.yaml"
    small = sdkwright.generate(spec, config=spec.with_name("sdk.toml"), packs=("docs",), output=tmp_path / "small")
    (tmp_path / "large.json").write_text(json.dumps(large()), "utf-8")
    many = sdkwright.generate(tmp_path / "large.json", packs=("docs",), output=tmp_path / "large")
    assert (small.ok, many.ok) == (True, True)
    return tmp_path


def test_the_site_works_in_a_browser(sites: Path) -> None:
    told = {"SITES": str(sites), "FETCHED": str(FETCHED), "CHROMIUM": str(CHROMIUM)}
    command = ["node", "--test", "--test-reporter=spec", str(HERE / "site.test.mjs")]

    ran = subprocess.run(
        command, env={**os.environ, **told}, capture_output=True, text=True, timeout=PATIENCE, check=False
    )

    print(ran.stdout)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "pass 0" not in ran.stdout
