"""Examples of a description, wherever they may stand: with a schema, a parameter, or a media type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api, Object
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.text import Json

COMPONENTS: Mapping[str, Json] = {
    "schemas": {"Name": {"type": "string", "examples": ["Rex", "Tom"]}},
    "examples": {"rex": {"value": {"name": "Rex"}}},
}


def read(operation: dict[str, Json], folder: Path) -> Api:
    said = {"responses": {"204": {"description": "done"}}, **operation}
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"post": said}},
        "components": COMPONENTS,
    }
    (folder / "openapi.json").write_text(json.dumps(spec))
    request = Request(folder / "openapi.json")
    api = understand(request, Config(), Outcome(Report()))
    assert api is not None
    return api


@pytest.mark.parametrize(
    ("said", "want"),
    [
        ({"schema": {"type": "string"}, "example": "Rex"}, ("Rex",)),
        ({"schema": {"type": "string"}, "example": None}, ()),
        (
            {"schema": {"type": "string"}, "examples": {"a": {"value": "Rex"}, "b": {"dataValue": "Tom"}}},
            ("Rex", "Tom"),
        ),
        ({"schema": {}, "examples": {"a": {"$ref": "#/components/examples/rex"}}}, ({"name": "Rex"},)),
        ({"content": {"application/json": {"schema": {}, "example": {"name": "Rex"}}}}, ({"name": "Rex"},)),
        ({"schema": {"type": "string"}, "examples": {"a": {"externalValue": "https://example.com"}, "b": 1}}, ()),
    ],
)
def test_those_of_a_parameter(said: dict[str, Json], want: tuple[Json, ...], tmp_path: Path) -> None:
    api = read({"parameters": [{"name": "name", "in": "query", **said}]}, tmp_path)

    assert api.operations[0].parameters[0].doc.examples == want


def test_those_of_a_body_and_of_its_properties(tmp_path: Path) -> None:
    properties: Json = {
        "own": {"type": "string", "example": "Rex"},
        "referred": {"$ref": "#/components/schemas/Name"},
        "nearer": {"$ref": "#/components/schemas/Name", "description": "A name", "examples": ["Bo"]},
    }
    schema: Json = {"type": "object", "properties": properties}
    media_type: Json = {"schema": schema, "examples": {"a": {"$ref": "#/components/examples/rex"}}}

    api = read({"requestBody": {"content": {"application/json": media_type}}}, tmp_path)
    body = api.operations[0].body
    assert body is not None
    (content,) = body.contents
    assert content.use is not None
    model = api.schema(content.use)
    assert isinstance(model, Object)
    given = {p.name: p.doc.examples or api.schema(p.use).doc.examples for p in model.properties}

    assert content.examples == ({"name": "Rex"},)
    assert given == {"own": ("Rex",), "referred": ("Rex", "Tom"), "nearer": ("Bo",)}
