"""Children that tell their own children apart by another property: the value of the outer one is theirs as well.

The description is small and its own, so that no golden file stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from .test_contents import made

SPEC = """
openapi: 3.0.3
info: {title: Sea, version: "1"}
servers: [{url: "https://sea.example.com"}]
paths:
  /fish:
    put:
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Fish"}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Fish"}}}}}
components:
  schemas:
    Fish:
      type: object
      required: [kind, age]
      properties: {kind: {type: string}, age: {type: integer}}
      discriminator: {propertyName: kind, mapping: {shark: "#/components/schemas/Shark", carp: "#/components/schemas/Carp"}}
    Shark:
      allOf: [{$ref: "#/components/schemas/Fish"}, {type: object, required: [teeth], properties: {teeth: {type: string}}}]
      discriminator: {propertyName: teeth, mapping: {saw: "#/components/schemas/SawShark"}}
    SawShark: {allOf: [{$ref: "#/components/schemas/Shark"}, {type: object, properties: {length: {type: integer}}}]}
    Carp:
      allOf: [{$ref: "#/components/schemas/Fish"}, {type: object, properties: {kind: {type: string, enum: [carp]}}}]
    Eel: {allOf: [{$ref: "#/components/schemas/Fish"}]}
    Moray: {allOf: [{$ref: "#/components/schemas/Eel"}]}
"""


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("sea"), "sea", SPEC) as package:
        yield package


@pytest.mark.parametrize(
    ("name", "arguments", "want"),
    [
        ("SawShark", {}, {"kind": "shark", "teeth": "saw", "age": 1}),
        ("Shark", {"teeth": "odd"}, {"kind": "shark", "teeth": "odd", "age": 1}),
        ("Moray", {}, {"kind": "Moray", "age": 1}),
    ],
)
def test_a_model_has_the_value_that_servers_know(
    sdk: ModuleType, name: str, arguments: dict[str, Any], want: dict[str, Any]
) -> None:
    types: Any = sdk.types

    assert getattr(types, name)(age=1, **arguments).to_dict() == want
    assert types.Fish.from_dict(want).to_dict() == want


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"kind": "shark", "teeth": "saw", "age": 1}, "SawShark"),
        ({"kind": "shark", "teeth": "new", "age": 1}, "Shark"),
        ({"kind": "carp", "age": 1}, "Carp"),
        ({"kind": "Moray", "age": 1}, "Moray"),
        ({"kind": "new", "age": 1}, "Fish"),
    ],
)
def test_what_comes_is_the_innermost_kind_that_it_says(sdk: ModuleType, data: dict[str, Any], kind: str) -> None:
    types: Any = sdk.types

    assert type(types.Fish.from_dict(data)).__name__ == kind
