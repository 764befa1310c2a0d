"""What somebody gives in place of a description: each is told as what it is, with what to do, once, at its line."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from sdkwright.cli import main
from sdkwright.pipeline import Request, judge
from sdkwright.report import Severity

SPEC = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
POSTMAN = {
    "info": {"name": "x", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [],
}
GRAPHQL = '"""The\nroot"""\ntype Query {\n  pets: [Pet!]!\n}\n'
PROTO = '// pets\nsyntax = "proto3";\nservice Pets {}\n'
WSDL = '<?xml version="1.0"?>\n<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"/>\n'
CONFLICT = f"{SPEC}<<<<<<< HEAD\nx-a: 1\n=======\nx-a: 2\n>>>>>>> other\n"


def zipped() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("openapi.yaml", SPEC)
    return data.getvalue()


GIVEN: dict[str, tuple[str, str | bytes, str, str, int | None]] = {
    "HTML": ("a.yaml", "<!doctype html>\n<html></html>", "this is HTML", "look for a link", 1),
    "HTML without a doctype": ("a.json", "\n<html lang=en>", "this is HTML", "look for a link", 2),
    "XML": ("a.xml", "<?xml version='1.0'?><a/>", "this is XML", "JSON or YAML", 1),
    "WSDL": ("a.wsdl", WSDL, "this is WSDL", "SOAP", 1),
    "RAML": ("a.raml", "#%RAML 1.0\ntitle: x\n", "this is RAML", "convert it", 1),
    "protobuf": ("a.proto", PROTO, "this is a protobuf file", "protoc-gen-openapi", 1),
    "GraphQL": ("a.graphql", GRAPHQL, "this is a GraphQL schema", "GraphQL has clients", 1),
    "GraphQL extended": ("a.graphql", "extend type A @key(fields: x) {\n}\n", "a GraphQL schema", "clients", 1),
    "GraphQL schema": ("a.graphql", "schema {\n  query: Q\n}\n", "a GraphQL schema", "clients", 1),
    "introspection": ("a.json", json.dumps({"data": {"__schema": {}}}), "the schema of a GraphQL API", "clients", 1),
    "Postman": ("a.json", json.dumps(POSTMAN), "this is a Postman collection", "export", 1),
    "AsyncAPI": ("a.yaml", "asyncapi: 3.0.0\n", "this is an AsyncAPI document", "AsyncAPI Generator", 1),
    "Arazzo": ("a.yaml", "arazzo: 1.0.0\n", "this is an Arazzo document", "sourceDescriptions", 1),
    "an overlay": ("a.yaml", "overlay: 1.0.0\nactions: []\n", "this is an overlay", "sdk.toml", 1),
    "Swagger 1": ("a.json", '{"swaggerVersion": "1.2"}', "this is Swagger 1", "convert it", 1),
    "a JSON Schema": ("a.json", '{"$schema": "x", "type": "object"}', "this is a JSON Schema", "components", 1),
    "discovery": ("a.json", '{"discoveryVersion": "v1"}', "Google discovery document", "convert", 1),
    "misspelt field": ("a.yaml", "info: {}\nopenpai: 3.1.0\n", "no field `openapi`", "openpai is probably meant", 2),
    "gzip": ("a.yaml.gz", gzip.compress(SPEC.encode()), "the file is packed: gzip", "gunzip", 1),
    "zip": ("a.zip", zipped(), "the file is packed: a zip archive", "unzip", 1),
    "PDF": ("a.pdf", b"%PDF-1.7\n\0", "the file is a PDF", "JSON or YAML", 1),
    "UTF-16": ("a.yaml", SPEC.encode("utf-16"), "the file is UTF-16", "save it as UTF-8", 1),
    "UTF-16 without a mark": ("a.yaml", SPEC.encode("utf-16-le"), "the file is UTF-16", "save it as UTF-8", 1),
    "conflict": ("a.yaml", CONFLICT, "the file holds a merge conflict", "take one side", 4),
    "conflict in JSON": ("a.json", '{\n<<<<<<< a\n=======\n>>>>>>> b\n}', "a merge conflict", "take one side", 2),
    "tab": ("a.yaml", SPEC + "x-a:\n\tb: 1\n", "a tab, where YAML takes spaces", "indent with spaces", 5),
    "tab after spaces": ("a.yaml", SPEC + "x-a:\n  b: 1\n \tc: 1\n", "a tab, where YAML", "indent with spaces", 6),
    "comment in JSON": ("a.json", '{\n  // a\n  "openapi": "3.1.0"}', "a comment, and JSON has none", "remove it", 2),
    "block comment": ("a.json", '{"openapi": /* a */ "3.1.0"}', "a comment, and JSON has none", "remove it", 1),
    "comment in YAML's flow style": ("a", '{\n  // a\n  "openapi": "3.1.0"}', "JSON has none", "remove it", 2),
    "trailing comma": ("a.json", '{"openapi": "3.1.0",\n}', "a comma before the end", "remove it", 1),
    "trailing comma in an array": ("a.json", '{"tags": [1, 2,\n]}', "a comma before the end", "remove it", 1),
    "single quotes": ("a.json", "{'openapi': '3.1.0'}", "double quotes", 'write "', 1),
    "empty": ("a.yaml", "", "the file is empty", "", 1),
    "comments alone": ("a.yaml", "# nothing\n", "the file holds no value", "", 1),
}  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def check(*arguments: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["check", *arguments]) == 1
    said = capsys.readouterr()
    return said.out + said.err


@pytest.mark.parametrize("case", GIVEN)
def test_it_is_told_as_what_it_is_once_and_with_its_line(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, content, what, hint, line = GIVEN[case]
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)

    said = check(name, capsys=capsys)

    assert what in said.replace("\n", " "), said
    assert hint in said, said
    assert said.count("error[") == 1, said
    assert f"--> {name}:{line}:" in said, said


@pytest.mark.parametrize("url", ["https://example.com/openapi.json", "http://localhost:8000/openapi.json"])
@pytest.mark.parametrize("command", ["generate", "check", "inspect", "surface"])
def test_url_is_told_to_be_fetched(url: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, url]) == 1

    said = "".join(capsys.readouterr())
    assert f"error[description-is-a-url]: {url} is a URL" in said
    assert f"curl -fLo openapi.yaml {url}" in said
    assert said.count("error[") == 1


def test_misspelt_file_is_told_the_one_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    Path("spec").mkdir()
    Path("spec/openapi.yaml").write_text(SPEC)

    assert "did you mean spec/openapi.yaml?" in check("spec/opnapi.yaml", capsys=capsys)


def test_folder_without_a_description_says_what_is_looked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()

    said = check("empty", capsys=capsys)

    assert "no file in the folder empty is an OpenAPI description" in said
    assert "`openapi` or `swagger`" in said


@pytest.mark.parametrize(
    ("content", "what", "line"),
    [
        (b"package = acme\n", "this is no TOML", 1),
        (b'package = "acme"\nspec = [\n', "this is no TOML", 2),
        ('package = "acmé"\n'.encode("latin-1"), "the byte 0xE9 is not UTF-8", 1),
        ('spec = "a"\n'.encode("utf-16"), "it is UTF-16", 1),
        (b'spec = "a"\n<<<<<<< HEAD\n=======\n>>>>>>> b\n', "it holds a merge conflict", 2),
        (b"x = " + b"[" * 100_000, "this is no TOML", 1),
    ],
)
def test_wrong_settings_are_one_error_at_their_line(
    content: bytes, what: str, line: int, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("sdk.toml").write_bytes(content)

    said = check("--config", "sdk.toml", capsys=capsys)

    assert what in said, said
    assert said.count("error[") == 1, said
    assert f"--> sdk.toml:{line}:" in said, said


def test_settings_with_a_byte_order_mark_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").write_text(SPEC)
    Path("sdk.toml").write_bytes(b'\xef\xbb\xbfspec = "openapi.yaml"\r\npackage = "acme"\r\n')

    assert main(["check", "--config", "sdk.toml"]) == 0


def test_file_that_cannot_be_understood_is_not_told_again_where_it_is_referred_to(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("a.yaml").write_text(SPEC + "components: {schemas: {A: {$ref: b.yaml}, B: {$ref: b.yaml}}}\n")
    Path("b.yaml").write_text("type: [object\n")

    said = check("a.yaml", capsys=capsys)

    assert said.count("error[") == 1, said
    assert "--> b.yaml:2:1" in said


def test_null_in_the_place_of_a_schema_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    content = "{application/json: {schema: null}}"
    Path("a.yaml").write_text(
        SPEC.replace(
            "paths: {}", f"paths: {{/a: {{get: {{responses: {{'200': {{description: d, content: {content}}}}}}}}}}}"
        )
    )

    main(["check", "a.yaml"])

    assert capsys.readouterr().out.count("warning[") == 1


TOLD_ONCE = {
    "a reference to no map": (
        'components: {schemas: {B: {type: object, properties: {$ref: "#/x-a"}}}}\nx-a: [1]\n',
        [("reference-to-another-kind", "#/components/schemas/B/properties/$ref")],
    ),
    "a reference that leads nowhere": (
        'components: {schemas: {B: {type: object, properties: {$ref: "#/x-b"}}}}\n',
        [("ref-not-found", "#/components/schemas/B/properties/$ref")],
    ),
    "items that are a list": (
        "components: {schemas: {C: {type: array, items: [{type: string}, {type: integer}]}}}\n",
        [("items-listed", "#/components/schemas/C/items")],
    ),
    "no schema": (
        "components: {responses: {R: {description: d, content: {application/json: {schema: null}}}}}\n",
        [("invalid-description", "#/components/responses/R/content/application~1json/schema")],
    ),
    "what stands in a map that is a list": (
        "components: {schemas: {E: {properties: [a, b]}}}\n",
        [("invalid-description", "#/components/schemas/E/properties")],
    ),
    "a scheme without its name": (
        "components: {securitySchemes: {K: {type: apiKey, in: query}}}\nsecurity: [{K: []}]\n",
        [("security-scheme-name", "#/components/securitySchemes/K")],
    ),
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("name", TOLD_ONCE)
def test_one_mistake_is_one_finding(name: str, version: str, tmp_path: Path) -> None:
    text, wanted = TOLD_ONCE[name]
    (tmp_path / "a.yaml").write_text(SPEC.replace("3.1.0", version) + text)

    found = judge(Request(tmp_path / "a.yaml")).report

    assert [(each.code, str(each.at)) for each in found if each.severity is not Severity.NOTE] in (
        wanted,
        [(OF_SCHEMAS.get(code, code), at) for code, at in wanted],
    )


OF_SCHEMAS = {"items-listed": "invalid-schema", "invalid-description": "invalid-schema"}
"""What is said of schemas in 3.1 and later, where lists in `items` have no meaning."""


def test_two_mistakes_at_one_object_are_two_findings(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"{SPEC}components: {{schemas: {{D: {{properties: {{y: null, z: text}}}}}}}}\n")

    found = [str(each.at) for each in judge(Request(tmp_path / "a.yaml")).report]

    assert "#/components/schemas/D/properties/y" in found
