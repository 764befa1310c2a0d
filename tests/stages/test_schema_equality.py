"""Which schemas say the same, seen by what a method offers for two media types of one body."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.pipeline import Request, survey


def body(folder: Path, schemas: dict[str, Any]) -> dict[str, Any]:
    """What the surface says of a body that is A as JSON and B as a form."""
    content = {
        "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
        "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/B"}},
    }
    operation = {"requestBody": {"content": content}, "responses": {"204": {"description": "Done"}}}
    spec: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    spec |= {"paths": {"/x": {"post": operation}}, "components": {"schemas": schemas}}
    path = folder / "spec.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    found = survey(Request(path))[1]
    assert found is not None
    return {name: told for name, told in found["operations"][0]["body"].items() if name != "whole"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


ALIKE: dict[str, tuple[Any, Any]] = {
    "what they are called": (thing(a={"type": "string"}), thing(a={"type": "string"})),
    "what is said of them": (thing(a={"enum": ["x", "y"]}), thing(a={"enum": ["x", "y"], "description": "One of two"})),
    "where they lead back to": (
        thing(a={"type": "array", "items": {"$ref": "#/components/schemas/A"}}),
        thing(a={"type": "array", "items": {"$ref": "#/components/schemas/B"}}),
    ),
    "constants and tuples": (
        thing(a={"const": 1}, b={"type": "array", "prefixItems": [{"type": "string"}]}),
        thing(a={"const": 1}, b={"type": "array", "prefixItems": [{"type": "string"}]}),
    ),
}
OTHER: dict[str, tuple[Any, Any]] = {
    "a name": (thing(a={"type": "string"}), thing(b={"type": "string"})),
    "a type": (thing(a={"type": "string"}), thing(a={"type": "integer"})),
    "a format": (thing(a={"type": "string"}), thing(a={"type": "string", "format": "binary"})),
    "null": (thing(a={"type": "string"}), thing(a={"type": ["string", "null"]})),
    "what is required": (thing(a={"type": "string"}), {**thing(a={"type": "string"}), "required": ["a"]}),
    "values": (thing(a={"enum": ["x", "y"]}), thing(a={"enum": ["x", "z"]})),
    "true and 1": (thing(a={"const": True}), thing(a={"const": 1})),
    "a place of a tuple": (
        thing(b={"type": "array", "prefixItems": [{"type": "string"}]}),
        thing(b={"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}]}),
    ),
    "what is deep inside": (
        thing(a={"type": "array", "items": thing(b={"type": "string"})}),
        thing(a={"type": "array", "items": thing(b={"type": "number"})}),
    ),
}


@pytest.mark.parametrize("case", ALIKE)
def test_alike_whatever(case: str, tmp_path: Path) -> None:
    found = body(tmp_path, dict(zip("AB", ALIKE[case], strict=True)))

    assert found == {"content_type": "application/json", "argument": None, "choice": "content_type"}


@pytest.mark.parametrize("case", OTHER)
def test_apart_by(case: str, tmp_path: Path) -> None:
    found = body(tmp_path, dict(zip("AB", OTHER[case], strict=True)))

    assert [other["content_types"] for other in found["others"]] == [["application/x-www-form-urlencoded"]]
