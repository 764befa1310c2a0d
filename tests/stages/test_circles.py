"""Schemas that lead back to themselves without an object between, and what is made of them in the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

import sdkwright


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


CIRCLES: dict[str, dict[str, Any]] = {
    "a union of itself and of one that is nothing else": {
        "A": {"oneOf": [ref("A"), ref("B")]},
        "B": {"anyOf": [ref("A")]},
    },
    "unions of one another": {
        "A": {"oneOf": [ref("B"), ref("C")]},
        "B": {"oneOf": [ref("A"), ref("C")]},
        "C": {"anyOf": [ref("A"), ref("B")]},
    },
    "unions of one another with null": {
        "A": {"anyOf": [ref("B"), {"type": "null"}]},
        "B": {"anyOf": [ref("A"), {"type": "null"}]},
    },
    "unions with a discriminator that hold one another": {
        "A": {"oneOf": [ref("B"), ref("C")], "discriminator": {"propertyName": "kind"}},
        "B": {"oneOf": [ref("A"), ref("C")], "discriminator": {"propertyName": "kind"}},
        "C": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "a": ref("A")}},
    },
    "lists of one another": {
        "A": {"type": "array", "items": ref("B")},
        "B": {"type": "array", "items": ref("A")},
    },
    "a map of a union of itself": {
        "A": {"type": "object", "additionalProperties": ref("B")},
        "B": {"oneOf": [ref("A"), {"type": "array", "items": ref("B")}]},
    },
    "a tuple of itself": {
        "A": {"type": "array", "prefixItems": [ref("A")], "items": ref("B")},
        "B": {"anyOf": [ref("A")]},
    },
}
MEDIA_TYPES = (
    "application/json",
    "text/plain",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "text/event-stream",
    "*/*",
)


def moved(value: Any, circle: int) -> Any:
    """The same with the references to A, B and C led to those of one circle."""
    if isinstance(value, dict):
        return {key: moved(inner, circle) for key, inner in value.items()}
    if isinstance(value, list):
        return [moved(inner, circle) for inner in value]
    is_reference = isinstance(value, str) and value.startswith("#/")
    return f"{value}{circle}" if is_reference else value


def carrying(circle: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """The paths whose operations carry A of a circle as a body, a part of one, an item, a parameter and a header."""
    for index, media_type in enumerate(MEDIA_TYPES):

        def described(schema: dict[str, Any], media_type: str = media_type) -> dict[str, Any]:
            return {"content": {media_type: {"schema": schema}}}

        ok = {"description": "Done", "headers": {"X-A": {"schema": ref("A")}}}
        listed = {"type": "array", "items": ref("A")}
        held = {"type": "object", "properties": {"a": ref("A")}}
        said = {
            "get": {
                "parameters": [{"name": "a", "in": "query", "schema": ref("A")}],
                "responses": {"200": ok | described(listed), "400": ok | described(ref("A"))},
            },
            "put": {"requestBody": described(ref("A")), "responses": {"200": ok}},
            "post": {"requestBody": described(held), "responses": {"200": ok | described(ref("A"))}},
        }
        yield f"/circle{circle}/media{index}", moved(said, circle)


def test_circles_without_an_object_come_to_an_end(tmp_path: Path) -> None:
    schemas = {f"{key}{i}": moved(s, i) for i, told in enumerate(CIRCLES.values()) for key, s in told.items()}
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://t.example"}],
        "paths": dict(pair for i in range(len(CIRCLES)) for pair in carrying(i)),
        "components": {"schemas": schemas},
    }
    (tmp_path / "openapi.json").write_text(json.dumps(spec), encoding="utf-8")

    with patch("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files]):
        outcome = sdkwright.generate(tmp_path / "openapi.json", output=tmp_path / "sdk", package="circles")

    assert outcome.ok, outcome.report
