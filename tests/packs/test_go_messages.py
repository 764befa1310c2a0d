"""What Go cannot say is told: each message of the pack `go`, with its words and the place that it points at."""

from __future__ import annotations

from pathlib import Path

import pytest

import sdkwright
from sdkwright.report import Diagnostic

HEAD = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"
OPERATION = HEAD + "paths: {/things: {%s: {parameters: [%s], responses: {%s}}}}\n"
DONE = "'204': {description: done}"
CLIENT = HEAD + "%s\npaths: {/things: {get: {responses: {'204': {description: done}}}}}\n"
KINDS = """\
components:
  schemas:
    Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string}}}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
"""
PAGE = (
    "'200': {description: a page, content: {application/json: {schema: {type: object, properties: "
    "{data: {type: array, items: {type: string}}, next_cursor: {type: string}}}}}}"
)
EVENTS = "text/event-stream: {schema: {type: object, properties: {a: {type: string}}}}"
STREAM = "'200': {description: events, content: {" + EVENTS + "}}"
CHOICE = (
    "'200': {description: both, content: {"
    + EVENTS
    + ", application/json: {schema: {type: array, items: {type: string}}}}}"
)


def told(folder: Path, description: str) -> list[Diagnostic]:
    """What the pack says of a description."""
    (folder / "openapi.yaml").write_text(description, "utf-8")
    outcome = sdkwright.generate(folder / "openapi.yaml", output=folder / "out", package="client", packs=["go"])
    assert outcome.ok, [str(each) for each in outcome.report]
    return [each for each in outcome.report if each.code.startswith("go-")]


ROWS = {
    "a stream": (
        OPERATION % ("get", "", STREAM),
        "warning go-stream #/paths/~1things/get/responses/200/content/text~1event-stream: Go reads no streams "
        "(text/event-stream): this operation is left out",
    ),
    "a stream that a caller may ask for": (
        OPERATION.replace("parameters: [%s]", "%s")
        % (
            "post",
            "requestBody: {content: {application/json: {schema: {type: object, properties: {stream: {type: boolean}}}}}}",
            CHOICE,
        ),
        "note go-stream #/paths/~1things/post/responses/200/content/text~1event-stream: Go reads no streams "
        "(text/event-stream): the response comes as a whole",
    ),
    "a response of several media types": (
        OPERATION % ("get", "", CHOICE),
        "note go-response #/paths/~1things/get/responses/200/content/text~1event-stream: Go asks for application/json: "
        "text/event-stream is left out",
    ),
    "successes of several types": (
        OPERATION
        % (
            "get",
            "",
            "'200': {description: a, content: {application/json: {schema: {type: string}}}}, "
            "'201': {description: b, content: {application/json: {schema: {type: integer}}}}",
        ),
        "note go-raw #/paths/~1things/get/responses: the successes have several types: Go gives the body as json.RawMessage",
    ),
    "a body of several media types": (
        OPERATION.replace("parameters: [%s]", "%s")
        % (
            "post",
            "requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}, "
            "application/octet-stream: {schema: {type: string, format: binary}}}}",
            DONE,
        ),
        "note go-body #/paths/~1things/post/requestBody/content/application~1octet-stream: Go sends application/json: "
        "application/octet-stream is left out",
    ),
    "a parameter": (
        OPERATION % ("get", "{name: q, in: query, content: {application/xml: {schema: {type: string}}}}", DONE),
        "warning go-parameter #/paths/~1things/get/parameters/0: Go cannot write q as application/xml: it is left out",
    ),
    "a parameter that must be given": (
        OPERATION
        % ("get", "{name: q, in: query, required: true, content: {application/xml: {schema: {type: string}}}}", DONE),
        "warning go-operation #/paths/~1things/get/parameters/0: GET /things is left out of the Go module: it needs q, "
        "which is written in another media type",
    ),
    "servers to choose from": (
        CLIENT % "servers: [{url: 'https://a.example.com'}, {url: 'https://b.example.com'}]",
        "note go-server #/servers/0: Go offers no choice of servers and their variables: WithBaseURL takes the whole URL",
    ),
    "a server of an operation": (
        HEAD
        + "servers: [{url: 'https://a.example.com'}]\npaths: {/things: {get: {servers: [{url: '/elsewhere'}], responses: {"
        + DONE
        + "}}}}\n",
        "note go-server #/paths/~1things/get/servers/0: this operation is at a server of its own: say where with WithBaseURL",
    ),
    "OAuth": (
        CLIENT % "components: {securitySchemes: {login: {type: oauth2, flows: {clientCredentials: "
        "{tokenUrl: 'https://a.example.com/token', scopes: {}}}}}}\nsecurity: [{login: []}]",
        "note go-oauth #/components/securitySchemes/login: Go gets no tokens for login itself: it takes one",
    ),
    "a certificate": (
        CLIENT % "components: {securitySchemes: {cert: {type: mutualTLS}}}\nsecurity: [{cert: []}]",
        "note go-mutual-tls #/components/securitySchemes/cert: Go takes the certificate of cert with the client of "
        "WithHTTPClient",
    ),
    "inheritance": (
        OPERATION
        % (
            "get",
            "",
            "'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}",
        )
        + KINDS,
        "note go-inheritance #/components/schemas/Pet/discriminator: Go has no type for what inherits from an object: what a kind has "
        "beside it is in ExtraFields",
    ),
}


@pytest.mark.parametrize("what", ROWS)
def test_what_go_cannot_say_is_told(what: str, tmp_path: Path) -> None:
    description, said = ROWS[what]

    found = told(tmp_path, description)

    assert [f"{each.severity.value} {each.code} {each.at}: {each.message}" for each in found] == [said]


FORM = (
    "requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: "
    "{cursor: {type: string}}}}}}"
)
TOLD = """\
spec = "openapi.yaml"
package = "client"
[[pages]]
operations = ["POST /things"]
by = "cursor"
argument = "cursor"
token = "next_cursor"
items = "data"
[packs.go]
output = "out"
"""


def test_pages_that_are_asked_for_by_a_form_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(OPERATION.replace("parameters: [%s]", "%s") % ("post", FORM, PAGE), "utf-8")
    Path("sdk.toml").write_text(TOLD, "utf-8")

    outcome = sdkwright.generate(config="sdk.toml")

    said = "Go gives one page: ask for the next with what this one says"
    found = [(each.code, str(each.at), each.message) for each in outcome.report if each.code.startswith("go-")]
    assert found == [("go-pages", "#/paths/~1things/post", said)]
    assert not Path("out", "pages.go").exists()
