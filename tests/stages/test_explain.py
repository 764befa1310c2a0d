"""`sdkwright explain`: what a schema or an operation became, which rule did it, and where each part comes from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, explain

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /pets/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
  /pets/{id}/feed:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {grams: {type: integer}}}
      responses: {"204": {description: Fed}}
components:
  schemas:
    Base: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}
    Pet:
      allOf:
        - $ref: "#/components/schemas/Base"
        - {type: object, properties: {name: {type: string}, home: {type: object, properties: {city: {type: string}}}}}
    Tagged:
      oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Bank"}]
      discriminator: {propertyName: kind, mapping: {card: "#/components/schemas/Card", bank: Bank}}
    Card: {type: object, required: [kind, number], properties: {kind: {type: string}, number: {type: string}}}
    Bank: {type: object, required: [kind, iban], properties: {kind: {type: string}, iban: {type: string}}}
    Typed: {oneOf: [{type: string}, {type: integer}]}
    Valued:
      oneOf:
        - {type: object, title: On, properties: {is: {const: "on"}}}
        - {type: object, title: Off, properties: {is: {const: "off"}}}
    Owning:
      oneOf:
        - {type: object, title: File, required: [path], properties: {path: {type: string}}}
        - {type: object, title: Link, required: [url], properties: {url: {type: string}}}
    Guessed:
      oneOf:
        - {type: object, title: Left, properties: {a: {type: string}}}
        - {type: object, title: Right, properties: {a: {type: integer}}}
"""


Tell = Callable[[str], str]


@pytest.fixture
def told(tmp_path: Path) -> Tell:
    path = tmp_path / "zoo.yaml"
    path.write_text(SPEC, "utf-8")

    def tell(pointer: str) -> str:
        outcome, text = explain(Request(spec=path), pointer)
        return text or "\n".join(f"{found.message} ({found.hint})" for found in outcome.report)

    return tell


def lines(text: str, label: str) -> list[str]:
    """What stands under a label."""
    found: list[str] = []
    inside = False
    for line in text.splitlines():
        if line[2:13].strip():
            inside = line[2:13].strip() == label
        if inside:
            found.append(line[13:])
    return found


def test_an_operation_tells_its_call_and_the_rule_behind_it(told: Tell) -> None:
    text = told("#/paths/~1pets~1{id}~1feed/post")

    assert lines(text, "becomes") == ["client.pets.feed(…) -> None"]
    assert lines(text, "because") == ["its path ends with `feed`, which says what is done"]
    assert lines(text, "takes") == [
        "id: str  (path `id`, required)",
        "grams: int  (body `grams`, optional)",
    ]
    assert lines(text, "sends") == ["application/json, its properties are arguments"]


@pytest.mark.parametrize("mark", ["#", ""])
def test_a_path_may_hold_a_number_sign(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "queue.yaml"
    answer = "{get: {operationId: addPermission, responses: {'204': {description: Done}}}}"
    path.write_text(f"openapi: 3.0.3\ninfo: {{title: Q, version: '1'}}\npaths:\n  '/#Action=Add': {answer}\n", "utf-8")

    text = explain(Request(spec=path), f"{mark}/paths/~1#Action=Add/get")[1]

    assert text is not None
    assert text.startswith("GET /#Action=Add")


def test_a_schema_tells_where_each_merged_keyword_stands(told: Tell) -> None:
    text = told("/components/schemas/Pet")

    assert lines(text, "becomes") == ["zoo.types.Pet, in zoo/types/pet.py"]
    assert lines(text, "has")[0] == "id: str, required, read-only  (line 25)"
    merged = [line.partition("  (")[0] for line in lines(text, "merged")]
    assert merged == ["type, properties", "type, required, properties"]


def test_a_nameless_schema_tells_after_what_it_is_named(told: Tell) -> None:
    text = told("#/components/schemas/Pet/allOf/1/properties/home")

    assert lines(text, "named") == ["after its place: `home` of #/components/schemas/Pet"]


@pytest.mark.parametrize(
    ("union", "rule"),
    [
        ("Tagged", "by `kind`, which the discriminator names  (line 32)"),
        ("Typed", "by the JSON type of the value"),
        ("Valued", "by `is`, which has other values in each member"),
        ("Owning", "by required properties that no other member has"),
        (
            "Guessed",
            "by trial: nothing tells these apart for certain. What fits best, among equals the first",
        ),
    ],
)
def test_a_union_tells_the_rule_that_decides_it(told: Tell, union: str, rule: str) -> None:
    assert lines(told(f"#/components/schemas/{union}"), "decided")[0] == rule


def test_each_tag_of_a_union_has_its_member(told: Tell) -> None:
    assert lines(told("#/components/schemas/Tagged"), "decided")[1:] == [
        '  "card" -> Card',
        '  "Card" -> Card',
        '  "bank" -> Bank',
        '  "Bank" -> Bank',
        "  anything else stays as it came",
    ]


def test_a_place_that_refers_says_where_to(told: Tell) -> None:
    text = told("#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema")

    assert lines(text, "refers") == ["to #/components/schemas/Pet"]


def test_an_operation_may_be_named_as_messages_do(told: Tell) -> None:
    assert told("post /pets/{id}/feed") == told("#/paths/~1pets~1{id}~1feed/post")


def test_a_pointer_to_nothing_comes_with_its_neighbours(told: Tell) -> None:
    text = told("#/components/schemas/Pett")

    assert "is no operation, schema or property" in text
    assert "#/components/schemas/Pet" in text
