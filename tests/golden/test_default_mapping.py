"""`defaultMapping`: what a response is whose discriminator has no value, or one that nothing maps (OpenAPI 3.2, 4.25)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sdkwright.pipeline import Request, generate

from .test_contents import made

SPEC = """
openapi: 3.2.0
info: {title: Zoo, version: "1"}
servers: [{url: https://zoo.example.com}]
paths:
  /pet:
    get: {responses: {"200": {description: A pet, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Other"}]
      discriminator: {propertyName: kind, defaultMapping: Other, mapping: {tabby: Cat}}
    Cat: {type: object, properties: {kind: {type: string}, name: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {kind: {type: string}, name: {type: string}, barks: {type: boolean}}}
    Other: {type: object, properties: {kind: {type: string}, name: {type: string}, legs: {type: integer}}}
"""


@pytest.fixture(scope="module", params=["Other", "#/components/schemas/Other", "./zoo.yaml#/components/schemas/Other"])
def sdk(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[ModuleType]:
    text = SPEC.replace("defaultMapping: Other", f'defaultMapping: "{request.param}"')
    with made(tmp_path_factory.mktemp("zoo"), "zoo", text) as package:
        yield package


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"kind": "tabby", "lives": 9}, "Cat"),
        ({"kind": "Dog", "barks": True}, "Dog"),
        ({"kind": "newt", "legs": 4}, "Other"),
        ({"kind": "newt"}, "Other"),
        ({"kind": "Other"}, "Other"),
        ({"kind": None, "legs": 4}, "Other"),
        ({"legs": 4}, "Other"),
    ],
)
@pytest.mark.parametrize("validation", ["off", "error"])
def test_any_other_value_is_the_default(sdk: ModuleType, body: dict[str, Any], kind: str, validation: str) -> None:
    if validation == "error" and body.get("kind", "") is None:
        pytest.skip("null is no text")
    client = sdk.Zoo(http_client=sdk.MockTransport(lambda request: body), validation=validation)

    pet = client.pet.retrieve()

    assert type(pet).__name__ == kind
    assert sdk.to_jsonable(pet) == body


def test_the_default_is_sent_without_a_value_of_its_own(sdk: ModuleType) -> None:
    sent: list[object] = []

    def answer(request: Any) -> Any:
        sent.append(json.loads(request.content))
        return sdk.Response(204)

    client = sdk.Zoo(http_client=sdk.MockTransport(answer))

    client.pet.update(sdk.types.Other(legs=4))
    client.pet.update(sdk.types.Other(kind="newt"))
    client.pet.update(sdk.types.Dog(barks=True))

    assert sent == [{"legs": 4}, {"kind": "newt"}, {"kind": "Dog", "barks": True}]


def test_a_default_that_is_not_there_is_told(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(SPEC.replace("defaultMapping: Other", "defaultMapping: Othr"), "utf-8")

    outcome = generate(Request(spec, output=tmp_path / "out"))

    assert outcome.ok
    messages = [each.message for each in outcome.report]
    assert "Othr does not exist: what has any other value is of no schema" in messages
