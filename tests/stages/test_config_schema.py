"""The JSON Schema of sdk.toml that is published for editors, held against what reads the file."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from sdkwright.cli import main
from sdkwright.config.access import PARTS
from sdkwright.config.pins import FLAT, NESTED
from sdkwright.config.sdk_toml import read_config, schema_of_config
from sdkwright.config.values import Values
from sdkwright.report import Report

SCHEMA: dict[str, Any] = schema_of_config()
WHOLE = """
spec = "api.yaml"
[client]
headers = {X-Version = {default = "1"}}
query = {v = {}}
[auth.key]
type = "basic"
username = {}
password = {}
access_token = {}
client_id = {}
client_secret = {}
[project]
[[readme.examples]]
operation = "list"
[include]
[exclude]
[[pages]]
operations = ["list"]
by = "link"
[packs.docs]
"""
"""A file that has every table whose keys are known ones."""
TELLING = {"string": "x", "boolean": True, "integer": 1, "array": ["x"], "object": {}}
"""A value of each type."""


@cache
def judge() -> Any:
    return jsonschema_rs.validator_for(SCHEMA, validate_formats=False)


def read(text: str, folder: Path) -> list[str]:
    """What the reader has against a file."""
    (folder / "sdk.toml").write_text(text, "utf-8")
    report = Report()
    read_config(folder / "sdk.toml", report)
    return [found.message for found in report]


def tables(schema: dict[str, Any], way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    """The tables of the schema with known keys, by the way to them; `*` stands for any key."""
    if schema.get("type") == "array":
        schema = schema["items"]
    schema = next((each for each in schema.get("anyOf", ()) if each["type"] == "object"), schema)
    if "properties" in schema:
        yield way, schema
    for key, inner in schema.get("properties", {}).items():
        yield from tables(inner, (*way, key))
    if isinstance(inner := schema.get("additionalProperties"), dict):
        yield from tables(inner, (*way, "*"))


def test_the_schema_has_the_keys_that_are_read_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every table says which keys it knows when it is read: these are the properties in the schema."""
    known: dict[tuple[str, ...], set[str]] = {}
    plain = Values.refuse_unknown

    def noted(self: Values, table: dict[str, object], keys: tuple[str, ...], at: tuple[str, ...] = ()) -> None:
        known[at] = set(keys)
        plain(self, table, keys, at)

    monkeypatch.setattr(Values, "refuse_unknown", noted)
    assert read(WHOLE, tmp_path) == []

    ways = {("auth", "key"): ("auth", "*")} | {("auth", "key", part): ("auth", "*", part) for part in PARTS}
    ways |= {("client", p, n): ("client", p, "*") for p, n in PARAMETERS}
    ways |= {("packs", "docs"): ("packs", "*")}
    found = {ways.get(way, way): keys for way, keys in known.items()} | {("names",): {*FLAT, *NESTED}}
    assert {way: set(table["properties"]) for way, table in tables(SCHEMA)} == found


PARAMETERS = (("headers", "X-Version"), ("query", "v"))


def placed(way: tuple[str, ...], value: object) -> dict[str, object]:
    """A file that has nothing but one value, and what an entry cannot be without."""
    for key in reversed(way):
        value = {("key" if key == "*" else key): value}
        entry = value[key] if key == "pages" else None
        if isinstance(entry, dict) and len(way) > 1:
            value = {key: [{"operations": ["x"], "by": "link", **entry}]}
        elif way[:2] == ("readme", "examples") and key == "examples" and len(way) > 2:
            value = {key: [{"operation": "x", **value[key]}]}
    assert isinstance(value, dict)
    return value


JUDGED_BY_THE_READER = {("project", "license"), ("project", "license_file")}
"""What a text must say, beside being one: an SPDX expression, and the path of a file."""
PROPERTIES = [(*way, key) for way, table in tables(SCHEMA) for key in table["properties"]]


@pytest.mark.parametrize("way", PROPERTIES, ids=".".join)
def test_the_schema_refuses_the_types_that_are_refused(way: tuple[str, ...], tmp_path: Path) -> None:
    for kind, value in TELLING.items():
        told = placed(way, value)

        messages = read(toml(told), tmp_path)

        if not (kind == "string" and way in JUDGED_BY_THE_READER):
            assert judge().is_valid(told) is not bool(messages), f"{kind}: {told} {messages}"


def toml(value: dict[str, object]) -> str:
    """Tables as TOML writes them inline."""
    return "\n".join(f"{json.dumps(key)} = {inline(each)}" for key, each in value.items())


def inline(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {inline(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return json.dumps(value)


SDK_TOMLS = [p for folder in ("golden", "bench") for p in (Path(__file__).parents[1] / folder).rglob("sdk.toml")]


@pytest.mark.parametrize("path", SDK_TOMLS, ids=lambda path: path.parent.name)
def test_the_schema_agrees_on_every_file_that_there_is(path: Path) -> None:
    report = Report()
    read_config(path, report)

    assert judge().is_valid(tomllib.loads(path.read_text("utf-8"))) is not report.failed


def test_every_key_says_what_it_does() -> None:
    told = [(way, key, each) for way, table in tables(SCHEMA) for key, each in table["properties"].items()]

    assert len(told) > 40
    assert not [(way, key) for way, key, each in told if not each.get("description", "").endswith((".", "…"))]


def test_the_command_prints_the_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "--schema"]) == 0

    assert json.loads(capsys.readouterr().out) == SCHEMA
