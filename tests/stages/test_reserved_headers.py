"""`Accept`, `Content-Type` and `Authorization` as header parameters: ignored by OpenAPI 3, and not by Swagger 2.0."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sdkwright

BODY = {"in": "body", "name": "body", "schema": {"type": "object", "properties": {"x": {"type": "string"}}}}
BASIC = {"login": {"type": "basic"}}
KEY = {"login": {"type": "apiKey", "in": "header", "name": "X-Key"}}


def arguments(tmp_path: Path, description: dict[str, object]) -> tuple[set[str], list[str]]:
    """The header arguments of the only method, and which headers a note says to be ignored."""
    (tmp_path / "spec.json").write_text(json.dumps(description))
    outcome = sdkwright.generate(tmp_path / "spec.json", output=tmp_path / "out", package="told")
    assert outcome.ok, outcome.report
    module = (tmp_path / "out" / "src" / "told" / "resources" / "a.py").read_text()
    found = {name for name in ("Accept", "Authorization", "Content-Type") if f'"{name}": ' in module}
    ignored = [d for d in outcome.report if d.code == "header-ignored"]
    return found, [each.message.partition("`")[2].partition("`")[0] for each in ignored]


@pytest.mark.parametrize(
    ("schemes", "more", "taken"),
    [
        ({}, [], {"Authorization", "Content-Type"}),
        (KEY, [], {"Authorization", "Content-Type"}),
        (BASIC, [], {"Content-Type"}),
        ({}, [BODY], {"Authorization"}),
    ],
)
def test_swagger_takes_what_nothing_else_says(
    schemes: dict[str, object], more: list[object], taken: set[str], tmp_path: Path
) -> None:
    headers = [{"in": "header", "name": n, "type": "string"} for n in ("Accept", "Authorization", "Content-Type")]
    post = {
        "parameters": [*headers, *more],
        "consumes": ["application/json"],
        "responses": {"204": {"description": "Done"}},
    }
    description = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"post": post}}}

    found, noted = arguments(tmp_path, {**description, "securityDefinitions": schemes})

    assert found == taken
    assert set(noted) == {"Accept", "Authorization", "Content-Type"} - taken


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_openapi_ignores_them_and_a_note_says_so(version: str, tmp_path: Path) -> None:
    headers = [{"in": "header", "name": n, "schema": {"type": "string"}} for n in ("accept", "AUTHORIZATION", "X-Own")]
    get = {"parameters": headers, "responses": {"204": {"description": "Done"}}}
    description = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": get}}}

    assert arguments(tmp_path, description) == (set(), ["accept", "AUTHORIZATION"])
