"""Whatever word the generator, its templates, its runtime or Python use is an ordinary name in a description.

Each word is a property, an argument of each place, a schema, an operation, a path and a value, of one description; its
SDK is generated, imported, type-checked and called.
"""

from __future__ import annotations

import ast
import asyncio
import builtins
import json
import keyword
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported
import sdkwright
from sdkwright.pipeline import Request, survey
from sdkwright.targets.python.names.reserved import ALIKE, EXPORTS, FUNCTIONS, RESERVED
from sdkwright.targets.python.vocabulary import EVALUATED, VOCABULARY
from sdkwright.text import Json

TEMPLATES = Path(__file__).parents[2] / "templates" / "python"
PLACES = ("query", "header", "cookie")
BY_THEMSELVES = ("accept", "authorization", "content_type")
"""Headers that are no parameters (OpenAPI 3.1, 4.8.12.1)."""


def near() -> set[str]:
    """The words that stand around names in generated code: imported, reserved, evaluated, keywords, builtins."""
    imported = {word for path in TEMPLATES.glob("*.jinja") for word in re.findall(r"\w+", imports(path))}
    evaluated = (
        {str(word) for pair in EVALUATED.arguments for word in pair} | EVALUATED.variables | EVALUATED.annotations
    )
    reserved = {name for names in (*RESERVED.values(), *ALIKE.values()) for name in names} | FUNCTIONS
    python = {*keyword.kwlist, *keyword.softkwlist, *PLAIN, "self", "cls"}
    return {word for word in imported | evaluated | reserved | python if word.isidentifier()} - TWICE


PLAIN = "bool bytes dict float int list object str tuple set type property super id len map filter Exception".split()
TWICE = {f"{name}Type{end}" for name in (*map(str.title, PLAIN), "UUID", "NoneType") for end in ("", "_", "__")}
"""What the target calls a type whose own name is taken: of no interest here, and many."""


def words() -> list[str]:
    """All of these, with what the runtime defines, and what Python and `typing` have."""
    runtime = {name for path in (TEMPLATES / "runtime").rglob("*.py") for name in defined(path)}
    found = near() | runtime | VOCABULARY | EXPORTS | {*dir(builtins), *typing.__all__, *dir(object), "_", "__"}
    return sorted(found)


def imports(path: Path) -> str:
    """The statements of a template that import something."""
    return "\n".join(re.findall(r"^\s*(?:from .*? )?import .*$", path.read_text("utf-8"), re.MULTILINE))


def defined(path: Path) -> Iterator[str]:
    """What a module of the runtime defines for others, and what its functions are given."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and not node.name.startswith("_"):
            yield node.name
            yield from (each.arg for each in ast.walk(node) if isinstance(each, ast.arg) and each.arg[:1] != "_")


def description() -> Json:
    """A description in which every word stands in every place that has names."""
    names, times = words(), {"type": "array", "items": {"type": "string", "format": "date-time"}}
    schemas: dict[str, Json] = {
        "Every": {"type": "object", "properties": {name: {"type": "string"} for name in names}},
        "Value": {"type": "string", "enum": [*names]},
        "Typed": {"type": "object", "properties": {name: times for name in names}},
    }
    paths: dict[str, Json] = {
        "/every": {"put": {"requestBody": {"required": True, "content": content("Every")}, "responses": ok("Every")}},
        "/typed": {"get": {"responses": ok("Typed")}},
        "/value": {"get": {"responses": ok("Value")}},
    }
    for name in sorted(near()):
        schemas[name] = {"type": "object", "properties": {name: {"type": "string"}, f"{name}Name": {"type": "integer"}}}
        path: Json = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        body: Json = {"content": content(name)}
        operation: Json = {"parameters": [path], "requestBody": body, "responses": ok(name)}
        paths[f"/{name}/{{{name}}}"] = {"post": {"operationId": name, "tags": [name], **operation}}
    for place in PLACES:
        unlike = {name.lower(): name for name in names if name.lower() not in BY_THEMSELVES}
        chosen = unlike.values() if place == "header" else names
        listed: list[Json] = [{"name": name, "in": place, "schema": {"type": "string"}} for name in chosen]
        paths[f"/{place}/all"] = {"get": {"parameters": listed, "responses": {"204": {"description": "ok"}}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Words", "version": "1"},
        "servers": [{"url": "https://api.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def content(schema: str) -> Json:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def ok(schema: str) -> Json:
    return {"200": {"description": "ok", "content": content(schema)}}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("words")
    (folder / "spec.json").write_text(json.dumps(description()), "utf-8")
    outcome = sdkwright.generate(folder / "spec.json", output=folder / "sdk", package="all_words")
    assert outcome.ok, [found.message for found in outcome.report][-5:]
    return folder


@pytest.fixture(scope="module")
def sdk(made: Path) -> Iterator[ModuleType]:
    with imported(made / "sdk" / "src", "all_words") as package:
        yield package


class Echo:
    """Answers with what it was sent, where that is an object."""

    def __init__(self, sdk: ModuleType) -> None:
        self._sdk = sdk
        self.seen: list[Any] = []

    def answer(self, request: Any) -> Any:
        self.seen.append(request)
        headers = self._sdk.Headers([("Content-Type", "application/json")])
        return self._sdk.Response(200 if request.content else 204, headers, request.content or b"")

    def send(self, request: Any) -> Any:
        return self.answer(request)

    def close(self) -> None:
        """Nothing is open."""


class AsyncEcho(Echo):
    """The same for the async client."""

    async def send(self, request: Any) -> Any:
        return self.answer(request)

    async def close(self) -> None:  # type: ignore[override]
        """Nothing is open."""


def test_there_are_many_words() -> None:
    assert {"item", "errors", "returns", "TypeAlias", "field", "options", "match", "list", "Literal", "self"} <= {
        *words()
    }
    assert len(near()) > 200
    assert len(words()) > 500


def test_every_property_is_read_and_written(sdk: ModuleType) -> None:
    types = import_module("all_words.types")
    data = {name: f"x {name}" for name in words()}
    times = {name: ["2026-01-02T03:04:05+00:00"] for name in words()}

    assert types.Every.from_dict(data).to_dict() == data
    assert types.Typed.from_dict(times).to_dict().keys() == times.keys()
    assert {value.value for value in types.Value} == {*words()}


def test_every_operation_is_called(made: Path, sdk: ModuleType) -> None:
    _, surface = survey(Request(made / "spec.json", package="all_words"))
    assert surface is not None
    operations: Any = surface["operations"]
    echo, late = Echo(sdk), AsyncEcho(sdk)
    client = getattr(sdk, str(surface["client"]))(http_client=echo)
    other = getattr(sdk, f"Async{surface['client']}")(http_client=late)

    async def call_all() -> None:
        for operation in operations:
            positional, given, sent = arguments(operation)
            method = client
            awaited = other
            for name in operation["call"].split("."):
                method, awaited = getattr(method, name), getattr(awaited, name)
            results = [method(*positional, **given), await awaited(*positional, **given)]
            for result in results if sent else ():
                assert result.to_dict() == sent, operation["call"]
            assert echo.seen[-1].url == late.seen[-1].url
            assert [*echo.seen[-1].headers] == [*late.seen[-1].headers] or operation["path"].startswith("/header")

    asyncio.run(call_all())

    assert len(echo.seen) == len(operations) == len(near()) + len(PLACES) + len(("every", "typed", "value"))


def arguments(operation: Any) -> tuple[list[str], dict[str, str], dict[str, str]]:
    """The positional values, those by keyword, and what of them is the body."""
    positional, given, sent = [], {}, {}
    for argument in operation["arguments"]:
        if argument["name"] is None:  # the body in one piece, in place of its properties
            continue
        value = f"v {argument['name']}"
        if argument["in"] == "body" and argument["type"].startswith("int"):
            continue
        if argument["positional"]:
            positional.append(value)
        else:
            given[argument["argument"]] = value
        if argument["in"] == "body":
            sent[argument["name"]] = value
    return positional, given, sent


def test_its_types_are_sound(made: Path) -> None:
    options = ["--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent"]
    package = made / "sdk" / "src" / "all_words"
    files = [file for file in package.rglob("*.py") if "_runtime" not in file.parts]

    checked = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *map(str, files)], capture_output=True, text=True, check=False
    )

    assert checked.stdout == ""
