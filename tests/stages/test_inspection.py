"""What `inspect` prints, held against the JSON Schema that is published with the package."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.inspection.inspect import inspection, schema_of_inspection
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report

PUBLISHED = "inspection.schema.json"
GOLDEN = sorted(path.parent for path in (Path(__file__).parents[1] / "golden").glob("*/spec.*"))

SPEC = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200":
          description: d
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {type: string}]
      discriminator: {propertyName: kind, mapping: {kitten: "#/components/schemas/Cat"}}
    Cat: {type: object, required: [kind], properties: {kind: {type: string}, claws: {type: integer}}}
    Dog: {type: object, required: [kind, tail], properties: {kind: {type: string}, tail: {type: string}}}
"""


def inspected(spec: Path) -> dict[str, Any] | None:
    outcome = Outcome(Report())
    api = understand(Request(spec=spec), Config(), outcome)
    text = "" if api is None else json.dumps(inspection(api), ensure_ascii=False)
    return json.loads(text.encode("utf-8", "replace")) if text else None  # the judge knows no lone surrogates


def published() -> dict[str, Any]:
    return json.loads(files("sdkwright").joinpath(PUBLISHED).read_text("utf-8"))


def test_published_schema_is_that_of_the_model(pytestconfig: pytest.Config, repository: Path) -> None:
    made = json.dumps(schema_of_inspection(), indent=2) + "\n"
    if pytestconfig.getoption("--update"):
        (repository / "generator" / "sdkwright" / PUBLISHED).write_text(made, "utf-8")

    assert json.loads(made) == published(), "pytest tests/stages/test_inspection.py --update"


@pytest.mark.parametrize("case", GOLDEN, ids=lambda case: case.name)
def test_every_golden_description_is_printed_as_the_schema_says(case: Path) -> None:
    found = inspected(next(case.glob("spec.*")))
    if found is None:
        return

    errors = [f"{error.instance_path}: {error.message[:200]}" for error in judge().iter_errors(found)]

    assert not errors


def judge() -> Any:
    return jsonschema_rs.validator_for(schema_of_inspection())


def test_schema_refuses_what_is_no_inspection() -> None:
    assert not judge().is_valid({"is": "Api", "title": "T"})


def test_a_discriminator_without_a_full_mapping_is_printed_with_places(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)

    found = inspected(tmp_path / "spec.yaml")

    assert found is not None
    pet = next(schema for schema in found["schemas"] if schema["at"] == "#/components/schemas/Pet")
    cat, dog = "#/components/schemas/Cat", "#/components/schemas/Dog"
    assert pet["discriminator"]["mapping"] == {"kitten": cat, "Dog": dog}
    assert pet["discriminator"]["implied"] == ["Dog"]
    assert pet["choice"]["kinds"]["object"]["tags"]["kitten"] == {"is": "Only", "member": cat}


def test_no_place_is_a_number(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC.replace("discriminator: {", "x-none: {"))

    found = inspected(tmp_path / "spec.yaml")

    assert found is not None
    assert not list(numbers_of(found))


def numbers_of(value: Any) -> Any:
    """The numbers in a model of a description that has none."""
    if isinstance(value, dict):
        for item in value.values():
            yield from numbers_of(item)
    elif isinstance(value, list):
        for item in value:
            yield from numbers_of(item)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield value
