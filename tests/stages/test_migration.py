"""`sdkwright names`: what an SDK keeps, what it would be called today, and how it takes that over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkwright.cli import main

SPEC = """openapi: 3.1.0
info: {title: Sound Web API, version: "1"}
paths:
  /files/{id}:
    patch:
      operationId: updateFile
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Done, content: {application/json: {schema: {$ref: "#/components/schemas/File"}}}}}
  /files:
    get: {operationId: listFiles, responses: {"200": {description: Done}}}
components:
  schemas:
    File: {type: object, properties: {name: {type: string}}}
"""
FILE = "PATCH /files/{id}"


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    """An SDK of long ago: its lock has other names, and does not say what the package and the client are called."""
    (tmp_path / "api.yaml").write_text(SPEC)
    assert main(["generate", str(tmp_path / "api.yaml"), "--output", str(tmp_path / "sdk"), "--quiet"]) == 0
    lock = tmp_path / "sdk" / "sdkwright.lock"
    body = json.loads(lock.read_text())
    names = body["names"]["python"]
    del names["sdk"]
    names["calls"][FILE] = "files.update_by_id"
    names["types"]["#/components/schemas/File"] = "FileObject"
    lock.write_text(json.dumps(body))
    assert main(["generate", str(tmp_path / "api.yaml"), "--output", str(tmp_path / "sdk"), "--quiet"]) == 0
    return tmp_path / "sdk"


def test_an_sdk_keeps_its_names(sdk: Path) -> None:
    assert "def update_by_id(" in (sdk / "src/sound_web/resources/files.py").read_text()
    assert "class FileObject(" in "".join(file.read_text() for file in sdk.rglob("src/sound_web/types/*.py"))
    assert "class SoundWeb(" in (sdk / "src/sound_web/_client.py").read_text()


def test_names_are_shown(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (sdk / "sdkwright.lock").read_bytes()

    assert main(["names", str(sdk.parent / "api.yaml"), "--output", str(sdk)]) == 0

    shown = capsys.readouterr()
    assert "| `client.files.update_by_id` | `client.files.update` | method: `PATCH /files/{id}` |" in shown.out
    assert "| `FileObject` | `File` | type: `#/components/schemas/File` |" in shown.out
    assert "| `SoundWeb` | `Sound` | SDK: `client` |" in shown.out
    assert "--migrate takes them over" in shown.err
    assert (sdk / "sdkwright.lock").read_bytes() == before


def test_names_are_taken_over(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = str(sdk.parent / "api.yaml")
    assert main(["names", spec, "--output", str(sdk), "--migrate"]) == 0
    assert main(["generate", spec, "--output", str(sdk), "--quiet"]) == 0

    assert "def update(" in (sdk / "src/sound/resources/files.py").read_text()
    assert not (sdk / "src/sound_web").exists()
    capsys.readouterr()
    assert main(["names", spec, "--output", str(sdk)]) == 0
    assert "every name is the one that it would get today" in capsys.readouterr().out


def test_what_would_not_be_made_and_typed_dicts_are_told(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = sdk.parent / "api.yaml"
    owner = "    Owner: {type: object, properties: {age: {type: integer}}}\n"
    body = "content: {application/json: {schema: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}}}"
    put = f"    put: {{operationId: putOwner, requestBody: {{{body}}}, responses: {{'204': {{description: Done}}}}}}\n"
    spec.write_text(SPEC.replace("components:\n", f"{put}components:\n") + owner + owner.replace("Owner", "Other"))
    lock = sdk / "sdkwright.lock"
    known = json.loads(lock.read_text())
    known["names"]["python"]["types"]["#/components/schemas/Other"] = "OtherThing"
    known["names"]["python"]["typed_dicts"] = {"#/components/schemas/Owner": "OwnerDict"}
    lock.write_text(json.dumps(known))
    capsys.readouterr()

    assert main(["names", str(spec), "--output", str(sdk)]) == 0
    shown = capsys.readouterr()
    assert "| `OtherThing` | not made | type: `#/components/schemas/Other` |" in shown.out
    assert "| `OwnerDict` | `OwnerParam` | typed dict: `#/components/schemas/Owner` |" in shown.out
    assert "and 1 type of them not made" in shown.err


def test_without_an_sdk_there_is_nothing_to_compare(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)

    assert main(["names", str(tmp_path / "api.yaml"), "--output", str(tmp_path / "sdk")]) == 1

    assert "no-sdk" in capsys.readouterr().err
