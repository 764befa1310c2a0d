"""No fact of a description is lost: what `inspect` prints, held against descriptions that say everything.

`facts/` has one description for each version of OpenAPI, with a text of its own in every field. Nobody's memory says what
everything is: the JSON Schemas that the OpenAPI Initiative publishes do (`openapi-spec-validator` ships them).
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft4Validator, Draft202012Validator, validators

from sdkwright.config.sdk_toml import Config
from sdkwright.inspection.inspect import VERSION, inspection, schema_of_inspection
from sdkwright.model import Api, Extension
from sdkwright.pipeline import Outcome, Request, inspect, read_settings
from sdkwright.report import Report

FACTS = Path(__file__).parent / "facts"
VERSIONS = ("3.2", "3.1", "3.0", "2.0")
Way = tuple[str, ...]

NOT_OF_A_DESCRIPTION = {
    "3.2": {("license", "url")},  # stands in place of `identifier`: the description of 3.0 has it
    "3.1": {("license", "url"), ("link", "body")},  # the published schema means `server`, which the standard has
}
"""Fields of a published schema that a whole description cannot have."""
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")


def described(version: str) -> Any:
    return yaml.safe_load((FACTS / f"openapi-{version}.yaml").read_text("utf-8"))


def inspected(value: Any, folder: Path) -> Any:
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(value), "utf-8")
    outcome = Outcome(Report())
    api = inspect(Request(spec=spec), Config(), outcome)
    assert api is not None, [each.message for each in outcome.report]
    return inspection(api)


# ------------------------------------------------------------------------- what the published schemas say


@dataclass
class Seen:
    """What a validator met: fields by the schema that has them, and the objects that may have extensions."""

    fields: set[tuple[int, str]] = field(default_factory=set)
    extensible: dict[int, Any] = field(default_factory=dict)


@cache
def published(version: str) -> Any:
    place = f"resources/schemas/v{version}/schema.json"
    return json.loads(files("openapi_spec_validator").joinpath(place).read_text("utf-8"))


def judged(value: Any, version: str) -> tuple[Seen, list[str]]:
    """A description, walked by the published schema of its version."""
    seen = Seen()
    draft: Any = Draft4Validator if version in ("3.0", "2.0") else Draft202012Validator

    def properties(validator: Any, listed: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict):
            seen.fields |= {(id(schema), name) for name in listed if name in instance}
        yield from draft.VALIDATORS["properties"](validator, listed, instance, schema)

    def patterns(validator: Any, listed: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if isinstance(instance, dict) and "^x-" in listed:
            seen.extensible[id(instance)] = instance
        yield from draft.VALIDATORS["patternProperties"](validator, listed, instance, schema)

    def schema_object(validator: Any, name: Any, instance: Any, schema: Any) -> Iterator[Any]:
        for each in subschemas(instance):
            seen.extensible[id(each)] = each
        yield from ()

    rules = {"properties": properties, "patternProperties": patterns, "$dynamicAnchor": schema_object}
    judge = validators.extend(draft, rules)(published(version))
    return seen, [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}" for error in judge.iter_errors(value)
    ]


def fields_of(schema: Any, name: str = "") -> Iterator[tuple[str, str, int]]:
    """Every field that a published schema declares: the name of the object, that of the field, and where."""
    if not isinstance(schema, dict):
        return
    for key, inner in schema.items():
        if key in _MAPS and isinstance(inner, dict):
            if key == "properties":
                yield from ((name, each, id(schema)) for each, said in inner.items() if not is_remark(said))
            for each, value in inner.items():
                yield from fields_of(value, each if key in ("$defs", "definitions") else name)
        elif key in ("allOf", "anyOf", "oneOf"):
            for value in inner:
                yield from fields_of(value, name)
        elif key in ("items", "additionalProperties", "then", "else"):
            yield from fields_of(inner, name)


def is_remark(schema: Any) -> bool:
    """Whether a schema of a field that is declared elsewhere forbids it here, or only says its default."""
    return schema is False or (isinstance(schema, dict) and schema.keys() == {"default"})


def subschemas(schema: Any) -> Iterator[dict[str, Any]]:
    """A schema and the schemas in it that are schemas of the model, or that it keeps as they are."""
    if not isinstance(schema, dict):
        return
    yield schema
    for key, inner in schema.items():
        if key in _MAPS and isinstance(inner, dict):
            for value in inner.values():
                yield from subschemas(value)
        elif key in ("allOf", "anyOf", "oneOf", "prefixItems") and isinstance(inner, list):
            for value in inner:
                yield from subschemas(value)
        elif key in ("items", "additionalProperties", "not", "if", "then", "else"):
            yield from subschemas(inner)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_descriptions_say_everything(version: str) -> None:
    seen, errors = judged(described(version), version)

    missing = {
        (name, each)
        for name, each, where in fields_of(published(version))
        if (where, each) not in seen.fields and (name, each) not in NOT_OF_A_DESCRIPTION.get(version, ())
    }
    assert errors == []
    assert sorted(missing) == []


def test_the_description_of_3_2_has_every_keyword_of_json_schema() -> None:
    vocabularies = files("jsonschema_specifications").joinpath("schemas/draft202012/vocabularies")
    known = {
        key
        for name in ("core", "applicator", "unevaluated", "validation", "format-annotation", "content", "meta-data")
        for key in json.loads(vocabularies.joinpath(name).read_text("utf-8"))["properties"]
    }

    said = {key for each in subschemas({"$defs": described("3.2")["components"]["schemas"]}) for key in each}

    assert not known - said


# ------------------------------------------------------------------------------------- what inspect says


def leaves(value: Any, way: Way = ()) -> Iterator[tuple[str, Way]]:
    """Each name and each text of a description that is told apart from all others."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ((str(key), way) for _ in (1,) if is_mark(key))
            if key != "$ref":
                yield from leaves(inner, (*way, str(key)))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, (*way, str(index)))
    elif is_mark(value):
        yield str(value), way


def is_mark(value: object) -> bool:
    return "mark" in str(value).lower() or str(value).startswith("9000")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_text_is_printed(version: str, tmp_path: Path) -> None:
    said = described(version)

    text = json.dumps(inspected(said, tmp_path))

    lost = [("/".join(way), mark) for mark, way in leaves(said) if mark not in text and escaped(mark) not in text]
    assert lost == []


def escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_extension_is_printed_with_its_place(version: str, tmp_path: Path) -> None:
    said = copy.deepcopy(described(version))
    extensible = judged(said, version)[0].extensible
    places = {id(value): way for value, way in objects(said)}
    for number, value in enumerate(extensible.values()):
        if id(value) in places and not is_data(places[id(value)]):
            value["x-inserted"] = {"x-number": number}

    printed = {(each["at"], each["value"]["x-number"]) for each in extensions(inspected(said, tmp_path))}

    wanted = {
        (pointer((*places[id(value)], "x-inserted")), number)
        for number, value in enumerate(extensible.values())
        if id(value) in places and not is_data(places[id(value)])
    }
    assert len(wanted) > 40
    assert sorted(wanted - printed) == []


def is_data(way: Way) -> bool:
    """Whether a place lies in an extension, which the published schema of callbacks takes for a path item."""
    return any(token.startswith("x-mark-callback") for token in way)


def objects(value: Any, way: Way = ()) -> Iterator[tuple[Any, Way]]:
    if isinstance(value, dict):
        yield value, way
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from objects(inner, (*way, str(key)))


def pointer(way: Way) -> str:
    return "#" + "".join(f"/{escaped(token)}" for token in way)


def extensions(value: Any, at: str = "") -> Iterator[dict[str, Any]]:
    """Every extension that was inserted, wherever it is printed: as a node, in a leftover, or in what is kept as it is."""
    if isinstance(value, dict):
        at = value.get("at", at) if isinstance(value.get("at", at), str) else at
        if value.get("is") == "Extension" and value["name"] == "x-inserted":
            yield value
        if "x-inserted" in value:
            yield {"at": f"{at}/x-inserted", "value": value["x-inserted"]}
        for key, inner in value.items():
            within = at if key in ("said", "keywords", "facts", "doc") else f"{at}/{escaped(key)}"
            yield from extensions(inner, within)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from extensions(inner, f"{at}/{index}")


SWITCHES = {"3.2": 15, "3.1": 10, "3.0": 10, "2.0": 8}
"""How many booleans the descriptions have at least."""


@pytest.mark.parametrize("version", VERSIONS)
def test_every_switch_is_printed(version: str, tmp_path: Path) -> None:
    said = described(version)
    whole = inspected(said, tmp_path)
    switches = [
        (value, key, way)
        for value, way in objects(said)
        for key in value
        if value[key] is True and not (key == "required" and value.get("in") == "path")  # it can be nothing else
    ]

    silent = []
    for value, key, way in switches:
        value[key] = False
        if inspected(said, tmp_path) == whole:
            silent.append("/".join((*way, key)))
        value[key] = True

    assert len(switches) >= SWITCHES[version]
    assert silent == []


# ------------------------------------------------------------------------- wherever a fact was written


def test_an_extension_has_the_place_where_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "models.yaml").write_text("""
Pet: {type: object, properties: {name: {type: string, x-a: 1}}, x-a: {b: [null, 1.5]}}
""")
    (tmp_path / "more.yaml").write_text("""
overlay: 1.0.0
info: {title: t, version: "1"}
actions: [{target: "$.paths['/pets'].get", update: {x-added: [1]}}]
""")
    (tmp_path / "sdk.toml").write_text('spec = "openapi.yaml"\noverlays = ["more.yaml"]')
    (tmp_path / "openapi.yaml").write_text("""
openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200": {description: d, content: {application/json: {schema: {$ref: "models.yaml#/Pet"}}}}
        "404": {$ref: "#/components/responses/Lost"}
components:
  responses: {Lost: {description: d, x-lost: {}}}
""")
    config = tmp_path / "sdk.toml"
    outcome = Outcome(Report())
    request = Request(config=config)

    api = inspect(request, read_settings(request, outcome.report), outcome)

    assert api is not None, [each.message for each in outcome.report]
    found = [(each.at.seen_from(api.at), each.value) for each in found_in(api)]
    assert ("models.yaml#/Pet/x-a", {"b": [None, 1.5]}) in found
    assert ("models.yaml#/Pet/properties/name/x-a", 1) in found
    assert ("#/paths/~1pets/get/x-added", [1]) in found
    assert ("#/components/responses/Lost/x-lost", {}) in found


def found_in(api: Api) -> Iterator[Extension]:
    """The extensions of the nodes that an author of a template begins with."""
    for operation in api.operations:
        yield from operation.doc.extensions
        for response in operation.responses:
            yield from response.doc.extensions
    for schema in api.schemas:
        yield from schema.doc.extensions


def test_a_schema_has_the_extensions_of_all_that_it_is_put_together_from(tmp_path: Path) -> None:
    whole = {"x-own": 1, "x-both": "own", "allOf": [{"$ref": "#/components/schemas/Base"}, {"x-branch": 2}]}
    base = {"type": "object", "properties": {"a": {"type": "string"}}, "x-base": 3, "x-both": "base"}
    said = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "components": {"schemas": {"Base": base, "Whole": whole}},
    }

    printed = inspected(said, tmp_path)

    schema = next(each for each in printed["schemas"] if each["at"] == "#/components/schemas/Whole")
    found = {each["name"]: each["value"] for each in schema["doc"]["extensions"]}
    assert found == {"x-own": 1, "x-both": "own", "x-base": 3, "x-branch": 2}


def test_what_is_said_beside_a_reference_to_a_schema_counts_where_it_is_used(tmp_path: Path) -> None:
    currency = {"type": "string", "enum": ["EUR", "USD"], "description": "base"}
    schema = {"allOf": [{"$ref": "#/components/schemas/Currency"}, {"example": "USD"}], "x-a": 1}
    beside = {"$ref": "#/components/schemas/Currency", "description": "here", "default": "EUR"}
    operation = {
        "parameters": [{"name": "c", "in": "query", "schema": schema}],
        "responses": {"200": {"description": "d", "content": {"application/json": {"schema": beside}}}},
    }
    said = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": operation}},
        "components": {"schemas": {"Currency": currency}},
    }

    (printed,) = inspected(said, tmp_path)["operations"]

    parameter, content = printed["parameters"][0]["schema_doc"], printed["responses"][0]["contents"][0]["schema_doc"]
    assert (parameter["examples"], parameter["extensions"][0]["value"]) == (["USD"], 1)
    assert (content["description"], content["default"]) == ("here", "EUR")


def test_a_value_of_an_enumeration_may_be_deprecated(tmp_path: Path) -> None:
    branches = [{"const": "a", "title": "First"}, {"const": "b", "deprecated": True, "description": "old", "x-a": 1}]
    said = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "components": {"schemas": {"Letter": {"oneOf": branches}}},
    }

    printed = inspected(said, tmp_path)

    first, second = next(each for each in printed["schemas"] if each["is"] == "Enumeration")["members"]
    assert (first["at"], first["name"]) == ("#/components/schemas/Letter/oneOf/0", "First")
    assert (second["deprecated"], second["doc"], second["extensions"][0]["value"]) == (True, "old", 1)
    assert "leftovers" not in printed


def test_a_name_or_a_value_that_begins_with_x_is_no_extension(tmp_path: Path) -> None:
    thing = {
        "type": "object",
        "properties": {"x-size": {"type": "integer"}},
        "example": {"x-size": 1},
        "default": {"x-size": 2},
    }
    header = {"schema": {"type": "integer"}}
    response = {
        "description": "d",
        "headers": {"x-rate": header},
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/x-thing"}}},
    }
    said = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": response}}}},
        "components": {"schemas": {"x-thing": thing}},
    }

    printed = inspected(said, tmp_path)

    assert '"Extension"' not in json.dumps(printed)
    assert "leftovers" not in printed


# ------------------------------------------------------------------------------- the version of what is printed


def test_what_was_printed_is_still_printed_unless_the_first_number_moves(pytestconfig: pytest.Config) -> None:
    """`printed.txt` has every member that some version 2.x has printed; `--update` adds new ones, and takes none away."""
    known = FACTS / "printed.txt"
    version, *before = known.read_text("utf-8").split("\n")[:-1]
    now = sorted(f"{name}.{key}" for name, part in parts() for key in part.get("properties", {}))
    if pytestconfig.getoption("--update"):
        known.write_text("\n".join([version, *sorted({*before, *now})]) + "\n", "utf-8")
        return

    same = version == VERSION.partition(".")[0]
    assert not (
        same and set(before) - set(now)
    ), "these have gone: move the first number of VERSION, and begin printed.txt anew"
    assert not set(now) - set(before), "these are new: move the second number of VERSION, and run with --update"


def parts() -> Iterator[tuple[str, Any]]:
    schema: Any = schema_of_inspection()
    yield "Api", schema
    yield from schema["$defs"].items()
