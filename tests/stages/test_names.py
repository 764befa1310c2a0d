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

from sdkwright.config import Config
from sdkwright.draft import Draft
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.targets import TARGETS
from sdkwright.targets.python.names import constant_name
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
    return TARGETS["python"](api, Config(), "0", report, remembered)


def table(names: Mapping[str, Json]) -> Iterator[tuple[str, str, str]]:
    """Every public name, by its kind and its place."""
    for kind, body in names.items():
        assert isinstance(body, dict)
        yield from ((kind, place, str(name)) for place, name in body.items())


def hostile_keys(names: Mapping[str, Json], schemas: Mapping[str, Json], chance: random.Random) -> list[str]:
    """Keys that would take the names of others: derived names, names in other casing, names that come first."""
    types = names["types"]
    assert isinstance(types, dict)
    derived = [str(name) for place, name in types.items() if place.count("/") != 3 and name not in schemas]
    wanted = [*chance.sample(derived, min(3, len(derived))), *chance.sample(sorted(schemas), min(2, len(schemas)))]
    cased = [key.swapcase() for key in wanted] + [key.lower() for key in wanted] + ["AAA", "zzz", "_"]
    return [key for key in (*wanted, *cased) if key not in schemas]


def inserted(document: dict[str, Json], key: str, chance: random.Random) -> dict[str, Json]:
    """The document with one more schema, somewhere among the others."""
    copy = json.loads(json.dumps(document))
    schemas = copy["components"]["schemas"] if "openapi" in copy else copy["definitions"]
    items = list(schemas.items())
    new = {"type": "object", "properties": {"state": {"enum": ["on", "off"]}, "data": {"type": "object"}}}
    items.insert(chance.randint(0, len(items)), (key, new))
    schemas.clear()
    schemas.update(items)
    return copy  # type: ignore[no-any-return]


def check(document: dict[str, Json], folder: Path, chance: random.Random, *, times: int) -> None:
    before = drafted(document, folder, {}).names
    components = document.get("components")
    schemas = components["schemas"] if isinstance(components, dict) else document["definitions"]
    assert isinstance(schemas, dict)
    for key in hostile_keys(before, schemas, chance)[:times]:
        after = drafted(inserted(document, key, chance), folder, before).names

        lost = set(table(before)) - set(table(after))
        assert not lost, f"{key}: {sorted(lost)[:5]}"


def test_a_schema_that_is_added_renames_nothing(tmp_path: Path) -> None:
    check(SPEC, tmp_path, random.Random(7), times=20)


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


@pytest.mark.skipif("SDKWRIGHT_SPECS" not in os.environ, reason="SDKWRIGHT_SPECS names no folder of descriptions")
def test_a_schema_that_is_added_to_a_large_description_renames_nothing(tmp_path: Path) -> None:
    files = sorted(Path(os.environ["SDKWRIGHT_SPECS"]).glob("*.json"), key=lambda path: -path.stat().st_size)

    for path in [file for file in files if file.stat().st_size < 8_000_000][:LARGEST]:
        check(json.loads(path.read_text("utf-8")), tmp_path, random.Random(path.name), times=4)


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
