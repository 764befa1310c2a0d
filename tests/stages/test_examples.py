"""`check_examples`: an example that its own schema refuses is one warning, with every contradiction in its place."""

from __future__ import annotations

import pytest

from sdkwright.load import load
from sdkwright.load.document import Source
from sdkwright.report import Report
from sdkwright.report.listing import Sources, listing
from sdkwright.validate.examples import check_examples

DRIFTED = """\
openapi: 3.1.0
paths:
  /runs/{id}/stop:
    post:
      responses:
        "200":
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Run"}
              examples:
                one: &drifted
                  value:
                    run:
                      - id: a
                        phase: DONE
                        trigger:
                          - type: TIMED
                            timed:
                              - cron: {text: "*"}
                two:
                  value: {run: [{id: a, trigger: []}]}
                fine:
                  value: {id: a, phase: DONE, trigger: {type: TIMER}, new: 1}
components:
  schemas:
    Run:
      type: object
      properties:
        id: {type: string}
        phase: {type: string, enum: [DONE, FAILED]}
        trigger:
          type: object
          properties:
            type: {type: string, enum: [HAND, TIMER]}
            timed: {type: object, properties: {cron: {type: object, properties: {text: {type: string}}}}}
"""


def warned(text: str) -> str:
    report = Report()
    source = Source("api.yaml", text.encode())
    document = load(source, report)
    assert document is not None

    check_examples(document, report)

    return listing(report, Sources([source]), colour=False)


def messages(schemas: str, example: str, head: str = "openapi: 3.1.0") -> list[str]:
    """What is said about one example of the schema S."""
    text = (
        f"{head}\npaths: {{/a: {{get: {{responses: {{'200': {{content: {{application/json: "
        f"{{schema: {{$ref: '#/components/schemas/S'}}, example: {example}}}}}}}}}}}}}}}\n"
        f"components: {{schemas: {{{schemas}}}}}\n"
    )
    report = Report()
    document = load(Source("api.yaml", text.encode()), report)
    assert document is not None
    check_examples(document, report)
    assert all(found.code == "example-mismatch" for found in report)
    said = [
        [found.message.removeprefix("the example does not fit its schema: "), *(r.message for r in found.related)]
        for found in report
    ]
    return [message for one in said for message in one]


def test_an_example_that_wraps_and_lists_is_told_down_to_its_last_contradiction() -> None:
    assert warned(DRIFTED).replace("the example does not fit its schema", "…") == """\
warning[example-mismatch]: …: `run` is not a property of the schema, it wraps the object in a list
  --> api.yaml:13:21  POST /runs/{id}/stop, response 200
13 |                     run:
   |                     ^^^
  ::: api.yaml:16:25
16 |                         trigger:
   |                         ^^^^^^^ `run[0].trigger`: an array, where the schema wants an object
  ::: api.yaml:17:35
17 |                           - type: TIMED
   |                                   ^^^^^ `run[0].trigger[0].type`: `TIMED` is none of `HAND`, `TIMER`
  ::: api.yaml:18:29
18 |                             timed:
   |                             ^^^^^ `run[0].trigger[0].timed`: an array, where the schema wants an object

warning[example-mismatch]: …: `run` is not a property of the schema, it wraps the object in a list
  --> api.yaml:21:32  POST /runs/{id}/stop, response 200
21 |                   value: {run: [{id: a, trigger: []}]}
   |                                ^^^^^^^^^^^^^^^^^^^^^^
  ::: api.yaml:21:50
21 |                   value: {run: [{id: a, trigger: []}]}
   |                                                  ^^ `run[0].trigger`: an array, where the schema wants an object
"""


OBJECT = "S: {type: object, properties: {a: {type: string}, b: {type: integer}}}"


STRANGE = ["`z` is not a property of the schema"]
MISSING = ["the required property `a` is missing"]


@pytest.mark.parametrize(
    ("schemas", "example", "said"),
    [
        (OBJECT, "{a: x, new: 1}", []),
        (OBJECT, "{}", []),
        (OBJECT, "{z: 1}", STRANGE),
        (OBJECT, "{y: 1, z: 2}", ["`y`, `z` are no properties of the schema"]),
        (OBJECT, "{data: {a: x}}", ["`data` is not a property of the schema, it wraps the object"]),
        (OBJECT, "{a: 1}", ["`a`: an integer, where the schema wants a string"]),
        (OBJECT, "{b: 1.0}", []),
        ("S: {type: object, additionalProperties: {type: integer}, properties: {a: {}}}", "{z: 1}", []),
        ("S: {additionalProperties: {enum: [1]}}", "{z: 2}", ["`z`: `2` is none of `1`"]),
        ("S: {type: object, additionalProperties: false, properties: {a: {}}}", "{a: 1, z: 1}", STRANGE),
        ("S: {type: object, patternProperties: {'^x': {}}, properties: {a: {}}}", "{z: 1}", []),
        ("S: {type: array, items: {const: 1}}", "[1, x, 1]", ["`[1]`: `x` is not `1`"]),
        ("S: {type: object, required: [a], properties: {a: {}, b: {}}}", "{b: 1}", MISSING),
        ("S: {type: object, required: [a], properties: {a: {readOnly: true}, b: {}}}", "{b: 1}", []),
        ("S: {allOf: [{properties: {a: {}}}, {properties: {b: {type: integer}}}]}", "{b: 1}", []),
        ("S: {allOf: [{properties: {a: {}}}, {properties: {b: {type: integer}}}]}", "{z: 1}", STRANGE),
        ("S: {oneOf: [{type: integer}, {type: boolean}]}", "x", ["fits none of the 2 alternatives of the schema"]),
        ("S: {oneOf: [{type: integer}, {type: number}]}", "1", []),
        ("S: {anyOf: [{type: 'null'}, {properties: {a: {const: 2}}}]}", "{a: 1}", ["`a`: `1` is not `2`"]),
        ("S: {anyOf: [{type: array}, {type: object, properties: {a: {}}}]}", "[1]", []),
        ("S: {anyOf: [{description: anything}, {type: object, properties: {a: {}}}]}", "[1]", []),
        ("S: {$ref: 'other.yaml'}", "{a: 1}", []),
        ("S: {type: object, properties: {a: {}}, allOf: [{$ref: 'other.yaml'}]}", "{z: 1}", []),
        ("S: {$ref: '#/components/schemas/S'}", "1", []),
        ("S: {items: {$ref: '#/components/schemas/S'}, maxItems: 1}", "[[[]]]", []),
        ("S: {items: {$ref: '#/components/schemas/S'}, enum: [[]]}", "[[]]", ["an array is none of an array"]),
        ("S: {type: string, format: date-time}", "2020-01-01", ["`\"2020-01-01\"` is no date-time"]),
        ("S: {type: string, format: email}", "x", []),
        ("S: {type: string, enum: [a]}", "1", ["an integer, where the schema wants a string"]),
        ("S: {const: a}", "b", ["`b` is not `a`"]),
        ("S: {type: object}", "'{\"a\": 1}'", []),
        ("S: {type: string, pattern: '(?<'}", "x", []),
        ("S: true", "1", []),
    ],
)  # fmt: skip
def test_what_a_schema_says_against_an_example(schemas: str, example: str, said: list[str]) -> None:
    assert messages(schemas, example) == said


@pytest.mark.parametrize(
    ("schemas", "example", "said"),
    [
        ("S: {type: string, nullable: true}", "null", []),
        ("S: {type: string}", "null", ["null, where the schema wants a string"]),
        ("S: {type: integer, minimum: 1, exclusiveMinimum: true}", "2", []),
    ],
)
def test_openapi_3_0_has_its_own_words(schemas: str, example: str, said: list[str]) -> None:
    assert messages(schemas, example, "openapi: 3.0.0") == said


def test_examples_are_found_wherever_they_stand() -> None:
    text = """\
openapi: 3.1.0
paths:
  /a:
    parameters:
      - {name: p, in: query, schema: {type: integer}, example: [1]}
    get:
      parameters:
        - {name: q, in: query, schema: {type: integer}, examples: {x: {value: [1]}}}
      responses:
        "200":
          headers: {h: {schema: {type: integer}, example: [1]}}
          content:
            application/json:
              schema:
                type: object
                properties: {example: {type: integer, example: x}, y: {items: {type: integer, examples: [1, x]}}}
              examples: {shared: {$ref: "#/components/examples/shared"}}
components:
  schemas: {A: {type: integer, example: x}}
  examples:
    shared: {value: {example: x}}
"""

    out = warned(text)

    places = [line.split("api.yaml:")[1].split()[0] for line in out.splitlines() if "--> " in line]
    assert sorted(int(place.split(":")[0]) for place in places) == [5, 8, 11, 16, 16, 19, 21]


def test_text_that_stands_for_something_else_is_left_alone() -> None:
    text = """\
openapi: 3.1.0
paths:
  /a:
    get:
      parameters: [{name: q, in: query, schema: {type: array}, example: "a,b"}]
      responses:
        "200":
          content:
            application/xml: {schema: {type: object}, example: "<a/>"}
            application/json: {schema: {type: object}, example: "<a/>"}
"""

    assert warned(text).count("warning[") == 1


def test_the_labels_of_an_example_have_an_end() -> None:
    first, *others = messages("S: {type: array, items: {type: integer}}", "[" + "x, " * 50 + "]")

    assert first == "`[0]`: a string, where the schema wants an integer (and 41 more)"
    assert len(others) == 8


def test_unions_of_unions_come_to_an_end() -> None:
    branch = "{type: array, items: {$ref: '#/components/schemas/S'}}"

    assert messages(f"S: {{anyOf: [{branch}, {branch}, {branch}]}}", "[" * 60 + "1" + "]" * 60) == []


def test_swagger_2_0_has_its_examples_by_media_type() -> None:
    text = """\
swagger: "2.0"
paths:
  /a:
    get:
      responses:
        "200":
          schema: {$ref: "#/definitions/A"}
          examples: {application/json: {a: x}}
definitions:
  A: {type: object, properties: {a: {type: integer, x-nullable: true, example: null}}}
"""

    assert "`a`: a string, where the schema wants an integer" in warned(text)
    assert warned(text).count("warning[") == 1


def test_a_pattern_that_would_run_for_years_is_given_up() -> None:
    assert messages("S: {type: string, pattern: '^(a|aa)+$'}", "'" + "a" * 100 + "!'") is not None
