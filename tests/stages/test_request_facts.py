"""What templates see of requests and responses that show an operation: pairs, credentials, all that may be left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.context import Api, facts_of
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.text import Text, json_of

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "security": [{"a": [], "b": [], "c": []}],
    "paths": {
        "/pets/{id}": {
            "post": {
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {
                        "name": "tags",
                        "in": "query",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "string"}, "examples": [["a b", "c"]]},
                    },
                    {"name": "page", "in": "query", "schema": {"type": "integer"}},
                    {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
                    {"name": "Bad Name", "in": "header", "schema": {"type": "string"}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "properties": {
                                    "name": {"type": "string"},
                                    "id": {"type": "string", "readOnly": True},
                                    "inner": {"$ref": "#/components/schemas/Node"},
                                },
                            }
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}},
                    },
                    "404": {
                        "description": "",
                        "content": {"application/json": {"schema": {}, "example": {"error": "gone"}}},
                    },
                    "4XX": {"description": "", "content": {"image/png": {}}},
                    "default": {"description": ""},
                },
            }
        },
        "/files": {
            "post": {
                "security": [],
                "requestBody": {
                    "required": True,
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                "type": "object",
                                "required": ["file"],
                                "properties": {
                                    "file": {"type": "string", "format": "binary"},
                                    "note": {"type": "string"},
                                },
                            }
                        }
                    },
                },
                "responses": {"204": {"description": ""}},
            }
        },
    },
    "components": {
        "schemas": {
            "Node": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string", "readOnly": True},
                    "secret": {"type": "string", "writeOnly": True},
                    "next": {"$ref": "#/components/schemas/Node"},
                    "size": {"type": "integer"},
                },
            }
        },
        "securitySchemes": {
            "a": {"type": "http", "scheme": "bearer"},
            "b": {"type": "apiKey", "in": "query", "name": "api key"},
            "c": {"type": "apiKey", "in": "cookie", "name": "sid"},
        },
    },
}


@pytest.fixture
def api(tmp_path: Path) -> Api:
    (tmp_path / "openapi.json").write_text(json.dumps(DOCUMENT), "utf-8")
    found = understand(Request(spec=tmp_path / "openapi.json"), Config(), Outcome(Report()))
    assert found is not None
    return facts_of(found)


def test_what_may_be_left_out_is_left_out_unless_all_is_asked_for(api: Api) -> None:
    operation = api.operations[0]
    assert operation.request
    assert operation.full_request

    assert operation.request.url == Text("https://api.example.com/pets/pet_id")
    assert (operation.request.query, operation.request.body) == ((), None)
    full = operation.full_request
    assert full.url == Text("https://api.example.com/pets/pet_id?tags=a%20b,c&page=1")
    assert full.body is not None
    assert json_of(full.body) == {"name": "name", "inner": {"secret": "secret", "size": 1}}
    assert [each.name.raw for each in full.headers] == ["X-Trace", "Content-Type", "Cookie", "Authorization"]


def test_the_query_is_there_pair_by_pair_as_it_travels(api: Api) -> None:
    full = api.operations[0].full_request
    assert full is not None

    pairs = [(each.name.raw, each.value.raw, each.encoded.raw) for each in full.query]
    assert pairs == [("tags", "a b,c", "tags=a%20b,c"), ("page", "1", "page=1")]
    assert full.url.raw.endswith("?" + "&".join(encoded for _, _, encoded in pairs))


def test_credentials_are_facts_of_their_own(api: Api) -> None:
    request = api.operations[0].request
    assert request is not None

    told = [(each.location, each.name.raw, each.prefix.raw, each.variable.raw) for each in request.credentials]
    assert told == [
        ("header", "Authorization", "Bearer ", "ACCESS_TOKEN"),
        ("query", "api key", "", "API_KEY"),
        ("cookie", "sid", "", "C_API_KEY"),
    ]
    assert [each.scheme.slug for each in request.credentials if each.scheme] == ["a", "b", "c"]
    headers = [(each.name.raw, each.value.raw, each.credential is not None) for each in request.headers]
    assert headers == [("Cookie", "sid=$C_API_KEY", True), ("Authorization", "Bearer $ACCESS_TOKEN", True)]


def test_a_form_in_parts_has_a_media_type_and_no_header_of_it(api: Api) -> None:
    request, full = api.operations[1].request, api.operations[1].full_request
    assert request
    assert full

    assert (request.media_type, request.headers) == (Text("multipart/form-data"), ())
    assert [each.name.raw for each in request.parts] == ["file"]
    parts = [(each.name.raw, each.is_file, each.media_type.raw) for each in full.parts]
    assert parts == [("file", True, "text/plain"), ("note", False, "")]


def test_a_response_is_shown_by_its_example_or_by_what_was_made(api: Api) -> None:
    shown = {str(each.status): each.shown for each in api.operations[0].responses}

    made, written = shown["200"], shown["404"]
    assert made
    assert written
    assert (made.is_made, json_of(made.value)) == (True, {"id": "id", "size": 1})
    assert (written.is_made, json_of(written.value)) == (False, {"error": "gone"})
    assert written.content.media_type == Text("application/json")
    assert (shown["4XX"], shown["default"]) == (None, None)


def test_statuses_are_numbers_to_compare(api: Api) -> None:
    told = [(str(each.status), each.status_number, each.status_class) for each in api.operations[0].responses]

    assert told == [("200", 200, 2), ("404", 404, 4), ("4XX", None, 4), ("default", None, None)]


def test_what_nothing_is_said_of_stands_nowhere(api: Api) -> None:
    [node] = [each for each in api.types if each.name.raw == "Node"]

    assert node.pointer.raw == "#/components/schemas/Node"
    assert node.entries is not None
    assert (str(node.entries.kind), node.entries.pointer.raw) == ("any", "")
