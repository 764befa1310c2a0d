"""The request that shows an operation: what it needs, in values that a reader would give, as it goes over HTTP."""

from __future__ import annotations

import http.server
import json
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.samples.curl import curl
from sdkwright.plan.samples.shown_requests import Part, ShownRequest, ShownRequests
from sdkwright.report import Report


def at(name: str, place: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": True, "schema": {"type": "string"}, **more}


def sends(media_type: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **more}}}}


def shown(folder: Path, path: str, operation: dict[str, Any], **root: Any) -> ShownRequest | None:
    described = {"responses": {"204": {"description": ""}}, **operation}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {path: {"post": described}},
        **root,
    }
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    api = understand(Request(spec=folder / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None
    return ShownRequests(api).request(api.operations[0])


SERVERS = {"servers": [{"url": "https://{region}.acme.test/v1/", "variables": {"region": {"default": "eu"}}}]}
NAME = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
FILE = {
    "type": "object",
    "required": ["photo", "name"],
    "properties": {"photo": {"type": "string", "format": "binary"}, "name": {"type": "string"}},
}
KEYS = {
    "components": {
        "securitySchemes": {
            "a": {"type": "http", "scheme": "bearer"},
            "b": {"type": "apiKey", "in": "query", "name": "api key"},
            "c": {"type": "apiKey", "in": "cookie", "name": "sid"},
            "d": {"type": "apiKey", "in": "header", "name": "X-Key"},
        }
    }
}


@pytest.mark.parametrize(
    ("path", "operation", "url"),
    [
        ("/pets/{id}", {"parameters": [at("id", "path")]}, "https://eu.acme.test/v1/pets/pet_id"),
        ("/pets/{id}", {"parameters": [at("id", "path", example="a/b?")]}, "https://eu.acme.test/v1/pets/a%2Fb%3F"),
        (
            "/pets",
            {"parameters": [at("q", "query", example="a&b=c d+é"), at("r", "query", required=False)]},
            "https://eu.acme.test/v1/pets?q=a%26b%3Dc%20d%2B%C3%A9",
        ),
        (
            "/pets",
            {"parameters": [at("ids", "query", example=["a", "b"], schema={"type": "array", "items": {}})]},
            "https://eu.acme.test/v1/pets?ids=a&ids=b",
        ),
    ],
)
def test_the_url_is_whole(path: str, operation: dict[str, Any], url: str, tmp_path: Path) -> None:
    found = shown(tmp_path, path, operation, **SERVERS)

    assert found is not None
    assert (found.method, found.url) == ("POST", url)


def test_credentials_are_told_by_their_names(tmp_path: Path) -> None:
    found = shown(tmp_path, "/x", {"security": [{"a": [], "b": [], "c": [], "d": []}]}, **KEYS)

    assert found is not None
    assert (found.url, found.keys) == ("https://api.example.com/x", [("api%20key", '"$B_API_KEY"')])
    assert [(each.location, each.name, each.prefix, each.variable) for each in found.credentials] == [
        ("header", "Authorization", "Bearer ", "ACCESS_TOKEN"),
        ("query", "api key", "", "B_API_KEY"),
        ("cookie", "sid", "", "C_API_KEY"),
        ("header", "X-Key", "", "D_API_KEY"),
    ]
    assert [(each.name, each.value) for each in found.headers] == [
        ("Cookie", "sid=$C_API_KEY"),
        ("Authorization", "Bearer $ACCESS_TOKEN"),
        ("X-Key", "$D_API_KEY"),
    ]


def test_schemes_alike_have_variables_of_their_own_that_a_shell_can_set(tmp_path: Path) -> None:
    key = {"type": "apiKey", "in": "header"}
    keys = {"1": "X-1", "2fa": "X-2", "été": "X-3", "ete": "X-4", "api_key": "X-5", "$(x)": "X-6"}
    schemes = {scheme: {**key, "name": name} for scheme, name in keys.items()}

    found = shown(
        tmp_path, "/x", {"security": [{scheme: [] for scheme in schemes}]}, components={"securitySchemes": schemes}
    )

    assert found is not None
    variables = {each.name: each.variable for each in found.credentials}
    assert variables["X-5"] == "API_KEY"
    assert len(set(variables.values())) == len(keys)
    assert all(re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", each) for each in variables.values())


def test_cookies_of_arguments_and_of_credentials_are_one_header(tmp_path: Path) -> None:
    """RFC 6265, 5.4; those of a caller stand first, as in an SDK."""
    told = [at("lang", "cookie", example="a b"), at("sid2", "cookie", example="c;d")]

    found = shown(tmp_path, "/x", {"parameters": told, "security": [{"c": [], "d": []}]}, **KEYS)

    assert found is not None
    assert [(each.name, each.value) for each in found.headers] == [
        ("Cookie", "lang=a%20b; sid2=c%3Bd; sid=$C_API_KEY"),
        ("X-Key", "$D_API_KEY"),
    ]
    assert curl(found).count("Cookie") == 1


@pytest.mark.parametrize(
    ("operation", "want"),
    [
        (sends("application/json", NAME), {"body": {"name": "name"}}),
        (sends("application/json", NAME, example={"name": "Tom", "age": 3}), {"body": {"name": "Tom", "age": 3}}),
        (sends("application/x-www-form-urlencoded", NAME, example={"name": "a b&c"}), {"text": "name=a%20b%26c"}),
        (
            sends("multipart/form-data", FILE),
            {"parts": (Part("photo", "image.png", True, "image/png"), Part("name", "name", False))},
        ),
        (sends("image/png", {"type": "string", "format": "binary"}), {"file": "image.png"}),
        (sends("text/plain", {"type": "string"}, example="Hi"), {"text": "Hi"}),
    ],
)
def test_the_body_is_what_the_operation_needs(
    operation: dict[str, Any], want: dict[str, object], tmp_path: Path
) -> None:
    found = shown(tmp_path, "/x", operation)

    assert found is not None
    given = {"body": found.body, "text": found.text, "parts": tuple(found.parts), "file": found.file}
    assert {key: value for key, value in given.items() if value} == want
    media_type = next(iter(operation["requestBody"]["content"]))
    headers = {each.name: each.value for each in found.headers}
    assert headers.get("Content-Type") == (None if "parts" in want else media_type)


def test_a_value_that_never_ends_shows_nothing(tmp_path: Path) -> None:
    endless = {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/E"}}}

    found = shown(
        tmp_path,
        "/x",
        sends("application/json", {"$ref": "#/components/schemas/E"}),
        components={"schemas": {"E": endless}},
    )

    assert found is None


# ----------------------------------------------------------------------------------------------------------- curl


class Heard(http.server.BaseHTTPRequestHandler):
    """Keeps what it is asked."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.heard.append((self.command, self.path, dict(self.headers.items()), body))  # type: ignore[attr-defined]
        self.send_response(204)
        self.end_headers()

    do_GET = do_POST

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


LINE = 'it\'s $(touch owned) `x` \\ "q" @file é'
HOSTILE = f"{LINE}\n{LINE}"


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
@pytest.mark.parametrize(
    ("path", "operation", "want"),
    [
        ("/pets/{id}", {"parameters": [at("id", "path", example=LINE)]}, (f"/pets/{LINE}", [], b"")),
        ("/p", {"parameters": [at("q", "query", example=LINE)]}, ("/p", [("q", LINE)], b"")),
        ("/p", sends("application/json", NAME, example={"name": HOSTILE}), ("/p", [], {"name": HOSTILE})),
        ("/p", sends("text/plain", {"type": "string"}, example=HOSTILE), ("/p", [], HOSTILE.encode())),
    ],
)
def test_a_shell_sends_with_curl_what_is_meant(
    path: str, operation: dict[str, Any], want: tuple[str, list[tuple[str, str]], object], server: Any, tmp_path: Path
) -> None:
    base = f"http://127.0.0.1:{server.server_port}"
    found = shown(tmp_path, path, {"security": [{"a": [], "b": []}], **operation}, servers=[{"url": base}], **KEYS)
    assert found is not None

    subprocess.run(
        ["sh", "-c", curl(found) + " -sS"],
        check=True,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "ACCESS_TOKEN": "secret", "API_KEY": "key"},
    )

    [(method, target, headers, body)] = server.heard
    assert (method, headers["Authorization"]) == ("POST", "Bearer secret")
    got, _, query = target.partition("?")
    sent = json.loads(body) if isinstance(want[2], dict) else body
    assert (unquote(got), parse_qsl(query), sent) == (want[0], [*want[1], ("api key", "key")], want[2])
    assert not (tmp_path / "owned").exists()


HOSTILE_VALUES = [
    '@/etc/passwd"; type=text/html',
    "<secret; filename=x",
    LINE,
    "back\\\\slash \\",
    '"quoted"',
]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_a_shell_sends_with_curl_the_parts_and_cookies_that_are_meant(server: Any, tmp_path: Path) -> None:
    """Python's parser of e-mail reads the parts."""
    meta, texts = {"type": "object", "properties": {"a": {"type": "string"}}}, {
        "type": "array",
        "items": {"type": "string"},
    }
    files = {
        "photo": {"type": "string", "contentMediaType": "image/webp"},
        "image": {"type": "string", "format": "binary"},
    }
    properties: dict[str, Any] = {"meta": {**meta, "example": {"a": LINE}}, "table": texts, "joined": texts, **files}
    form = {"type": "object", "required": list(properties), "properties": properties}
    properties["table"] = {**texts, "example": HOSTILE_VALUES}
    properties["joined"] = {**texts, "example": ["a", "b"]}
    encoding = {"table": {"contentType": "text/csv"}, "joined": {"style": "form", "explode": False}}
    base = f"http://127.0.0.1:{server.server_port}"
    security = {"parameters": [at("lang", "cookie", example="$HOME")], "security": [{"c": [], "d": []}]}
    operation = {**sends("multipart/form-data", form, encoding=encoding), **security}
    found = shown(tmp_path, "/p", operation, servers=[{"url": base}], **KEYS)
    assert found is not None
    for part in found.parts:
        if part.is_file:
            (tmp_path / part.value).write_bytes(b"bytes")

    subprocess.run(
        ["sh", "-c", curl(found) + " -sS"],
        check=True,
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "C_API_KEY": "cookie-key", "D_API_KEY": "header-key"},
    )

    [(_, _, headers, body)] = server.heard
    assert (headers["Cookie"], headers["X-Key"]) == ("lang=%24HOME; sid=cookie-key", "header-key")
    read = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {headers['Content-Type']}\r\n\r\n".encode() + body)
    got = [
        (part.get_param("name", header="content-disposition"), part["Content-Type"], part) for part in read.iter_parts()
    ]
    told = [(name, media_type, part.get_payload(decode=True)) for name, media_type, part in got]
    written = json.dumps({"a": LINE}, ensure_ascii=False, separators=(",", ":")).encode()
    assert told == [
        ("meta", "application/json", written),
        *(("table", "text/csv", each.encode()) for each in HOSTILE_VALUES),
        ("joined", None, b"a,b"),
        ("photo", "image/webp", b"bytes"),
        ("image", "image/png", b"bytes"),
    ]
    assert [(each.name, each.media_type or None) for each in found.parts] == [(name, kind) for name, kind, _ in told]
