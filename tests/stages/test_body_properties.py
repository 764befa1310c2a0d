"""What a method's body spreads into: the arguments that a caller gives, or one value where they would not do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.bodies.properties import spread
from sdkwright.report import Report

MANY, FEW = 20, 2


def of_kinds(count: int, *asked: str) -> dict[str, Any]:
    """A base of so many kinds, of which the last asks for more."""
    mapping = {f"k{n}": f"#/components/schemas/Kind{n}" for n in range(count)}
    base: dict[str, Any] = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "note": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    more: dict[str, Any] = {"properties": {"key": {"type": "string"}}, "required": list(asked)}
    parent = {"$ref": "#/components/schemas/Base"}
    kinds = {f"Kind{n}": {"allOf": [parent, more if n == count - 1 else {}]} for n in range(count)}
    return {"Base": base, **kinds}


@pytest.mark.parametrize(
    ("schemas", "want"),
    [
        pytest.param(of_kinds(MANY), ["kind", "note"], id="many kinds that ask for nothing more"),
        pytest.param(of_kinds(MANY, "note"), ["kind", "note"], id="many kinds, of which one asks for what all have"),
        pytest.param(of_kinds(MANY, "key"), None, id="many kinds, of which one asks for what the base has not"),
        pytest.param(of_kinds(FEW, "key"), ["kind", "note", "key"], id="few kinds: an overload for each"),
    ],
)
def test_a_base_spreads_where_its_arguments_suffice(
    schemas: dict[str, Any], want: list[str] | None, tmp_path: Path
) -> None:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Base"}}}
    create = {"requestBody": {"required": True, "content": content}, "responses": {"204": {"description": ""}}}
    told = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/p": {"post": create}}}
    (tmp_path / "openapi.json").write_text(json.dumps({**told, "components": {"schemas": schemas}}), "utf-8")
    api = understand(Request(spec=tmp_path / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None
    body = api.operations[0].body
    assert body is not None
    assert body.contents[0].use is not None

    found = spread(body.contents[0].use, api, required=True)

    assert (None if found is None else [part.name for part in found.parts]) == want
