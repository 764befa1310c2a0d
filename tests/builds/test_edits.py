"""A run after an edit gives the bytes of one that starts from nothing; `make edits` makes more of them, in large descriptions."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from edits import EDITS, differences

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      parameters: [{name: kind, in: query, schema: {enum: [cat, dog]}}]
      responses: {"200": {description: Pets, content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}}
    post:
      tags: [pets]
      operationId: createPet
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"201": {description: A pet, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /owners/{id}:
    get:
      tags: [owners]
      operationId: getOwner
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: An owner, content: {application/json: {schema: {$ref: "#/components/schemas/Owner"}}}}}
components:
  schemas:
    Pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}
    Pet:
      description: An animal.
      type: object
      required: [name]
      properties: {name: {type: string}, kind: {type: string, enum: [cat, dog]}, owner: {$ref: "#/components/schemas/Owner"}}
    Owner:
      type: object
      properties: {name: {type: string, description: How people call them.}, mood: {type: string, enum: [good, bad]}}
"""


@pytest.mark.parametrize("seed", [2])
def test_a_run_after_an_edit_gives_what_one_from_nothing_gives(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", "")  # it is another one, and comes back
    spec = tmp_path / "spec.yaml"
    spec.write_text(SPEC, "utf-8")

    found = list(differences(spec, tmp_path, edits=4, seed=seed))

    assert [(what, wrong) for what, wrong in found if wrong] == []
    assert len({what.partition(": ")[2] for what, _ in found}) > 2
    assert len(EDITS) > 15
