"""JSON Schema's own test suite: every value that it calls valid is read and sent, and stays what it is.

An SDK is made of each schema of the suite, alone, with one operation whose response it is and one whose body. The suite
lies in what `jsonschema` publishes as its sources; `make json-schema` fetches it. What is invalid is not asked of an
SDK: it types values, and judges them no further.

A schema of the suite often says nothing of a type. Ours is then the one that its keywords speak of, since no description
means an object by `properties`, "or a number"; so values of other types are left out here (`is_left_out`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported

from sdkwright import generate

FOLDER = Path(__file__).parents[2] / "build" / "json-schema"
DRAFTS = {"draft2020-12": "3.1.0", "draft4": "3.0.3"}
"""The version of OpenAPI for each draft: 3.1 is of the one, 3.0 has its keywords from about the other."""

LEFT_OUT = {
    "uniqueItems": "items of several schemas: more of them than are described are values of any type",
    "additionalItems": "the same, in a keyword that OpenAPI 3.0 does not have",
    "an array of schemas for items": "the same",
    "a schema given for prefixItems": "the same",
    "additional items are allowed by default": "the same",
    "prefixItems with boolean schemas": "the same",
    "prefixItems with no additional items allowed": "a tuple has all of its items",
    "items and subitems": "the same",
    "unevaluatedItems with if/then/else": "what `if` adds to a tuple is not known before",
    "unevaluatedItems depends on adjacent contains": "the same of `contains`",
    "regexes are not anchored by default and are case sensitive": "names that fit no pattern have the type of the others",
    "single dependency": "properties of `dependentSchemas` have their types always",
    "behaves like a normal $ref to $anchor": "a `$dynamicRef` is one to the outermost anchor of that name",
    "root pointer ref": "a schema of properties is an object, and so is what refers to it",
    "simple URN base URI with $ref via the URN": "the same",
}
"""What is typed more narrowly than the suite has it, by words of the file or of the group, with the reason."""


def groups() -> Iterator[Any]:
    """Each schema of the suite, with its values."""
    for draft in DRAFTS:
        for file in sorted(FOLDER.glob(f"jsonschema-*/json/tests/{draft}/*.json")):
            for number, group in enumerate(json.loads(file.read_text("utf-8"))):
                if draft != "draft4" or isinstance(group["schema"], dict):
                    yield pytest.param(draft, file.stem, group, id=f"{draft}-{file.stem}-{number}")


pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="`make json-schema` fetches the suite")


@pytest.mark.parametrize(("draft", "file", "group"), list(groups()))
def test_what_is_valid_is_read_and_sent_as_it_is(draft: str, file: str, group: dict[str, Any], tmp_path: Path) -> None:
    whole = f"{file}: {group['description']}"
    valid = [test["data"] for test in group["tests"] if test["valid"] and not is_left_out(test["description"])]
    with sdk(tmp_path, draft, group["schema"]) as made:
        if any(words in whole for words in LEFT_OUT):
            return
        for value in valid:
            assert [read(made, value, validation) for validation in ("off", "error")] == [exact(value)] * 2
            assert sent(made, value) == exact(value)


def is_left_out(test: str) -> bool:
    """Whether a value shows that a keyword is for another type alone, or that formats and encodings judge nothing: in
    an SDK `validation="error"` judges them."""
    return any(words in test for words in ("ignore", "pseudo-array", "only an annotation", "validates true"))


@contextmanager
def sdk(folder: Path, draft: str, schema: Any) -> Iterator[ModuleType]:
    """The SDK of an API that reads and takes what a schema describes."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    description = {
        "openapi": DRAFTS[draft],
        "info": {"title": "Suite", "version": "1"},
        "servers": [{"url": "https://suite.example.com"}],
        "paths": {
            "/things": {
                "get": {"responses": {"200": {"description": "ok", "content": content}}},
                "post": {
                    "requestBody": {"required": True, "content": content},
                    "responses": {"204": {"description": "ok"}},
                },
            }
        },
        "components": {"schemas": {"Thing": moved(schema, is_root='"$id"' not in json.dumps(schema))}},
    }
    (folder / "openapi.json").write_text(json.dumps(description))
    outcome = generate(folder / "openapi.json", output=folder / "sdk", package="suite_sdk")
    assert outcome.ok, list(outcome.report)
    with imported(folder / "sdk/src", "suite_sdk") as made:
        yield made


def moved(schema: Any, *, is_root: bool) -> Any:
    """A schema as it stands below `components`: references to its root lead there, if it has no address of its own."""
    if isinstance(schema, list):
        return [moved(each, is_root=is_root) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found = {}
    for name, value in schema.items():
        if name == "$ref" and is_root and isinstance(value, str) and (value == "#" or value.startswith("#/")):
            found[name] = f"#/components/schemas/Thing{value[1:]}"
        elif name != "$schema":
            found[name] = value if name in ("const", "enum", "default") else moved(value, is_root=is_root)
    return found


def read(made: ModuleType, value: object, validation: str) -> str:
    """The value of a response, as it would be sent back."""
    response = made.Response(200, made.Headers({"Content-Type": "application/json"}), json.dumps(value).encode())
    client = made.Suite(http_client=made.MockTransport(lambda _: response), validation=validation)
    things = client.things
    found = things.list() if hasattr(things, "list") else things.retrieve()
    return exact(made.to_jsonable(found))


def sent(made: ModuleType, value: object) -> str:
    """The JSON of a request with this value."""
    transport = made.MockTransport(lambda _: made.Response(204, made.Headers(), b""))
    things = made.Suite(http_client=transport).things
    (things.create if hasattr(things, "create") else things.update)(value)
    content = transport.requests[0].content
    return exact(json.loads(content if isinstance(content, bytes) else b"".join(content)))


def exact(value: object) -> str:
    """JSON that tells True from 1, and 1.0 from 1 as JSON Schema does: not at all."""
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: object) -> object:
    match value:
        case float() if value.is_integer():
            return int(value)
        case dict():
            return {name: _plain(each) for name, each in value.items()}
        case Sequence() if not isinstance(value, str):
            return [_plain(each) for each in value]
        case _:
            return value
