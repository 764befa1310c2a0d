"""What templates see: each attribute is told, none goes without a new major version, and all facts are reachable."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args
from urllib.parse import parse_qsl

import jsonschema_rs
import pytest

from sdkwright.cli import main
from sdkwright.config.sdk_toml import Config
from sdkwright.context import COMMON, EACH, FACTS, VERSION, common_of, each_of, facts_of
from sdkwright.context.api import Api
from sdkwright.context.arguments import Argument
from sdkwright.context.as_json import as_json, schema_of_context
from sdkwright.context.codes import slugs
from sdkwright.context.listing import attributes, listing
from sdkwright.context.responses import Page, Response, Stream
from sdkwright.lint.shapes import Word, alternatives, is_code, joined, there
from sdkwright.lint.shapes import attributes as seen_by_lint
from sdkwright.model import Api as Model
from sdkwright.model import Location, Style
from sdkwright.model.framing import Framing
from sdkwright.model.pages import By
from sdkwright.packs import Pack
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.responses.streams import Holds
from sdkwright.quote import FILTERS
from sdkwright.render.algebra import Names
from sdkwright.render.environment import environment
from sdkwright.render.reference import LISTS, MADE_OF_OTHERS, NAMES, reference
from sdkwright.report import Report
from sdkwright.targets.none import described
from sdkwright.text import Code, OneOf, Text

SNAPSHOT = Path(__file__).with_name("context.txt")
_ROW = re.compile(r"  (\w+): (.+?)(?:  .*)?$")


def understood(path: Path) -> Model:
    api = understand(Request(spec=path), Config(), Outcome(Report()))
    assert api is not None
    return api


def rows(text: str) -> Mapping[tuple[str, str], str]:
    """What each attribute is, by its class and its name."""
    found: dict[tuple[str, str], str] = {}
    owner = ""
    for line in text.splitlines()[1:]:
        if row := _ROW.match(line):
            found[owner, row[1]] = row[2]
        elif line:
            owner = line.partition(":")[0]
    return found


# ------------------------------------------------------------------------------------------ the surface


def test_the_surface_is_the_one_that_was_committed() -> None:
    """`sdkwright context > tests/stages/context.txt` keeps it; what goes or changes moves the version first."""
    assert "\n".join(listing() or ()) + "\n" == SNAPSHOT.read_text("utf-8")


def test_no_attribute_goes_or_changes_its_type_within_a_major_version() -> None:
    before = SNAPSHOT.read_text("utf-8")
    now = rows("\n".join(listing() or ()))

    gone = {at: shape for at, shape in rows(before).items() if now.get(at) != shape}

    assert len(now) > 250
    assert not gone or before.split()[1].partition(".")[0] != VERSION.partition(".")[0], "move VERSION in context/"


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.__name__)
def test_each_attribute_has_a_type_and_says_what_it_is(fact: type) -> None:
    found = attributes(fact)

    assert found
    assert fact.__doc__
    for each in found.values():
        assert each.doc.endswith((".", "`.")), f"{fact.__name__}.{each.name} says nothing of itself"
        kinds = set(kinds_of(each.shape))
        assert kinds <= {Text, Code, bool, int, type(None), *FACTS}, f"{fact.__name__}.{each.name} is {kinds}"


def kinds_of(shape: Any) -> Iterator[Any]:
    inner = [each for each in get_args(shape) if each is not Ellipsis]
    if not inner:
        yield shape
    for each in inner:
        yield from kinds_of(each)


def words_of(fact: type, name: str) -> tuple[str, ...]:
    """All words that an attribute may be; none where nobody has a list."""
    kinds = [each.known for each in alternatives(seen_by_lint(fact)[name]) if is_word(each)]
    return tuple(word for each in kinds if isinstance(each, OneOf) for word in each.words)


def is_word(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, Word)


def test_closed_sets_are_told_with_all_their_words() -> None:
    """Templates are checked against the words, and people read them: none is missing, and none is there no more."""
    told = 0
    for fact in FACTS:
        for name, each in attributes(fact).items():
            words = words_of(fact, name)
            told += bool(words)
            assert not words or set(re.findall("`([^`]+)`", each.doc)) == set(words), f"{fact.__name__}.{name}"
    assert told >= 13


def test_words_of_closed_sets_are_those_of_the_model() -> None:
    styles, places = words_of(Argument, "style"), words_of(Argument, "location")
    assert (set(styles), set(places)) == ({each.value for each in Style}, {each.value for each in Location})
    assert set(words_of(Page, "by")) == {each.value for each in By}
    assert set(words_of(Stream, "holds")) == {each.name.lower() for each in Holds}
    assert set(words_of(Stream, "framing")) == {each.name.lower() for each in Framing}


OTHER_WORDS = """
openapi: 3.2.0
info: {title: T, version: "1"}
paths:
  /a:
    post:
      security: [{o: []}]
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {a: {type: array, items: {type: string}, xml: {nodeType: "{x}"}}}}
            encoding: {a: {style: "*/ evil()"}}
      responses: {"204": {description: ok}}
components:
  securitySchemes:
    o: {type: oauth2, flows: {"evil()": {tokenUrl: "https://a.example/t", scopes: {}}}}
"""


def test_what_is_no_word_of_a_closed_set_is_no_code(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(OTHER_WORDS, "utf-8")
    facts = described(understood(tmp_path / "openapi.yaml"), Config())

    [flow] = facts.schemes[0].flows
    assert (facts.schemes[0].type, flow.kind, flow.name) == ("oauth2", "other", Text("evil()"))
    assert facts.operations[0].body
    [content] = facts.operations[0].body.contents
    assert [each.style for each in content.encodings] == [None]
    assert content.type
    xml = content.type.fields[0].type.xml
    assert xml
    assert xml.node_type is None


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.__name__)
def test_templates_are_checked_against_the_same_attributes(fact: type) -> None:
    seen = {name: without_marks(shape) for name, shape in seen_by_lint(fact).items()}
    assert seen == {name: there(each.shape) for name, each in attributes(fact).items()}


def without_marks(shape: Any) -> Any:
    """What a fact is annotated with, apart from its words, and where it is there."""
    return joined(Code if is_code(each) else each for each in alternatives(shape))


def test_every_class_of_facts_is_reached_from_the_api() -> None:
    met, waiting = set[Any](), [Api]
    while waiting:
        fact = waiting.pop()
        if fact not in met:
            met.add(fact)
            waiting += [kind for each in attributes(fact).values() for kind in kinds_of(each.shape) if kind in FACTS]

    assert met == set(FACTS)
    assert {kind for shape in (*COMMON.values(), *EACH.values()) for kind in kinds_of(shape)} <= met


def test_facts_are_frozen() -> None:
    facts = facts_of(understood(Path("spec/gradient.yaml")))

    with pytest.raises(AttributeError):
        facts.operations[0].method = Code("GET")  # type: ignore[misc]


def test_the_documentation_lists_each_attribute(repository: Path) -> None:
    text = (repository / "docs" / "context.md").read_text("utf-8")

    assert text.endswith("\n```text\n" + SNAPSHOT.read_text("utf-8") + "```\n")


def test_the_documentation_lists_each_filter(repository: Path) -> None:
    text = (repository / "docs" / "context.md").read_text("utf-8")

    assert "\n```text\n" + "\n".join(reference()) + "\n```\n" in text


def test_every_filter_that_templates_have_is_in_the_reference() -> None:
    jinja = environment(Pack("p", "pack.toml", "none", (Path(),), (), ()), Names())

    assert {*FILTERS, *MADE_OF_OTHERS, *NAMES, *LISTS} == set(jinja.filters)


# ------------------------------------------------------------------------------------------ the command


def test_the_command_prints_the_filters(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["context", "filters"]) == 0

    assert capsys.readouterr().out == "\n".join(reference()) + "\n"


def test_the_command_prints_what_stands_at_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["context", "operation.errors"]) == 0
    shown = capsys.readouterr().out

    assert shown.startswith("operation.errors: list of Response\n")
    assert "  status: code" in shown


def test_the_command_says_where_a_path_ends(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["context", "operation.erors"]) == 2

    assert capsys.readouterr().err == "operation.erors leads nowhere: did you mean `errors`?\n"


def test_the_command_prints_the_facts_of_a_description(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["context", "operation.path_arguments", "--json", str(repository / "spec" / "gradient.yaml")]) == 0
    shown = json.loads(capsys.readouterr().out)

    assert [each["name"] for each in shown] == ["app_id", "job_invocation_id"]
    assert main(["context", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema_of_context()


# ------------------------------------------------------------------------------------------ the facts


@pytest.mark.parametrize("name", sorted(path.name for path in Path(__file__).with_name("facts").glob("*.yaml")))
def test_the_facts_as_json_fit_their_schema(name: str) -> None:
    facts = described(understood(Path(__file__).with_name("facts") / name), Config())

    found = as_json(facts)

    assert list(jsonschema_rs.validator_for(schema_of_context()).iter_errors(found)) == []
    assert found["operations"]


def test_a_circle_of_lists_comes_to_an_end(tmp_path: Path) -> None:
    spec = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {
                "get": {
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "array",
                                        "items": {
                                            "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema"
                                        },
                                    }
                                }
                            },
                        }
                    }
                }
            }
        },
    }
    (tmp_path / "openapi.json").write_text(json.dumps(spec), encoding="utf-8")

    facts = described(understood(tmp_path / "openapi.json"), Config())

    [of_itself] = facts.types
    assert of_itself.items == of_itself
    assert as_json(facts)["types"]


WAYS = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://a.example/"}, {url: "https://b.example/", name: "Try it"}]
paths:
  /pets:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [name], properties: {name: {type: string}, kind: {const: cat}}}
          image/png: {}
      responses: {"201": {description: made}, "404": {$ref: "#/components/responses/Gone"}, default: {description: else}}
      callbacks:
        told: {"{$request.body#/url}": {post: {responses: {"404": {description: nobody}}}}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    put:
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [kind], properties: {kind: {const: cat}}}}}
      responses: {"204": {description: ok}}
    delete:
      responses: {"204": {description: ok}, "404": {$ref: "#/components/responses/Gone"}}
components:
  responses: {Gone: {description: There is none.}}
"""


def test_ways_to_give_a_body_are_those_of_a_call(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(WAYS, "utf-8")
    facts = described(understood(tmp_path / "openapi.yaml"), Config())

    body = facts.operations[0].body
    assert body is not None
    told = [
        (
            [each.raw for each in way.media_types],
            way.is_usual,
            way.is_whole,
            [(part.name.raw, part.is_required, part.constant and part.constant.json.raw) for part in way.parts],
        )
        for way in body.ways
    ]

    assert told[0] == (["application/json"], True, False, [("name", True, None), ("kind", False, None)])
    assert [each[:3] for each in told[1:]] == [(["application/json"], True, True), (["image/png"], False, True)]
    assert [[type.kind for type in part.types] for part in body.ways[0].parts] == [["string"], ["constant"]]
    other = facts.operations[1].body
    assert other is not None
    [kind] = other.ways[0].parts
    assert (kind.is_required, kind.constant and kind.constant.json.raw) == (False, '"cat"')


def test_a_response_that_operations_share_is_one_of_each(tmp_path: Path) -> None:
    """An output can be made for each error: it has a slug, and knows whose it is."""
    (tmp_path / "openapi.yaml").write_text(WAYS, "utf-8")
    facts = described(understood(tmp_path / "openapi.yaml"), Config())

    errors = each_of(facts)["error"]
    assert all(isinstance(error, Response) for error in errors)
    said = [(e.slug, e.operation and e.operation.slug) for e in errors if isinstance(e, Response)]
    assert said == [
        ("pets-create-404", "pets-create"),
        ("pets-create-default", "pets-create"),
        ("pets-delete-404", "pets-delete"),
    ]
    [called] = facts.operations[0].callbacks[0].requests
    assert [(each.slug, each.operation) for each in called.responses] == [("pets-create-callback-told-404", None)]
    assert [server.slug for server in facts.servers] == ["a-example", "try-it"]


def test_many_things_of_one_name_take_no_longer_than_as_many_of_different_names() -> None:
    """Each looks for its number where the last one found its own."""
    tried = 0

    class Counted(set[str]):
        def __contains__(self, slug: object) -> bool:
            nonlocal tried
            tried += 1
            return super().__contains__(slug)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.context.codes.DEVICES", frozenset())
        patch.setattr("sdkwright.context.codes.set", Counted, raising=False)
        found = slugs(["x"] * 1000, "type")

    assert found[-1] == "x-1000"
    assert tried <= 3000


def test_slugs_are_different_and_fit_for_files() -> None:
    found = slugs(["Pet Shop", "pet-shop", "con", "", "../../x", "Ünï"], "type")

    assert found == ["pet-shop", "pet-shop-2", "con-2", "type", "x", "ünï"]
    assert len(slugs(["ペット" * 200], "type")[0].encode()) <= 160


COLLECTION = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://{region}.example.com/v1/", variables: {region: {default: eu}}}, {url: /v2}]
paths:
  /shops/{shop}/carts/{cart}.json{odd}:
    parameters:
      - {name: shop, in: path, required: true, schema: {type: string}, example: first}
      - {name: cart, in: path, required: true, schema: {type: integer}}
    post:
      parameters: [{name: note, in: query, schema: {type: string, examples: [fragile]}}]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {$ref: "#/components/schemas/Cart"}
      responses: {"204": {description: done}}
components:
  schemas:
    Cart:
      type: object
      required: [name, owner]
      properties: {name: {type: string, example: "a b&c"}, owner: {$ref: "#/components/schemas/Owner"}}
    Owner: {type: object, required: [id], properties: {id: {type: integer, example: 7}, cart: {$ref: "#/components/schemas/Cart"}}}
"""


def test_what_a_collection_of_requests_is_made_of(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(COLLECTION, "utf-8")
    facts = described(understood(tmp_path / "openapi.yaml"), Config())

    [operation] = facts.operations
    pieces = [(piece.text.raw, piece.argument and piece.argument.name.raw) for piece in operation.path_pieces]
    assert pieces == [
        ("/shops/", None),
        ("{shop}", "shop"),
        ("/carts/", None),
        ("{cart}", "cart"),
        (".json", None),
        ("{odd}", "odd"),
    ]
    shown = {argument.name.raw: argument.shown and argument.shown.json.raw for argument in operation.arguments}
    assert shown["shop"] == '"first"'
    assert shown["note"] == '"fragile"'
    assert isinstance(json.loads(shown["cart"] or ""), int)
    assert [server.base_url.raw for server in facts.servers] == [
        "https://eu.example.com/v1",
        "https://api.example.com/v2",
    ]
    request = operation.request
    assert request is not None
    assert parse_qsl(request.text.raw) == [(field.name.raw, field.value.raw) for field in request.fields]
    assert ("name", "a b&c") in [(field.name.raw, field.value.raw) for field in request.fields]
    cart, owner = facts.types
    assert (cart.made_of, owner.made_of) == ((owner,), (cart,))


def test_resources_are_all_of_them_everywhere() -> None:
    facts = described(understood(Path(__file__).parents[2] / "spec" / "gradient.yaml"), Config())

    assert common_of(facts)["resources"] == facts.resources == each_of(facts)["resource"]
    assert [resource.name.raw for resource in facts.resources] == ["apps", "job-invocations"]
    assert [resource.name.raw for resource in facts.top_resources] == ["apps"]
