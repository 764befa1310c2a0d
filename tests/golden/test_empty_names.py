"""An empty text is a name like any other: of a property, a parameter, a tag; it never stands for something else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from made_sdk import imported

import sdkwright

NAME = "empty_names"
THING = {"type": "object", "required": [""], "properties": {"": {"type": "string"}, "name": {"type": "string"}}}
OPEN = {**THING, "additionalProperties": {"type": "integer"}}
GIVEN = {"type": "object", "properties": {"": {"type": "string", "readOnly": True}, "a": {"type": "string"}}}
KIND = {"type": "object", "required": [""], "properties": {"": {"type": "string"}}}
SCHEMAS: dict[str, Any] = {
    "Thing": THING,
    "Base": {**KIND, "discriminator": {"propertyName": "", "mapping": {"": "#/components/schemas/Kid"}}},
    "Kid": {"allOf": [{"$ref": "#/components/schemas/Base"}], "properties": {"z": {"type": "string"}}},
    "A": {"type": "object", "required": [""], "properties": {"": {"const": "a"}, "x": {"type": "string"}}},
    "B": {"type": "object", "required": [""], "properties": {"": {"const": "b"}, "y": {"type": "string"}}},
    "Either": {
        "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
        "discriminator": {"propertyName": ""},
    },
}


def operation(contents: dict[str, Any], **more: Any) -> dict[str, Any]:
    body = {"required": True, "content": {name: {"schema": schema} for name, schema in contents.items()}}
    return {"requestBody": body, "responses": {"204": {"description": "Done."}}, **more}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


PATHS: dict[str, Any] = {
    "/things": {"post": operation({"application/json": ref("Thing")})},
    "/forms": {"post": operation({"application/x-www-form-urlencoded": ref("Thing")})},
    "/files": {
        "post": operation({"application/json": ref("Thing"), "image/png": {"type": "string", "format": "binary"}})
    },
    "/open": {"post": operation({"application/json": OPEN})},
    "/given": {"post": operation({"application/json": {**GIVEN, "additionalProperties": {"type": "integer"}}})},
    "/base": {"post": operation({"application/json": ref("Base")})},
    "/either": {"post": operation({"application/json": ref("Either")})},
    "/signs": {"post": operation({"application/json": {"type": "object", "required": ["$"], "properties": {"$": {}}}})},
    "/query": {
        "get": {
            "parameters": [
                {"name": "", "in": "query", "schema": {"type": "string"}},
                {"name": "by", "in": "query", "style": "deepObject", "schema": ref("Thing")},
            ],
            "responses": {"204": {"description": "Done."}},
        }
    },
}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp(NAME)
    told = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": PATHS}
    (folder / "spec.json").write_text(json.dumps({**told, "components": {"schemas": SCHEMAS}}), "utf-8")
    assert sdkwright.generate(folder / "spec.json", output=folder / "sdk", package=NAME).ok
    with imported(folder / "sdk" / "src", NAME) as package:
        yield package


def client(sdk: Any, seen: list[Any]) -> Any:
    def answer(request: Any) -> Any:
        seen.append(request)
        return {}

    return sdk.Shop(base_url="http://h", http_client=sdk.MockTransport(answer))


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (lambda c, t: c.things.create(value="x", name="n"), b'{"":"x","name":"n"}'),
        (lambda c, t: c.things.create(t.Thing(value="x")), b'{"":"x"}'),
        (lambda c, t: c.things.create({"": "x"}), b'{"":"x"}'),
        (lambda c, t: c.forms.create(value="x"), b"=x"),
        (lambda c, t: c.files.create(value="x"), b'{"":"x"}'),
        (lambda c, t: c.files.create(b"x"), b"x"),
        (lambda c, t: c.open.create(value="x", additional_properties={"n": 1}), b'{"":"x","n":1}'),
        (lambda c, t: c.base.create(t.Kid(z="x")), b'{"":"","z":"x"}'),
        (lambda c, t: c.either.create(value="b", y="1"), b'{"":"b","y":"1"}'),
    ],
)
def test_a_property_without_a_name_is_one(sdk: Any, call: Callable[[Any, Any], object], body: bytes) -> None:
    seen: list[Any] = []

    call(client(sdk, seen), sdk.types)

    assert seen[0].content == body


def test_a_parameter_without_a_name_is_one(sdk: Any) -> None:
    seen: list[Any] = []

    client(sdk, seen).query.retrieve(value="x", by={"": "y"})

    assert seen[0].url == "http://h/query?=x&by%5B%5D=y"
    assert not hasattr(sdk.types, "ThingParam"), "no typed dict has a key without a name"


def test_what_is_told_of_one_is_told_of_no_other(sdk: Any) -> None:
    c = client(sdk, [])

    with pytest.raises(TypeError, match="'' must be given"):
        c.things.create(name="n")
    with pytest.raises(TypeError, match=r"\$ must be given"):
        c.signs.create()
    with pytest.raises(TypeError, match=r"additional_properties\[''\]: the server gives this one"):
        c.given.create(additional_properties={"": 1})


def test_a_tag_without_a_name_tells_kinds_apart(sdk: Any) -> None:
    decode = import_module(f"{NAME}._runtime.models.decode").decode

    assert type(decode({"": "", "z": "1"}, "Base")) is sdk.types.Kid
    assert type(decode({"": "other"}, "Base")) is sdk.types.Base
    assert type(decode({"": "b"}, "Either")) is sdk.types.B
    assert type(decode({"": "c"}, "Either")) is sdk.UnknownObject
