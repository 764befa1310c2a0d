"""Every value of a small description, replaced by values of every other kind: no command ends in a traceback.

A hostile or careless description has them in any place. `FUZZ_VALUES=all` tries every value in every place; else each place
has its share of them, the same in every run.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.files import File
from sdkwright.inspection.inspect import inspection
from sdkwright.pipeline import Outcome, Request, explain, generate, survey, understand
from sdkwright.report import Report
from sdkwright.report.listing import Sources, as_json, listing

BASES = [Path(__file__).parent / "everything.json", Path(__file__).parent / "everything_2_0.json"]
VALUES: tuple[Any, ...] = (
    *({}, [], 0, -1, 1.5, True, None, "", "x", "\ud800", "²", "--5", "+", "https://[::1", "//[", "9" * 5000),
    *([[]], [None], [{}], {"": {}}, {"$ref": "#"}, {"$ref": 5}, {"type": {}}, 10**4000, "0x" + "f" * 4000, "#/a/²"),
)
SHARE = 1
"""How many values each place is given."""

Step = str | int


def places(value: Any, at: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    below = enumerate(value) if isinstance(value, list) else value.items() if isinstance(value, dict) else ()
    for step, item in below:
        yield (*at, step)
        yield from places(item, (*at, step))


def replaced(whole: Any, at: Sequence[Step], value: Any) -> Any:
    """The same description with another value in one place."""
    whole = copy.deepcopy(whole)
    holder = whole
    for step in at[:-1]:
        holder = holder[step]
    holder[at[-1]] = copy.deepcopy(value)
    return whole


def cases() -> Iterator[Any]:
    tried = len(VALUES) if os.environ.get("FUZZ_VALUES") == "all" else SHARE
    for base in BASES:
        whole = json.loads(base.read_text("utf-8"))
        for number, at in enumerate(places(whole)):
            for nth in range(tried):
                value = VALUES[(number * SHARE + nth) % len(VALUES)]
                yield base.name, at, value, replaced(whole, at, value)


def test_no_value_in_any_place_brings_a_command_down(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.json"
    fallen = []
    for number, (name, at, value, whole) in enumerate(cases()):
        spec.write_bytes(json.dumps(whole).encode("ascii"))
        try:
            looked_at(Request(spec=spec, package="sdk"), deep=number % 40 == 0)
        except Exception as error:  # every one is told, not the first
            fallen.append(f"{name} {'/'.join(map(str, at))} = {json.dumps(value)[:40]}: {error!r:.200}")

    assert not fallen


def looked_at(request: Request, *, deep: bool) -> None:
    """What `check` and `inspect` do; where it is deep, `surface` and `explain` as well."""
    outcome = Outcome(Report())
    api = understand(request, Config(), outcome)
    if api is not None:
        json.dumps(inspection(api))
    sources = Sources(outcome.sources)
    json.dumps(as_json(outcome.report, sources))
    listing(outcome.report, sources, colour=False).encode("utf-8", "backslashreplace")
    assert api is not None or outcome.report.failed
    if deep:
        survey(request)
        explain(request, "#/components/schemas/Pet")


OPENING = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


def of_schemas(**schemas: Any) -> Any:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    post = {"requestBody": {"content": content}, "responses": {"200": {"description": "d", "content": content}}}
    return {**OPENING, "paths": {"/pets": {"post": post}}, "components": {"schemas": schemas}}


def of_operation(**operation: Any) -> Any:
    return {**OPENING, "paths": {"/pets/{id}": {"get": {"responses": {"204": {"description": "d"}}, **operation}}}}


def nested(depth: int) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "array", "items": schema}
    return schema


def in_path(schema: Any) -> Any:
    return of_operation(parameters=[{"name": "id", "in": "path", "required": True, "schema": schema}])


MEMBERS = [{"type": "object", "required": [f"p{i}"], "properties": {f"p{i}": {"type": "string"}}} for i in range(400)]
FOUND = {
    "text among integers": of_schemas(Pet={"type": "integer", "enum": ["--5", "-", "+5", "5", "²", "٣", "9" * 5000, "0xff"]}),
    "a mapping that is no number": of_schemas(
        Pet={
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {"propertyName": "k", "mapping": {"--1": "#/components/schemas/Cat", "²": "Cat"}},
        },
        Cat={"type": "object", "properties": {"k": {"type": "integer"}}},
    ),
    "a pointer with ²": of_schemas(Pet={"$ref": "#/components/schemas/A/oneOf/²"}, A={"oneOf": [{"type": "string"}]}),
    "a long number": of_schemas(Pet={"type": "integer", "default": 10**4200, "enum": [10**4200, -(10**4200)]}),
    "URLs that are none": {**of_operation(), "servers": [{"url": u} for u in ("https://[::1", "//", "https://x:y/", "\x00")]},
    "a style that is an object": of_operation(
        parameters=[{"name": "id", "in": "path", "required": True, "style": {}, "schema": {"type": "string"}}]
    ),
    "a lone surrogate in a path": in_path({"type": "string", "enum": ["\ud800", "a"]}),
    "180 nested arrays": of_schemas(Pet=nested(90)),
    "arrays in a chain": of_schemas(
        Pet={"$ref": "#/components/schemas/A0"},
        **{f"A{i}": {"type": "array", "items": {"$ref": f"#/components/schemas/A{i + 1}"}} for i in range(150)},
        A150={"type": "string"},
    ),
    "a union of four hundred": of_schemas(Pet={"oneOf": MEMBERS}),
}  # fmt: skip


def compiled(files: Sequence[File], **_: object) -> list[str]:
    """Instead of black, which has tests of its own."""
    for file in files:
        if file.is_python:
            compile(file.text, file.path, "exec", dont_inherit=True)
    return [file.text for file in files]


@pytest.mark.parametrize("case", FOUND)
def test_what_was_found_makes_an_sdk(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdkwright.format.shape_shared", compiled)
    spec = tmp_path / "openapi.json"
    spec.write_bytes(json.dumps(FOUND[case]).encode("ascii"))

    outcome = generate(Request(spec=spec, package="sdk", output=tmp_path / "out", check=True))

    assert outcome.changes is not None, [found.message for found in outcome.report]
    looked_at(Request(spec=spec, package="sdk"), deep=True)


def test_what_nests_too_deeply_is_an_error_with_a_place(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.json"
    spec.write_bytes(json.dumps(of_schemas(Pet=nested(400))).encode("ascii"))

    outcome = generate(Request(spec=spec, package="sdk", output=tmp_path / "out", check=True))

    assert [(found.code, found.at is not None) for found in outcome.report] == [("too-deep", True)]
