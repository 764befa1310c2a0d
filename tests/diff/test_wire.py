"""What changes on the wire alone: no code does, a patch follows, and the other way round it is the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkwright.cli import main

Json = dict[str, Any]


def description(
    *,
    parameter: Json | None = None,
    path: str = "/pets",
    verb: str = "post",
    media_type: str = "application/json",
    scheme: Json | None = None,
    scopes: list[str] | None = None,
    wire: str = "a-b",
    read: str = "seen-at",
) -> str:
    """A small description of one operation, in which one thing may be another."""
    usual = {"name": "kind", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
    pet = {"type": "object", "properties": {wire: {"type": "string"}, "name": {"type": "string"}}}
    seen = {"type": "object", "properties": {read: {"type": "string"}}}
    operation = {
        "operationId": "addPet",
        "tags": ["pets"],
        "parameters": [parameter or usual],
        "requestBody": {"required": True, "content": {media_type: {"schema": {"$ref": "#/components/schemas/Pet"}}}},
        "responses": {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Seen"}}},
            }
        },
        "security": [{"key": scopes or []}],
    }
    return yaml.safe_dump(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "1"},
            "servers": [{"url": "https://api.acme.com"}],
            "paths": {path: {verb: operation}},
            "components": {
                "schemas": {"Pet": pet, "Seen": seen},
                "securitySchemes": {"key": scheme or {"type": "apiKey", "in": "header", "name": "X-Key"}},
            },
        },
        sort_keys=False,
    )


KIND = {"name": "kind", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}}
ROWS: dict[str, tuple[Json, str, str]] = {
    "a parameter in a header": (
        {"parameter": {**KIND, "in": "header"}},
        "argument-sent",
        "travels in a header as `kind` now",
    ),
    "a parameter of another name": (
        {"parameter": {**KIND, "name": "Kind"}},
        "argument-sent",
        "travels in the query as `Kind`",
    ),
    "explode": ({"parameter": {**KIND, "explode": False}}, "argument-written", "not exploded"),
    "style": ({"parameter": {**KIND, "style": "pipeDelimited", "explode": False}}, "argument-written", "pipeDelimited"),
    "JSON to a form": (
        {"media_type": "application/x-www-form-urlencoded"},
        "body-media-type",
        "sends its body as application/x-www-form-urlencoded now, and sent application/json",
    ),
    "the header of a key": (
        {"scheme": {"type": "apiKey", "in": "header", "name": "X-Token"}},
        "argument-written",
        "is written as the header `X-Token` now",
    ),
    "a key in the query": (
        {"scheme": {"type": "apiKey", "in": "query", "name": "key"}},
        "argument-written",
        "the query parameter `key`",
    ),
    "another path": ({"path": "/animals"}, "request-changed", "asks POST /animals now, and asked POST /pets"),
    "another method": ({"verb": "put"}, "request-changed", "asks PUT /pets now"),
    "a property that is read": ({"read": "seen_at"}, "field-key", "is 'seen_at' in JSON now, and was 'seen-at'"),
}


def diff(folder: Path, old: str, new: str, capsys: pytest.CaptureFixture[str], *words: str) -> Json:
    (folder / "old.yaml").write_text(old)
    (folder / "new.yaml").write_text(new)
    (folder / "names.toml").write_text('spec = "old.yaml"\n[names.methods]\naddPet = "pets.add"\n')
    capsys.readouterr()
    status = main(["diff", str(folder / "old.yaml"), str(folder / "new.yaml"), "--json", *words])
    found: Json = json.loads(capsys.readouterr().out)
    return {**found, "status": status}


@pytest.mark.parametrize("name", ROWS)
def test_what_is_sent_otherwise_takes_a_patch(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told, code, text = ROWS[name]

    for old, new in ((description(), description(**told)), (description(**told), description())):
        found = diff(tmp_path, old, new, capsys, "--exit-code")
        changes = [change for change in found["changes"] if change["effect"] == "wire"]
        assert code in [change["code"] for change in changes], found["changes"]
        if not [change for change in found["changes"] if change["effect"] in ("breaking", "additive")]:
            assert (found["bump"], found["status"]) == ("patch", 0)
    found = diff(tmp_path, description(), description(**told), capsys)

    assert any(text in change["text"] for change in found["changes"]), found["changes"]
    assert all(change["old"]["line"] and change["new"]["line"] for change in found["changes"])


def test_a_key_of_a_dict_that_is_given_breaks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = diff(tmp_path, description(), description(wire="a_b"), capsys)

    (change,) = [change for change in found["changes"] if change["code"] == "field-key"]
    assert (change["effect"], change["text"]) == ("breaking", "is 'a_b' in JSON and in dicts now, and was 'a-b'")
    assert found["bump"] == "major"


def test_scopes_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flows = {"clientCredentials": {"tokenUrl": "https://acme.com/token", "scopes": {"read": "", "write": ""}}}
    scheme = {"type": "oauth2", "flows": flows}

    found = diff(
        tmp_path, description(scheme=scheme, scopes=["read"]), description(scheme=scheme, scopes=["write"]), capsys
    )

    assert [(change["code"], change["effect"]) for change in found["changes"]] == [("method-scopes", "none")]


def test_people_are_told_why_a_patch_follows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.yaml").write_text(description())
    (tmp_path / "new.yaml").write_text(description(media_type="application/x-www-form-urlencoded"))

    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == 0
    said = capsys.readouterr().out

    assert "On the wire alone (" in said
    assert "since what is sent changes, and no code does" in said


def test_a_timeout_breaks_where_it_is_shorter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sdkwright.diff.client import _is_no_less

    assert [_is_no_less(60, 5), _is_no_less(5, 60), _is_no_less(None, 5), _is_no_less(5, None)] == [
        True,
        False,
        False,
        False,
    ]
