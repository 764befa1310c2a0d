"""JSON-Schema-Test-Suite against the types that we make: each case of the keywords that decide a type.

The files beside this one are the suite's own for draft 2020-12, unchanged, as jsonschema 4.26.0 carries them (MIT). Each
schema is a file of its own that a description refers to. A value that a schema allows must be read, come back unchanged,
and be no mismatch; one that it forbids must never raise. Where our types say more than the schema does, the cases are
counted by cause.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import sdkwright

HERE = Path(__file__).parent
FILES = sorted(path.stem for path in HERE.glob("*.json"))
IMPLIED, LENGTH, FORMAT = "a keyword implies its type", "a tuple has its length", "a format is a promise"
CONDITION = "a property is typed whatever its condition"
TOLD_APART: dict[str, dict[str, int]] = {
    "additionalProperties": {IMPLIED: 3},
    "dependentSchemas": {IMPLIED: 3, CONDITION: 1},
    "format": {IMPLIED: 42, FORMAT: 5},
    "items": {IMPLIED: 2, LENGTH: 4},
    "patternProperties": {IMPLIED: 3, CONDITION: 1},
    "prefixItems": {IMPLIED: 1, LENGTH: 6},
    "properties": {IMPLIED: 4},
    "ref": {IMPLIED: 3},
    "required": {IMPLIED: 3},
    "unevaluatedItems": {LENGTH: 3},
    "uniqueItems": {LENGTH: 6},
}
"""Valid values that are said to be mismatches, by file and cause."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Black and the disk's patience are for others."""
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
    monkeypatch.setattr("os.fsync", lambda _: None)


def test_the_suite_is_there() -> None:
    assert sum(len(group["tests"]) for name in FILES for group in read(name)) > 900


def read(name: str) -> list[dict[str, Any]]:
    groups: list[dict[str, Any]] = json.loads((HERE / f"{name}.json").read_text("utf-8"))
    return groups


@pytest.mark.parametrize("name", FILES)
def test_values_are_read_as_the_schema_says(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groups = read(name)
    package = f"suite_{name.lower().replace('-', '_')}"
    generate(groups, tmp_path, package)
    monkeypatch.syspath_prepend(str(tmp_path / "sdk" / "src"))
    types = import_module(f"{package}.types")
    mismatches = import_module(f"{package}._runtime.models.validate").mismatches
    told: Counter[str] = Counter()

    for number, group in enumerate(groups):
        for test in group["tests"]:
            data = {"value": test["data"]}
            holder = getattr(types, f"Holder{number}")
            where = f"{group['description']}: {test['description']}"
            assert same(holder.from_dict(data).to_dict(), data), where
            found = mismatches(data, holder.__name__)
            if test["valid"] and found:
                told[cause(group["schema"], found[0])] += 1

    assert dict(told) == TOLD_APART.get(name, {})
    forget(package)


def generate(groups: list[dict[str, Any]], folder: Path, package: str) -> None:
    holders = {}
    (folder / "cases").mkdir()
    for number, group in enumerate(groups):
        (folder / "cases" / f"{number}.json").write_text(json.dumps(group["schema"]), "utf-8")
        value = {"$ref": f"cases/{number}.json"}
        holders[f"Holder{number}"] = {"type": "object", "required": ["value"], "properties": {"value": value}}
    description = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": holders}}
    (folder / "openapi.json").write_text(json.dumps(description), "utf-8")
    outcome = sdkwright.generate(folder / "openapi.json", output=folder / "sdk", package=package, keep_going=True)
    found = {each.code for each in outcome.report if each.severity.value == "error"}
    assert found <= {"ref-not-found"}, "the suite serves some schemas by HTTP, and these alone may be missing"


def cause(schema: Any, found: Any) -> str:
    """Why a value that a schema allows is a mismatch of our type."""
    kinds = set(expected_kinds(found.expected))
    inside = found.path != "value" and isinstance(schema, dict)
    if inside and {"patternProperties", "dependentSchemas"} & schema.keys():
        return CONDITION
    if kind_of(found.got) not in kinds:
        return IMPLIED
    if kinds == {"array"}:
        return LENGTH
    if kinds == {"string"}:
        return FORMAT
    return "other"


def expected_kinds(expected: str) -> Iterator[str]:
    names = {
        **dict.fromkeys(("str", "date", "datetime", "time", "timedelta", "UUID", "bytes"), "string"),
        "int": "number",
        "float": "number",
        "bool": "boolean",
        "None": "null",
    }
    for part in expected.split(" | "):
        yield names.get(part, "array" if part.startswith(("list", "tuple")) else "object")


def kind_of(value: object) -> str:
    kinds = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "null")


def same(a: object, b: object) -> bool:
    """Whether two values are one to JSON Schema (Core, 4.2.2): 1.0 is 1, and true is neither."""
    match a, b:
        case dict(), dict():
            return a.keys() == b.keys() and all(same(a[name], b[name]) for name in a)
        case list(), list():
            return len(a) == len(b) and all(map(same, a, b))
        case _:
            return isinstance(a, bool) == isinstance(b, bool) and a == b


def forget(package: str) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
