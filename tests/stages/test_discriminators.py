"""Which value means which member of a union: what a mapping says, and the names of schemas beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api, Constant, Object, Union
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report, Severity

TEXT: dict[str, Any] = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
FREE: dict[str, Any] = {"type": "object", "properties": {"name": {"type": "string"}}}
CONST: dict[str, Any] = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "tabby"}}}
NUMBER: dict[str, Any] = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "integer"}}}
LISTED: dict[str, Any] = {"type": "object", "properties": {"kind": {"enum": ["tabby", "Cat"], "type": "string"}}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": name if "." in name else f"#/components/schemas/{name}"}


def union(*members: str, key: str = "oneOf", **mapping: str) -> dict[str, Any]:
    return {key: [ref(name) for name in members], "discriminator": {"propertyName": "kind", "mapping": mapping}}


def understood(folder: Path, schemas: dict[str, Any], files: dict[str, Any]) -> Api:
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    for name, value in {"openapi.json": told, **files}.items():
        (folder / name).write_text(json.dumps(value), "utf-8")
    api = understand(Request(spec=folder / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None
    return api


def named(api: Api, text: str) -> Union:
    found = next(s for s in api.schemas if isinstance(s, Union) and s.at.tokens[-1] == text)
    assert isinstance(found, Union)
    return found


def values(api: Api, found: Union) -> dict[str, tuple[set[object], set[str]]]:
    """What each member is called: in requests, and in responses alone."""
    result: dict[str, tuple[set[object], set[str]]] = {}
    for leaf in api.leaves(found):
        member = api.schema(leaf)
        assert isinstance(member, Object)
        uses = [p.use for p in member.properties if p.name == "kind"]
        uses += [each.tags[leaf] for each in api.unions(found) if leaf in each.tags]
        sent = {value for use in uses if isinstance(tag := api.schema(use), Constant) for value in tag.values}
        read = {name for each in api.unions(found) for name in each.also.get(leaf, ())}
        result["/".join(member.at.tokens[-1:]) or member.at.document.rpartition("/")[2]] = sent, read
    return result


@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
@pytest.mark.parametrize(
    ("schemas", "wanted"),
    [
        pytest.param(
            {"Pet": union("Cat", "Dog", tabby="Cat", tiger="Cat"), "Cat": TEXT, "Dog": TEXT},
            {"Cat": ({"tabby", "tiger"}, {"Cat"}), "Dog": ({"Dog"}, set())},
            id="a name beside several values of a mapping",
        ),
        pytest.param(
            {"Pet": union("Cat", "Dog", tabby="Cat"), "Cat": FREE, "Dog": FREE},
            {"Cat": ({"tabby"}, {"Cat"}), "Dog": ({"Dog"}, set())},
            id="the tag is the union's alone",
        ),
        pytest.param(
            {"Pet": union("Cat", "Dog", tabby="Cat"), "Cat": CONST, "Dog": TEXT},
            {"Cat": ({"tabby"}, set()), "Dog": ({"Dog"}, set())},
            id="a constant says that the name is none",
        ),
        pytest.param(
            {"Pet": union("Cat", "Dog", tabby="Cat"), "Cat": LISTED, "Dog": TEXT},
            {"Cat": ({"tabby"}, {"Cat"}), "Dog": ({"Dog"}, set())},
            id="an enumeration has the name, too",
        ),
        pytest.param(
            {"Pet": union("Cat", "Dog", **{"1": "Cat", "2": "Dog"}), "Cat": NUMBER, "Dog": NUMBER},
            {"Cat": ({1}, set()), "Dog": ({2}, set())},
            id="a number is no name",
        ),
        pytest.param(
            {"Pet": union("Cat", "cat", "Dog", cat="Cat", Dog="cat"), "Cat": TEXT, "cat": TEXT, "Dog": TEXT},
            {"Cat": ({"cat"}, {"Cat"}), "cat": ({"Dog"}, set()), "Dog": (set(), set())},
            id="what a mapping says goes before a name, and letters count",
        ),
        pytest.param(
            {"Pet": union("Tabby", "Dog", t="Cat"), "Tabby": ref("Cat"), "Cat": TEXT, "Dog": TEXT},
            {"Cat": ({"t"}, {"Tabby", "Cat"}), "Dog": ({"Dog"}, set())},
            id="a component that stands for another one",
        ),
        pytest.param(
            {"Pet": union("Tabby", "Dog"), "Tabby": {"allOf": [ref("Cat")]}, "Cat": TEXT, "Dog": TEXT},
            {"Cat": ({"Tabby"}, {"Cat"}), "Dog": ({"Dog"}, set())},
            id="the name by which the union refers to it is the one that is sent",
        ),
        pytest.param(
            {
                "Pet": union("Cat", "Wild", lion="Lion"),
                "Wild": {"oneOf": [ref("Lion"), ref("Tiger")]},
                **dict.fromkeys(("Cat", "Lion", "Tiger"), TEXT),
            },
            {"Cat": ({"Cat"}, set()), "Lion": ({"lion"}, {"Lion", "Wild"}), "Tiger": ({"Wild"}, set())},
            id="a mapping may name a branch of a branch",
        ),
        pytest.param(
            {
                "Pet": union("Cat", "Wild"),
                "Wild": union("Lion", "Tiger"),
                **dict.fromkeys(("Cat", "Lion", "Tiger"), TEXT),
            },
            {"Cat": ({"Cat"}, set()), "Lion": ({"Lion"}, {"Wild"}), "Tiger": ({"Tiger"}, {"Wild"})},
            id="a union inside that tells its members apart by the same property",
        ),
    ],
)
def test_names_of_schemas_are_values(
    tmp_path: Path, schemas: dict[str, Any], wanted: dict[str, tuple[set[object], set[str]]], key: str
) -> None:
    told = {**schemas, "Pet": {key if k == "oneOf" else k: v for k, v in schemas["Pet"].items()}}

    api = understood(tmp_path, told, {})

    assert values(api, named(api, "Pet")) == wanted


def test_names_of_schemas_in_other_files(tmp_path: Path) -> None:
    files = {
        "kinds.json": {"$defs": {"Cat": TEXT, "Dog": TEXT}},
        "Bird.json": TEXT,
        "others.json": {"$defs": {"Dog": FREE}},
    }
    members = ("kinds.json#/$defs/Cat", "kinds.json#/$defs/Dog", "Bird.json", "others.json#/$defs/Dog")
    pet = union(*members, tabby=members[0], hound=members[1], parrot=members[2], wolf=members[3])

    api = understood(tmp_path, {"Pet": pet}, files)

    found = named(api, "Pet")
    assert values(api, found)["Cat"] == ({"tabby"}, {"Cat"})
    assert values(api, found)["Bird.json"] == ({"parrot"}, {"Bird"})
    assert not any("Dog" in read for _, read in values(api, found).values()), "two are called so"


@pytest.mark.parametrize("entry", ["#/components/schemas/Catt", "Catt", "kinds.json#/$defs/Catt", "catt.json"])
@pytest.mark.parametrize(
    "pet",
    [
        {**union("Dog"), "oneOf": [ref("Dog"), ref("Cat")]},
        {**TEXT, "discriminator": {"propertyName": "kind"}},
        {"allOf": [TEXT], "discriminator": {"propertyName": "kind"}},
    ],
    ids=["a union", "a base", "a base whose properties are a part of it"],
)
def test_a_mapping_to_a_schema_that_does_not_exist_is_told(tmp_path: Path, entry: str, pet: dict[str, Any]) -> None:
    pet = {**pet, "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog", "cat": entry}}}
    schemas = {"Pet": pet, "Dog": {"allOf": [TEXT]}, "Cat": FREE, "Puppy": {"allOf": [ref("Pet")]}}
    (tmp_path / "kinds.json").write_text(json.dumps({"$defs": {"Cat": TEXT}}), "utf-8")
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    (tmp_path / "openapi.json").write_text(json.dumps(told), "utf-8")
    outcome = Outcome(Report())

    understand(Request(spec=tmp_path / "openapi.json"), Config(), outcome)

    (found,) = [each for each in outcome.report if each.severity is Severity.WARNING]
    assert found.code == "discriminator-mapping"
    assert str(found.at) == "#/components/schemas/Pet/discriminator/mapping/cat"
    assert f"{entry} does not exist" in found.message
    assert found.label == (None if "json" in entry and "Catt" not in entry else "did you mean Cat?")
