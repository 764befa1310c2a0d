"""Public names are stable: what stands in the lock keeps its name, whatever is added to the description, and where.

With `SDKWRIGHT_SPECS` set to a folder of descriptions the property is tested on the largest of them, too.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import sdkwright
from sdkwright.config.sdk_toml import Config
from sdkwright.draft import Draft, no_samples
from sdkwright.load import load, read
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.targets import TARGETS
from sdkwright.targets.python.models.type_views import ModuleView
from sdkwright.targets.python.names.identifiers import constant_name
from sdkwright.targets.python.views import OperationView
from sdkwright.text import Json

LARGEST = 5
SPEC: dict[str, Json] = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo", "version": "1"},
    "paths": {
        "/pets": {
            "get": {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": {
                "type": "object", "properties": {"state": {"enum": ["a", "b"]}, "home": {"type": "object", "properties": {
                    "city": {"type": "string"}}}}}}}}}},
            "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
                     "responses": {"204": {"description": "ok"}}},
        },
        "/pets/{id}/feed": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "post": {"responses": {"204": {"description": "ok"}}},
        },
    },
    "components": {"schemas": {
        "Pet": {"type": "object", "properties": {"kind": {"enum": ["cat", "dog"]}, "next": {"$ref": "#/components/schemas/pet"}}},
        "pet": {"type": "object", "properties": {"kind": {"enum": ["x"]}}},
    }},
}  # fmt: skip


def drafted(document: Json, folder: Path, remembered: Mapping[str, Json]) -> Draft:
    """The draft of a description, with what a lock remembers."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), "utf-8")
    report = Report()
    api = understand(Request(spec=path), Config(), Outcome(report))
    assert api is not None, [found.message for found in report]
    return TARGETS["python"](api, Config(every_type=True), "0", report, remembered, no_samples)


def table(names: Mapping[str, Json]) -> Iterator[tuple[str, str, str]]:
    """Every name that the lock keeps, by its kind and its place."""
    for kind, body in names.items():
        assert isinstance(body, dict)
        yield from ((kind, place, str(name)) for place, name in body.items())


def public(draft: Draft) -> set[tuple[str, ...]]:
    """All that a user can write: classes with their fields and members, methods with their arguments, and all types."""
    found: set[tuple[str, ...]] = set()
    for module in draft.views["module"]:
        assert isinstance(module, ModuleView)
        found |= {(module.name, model.name, f.name, f.annotation) for model in module.models for f in model.fields}
        found |= {(module.name, enum.name, member.name) for enum in module.enums for member in enum.members}
        found |= {(module.name, alias.name, alias.annotation) for alias in module.aliases}
        found |= {(module.name, name) for name in module.exports}
    for operation in draft.views["operation"]:
        assert isinstance(operation, OperationView)
        found |= {(operation.call, operation.constant, operation.returns)}
        found |= {(operation.call, argument.name, argument.annotation) for argument in operation.arguments}
    return found


def hostile_keys(names: Mapping[str, Json], schemas: Mapping[str, Json], chance: random.Random) -> list[str]:
    """Keys that would take the names of others: derived names, names in other casing, names that come first."""
    types = names["types"]
    assert isinstance(types, dict)
    derived = [str(name) for place, name in types.items() if place.count("/") != 3 and name not in schemas]
    inline, given = (chance.sample(sorted(some), min(3, len(some))) for some in (derived, schemas))
    cased = [changed for key in (*given, *inline) for changed in (key.swapcase(), f"{key}_", key.upper())]
    mixed = [key for trio in zip(inline, cased, cased[3:], strict=False) for key in trio]
    return [key for key in dict.fromkeys((*mixed, "AAA", *cased, "zzz", "_")) if key not in schemas]


def inserted(document: dict[str, Json], key: str, chance: random.Random) -> dict[str, Json]:
    """The document with one more schema, somewhere among the others, and with an enumeration that others have, too."""
    copy = json.loads(json.dumps(document))
    schemas = copy["components"]["schemas"] if "openapi" in copy else copy["definitions"]
    items = list(schemas.items())
    role, values = chance.choice(list(enumerations(document)) or [("state", ["on", "off"])])
    new = {"type": "object", "properties": {role: {"type": "string", "enum": values}, "data": {"type": "object"}}}
    items.insert(chance.randint(0, len(items)), (key, new))
    schemas.clear()
    schemas.update(items)
    return copy  # type: ignore[no-any-return]


def enumerations(value: Json) -> Iterator[tuple[str, Json]]:
    """The inline enumerations of a document, with the names of their properties."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        waiting += node if isinstance(node, list) else node.values() if isinstance(node, dict) else []
        properties = node.get("properties") if isinstance(node, dict) else None
        for name, schema in properties.items() if isinstance(properties, dict) else ():
            if isinstance(schema, dict) and isinstance(schema.get("enum"), list):
                yield name, schema["enum"]


def check(document: dict[str, Json], folder: Path, chance: random.Random, *, times: int) -> None:
    before = drafted(document, folder, {})
    components = document.get("components")
    schemas = components["schemas"] if isinstance(components, dict) else document["definitions"]
    assert isinstance(schemas, dict)
    keys = hostile_keys(before.names, schemas, chance)[:times]
    assert len(keys) == times
    for key in keys:
        after = drafted(inserted(document, key, chance), folder, before.names)

        lost = public(before) - public(after) | set(table(before.names)) - set(table(after.names))
        assert not lost, f"{key}: {sorted(lost)[:5]}"
        assert public(after) - public(before), "the added schema is there"


def test_a_schema_that_is_added_renames_nothing(tmp_path: Path) -> None:
    check(SPEC, tmp_path, random.Random(7), times=18)


def test_without_the_lock_the_added_schema_would_have_taken_a_name(tmp_path: Path) -> None:
    before = drafted(SPEC, tmp_path, {}).names
    types = before["types"]
    assert isinstance(types, dict)
    derived = next(str(name) for place, name in types.items() if place.startswith("#/paths"))

    after = drafted(inserted(SPEC, derived, random.Random(1)), tmp_path, {}).names

    assert set(table(before)) - set(table(after))


def test_the_order_of_the_document_decides_no_name(tmp_path: Path) -> None:
    def turned(value: Json) -> Json:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(list(value))}
        return value

    before, after = drafted(SPEC, tmp_path, {}).names, drafted(turned(SPEC), tmp_path, {}).names

    assert set(table(before)) == set(table(after))


def test_an_operation_that_is_added_moves_no_other(tmp_path: Path) -> None:
    before = drafted(SPEC, tmp_path, {}).names
    more = json.loads(json.dumps(SPEC))
    done = {"responses": {"204": {"description": "ok"}}}
    more["paths"] = {"/pets/feed": {"post": done}, "/v1/other": {"get": done}, **more["paths"]}

    after = drafted(more, tmp_path, before).names

    assert not set(table(before)) - set(table(after))


def arguments(draft: Draft) -> dict[str, str]:
    """The arguments of the only operation, by their names over HTTP."""
    (operation,) = draft.views["operation"]
    assert isinstance(operation, OperationView)
    return {argument.wire.raw: argument.name for argument in operation.arguments}


def listing(*names: tuple[str, str]) -> Json:
    """A description of one operation with these parameters, by place and name."""
    parameters: list[Json] = [{"in": place, "name": name, "schema": {"type": "string"}} for place, name in names]
    get: Json = {"parameters": parameters, "responses": {"204": {"description": "ok"}}}
    return {**SPEC, "paths": {"/pets": {"get": get}}, "components": {}}


def test_arguments_that_differ_in_signs_say_them(tmp_path: Path) -> None:
    names = ("$top", "top", "a[]", "a", "sort+", "sort", "filter[x]", "fooBar", "foo_bar", "options", "cls", "item")
    found = arguments(drafted(listing(*(("query", name) for name in names), ("header", "X-Id")), tmp_path, {}))

    assert found == {
        "$top": "dollar_top",
        "top": "top",
        "a[]": "a_brackets",
        "a": "a",
        "sort+": "sort_plus",
        "sort": "sort",
        "filter[x]": "filter_x",
        "fooBar": "foobar",
        "foo_bar": "foo_bar",
        "X-Id": "x_id",
        "options": "options",
        "cls": "cls",
        "item": "item",
    }


def test_an_argument_that_is_added_renames_no_other(tmp_path: Path) -> None:
    before = drafted(listing(("query", "$top"), ("query", "a[]"), ("header", "a")), tmp_path, {})

    after = drafted(
        listing(("query", "top"), ("query", "a"), ("query", "$top"), ("query", "a[]"), ("header", "a")),
        tmp_path,
        before.names,
    )

    assert arguments(before)["$top"] == "top"
    assert arguments(after).items() >= {("$top", "top"), ("a[]", "a")}


def test_enumerations_that_the_lock_knows_apart_stay_apart(tmp_path: Path) -> None:
    places = {f"#/components/schemas/{key}/properties/kind": f"{key}Kind" for key in ("Cat", "Dog")}
    kind: Json = {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}}}
    document: Json = {**SPEC, "paths": {}, "components": {"schemas": {"Cat": kind, "Dog": kind, "Eel": kind}}}

    fresh, known = drafted(document, tmp_path, {}), drafted(document, tmp_path, {"types": {**places}})

    assert ("cat", "Kind") in public(fresh)
    assert {("dog", "DogKind"), ("cat", "CatKind"), ("eel", "Eel", "kind", "CatKind | None")} <= public(known)


def largest(folder: Path) -> list[Path]:
    """The largest descriptions of a folder; one in many files counts as its root file."""
    files = (path for path in folder.iterdir() if path.suffix in (".json", ".yaml"))
    return sorted(files, key=lambda path: -path.stat().st_size)[:LARGEST]


@pytest.mark.skipif("SDKWRIGHT_SPECS" not in os.environ, reason="SDKWRIGHT_SPECS names no folder of descriptions")
def test_a_schema_that_is_added_to_a_large_description_renames_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sdkwright.pipeline.validate", lambda *_: None)  # what is wrong with them is not asked here
    monkeypatch.setattr("sdkwright.pipeline.check_examples", lambda *_: None)
    files = largest(Path(os.environ["SDKWRIGHT_SPECS"]))

    assert len(files) == LARGEST
    for path in files:
        source = read(path, Report())
        assert source is not None
        document = load(source, Report())
        assert document is not None
        assert isinstance(document.value, dict)
        check(document.value, tmp_path, random.Random(path.name), times=4)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("", "EMPTY"),
        (" ", "BLANK"),
        ("*", "STAR"),
        (">=", "GREATER_EQUAL"),
        ("-created_at", "MINUS_CREATED_AT"),
        ("created_at", "CREATED_AT"),
        ("+1", "PLUS_1"),
        ("/aux", "AUX"),
        ("__init__", "INIT"),
    ],
)
def test_a_member_that_is_made_of_signs_reads_as_words(value: str, name: str) -> None:
    assert constant_name(value) == name


def test_the_class_of_a_resource_is_called_after_one_of_what_it_belongs_to(tmp_path: Path) -> None:
    listed = {"responses": {"200": {"description": "", "content": {"application/json": {"schema": {"type": "array"}}}}}}
    item = {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "get": {"responses": {"204": {"description": ""}}},
    }
    paths = {
        f"{above}/files{end}": item if end else {"get": listed}
        for above in ("", "/vector_stores")
        for end in ("", "/{id}")
    }
    spec = tmp_path / "api.json"
    spec.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "S", "version": "1"}, "paths": paths}))

    sdkwright.generate(spec, output=tmp_path / "out")

    module = next(tmp_path.rglob("resources/vector_stores/files.py")).read_text()
    assert "class VectorStoreFilesResource(SyncResource):" in module
