"""The request that is shown is the one that goes over HTTP: by the examples of RFC 6570, and by what an SDK sends."""

from __future__ import annotations

import http.server
import json
import re
import threading
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema_rs
import pytest

from sdkwright import generate
from sdkwright.config.sdk_toml import Config
from sdkwright.context import Api, facts_of
from sdkwright.context.as_json import as_json, schema_of_context
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report
from sdkwright.text import json_of

from ..made_sdk import imported

TEXT: dict[str, Any] = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
KEYS = {"type": "object", "additionalProperties": TEXT}
RFC_KEYS = {"semi": ";", "dot": ".", "comma": ","}
"""The variable `keys` of RFC 6570, 3.2."""


def parameter(place: str, example: object, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": "x", "in": place, "required": True, "example": example, "schema": schema, **more}


def document(path: str, *parameters: dict[str, Any], **root: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Sent", "version": "1"},
        "servers": [{"url": "http://sent.test"}],
        "paths": {
            path: {
                "get": {
                    "operationId": "get_sent",
                    "tags": ["things"],
                    "parameters": list(parameters),
                    "responses": {"204": {"description": ""}},
                }
            }
        },
        **root,
    }


def facts(folder: Path, described: dict[str, Any]) -> Api:
    (folder / "openapi.json").write_text(json.dumps(described), "utf-8")
    found = understand(Request(spec=folder / "openapi.json"), Config(), Outcome(Report()))
    assert found is not None
    return facts_of(found)


@pytest.mark.parametrize(
    ("path", "told", "want"),
    [
        ("/{x}", parameter("path", "Hello World!", TEXT), "/Hello%20World%21"),
        ("/{x}", parameter("path", "50%", TEXT), "/50%25"),
        ("/{x}", parameter("path", "/foo/bar", TEXT), "/%2Ffoo%2Fbar"),
        ("/{x}", parameter("path", ["red", "green", "blue"], TEXTS), "/red,green,blue"),
        ("/{x}", parameter("path", RFC_KEYS, KEYS), "/semi,%3B,dot,.,comma,%2C"),
        ("/{x}", parameter("path", RFC_KEYS, KEYS, explode=True), "/semi=%3B,dot=.,comma=%2C"),
        ("/X{x}", parameter("path", ["red", "green"], TEXTS, style="label", explode=True), "/X.red.green"),
        ("/X{x}", parameter("path", RFC_KEYS, KEYS, style="label"), "/X.semi,%3B,dot,.,comma,%2C"),
        ("/a{x}", parameter("path", RFC_KEYS, KEYS, style="matrix"), "/a;x=semi,%3B,dot,.,comma,%2C"),
        ("/a{x}", parameter("path", RFC_KEYS, KEYS, style="matrix", explode=True), "/a;semi=%3B;dot=.;comma=%2C"),
        ("/a{x}", parameter("path", ["red", "a;b"], TEXTS, style="matrix", explode=True), "/a;x=red;x=a%3Bb"),
        ("/", parameter("query", "Hello World!", TEXT), "/?x=Hello%20World%21"),
        ("/", parameter("query", "Hello World!", TEXT, allowReserved=True), "/?x=Hello%20World!"),
        ("/", parameter("query", ["red", "green", "blue"], TEXTS, explode=False), "/?x=red,green,blue"),
        ("/", parameter("query", ["red", "green"], TEXTS), "/?x=red&x=green"),
        ("/", parameter("query", RFC_KEYS, KEYS, explode=False), "/?x=semi,%3B,dot,.,comma,%2C"),
        ("/", parameter("query", RFC_KEYS, KEYS), "/?semi=%3B&dot=.&comma=%2C"),
    ],
)
def test_values_are_escaped_as_in_the_examples_of_rfc_6570(
    path: str, told: dict[str, Any], want: str, tmp_path: Path
) -> None:
    [operation] = facts(tmp_path, document(path, told)).operations

    assert operation.request is not None
    assert operation.request.url.raw == "http://sent.test" + want


# ------------------------------------------------------------------------------------------- what an SDK sends


class Heard(http.server.BaseHTTPRequestHandler):
    """Keeps what it is asked, as it came."""

    def do_GET(self) -> None:
        self.server.heard.append((self.path, self.headers))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Any]:
    made: Any = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Heard)
    made.heard = []
    threading.Thread(target=made.serve_forever, daemon=True).start()
    yield made
    made.shutdown()
    made.server_close()


AWKWARD = ["x", "y,z", "a/b", "c|d", "e f", "g;h=i.j", "k&l?m#n", "ü:@!$'()*[]", "%2F+"]
PLAIN = {"n,1": "a,b", "n=2": "c;d|e f.g"}
QUERY: dict[str, dict[str, Any]] = {
    "form": {"schema": TEXTS, "example": AWKWARD, "explode": False},
    "form_one": {"schema": TEXT, "example": "a,b:c/d?e@f!$'()*;g[h]"},
    "form_apart": {"schema": TEXTS, "example": AWKWARD},
    "form_keys": {"schema": KEYS, "example": PLAIN, "explode": False},
    "form_keys_apart": {"schema": KEYS, "example": PLAIN},
    "reserved": {"schema": TEXTS, "example": AWKWARD, "explode": False, "allowReserved": True},
    "reserved_one": {"schema": TEXT, "example": "a,b:c/d?e@f!$'()*;g[h]&#+%2f%", "allowReserved": True},
    "deep": {"schema": KEYS, "example": {"a=b": "c&d", "e,f": "g,h"}, "style": "deepObject", "explode": True},
    "piped": {"schema": TEXTS, "example": AWKWARD, "style": "pipeDelimited", "explode": False},
    "piped_ok": {"schema": TEXTS, "example": ["x", "y,z"], "style": "pipeDelimited", "explode": False},
    "spaced": {"schema": TEXTS, "example": AWKWARD, "style": "spaceDelimited", "explode": False},
    "spaced_ok": {"schema": TEXTS, "example": ["x", "y|z"], "style": "spaceDelimited", "explode": False},
    "content": {"content": {"application/json": {"schema": TEXTS, "example": AWKWARD}}},
}
PATH: dict[str, dict[str, Any]] = {
    "simple": {"schema": TEXTS, "example": AWKWARD},
    "simple_keys": {"schema": KEYS, "example": PLAIN, "explode": True},
    "label": {"schema": TEXTS, "example": AWKWARD, "style": "label", "explode": True},
    "label_keys": {"schema": KEYS, "example": PLAIN, "style": "label"},
    "matrix": {"schema": TEXTS, "example": AWKWARD, "style": "matrix"},
    "matrix_keys": {"schema": KEYS, "example": PLAIN, "style": "matrix", "explode": True},
    "one": {"schema": TEXT, "example": "a,b:c/d;e=f@g"},
}
HEADERS: dict[str, dict[str, Any]] = {
    "X-Refused": {"schema": TEXTS, "example": AWKWARD},
    "X-Names": {"schema": KEYS, "example": PLAIN, "explode": True},
    "X-Fine": {"schema": TEXTS, "example": ["x", "y z"]},
    "X-One": {"schema": TEXT, "example": "a,b; c=d"},
    "X-Members": {"schema": {"type": "array", "items": {"type": "string", "enum": ["a,b", "c"]}}},
}
COOKIES: dict[str, dict[str, Any]] = {
    "crumb": {"schema": TEXT, "example": "a b;c,d"},
    "crumbs": {"schema": TEXTS, "example": AWKWARD, "explode": False},
}
PLACES = {"query": QUERY, "path": PATH, "header": HEADERS, "cookie": COOKIES}
TARGET = "/things/" + ",~'@".join(f"{{{name}}}" for name in PATH) + "?kept=a%20b,c"


def test_the_request_is_what_an_sdk_sends(server: Any, tmp_path: Path) -> None:
    told = [
        {"name": name, "in": place, "required": True, **said}
        for place, row in PLACES.items()
        for name, said in row.items()
    ]
    described = document(TARGET, *told)
    [operation] = facts(tmp_path, described).operations
    outcome = generate(tmp_path / "openapi.json", output=tmp_path / "sdk", package="sent_sdk")
    assert outcome.ok, list(outcome.report)
    assert operation.request is not None
    [named] = re.findall(r"`client\.([\w.]+)\(", (tmp_path / "sdk/api.md").read_text("utf-8"))
    values = {
        each.name.raw.lower().replace("-", "_"): json_of(each.shown) for each in operation.arguments if each.shown
    }

    with imported(tmp_path / "sdk/src", "sent_sdk") as made:
        client = made.Sent(base_url=f"http://127.0.0.1:{server.server_port}")
        attrgetter(named)(client)(**values)
        client.close()

    [(target, headers)] = server.heard
    url = urlsplit(operation.request.url.raw)
    assert len(values) == len(told)
    assert f"{url.path}?{url.query}" == target
    assert url.query == "&".join(each.encoded.raw for each in operation.request.query)
    shown = {each.name.raw: each.value.raw for each in operation.request.headers}
    assert {name: headers.get_all(name) for name in shown} == {name: [value] for name, value in shown.items()}
    assert set(shown) == {*HEADERS, "Cookie"}


@pytest.mark.parametrize("name", ["piped", "spaced"])
def test_an_example_that_nobody_could_take_apart_is_not_shown(name: str, tmp_path: Path) -> None:
    [operation] = facts(tmp_path, document("/", {"name": name, "in": "query", **QUERY[name]})).operations

    [argument] = operation.arguments
    assert operation.full_request is not None
    assert argument.shown is not None
    assert json_of(argument.shown) == [name]
    assert [each.encoded.raw for each in operation.full_request.query] == [f"{name}={name}"]


def test_the_next_example_is_shown_where_the_first_cannot_be_sent(tmp_path: Path) -> None:
    told = {
        "name": "X-A",
        "in": "header",
        "schema": TEXTS,
        "examples": {"a": {"value": ["a,b"]}, "b": {"value": ["c"]}},
    }

    [operation] = facts(tmp_path, document("/", told)).operations

    assert operation.full_request is not None
    assert [(each.name.raw, each.value.raw) for each in operation.full_request.headers] == [("X-A", "c")]


def test_what_cannot_be_sent_at_all_is_left_out_where_it_may_be(tmp_path: Path) -> None:
    only = {"type": "array", "items": {"type": "string", "const": "a,b"}, "minItems": 1}

    [operation] = facts(tmp_path, document("/", {"name": "X-A", "in": "header", "schema": only})).operations

    assert operation.arguments[0].shown is None
    assert operation.full_request is not None
    assert not operation.full_request.headers


def test_pairs_and_headers_lead_to_their_arguments(tmp_path: Path) -> None:
    told = [
        {"name": "filter", "in": "query", "style": "deepObject", "example": {"a": "b"}, "schema": KEYS},
        {"name": "X-Some-Header", "in": "header", "schema": TEXT},
        {"name": "lang", "in": "cookie", "schema": TEXT},
    ]

    [operation] = facts(tmp_path, document("/a?fixed=1", *told)).operations

    full = operation.full_request
    assert full is not None
    pairs = [(each.name.raw, each.argument.name.raw if each.argument else None) for each in full.query]
    assert pairs == [("fixed", None), ("filter[a]", "filter")]
    assert full.query[1].argument == operation.arguments[0]
    headers = [(each.name.raw, each.argument) for each in full.headers]
    assert headers == [("X-Some-Header", operation.arguments[1]), ("Cookie", None)]


def test_json_names_the_arguments_of_pairs_and_headers(tmp_path: Path) -> None:
    told = [
        {"name": "q", "in": "query", "schema": TEXT, "required": True},
        {"name": "X-A", "in": "header", "schema": TEXT, "required": True},
    ]

    written = as_json(facts(tmp_path, document("/a", *told)))

    jsonschema_rs.validator_for(schema_of_context()).validate(written)
    assert isinstance(written["operations"], list)
    shown: Any = written["operations"][0]
    assert shown["request"]["query"][0]["argument"] == {"is": "Argument", "name": "q", "location": "query"}
    assert shown["request"]["headers"][0]["argument"] == {"is": "Argument", "name": "X-A", "location": "header"}
