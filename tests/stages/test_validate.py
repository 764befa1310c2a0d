"""`validate` and `dialect`: a rule that is broken is a warning at its line; no OpenAPI at all is an error."""

from __future__ import annotations

import socket
import urllib.request
from typing import NoReturn

import pytest

from sdkwright.load import load
from sdkwright.load.document import Document, Source
from sdkwright.report import Report, Severity
from sdkwright.report.listing import Sources
from sdkwright.validate import Dialect, dialect, validate


def found_in(text: str) -> list[tuple[str, str, int]]:
    """The code, the pointer and the line of each finding."""
    report = Report()
    source = Source("api.yaml", text.encode())
    document = load(source, report)
    assert document is not None
    sources = Sources([source])

    validate(document, report)

    assert all(found.severity is Severity.WARNING and len(found.message) <= 200 for found in report)
    marks = [(found, sources.locate(found.at)) for found in report]
    return [(found.code, str(found.at), mark.line if mark else 0) for found, mark in marks]


def dialect_of(text: str) -> tuple[Dialect | None, list[str]]:
    report = Report()
    document = load(Source("api.yaml", text.encode()), report)
    assert document is not None
    return dialect(document, report), [found.code for found in report]


HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
HEAD_3_0 = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\n"
OK = "responses: {'200': {description: d}}"


@pytest.mark.parametrize(
    ("text", "wanted", "codes"),
    [
        ("swagger: '2.0'", Dialect.SWAGGER_2_0, []),
        ("swagger: 2.0", Dialect.SWAGGER_2_0, []),
        ("openapi: 3.0.0-rc1", Dialect.OPENAPI_3_0, []),
        ("openapi: 3.1", Dialect.OPENAPI_3_1, []),
        ("openapi: 3.2.0", Dialect.OPENAPI_3_2, []),
        ("swagger: '1.2'", None, ["unknown-version"]),
        ("openapi: 4.0.0", None, ["unknown-version"]),
        ("openapi: '2.0'", None, ["unknown-version"]),
        ("swagger: 3.0.0", None, ["unknown-version"]),
        ("openapi: 3.10.0", None, ["unknown-version"]),
        ("openapi: [3]", None, ["unknown-version"]),
        ("title: x", None, ["not-openapi"]),
        ("[openapi]", None, ["not-openapi"]),
        ("openapi", None, ["not-openapi"]),
    ],
)
def test_a_document_says_which_version_it_follows(text: str, wanted: Dialect | None, codes: list[str]) -> None:
    assert dialect_of(text) == (wanted, codes)


def test_a_sound_description_has_no_findings() -> None:
    parameter = "{name: b, in: path, required: true, schema: {}}"

    assert found_in(f"{HEAD}paths:\n  /a/{{b}}:\n    get:\n      parameters: [{parameter}]\n      {OK}\n") == []


def test_a_document_that_is_no_openapi_is_left_to_dialect() -> None:
    assert found_in("title: x") == []


@pytest.mark.parametrize(
    ("body", "code", "pointer", "line"),
    [
        (
            f"paths:\n  /a:\n    get: {{operationId: x, {OK}}}\n    put:\n      operationId: x\n      {OK}\n",
            "duplicate-operation-id",
            "#/paths/~1a/put/operationId",
            7,
        ),
        (
            f"paths:\n  /a:\n    get:\n      parameters:\n      - {{name: p, in: query, schema: {{}}}}\n"
            f"      - {{name: p, in: query, schema: {{}}}}\n      {OK}\n",
            "duplicate-parameter",
            "#/paths/~1a/get/parameters/1",
            8,
        ),
        (
            "paths:\n  /a:\n    get: {responses: {'200': {}}}\n",
            "invalid-description",
            "#/paths/~1a/get/responses/200",
            5,
        ),
        (
            "components:\n  schemas:\n    A:\n      properties:\n        x: {type: text}\n",
            "invalid-schema",
            "#/components/schemas/A/properties/x/type",
            7,
        ),
        (
            "components:\n  schemas:\n    A:\n      type: integer\n      default: one\n",
            "default-mismatch",
            "#/components/schemas/A/default",
            7,
        ),
        (
            "components:\n  schemas:\n    A:\n      required: [x, y]\n      allOf: [{properties: {x: {}}}]\n",
            "required-not-declared",
            "#/components/schemas/A/required",
            6,
        ),
    ],
)
def test_a_broken_rule_is_told_at_its_line(body: str, code: str, pointer: str, line: int) -> None:
    assert found_in(HEAD + body) == [(code, pointer, line)]


def test_a_finding_behind_a_reference_stands_where_the_user_wrote_it() -> None:
    text = (
        f"{HEAD_3_0}paths:\n  /a:\n    get:\n      parameters: [{{$ref: '#/components/parameters/P'}}]\n      {OK}\n"
        "components:\n  parameters:\n    P:\n      name: p\n      in: query\n      schema: {enum: [1], default: x}\n"
    )

    assert found_in(text) == [("default-mismatch", "#/components/parameters/P/schema/default", 13)]


def test_swagger_2_0_definitions_are_judged() -> None:
    text = "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {}\ndefinitions:\n  A: {type: integer, default: x}\n"

    assert found_in(text) == [("default-mismatch", "#/definitions/A/default", 5)]


def test_a_part_that_cannot_be_judged_costs_only_itself() -> None:
    text = (
        f"{HEAD_3_0}paths:\n  /a:\n    get:\n      parameters: [{{$ref: '#/components/parameters/None'}}]\n      {OK}\n"
        f"  /b:\n    get: {{operationId: x, {OK}}}\n    put: {{operationId: x, {OK}}}\n"
    )

    assert ("duplicate-operation-id", "#/paths/~1b/put/operationId", 10) in found_in(text)


def test_nothing_is_read_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def refuse(*arguments: object, **options: object) -> NoReturn:
        asked.append(arguments)
        raise OSError("asked")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(urllib.request.OpenerDirector, "open", refuse)
    targets = ["http://localhost:9/x", "https://localhost:9/x", "file:///etc/hosts", "other.yaml#/a"]
    schemas = "".join(f"    S{n}: {{properties: {{x: {{$ref: '{target}'}}}}}}\n" for n, target in enumerate(targets))
    paths = "paths: {/a: {$ref: 'paths/a.yaml'}, /b: {$ref: 'http://localhost:9/b'}}"

    assert found_in(f"{HEAD_3_0}{paths}\ncomponents:\n  schemas:\n{schemas}") == []
    assert asked == []


def test_an_operation_in_another_file_is_not_judged_by_its_reference() -> None:
    assert found_in(f"{HEAD_3_0}paths: {{/a: {{get: {{$ref: 'a.yaml'}}}}}}") == []
    assert found_in(f"{HEAD_3_0}paths: {{/a: {{get: {{}}}}}}") == [("invalid-description", "#/paths/~1a/get", 3)]


def test_schemas_that_hold_each_other_are_still_judged() -> None:
    text = (
        f"{HEAD}components:\n  schemas:\n    A:\n      allOf: [{{$ref: '#/components/schemas/B'}}]\n"
        "      required: [missing]\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n"
    )

    assert found_in(text) == [("required-not-declared", "#/components/schemas/A/required", 7)]


@pytest.mark.parametrize(
    "schemas",
    [
        "A: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {$ref: '#/components/schemas/A'}",
        "A: {items: {$ref: '#/components/schemas/A'}, required: [a], allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}, B: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "A: {type: string, pattern: '(?<', default: x}",
        "A: {type: string, pattern: '(a+)+$', default: aaa}",
        "A: 3, B: [], C: null, D: {properties: [1]}, E: {allOf: {}}, F: {$ref: 1}",
        "A: {items: true, properties: {'#': {}, '.': {}, '': {}, 'a#b': {}}}",
    ],
)
@pytest.mark.parametrize("head", [HEAD, HEAD_3_0])
def test_odd_schemas_never_raise(head: str, schemas: str) -> None:
    assert found_in(f"{head}paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}") is not None


def test_text_of_every_kind_never_raises() -> None:
    document = load(
        Source("a.json", b'{"openapi": "3.0.0", "info": {"title": "\\ud800"}, "paths": {"/{": {"get": {}}}}'), Report()
    )
    assert document is not None

    validate(document, Report())


def test_a_pattern_that_would_run_for_years_is_given_up() -> None:
    evil = "{type: string, pattern: '^(a|aa)+$', default: '" + "a" * 100 + "!'}"
    keys = "{patternProperties: {'^(a|aa)+$': {}}, additionalProperties: false, default: {" + "a" * 100 + "!: 1}}"
    text = f"{HEAD}components: {{schemas: {{A: {evil}, B: {keys}, C: {{type: string, pattern: '^b', default: a}}}}}}\n"

    found = found_in(text)

    assert ("default-mismatch", "#/components/schemas/C/default", 3) in found


def test_a_method_in_capitals_is_an_error_since_its_operation_would_be_lost() -> None:
    document = Document(
        Source("a.yaml", b""), {"openapi": "3.1.0", "paths": {"/": {"GET": {}, "x-GET": {}, "get": {}}}}
    )
    report = Report()

    validate(document, report)

    errors = [(d.code, str(d.at)) for d in report if d.severity is Severity.ERROR]
    assert errors == [("unknown-method", "#/paths/~1/GET")]


UNKNOWN = f"""\
{HEAD_3_0}paths:
  /a:
    sumary: all
    get:
      operationID: a
      parameters: [{{name: a, in: query, requird: true, schema: {{type: string}}}}]
      {OK}
component: {{}}
"""


@pytest.mark.parametrize("text", [UNKNOWN, UNKNOWN.replace("3.0.3", "3.1.0"), UNKNOWN.replace("3.0.3", "3.2.0")])
def test_a_field_that_the_standard_does_not_have_is_told_at_its_key_with_the_one_that_was_meant(text: str) -> None:
    report = Report()
    source = Source("api.yaml", text.encode())
    document = load(source, report)
    assert document is not None

    validate(document, report)

    fields = [found for found in report if "is no field that the standard knows" in found.message]
    marks = [Sources([source]).locate(found.at, on_key=found.on_key) for found in fields]
    assert {(mark.line, mark.column, found.hint) for mark, found in zip(marks, fields, strict=True) if mark} == {
        (5, 5, "did you mean summary?"),
        (7, 7, "did you mean operationId?"),
        (8, 41, "did you mean required?"),
        (10, 1, "did you mean components?"),
    }


def test_fields_of_a_part_that_is_wrong_elsewhere_are_not_told() -> None:
    text = f"{HEAD}paths:\n  /a:\n    get:\n      summary: 3\n      deprecated: true\n      {OK}\n"

    assert [(pointer, line) for _, pointer, line in found_in(text)] == [("#/paths/~1a/get/summary", 6)]
