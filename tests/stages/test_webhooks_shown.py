"""What an SDK says of webhooks: whose signatures it checks, and what each event is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.cli import main

SPEC = """openapi: 3.1.0
info: {title: Hub, version: "1"}
servers: [{url: https://hub.example}]
paths:
  /repos: {get: {operationId: listRepos, responses: {"204": {description: Done}}}}
webhooks:
  push:
    PLACE
    post:
      OPERATION
      summary: Something was pushed
      description: |
        All of it is told.

        More about that.
      requestBody: {content: {application/json: {schema: {type: object, properties: {ref: {type: string}}}}}}
      responses: {"200": {description: Taken}}
components:
  parameters:
    Signature: {name: X-Hub-Signature-256, in: header, schema: {type: string}}
"""
HEADER = "parameters: [{name: X-HUB-signature-256, in: header, schema: {type: string}}]"
REFERENCE = 'parameters: [{$ref: "#/components/parameters/Signature"}]'
QUERY = "parameters: [{name: X-Hub-Signature-256, in: query, schema: {type: string}}]"


def made(folder: Path, place: str, operation: str) -> Path:
    text = SPEC.replace("PLACE", place).replace("OPERATION", operation)
    (folder / "api.yaml").write_text("\n".join(line for line in text.splitlines() if line.strip()))
    assert main(["generate", str(folder / "api.yaml"), "--output", str(folder / "sdk"), "--quiet"]) == 0
    return folder / "sdk"


@pytest.mark.parametrize(("place", "operation"), [("", HEADER), ("", REFERENCE), (REFERENCE, "")])
def test_signatures_of_a_hub_are_checked_where_they_are_described(tmp_path: Path, place: str, operation: str) -> None:
    sdk = made(tmp_path, place, operation)

    readme, guide = (sdk / "README.md").read_text(), (sdk / "guide.md").read_text()
    carried = {file.name for file in (sdk / "src/hub/_runtime/webhooks").glob("*.py")}
    assert "X-Hub-Signature-256" in readme
    assert "X-Hub-Signature-256" in guide
    assert "Standard Webhooks" not in readme + guide
    assert "whsec_" not in readme + guide
    assert carried == {"__init__.py", "hub_signatures.py"}


@pytest.mark.parametrize("operation", ["", QUERY])
def test_else_they_are_those_of_standard_webhooks(tmp_path: Path, operation: str) -> None:
    sdk = made(tmp_path, "", operation)

    assert "Standard Webhooks" in (sdk / "README.md").read_text()
    assert not (sdk / "src/hub/_runtime/webhooks/hub_signatures.py").exists()


def test_a_list_of_events_has_the_summary_of_each(tmp_path: Path) -> None:
    api = (made(tmp_path, "", "") / "api.md").read_text()

    assert ": Something was pushed\n" in api
    assert "All of it is told" not in api
