"""The children of a base, where only some operations are selected: they stay with whoever may read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.model import Given, Object
from sdkwright.pipeline import Outcome, Request, read_settings, understand
from sdkwright.report import Report

ZOO = """
openapi: 3.0.3
info: {title: Zoo, version: "1"}
paths:
  /pets: {get: {tags: [pets], responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /dogs: {get: {tags: [dogs], responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}}}}
  /cats: {get: {tags: [cats], responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}}}}
  /homes: {get: {tags: [homes], responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Home"}}}}}}}
  /wars: {post: {tags: [wars], requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}, responses: {"204": {description: ok}}}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}, owner: {$ref: "#/components/schemas/Owner"}}
      discriminator: {propertyName: kind, mapping: {tom: "#/components/schemas/Cat"}}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {bark: {$ref: "#/components/schemas/Bark"}}}]}
    Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}, {type: object, properties: {weeks: {type: integer}}}]}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {claws: {$ref: "#/components/schemas/Claws"}}}]}
    Home: {type: object, properties: {pets: {type: array, items: {allOf: [{$ref: "#/components/schemas/Pet"}], nullable: true}}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Bark: {type: object, properties: {loud: {type: boolean}}}
    Claws: {type: object, properties: {count: {type: integer}}}
    Idle: {type: object, properties: {a: {type: string}}}
"""
ALWAYS = {"Pet", "Owner", "Idle"}
DOGS, CATS = {"Dog", "Puppy", "Bark"}, {"Cat", "Claws"}


@pytest.mark.parametrize(
    ("settings", "want"),
    [
        ('[include]\ntags = ["pets"]', ALWAYS | DOGS | CATS),
        ('[include]\ntags = ["wars"]', ALWAYS | DOGS | CATS),
        ('[include]\ntags = ["homes"]', ALWAYS | DOGS | CATS | {"Home"}),
        ('[include]\ntags = ["cats"]', ALWAYS | CATS),
        ('[include]\ntags = ["dogs"]', ALWAYS | DOGS),
        ('[exclude]\ntags = ["cats"]', ALWAYS | DOGS | CATS | {"Home"}),
        ('[exclude]\ntags = ["pets", "homes", "wars", "dogs"]', ALWAYS | CATS),
        ("", ALWAYS | DOGS | CATS | {"Home"}),
    ],
)
def test_children_stay_with_whoever_may_read_them(tmp_path: Path, settings: str, want: set[str]) -> None:
    (tmp_path / "spec.yaml").write_text(ZOO)
    (tmp_path / "sdk.toml").write_text(settings)

    request, outcome = Request(spec=tmp_path / "spec.yaml", config=tmp_path / "sdk.toml"), Outcome(Report())
    api = understand(request, read_settings(request, outcome.report), outcome)

    assert api is not None
    named = [schema.name for schema in api.schemas if isinstance(schema, Object)]
    assert {name.text for name in named if isinstance(name, Given)} == want
