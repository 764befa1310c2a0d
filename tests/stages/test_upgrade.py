"""`upgrade`: every dialect becomes OpenAPI 3.2, and every place in it knows where the user wrote it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkwright.load import load, read
from sdkwright.load.crawl import Doors, crawl
from sdkwright.load.document import Description, Source
from sdkwright.load.tree import Tree
from sdkwright.report import Pointer, Report
from sdkwright.upgrade import upgrade
from sdkwright.validate import dialect

NAME = "spec.yaml"


def upgraded(text: str) -> Description:
    report = Report()
    document = load(Source(NAME, text.encode()), report)
    assert document is not None, list(report)
    return of(crawl(document, Doors(Tree(NAME)), report))


def of(description: Description) -> Description:
    version = dialect(description.root, Report())
    assert version is not None
    return upgrade(description, version)


def swagger(text: str) -> Any:
    """The value of a Swagger 2.0 description, as it is in OpenAPI 3.2."""
    return upgraded(f"swagger: '2.0'\n{text}").root.value


def schema_3(text: str) -> Any:
    """A schema of OpenAPI 3.0, as it is in 3.2."""
    value: Any = upgraded(f"openapi: 3.0.3\ncomponents: {{schemas: {{A: {text}}}}}").root.value
    return value["components"]["schemas"]["A"]


def operation(text: str, root: str = "") -> Any:
    """The operation of a Swagger 2.0 description that has only one."""
    return swagger(f"{root}\npaths: {{/a: {{post: {text}}}}}")["paths"]["/a"]["post"]


def wanted(text: str) -> Any:
    return yaml.safe_load(text)


# ------------------------------------------------------------------------------------------- schemas


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: [string], nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: false}", "{type: string}"),
        ("{type: string, x-nullable: true}", "{type: [string, 'null'], x-nullable: true}"),
        ("{type: string, enum: [a], nullable: true}", "{type: [string, 'null'], enum: [a, null]}"),
        ("{enum: [a, null], nullable: true}", "{enum: [a, null]}"),
        ("{const: a, nullable: true}", "{enum: [a, null]}"),
        ("{properties: {}, nullable: true}", "{properties: {}, type: [object, 'null']}"),
        ("{items: {}, nullable: true}", "{items: {}, type: [array, 'null']}"),
        ("{description: any, nullable: true}", "{description: any}"),
        ("{oneOf: [{type: string}], nullable: true}", "{oneOf: [{type: string}, {type: 'null'}]}"),
        (
            "{type: object, anyOf: [{type: object}, {type: string, nullable: true}], nullable: true}",
            "{type: [object, 'null'], anyOf: [{type: object}, {type: [string, 'null']}]}",
        ),
        (
            "{allOf: [{type: object}], nullable: true, description: d, x-a: 1}",
            "{anyOf: [{allOf: [{type: object}]}, {type: 'null'}], description: d, x-a: 1}",
        ),
        (
            "{$ref: '#/components/schemas/B', nullable: true, default: null}",
            "{anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], default: null}",
        ),
        ("{type: integer, minimum: 1, exclusiveMinimum: true}", "{type: integer, exclusiveMinimum: 1}"),
        ("{type: integer, maximum: 1, exclusiveMaximum: false}", "{type: integer, maximum: 1}"),
        ("{type: integer, exclusiveMinimum: true}", "{type: integer}"),
        ("{type: integer, exclusiveMinimum: 1}", "{type: integer, exclusiveMinimum: 1}"),
        ("{type: file}", "{type: string, format: binary}"),
        ("{type: object, format: file}", "{type: string, format: binary}"),
        ("{$ref: '#/components/schemas/B', type: object}", "{$ref: '#/components/schemas/B'}"),
        ("{type: string, contentEncoding: base64}", "{type: string, contentEncoding: base64, format: byte}"),
        ("{type: string, format: base64url}", "{type: string, format: base64url, contentEncoding: base64url}"),
        (
            "{type: string, format: base64url, nullable: true}",
            "{type: [string, 'null'], format: base64url, contentEncoding: base64url}",
        ),
        ("{contentMediaType: image/png}", "{type: string, contentMediaType: image/png, format: binary}"),
        (
            "{type: string, contentMediaType: image/png, contentEncoding: binary}",
            "{type: string, contentMediaType: image/png, contentEncoding: binary, format: binary}",
        ),
        (
            "{contentMediaType: image/png, contentEncoding: 8bit}",
            "{type: string, contentMediaType: image/png, contentEncoding: 8bit, format: binary}",
        ),
        ("{type: string, contentMediaType: application/json}", "{type: string, contentMediaType: application/json}"),
        ("{type: object, contentMediaType: image/png}", "{type: object, contentMediaType: image/png}"),
    ],
)
def test_schema_is_said_in_the_newest_words(old: str, new: str) -> None:
    assert schema_3(old) == wanted(new)


def test_what_newer_dialects_call_base64url_may_be_padded() -> None:
    """pydantic writes it so into OpenAPI 3.1, and reads only what is padded."""
    text = "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string, format: base64url}}}"

    value: Any = upgraded(text).root.value

    assert value["components"]["schemas"]["A"] == {"type": "string", "format": "base64url"}


@pytest.mark.parametrize("word", ["example", "default", "enum", "const", "x-data"])
def test_data_is_left_as_it_is(word: str) -> None:
    value = f"{{{word}: [{{type: string, nullable: true}}]}}"

    assert schema_3(value) == wanted(value)


@pytest.mark.parametrize("name", ["nullable", "example", "default", "enum", "const", "type", "x-y", "properties"])
def test_property_may_be_called_like_a_keyword(name: str) -> None:
    old = f"{{properties: {{{name}: {{type: string, nullable: true}}}}}}"

    assert schema_3(old) == wanted(f"{{properties: {{{name}: {{type: [string, 'null']}}}}}}")


def test_header_may_be_called_like_an_extension() -> None:
    text = "openapi: 3.0.0\ncomponents: {headers: {x-a: {schema: {type: string, nullable: true}}}}"

    value: Any = upgraded(text).root.value

    assert value["components"]["headers"]["x-a"]["schema"] == {"type": ["string", "null"]}


def test_what_needs_no_new_words_is_shared() -> None:
    text = "openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {description: d}}}}}"
    document = load(Source(NAME, text.encode()), Report())
    assert document is not None

    assert of(Description(document, {NAME: document})).root.value is document.value


def test_reference_into_a_wrapped_schema_follows_it() -> None:
    tree = "{nullable: true, allOf: [{type: object}], properties: {leaf: {type: string}}}"
    inside = "{$ref: '#/components/schemas/A/properties/leaf'}"

    value: Any = upgraded(f"openapi: 3.0.3\ncomponents: {{schemas: {{A: {tree}, B: {inside}}}}}").root.value

    assert value["components"]["schemas"]["B"] == {"$ref": "#/components/schemas/A/anyOf/0/properties/leaf"}


# --------------------------------------------------------------------------------- servers, security


@pytest.mark.parametrize(
    ("said", "urls"),
    [
        ("", ["/"]),
        ("basePath: /v1/", ["/v1"]),
        ("basePath: v1", ["/v1"]),
        ("host: a.example\nschemes: [http, https]", ["https://a.example", "http://a.example"]),
        ("host: a.example:81\nbasePath: /v1\nschemes: [http]", ["http://a.example:81/v1"]),
        ("host: a.example\nbasePath: /", ["https://a.example"]),
        ("host: a.example\nschemes: [wss]", ["wss://a.example"]),
        ("schemes: [https]", ["/"]),
    ],
)
def test_servers(said: str, urls: list[str]) -> None:
    assert [server["url"] for server in swagger(said)["servers"]] == urls


def test_schemes_of_an_operation_are_servers_of_its_own() -> None:
    made = operation("{schemes: [http]}", "host: a.example\nbasePath: /v1\nschemes: [https]")

    assert made == {"schemes": ["http"], "servers": [{"url": "http://a.example/v1"}]}


def test_security_definitions() -> None:
    made = swagger("""
securityDefinitions:
  a: {type: basic, description: d}
  b: {type: apiKey, name: k, in: query}
  c: {type: oauth2, flow: accessCode, authorizationUrl: /a, tokenUrl: /t, scopes: {r: Read}, x-y: 1}
  d: {type: oauth2, flow: application, tokenUrl: /t, scopes: {}}
  e: {type: oauth2, tokenUrl: /t}
""")

    assert made["components"]["securitySchemes"] == wanted("""
a: {type: http, scheme: basic, description: d}
b: {type: apiKey, name: k, in: query}
c: {type: oauth2, flows: {authorizationCode: {authorizationUrl: /a, tokenUrl: /t, scopes: {r: Read}}}, x-y: 1}
d: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {}}}}
e: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t}}}
""")


# --------------------------------------------------------------------------------- plain parameters


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("in: query, type: integer, minimum: 1", "in: query, schema: {type: integer, minimum: 1}"),
        (
            "in: query, type: array, items: {type: string}",
            "in: query, style: form, explode: false, schema: {type: array, items: {type: string}}",
        ),
        (
            "in: query, type: array, collectionFormat: multi, items: {}",
            "in: query, style: form, explode: true, schema: {type: array, items: {}}",
        ),
        (
            "in: query, type: array, collectionFormat: ssv, items: {}",
            "in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {}}",
        ),
        (
            "in: query, type: array, collectionFormat: tsv, items: {}",
            "in: query, style: tabDelimited, explode: false, schema: {type: array, items: {}}",
        ),
        (
            "in: query, type: array, collectionFormat: pipes, items: {}",
            "in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {}}",
        ),
        (
            "in: path, type: array, collectionFormat: csv, items: {}",
            "in: path, style: simple, explode: false, schema: {type: array, items: {}}",
        ),
        (
            "in: header, type: array, items: {type: integer, exclusiveMinimum: true, minimum: 1}",
            "in: header, style: simple, explode: false, schema: {type: array, items: "
            "{type: integer, exclusiveMinimum: 1}}",
        ),
        ("in: query, description: d", "in: query, description: d, schema: {type: string}"),
        ("in: query, type: string, x-nullable: true", "in: query, schema: {type: [string, 'null'], x-nullable: true}"),
        (
            "in: query, type: string, enum: [a], x-enum-varnames: [A], x-go-name: B, allowEmptyValue: true",
            "in: query, x-go-name: B, allowEmptyValue: true, "
            "schema: {type: string, enum: [a], x-enum-varnames: [A]}",
        ),
        ("in: query, type: string, x-example: e", "in: query, x-example: e, example: e, schema: {type: string}"),
    ],
)
def test_parameter_has_a_schema_and_a_style(old: str, new: str) -> None:
    made = operation(f"{{parameters: [{{name: n, {old}}}]}}")

    assert made["parameters"] == [wanted(f"{{name: n, {new}}}")]


def test_shared_parameters_are_components() -> None:
    made = swagger("""
paths: {/a: {get: {parameters: [{$ref: '#/parameters/P'}]}}}
parameters:
  P: {name: p, in: query, type: string}
  B: {name: b, in: body, schema: {$ref: '#/definitions/D'}}
  F: {name: f, in: formData, type: string}
definitions: {D: {type: object, properties: {e: {$ref: '#/parameters/P/items'}}}}
""")

    assert made["paths"]["/a"]["get"]["parameters"] == [{"$ref": "#/components/parameters/P"}]
    assert made["components"]["parameters"] == {"P": {"name": "p", "in": "query", "schema": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/D"}}}
    assert made["components"]["requestBodies"] == {"B": {"name": "b", "required": False, "content": content}}
    assert made["components"]["schemas"]["D"]["properties"]["e"] == {"$ref": "#/components/parameters/P/schema/items"}


# -------------------------------------------------------------------------------------------- bodies


def test_body_has_the_media_types_that_the_operation_consumes() -> None:
    made = operation(
        "{consumes: [text/xml, application/json], parameters: [{name: b, in: body, required: true, "
        "description: d, schema: {type: object}}]}",
        "consumes: [text/plain]",
    )

    assert made == wanted("""
parameters: []
requestBody:
  description: d
  required: true
  content:
    text/xml: {schema: {type: object}}
    application/json: {schema: {$ref: '#/paths/~1a/post/requestBody/content/text~1xml/schema'}}
consumes: [text/xml, application/json]
requestBodyName: b
""")


@pytest.mark.parametrize(
    ("root", "own", "media_types"),
    [
        ("", "", ["application/json"]),
        ("consumes: [text/plain]", "", ["text/plain"]),
        ("consumes: [text/plain]", "consumes: [a/b], ", ["a/b"]),
        ("consumes: [text/plain]", "consumes: [], ", ["application/json"]),
        ("consumes: ['*/*']", "", ["application/json"]),
    ],
)
def test_media_types_of_a_body(root: str, own: str, media_types: list[str]) -> None:
    made = operation(f"{{{own}parameters: [{{name: b, in: body, schema: {{}}}}]}}", root)

    assert list(made["requestBody"]["content"]) == media_types


def test_shared_body_is_inherited_from_the_path_and_overridden() -> None:
    made = swagger("""
paths:
  /a:
    parameters: [{name: b, in: body, schema: {type: object}}, {name: q, in: query, type: string}]
    put: {}
    post: {consumes: [text/xml]}
    patch: {parameters: [{name: c, in: body, schema: {type: array}}]}
""")["paths"]["/a"]

    assert made["parameters"] == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    assert made["put"]["requestBody"]["content"] == {"application/json": {"schema": {"type": "object"}}}
    again = {"$ref": "#/paths/~1a/put/requestBody/content/application~1json/schema"}
    assert made["post"]["requestBody"]["content"] == {"text/xml": {"schema": again}}
    assert made["patch"]["requestBody"]["content"] == {"application/json": {"schema": {"type": "array"}}}


def test_body_of_a_shared_parameter_in_other_media_types_keeps_its_schema() -> None:
    made = swagger("""
paths:
  /a:
    put: {parameters: [{$ref: '#/parameters/B'}]}
    post: {consumes: [text/xml], parameters: [{$ref: '#/parameters/B'}]}
parameters: {B: {name: b, in: body, schema: {type: object}}}
""")["paths"]["/a"]

    assert made["put"]["requestBody"] == {"$ref": "#/components/requestBodies/B"}
    again = {"$ref": "#/components/requestBodies/B/content/application~1json/schema"}
    assert made["post"]["requestBody"] == {"required": False, "content": {"text/xml": {"schema": again}}}


def test_form_is_one_object() -> None:
    made = operation(
        """{parameters: [
        {name: q, in: query, type: string},
        {name: a, in: formData, type: string, required: true, description: d},
        {name: b, in: formData, type: array, items: {type: string}},
        {name: c, in: formData, type: array, collectionFormat: multi, items: {type: string}},
        {$ref: '#/parameters/F'}]}""",
        "parameters: {F: {name: f, in: formData, type: integer}}",
    )

    assert made["parameters"] == [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    assert made["requestBody"] == wanted("""
required: true
content:
  application/x-www-form-urlencoded:
    schema:
      type: object
      properties:
        a: {type: string, description: d}
        b: {type: array, items: {type: string}}
        c: {type: array, items: {type: string}}
        f: {type: integer}
      required: [a]
    encoding: {b: {style: form, explode: false}}
""")


@pytest.mark.parametrize(
    ("consumes", "kind", "media_types"),
    [
        ("[]", "string", ["application/x-www-form-urlencoded"]),
        ("[application/json]", "string", ["application/x-www-form-urlencoded"]),
        ("[multipart/form-data]", "string", ["multipart/form-data"]),
        (
            "[multipart/form-data, application/x-www-form-urlencoded]",
            "string",
            ["application/x-www-form-urlencoded", "multipart/form-data"],
        ),
        ("[application/json]", "file", ["multipart/form-data"]),
        ("[application/x-www-form-urlencoded]", "file", ["multipart/form-data"]),
    ],
)
def test_media_types_of_a_form(consumes: str, kind: str, media_types: list[str]) -> None:
    made = operation(f"{{consumes: {consumes}, parameters: [{{name: f, in: formData, type: {kind}}}]}}")

    assert list(made["requestBody"]["content"]) == media_types


# ----------------------------------------------------------------------------------------- responses


def test_response_has_content_headers_and_examples() -> None:
    made = operation("""{produces: [application/json, text/xml], responses: {200: {
        description: d, schema: {type: object}, x-y: 1, examples: {application/json: {a: 1}},
        headers: {X-A: {type: integer, description: e}}}, 204: {description: n}}}""")

    assert made["responses"] == wanted("""
'200':
  description: d
  x-y: 1
  headers: {X-A: {description: e, schema: {type: integer}}}
  content:
    application/json: {schema: {type: object}, example: {a: 1}}
    text/xml: {schema: {$ref: '#/paths/~1a/post/responses/200/content/application~1json/schema'}}
'204': {description: n}
""")


@pytest.mark.parametrize(
    ("root", "own", "media_types"),
    [
        ("", "", ["application/octet-stream"]),
        ("produces: [application/json]", "", ["application/octet-stream"]),
        ("produces: [application/json, text/csv]", "", ["text/csv"]),
        ("produces: [application/json]", "produces: [application/pdf], ", ["application/pdf"]),
    ],
)
def test_media_types_of_a_file(root: str, own: str, media_types: list[str]) -> None:
    made = operation(f"{{{own}responses: {{200: {{description: d, schema: {{type: file}}}}}}}}", root)

    content = made["responses"]["200"]["content"]
    assert list(content) == media_types
    assert content[media_types[0]]["schema"] == {"type": "string", "format": "binary"}


@pytest.mark.parametrize(
    ("produces", "schema", "media_types"),
    [
        ("text/csv", "{type: string}", ["text/csv"]),
        ("text/csv", "{type: object}", ["application/json", "text/csv"]),
        ("text/csv", "{$ref: '#/definitions/D'}", ["application/json", "text/csv"]),
        ("text/xml", "{$ref: '#/definitions/D'}", ["text/xml"]),
        ("application/octet-stream", "{type: file}", ["application/octet-stream"]),
    ],
)
def test_object_is_replied_in_a_media_type_that_can_hold_one(
    produces: str, schema: str, media_types: list[str]
) -> None:
    response = f"{{description: d, schema: {schema}}}"
    made = operation(
        f"{{produces: [{produces}], responses: {{500: {response}}}}}", "definitions: {D: {properties: {}}}"
    )

    assert list(made["responses"]["500"]["content"]) == media_types


def test_shared_response_in_other_media_types_keeps_its_schema() -> None:
    made = swagger("""
produces: [application/json]
paths:
  /a:
    get: {responses: {200: {$ref: '#/responses/R'}}}
    put: {produces: [text/xml], responses: {200: {$ref: '#/responses/R'}}}
responses: {R: {description: d, schema: {type: object}}}
""")["paths"]["/a"]

    assert made["get"]["responses"]["200"] == {"$ref": "#/components/responses/R"}
    again = {"$ref": "#/components/responses/R/content/application~1json/schema"}
    assert made["put"]["responses"]["200"] == {"description": "d", "content": {"text/xml": {"schema": again}}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("#/definitions/D", "#/components/schemas/D"),
        ("#/definitions/D/properties/p", "#/components/schemas/D/properties/p"),
        ("#/definitions/a%20b~1c%25", "#/components/schemas/a b~1c%25"),
        (
            "#/paths/~1a/post/parameters/0/schema/items",
            "#/paths/~1a/post/requestBody/content/application~1json/schema/items",
        ),
        (
            "#/paths/~1a/post/responses/200/schema",
            "#/paths/~1a/post/responses/200/content/application~1json/schema",
        ),
        ("#/paths/~1a/post/parameters/1/items", "#/paths/~1a/post/parameters/0/schema/items"),
        ("other.yaml#/definitions/D", "other.yaml#/definitions/D"),
    ],
)
def test_reference_follows_what_has_moved(old: str, new: str) -> None:
    made = swagger(f"""
paths:
  /a:
    post:
      parameters:
        - {{name: b, in: body, schema: {{type: array, items: {{type: object}}}}}}
        - {{name: q, in: query, type: array, items: {{type: string}}}}
      responses: {{200: {{description: d, schema: {{type: object}}}}}}
definitions: {{D: {{properties: {{p: {{}}}}}}, a b/c%: {{}}, E: {{$ref: '{old}'}}}}
""")

    assert made["components"]["schemas"]["E"] == {"$ref": new}


def test_discriminator_is_an_object() -> None:
    made = swagger("definitions: {A: {discriminator: kind, properties: {kind: {type: string}}}}")

    assert made["components"]["schemas"]["A"]["discriminator"] == {"propertyName": "kind"}


# -------------------------------------------------------------------------------------- several files


def test_what_stands_in_other_files_is_converted_for_what_it_is_used_as(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    root, other = tmp_path / "root.yaml", tmp_path / "parts" / "all.yaml"
    root.write_text("""
swagger: '2.0'
paths:
  /a: {$ref: 'parts/all.yaml#/item'}
  /b:
    get:
      parameters: [{$ref: 'parts/all.yaml#/query'}]
      responses: {200: {$ref: 'parts/all.yaml#/response'}}
    put: {parameters: [{$ref: 'parts/all.yaml#/whole'}], responses: {}}
    post: {parameters: [{$ref: 'parts/all.yaml#/field'}], responses: {}}
""")
    other.write_text("""
item: {delete: {parameters: [{$ref: '#/query'}, {$ref: '#/whole'}], responses: {}}}
query: {name: q, in: query, type: array, items: {$ref: '#/kind'}}
whole: {name: w, in: body, schema: {type: object}}
field: {name: f, in: formData, type: string}
response: {description: d, schema: {$ref: '#/kind'}}
kind: {type: string, x-nullable: true}
left: {type: string, x-nullable: true}
""")
    report = Report()
    source = read(root, report)
    assert source is not None
    document = load(source, report)
    assert document is not None

    made = of(crawl(document, Doors(Tree(source.name)), report))

    values: dict[str, Any] = {Path(name).name: each.value for name, each in made.documents.items()}
    put, post = values["root.yaml"]["paths"]["/b"]["put"], values["root.yaml"]["paths"]["/b"]["post"]
    assert put["requestBody"] == {"$ref": "parts/all.yaml#/whole"}
    form = post["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    assert form == {"type": "object", "properties": {"f": {"type": "string"}}}
    assert values["all.yaml"] == wanted("""
item:
  delete:
    parameters: [{$ref: '#/query'}]
    requestBody: {$ref: '#/whole'}
    requestBodyName: w
    responses: {}
query: {name: q, in: query, style: form, explode: false, schema: {type: array, items: {$ref: '#/kind'}}}
whole: {name: w, required: false, content: {application/json: {schema: {type: object}}}}
field: {name: f, in: formData, type: string}
response: {description: d, content: {application/json: {schema: {$ref: '#/kind'}}}}
kind: {type: [string, 'null'], x-nullable: true}
left: {type: string, x-nullable: true}
""")


# ------------------------------------------------------------------------------------------- origins


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("/paths/~1a/post/requestBody", "/paths/~1a/post/parameters/0"),
        ("/paths/~1a/post/requestBody/content/application~1json", "/paths/~1a/post/parameters/0"),
        (
            "/paths/~1a/post/requestBody/content/application~1json/schema/properties/x",
            "/paths/~1a/post/parameters/0/schema/properties/x",
        ),
        ("/paths/~1a/post/requestBody/content/text~1xml/schema", "/paths/~1a/post/parameters/0/schema"),
        ("/paths/~1a/post/parameters/0", "/paths/~1a/post/parameters/1"),
        ("/paths/~1a/post/parameters/0/schema/items", "/paths/~1a/post/parameters/1/items"),
        ("/paths/~1a/post/responses/200", "/paths/~1a/post/responses/200"),
        (
            "/paths/~1a/post/responses/200/content/application~1json/schema/items",
            "/paths/~1a/post/responses/200/schema/items",
        ),
        ("/paths/~1a/put/requestBody", "/paths/~1a/put/parameters/0"),
        (
            "/paths/~1a/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties/f",
            "/paths/~1a/put/parameters/0",
        ),
        ("/components/schemas/D/properties/p", "/definitions/D/properties/p"),
        ("/components/schemas/D/properties/w/anyOf/0/allOf/0", "/definitions/D/properties/w/allOf/0"),
        ("/components/securitySchemes/k/name", "/securityDefinitions/k/name"),
        ("/servers/0", "/basePath"),
        ("/info/title", "/info/title"),
    ],
)
def test_every_place_leads_to_where_the_user_wrote_it(new: str, old: str) -> None:
    made = upgraded("""
swagger: '2.0'
info: {title: t, version: v}
host: a.example
basePath: /v1
paths:
  /a:
    post:
      consumes: [application/json, text/xml]
      parameters:
        - {name: b, in: body, schema: {type: object, properties: {x: {type: string}}}}
        - {name: q, in: query, type: array, items: {type: string}}
      responses: {200: {description: d, schema: {type: array, items: {}}}}
    put:
      parameters: [{name: f, in: formData, type: string}]
definitions:
  D: {properties: {p: {}, w: {x-nullable: true, allOf: [{type: object}]}}}
securityDefinitions: {k: {type: apiKey, name: n, in: header}}
""")
    at = Pointer(NAME, tuple(token.replace("~1", "/") for token in new[1:].split("/")))

    assert str(made.origins.of(at)) == f"#{old}"
