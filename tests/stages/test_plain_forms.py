"""Which schemas a caller may write as a dict whose keys are described, as signatures tell it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sdkwright.pipeline import Request, survey


def types(tmp_path: Path, schemas: dict[str, Any], properties: dict[str, Any], query: Any = None) -> dict[str, str]:
    """The types of the arguments of an operation that takes these properties, by name."""
    body = {"type": "object", "properties": properties}
    answer = {"description": "Done", "content": {"application/json": {"schema": ref("Answer")}}}
    operation: dict[str, Any] = {
        "operationId": "send",
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": {"200": answer},
    }
    if query is not None:
        operation["parameters"] = [{"name": "filter", "in": "query", "style": "deepObject", "schema": query}]
    spec = tmp_path / "spec.json"
    described = {"Answer": obj(only=TEXT), **schemas}
    spec.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Zoo", "version": "1"},
                "paths": {"/sent": {"post": operation}},
                "components": {"schemas": described},
            }
        ),
        encoding="utf-8",
    )
    outcome, surface = survey(Request(spec, package="zoo"))
    assert surface is not None, [d.message for d in outcome.report]
    found: Any = surface["operations"]
    return {each["name"]: each["type"].replace("zoo.types.", "") for each in found[0]["arguments"]}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


TEXT: dict[str, Any] = {"type": "string"}
_MODELS = "zoo._runtime.models.model"
ANY, TYPED = f"{_MODELS}.ObjectTypes", f"{_MODELS}.ModelTypes"


def test_an_object_in_an_argument_has_a_form(tmp_path: Path) -> None:
    pet = obj(name=TEXT, friend=ref("Pet"))

    found = types(tmp_path, {"Pet": pet}, {"pet": ref("Pet")}, query=ref("Pet"))

    assert found["pet"] == found["filter"] == f"Pet | PetParam | {TYPED}"


def test_what_nobody_gives_has_none(tmp_path: Path) -> None:
    pet = obj(id={"type": "string", "readOnly": True})

    found = types(tmp_path, {"Pet": pet, "Nothing": obj()}, {"pet": ref("Pet"), "nothing": ref("Nothing")})

    assert found["pet"] == f"Pet | {ANY}"
    assert "Param" not in found["nothing"]


def test_an_object_that_is_open_takes_every_dict(tmp_path: Path) -> None:
    pet = {**obj(name=TEXT), "additionalProperties": True}

    found = types(tmp_path, {"Pet": pet}, {"pet": ref("Pet")})

    assert found["pet"] == f"Pet | PetParam | {ANY}"


def test_a_base_stands_for_its_kinds_unless_they_are_very_many(tmp_path: Path) -> None:
    assert "Kind1Param" in types(tmp_path, kinds(2), {"pet": ref("Pet")})["pet"]
    assert types(tmp_path, kinds(17), {"pet": ref("Pet")})["pet"] == f"Pet | {ANY}"


def kinds(count: int) -> dict[str, Any]:
    names = [f"Kind{number}" for number in range(count)]
    base = {
        **obj(kind=TEXT),
        "required": ["kind"],
        "discriminator": {"propertyName": "kind", "mapping": {name: ref(name)["$ref"] for name in names}},
    }
    return {"Pet": base, **{name: {"allOf": [ref("Pet"), obj(size=TEXT)]} for name in names}}
