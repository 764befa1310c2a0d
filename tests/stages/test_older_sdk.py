"""An SDK whose lock does not remember what is inside its classes and methods: its own files have these names."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli import main

SPEC = """openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /checks:
    post:
      operationId: createCheck
      parameters: [{name: X-Trace, in: header, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Check"}}}}
      responses: {"200": {description: Made, content: {application/json: {schema: {$ref: "#/components/schemas/Check"}}}}}
components:
  schemas:
    Check:
      type: object
      properties:
        field: {type: string}
        options: {type: string}
        health: {type: string, enum: [red, "red*"]}
        votes: {type: integer, enum: [1, -1]}
"""
OLD = {
    "types/check.py": {
        "    field: str | None = None": '    field_2: str | None = _f("field", default=None)',
        '    RED_STAR = "red*"': '    RED_2 = "red*"',
        "    MINUS_1 = -1": "    VALUE_1_2 = -1",
    },
    "resources/checks.py": {
        "        options: ": "        body_options: ",
        '"options": options': '"options": body_options',
    },
}
"""What an earlier version wrote, by what stands there today."""


def generate(sdk: Path) -> int:
    return main(["generate", str(sdk.parent / "api.yaml"), "--output", str(sdk), "--quiet"])


def note(lock: dict[str, Any], file: Path) -> None:
    """Has the lock know a file as one that a template made."""
    digest = sha256(file.read_bytes()).hexdigest()
    path = next(path for path in lock["packs"]["python"] if file.as_posix().endswith(f"/{path}"))
    lock["packs"]["python"][path] = {"rendered": digest, "written": digest}


def grown_old(sdk: Path, changes: Mapping[str, Mapping[str, str]]) -> None:
    """The files as an earlier version wrote them, and a lock that knows what its lock knew."""
    lock = json.loads((sdk / "sdkwright.lock").read_text())
    names = lock["names"]["python"]
    lock["names"]["python"] = {kind: names[kind] for kind in ("calls", "classes", "modules", "operations", "types")}
    for path, replaced in changes.items():
        file = sdk / "src/acme" / path
        text = file.read_text()
        for today, then in replaced.items():
            assert today in text, today
            text = text.replace(today, then)
        file.write_text(text)
        note(lock, file)
    (sdk / "sdkwright.lock").write_text(json.dumps(lock))


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(SPEC)
    assert generate(tmp_path / "sdk") == 0
    return tmp_path / "sdk"


def test_names_that_no_lock_remembers_stay(sdk: Path) -> None:
    grown_old(sdk, OLD)

    assert generate(sdk) == 0
    types = (sdk / "src/acme/types/check.py").read_text()
    method = (sdk / "src/acme/resources/checks.py").read_text()
    assert '    field_2: str | None = field("field", default=None)' in types
    assert '    RED_2 = "red*"' in types
    assert "    VALUE_1_2 = -1" in types
    assert '"options": body_options' in method
    inner = json.loads((sdk / "sdkwright.lock").read_text())["names"]["python"]
    assert inner["arguments"] == {"POST /checks": {"body.options": "body_options"}}


def test_they_stay_in_later_runs(sdk: Path) -> None:
    grown_old(sdk, OLD)
    assert generate(sdk) == 0
    before = {path: path.read_bytes() for path in sdk.rglob("*") if path.is_file()}

    assert main(["generate", str(sdk.parent / "api.yaml"), "--output", str(sdk), "--quiet", "--no-cache"]) == 0
    assert {path: path.read_bytes() for path in sdk.rglob("*") if path.is_file()} == before


def test_names_are_taken_over(sdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grown_old(sdk, OLD)

    assert main(["names", str(sdk.parent / "api.yaml"), "--output", str(sdk), "--migrate"]) == 0
    shown = capsys.readouterr().out
    for old, new in {"RED_2": "RED_STAR", "field_2": "field", "body_options": "options"}.items():
        assert any(f"{old}`" in line and f"{new}`" in line for line in shown.splitlines()), shown
    assert generate(sdk) == 0
    assert '    RED_STAR = "red*"' in (sdk / "src/acme/types/check.py").read_text()
    assert '"options": options' in (sdk / "src/acme/resources/checks.py").read_text()


@pytest.mark.parametrize("text", ["def (", "\x00", "x = " + "(" * 2000], ids=["syntax", "null byte", "nesting"])
def test_a_file_that_cannot_be_read_has_no_names(sdk: Path, text: str) -> None:
    grown_old(sdk, OLD)
    file = sdk / "src/acme/types/check.py"
    file.write_text(text)
    lock = json.loads((sdk / "sdkwright.lock").read_text())
    note(lock, file)
    (sdk / "sdkwright.lock").write_text(json.dumps(lock))

    assert generate(sdk) == 0
    assert '    RED_STAR = "red*"' in file.read_text()
    assert '"options": body_options' in (sdk / "src/acme/resources/checks.py").read_text()
