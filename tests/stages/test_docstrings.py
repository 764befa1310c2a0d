"""What docstrings say: all words of the description, once, in plain text; and nothing where nothing is said."""

from __future__ import annotations

import ast
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, generate
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_paragraph, introduction

PLAIN = [
    ("Manage apps.", "Manage apps."),
    ("Manage **apps** and *their* `jobs`", "Manage apps and their `jobs`."),
    ("# Apps\n\nManage [apps](https://a.example/x) &amp; jobs.", "Manage apps & jobs."),
    ("# Apps\nManage apps.", "Manage apps."),
    ("Apps\n====\nManage apps.", "Manage apps."),
    ("![](x.png)\n\n- one\n- two\n\nProse,\non two lines.\n\nMore.", "Prose, on two lines."),
    ("Manage apps. You can use:\n\n* list", "Manage apps."),
    ("Use it to:\n* list", "Use it to."),
    ("<p>Manage <b>apps</b>.</p><ul><li>one</li></ul>", "Manage apps."),
    ("<h1>Apps</h1>Manage apps<br>and jobs.", "Manage apps and jobs."),
    ("<!-- a note -->\n\n```\ncode\n\nmore\n```\n\nProse.", "Prose."),
    ("| a | b |\n|---|---|\n\nProse.", "Prose."),
    ("See <https://a.example>.", "See https://a.example."),
    ("snake_case_name and 2 * 3 * 4 stay", "snake_case_name and 2 * 3 * 4 stay."),
    ("a \\_b\\_ c.", "a _b_ c."),
    ("- one\n- two", ""),
    ("", ""),
    ("x" * 600, ""),
    ("First one. " + "Second " * 100, "First one."),
]


@pytest.mark.parametrize(("text", "want"), PLAIN)
def test_the_first_paragraph_is_plain_text(text: str, want: str) -> None:
    assert first_paragraph(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("OpenAPI specs from https://a.example with the 'x' extension.", ""),
        ("Swagger for Account and Transaction API Specification", ""),
        ("This is the OpenAPI 3.1 description of the shop.", ""),
        ("https://a.example/openapi.md#x", ""),
        ("The OpenAI REST API.", "The OpenAI REST API."),
        ("A sample API that shows features of the OpenAPI 3.0 specification.",) * 2,
        ("The Shop API, which has an OpenAPI description.",) * 2,
    ],
)
def test_what_speaks_of_the_document_introduces_no_api(text: str, want: str) -> None:
    assert introduction(text) == want


@pytest.fixture
def made(tmp_path: Path) -> Callable[[str], Path]:
    """Generates an SDK, and gives its package."""

    def make(spec: str) -> Path:
        (tmp_path / "api.yaml").write_text(spec, "utf-8")
        assert generate(Request(tmp_path / "api.yaml", output=tmp_path / "out", package="shop")).ok
        return tmp_path / "out" / "src" / "shop"

    return make


def docstrings(source: Path) -> dict[str, str | None]:
    """The docstrings of a module, its classes and functions, and those below its fields and aliases."""
    tree = ast.parse(source.read_text("utf-8"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))]
    found = {getattr(node, "name", ""): ast.get_docstring(node) for node in nodes}
    for body in (node.body for node in nodes):
        for node, below in pairwise(body):
            if (
                isinstance(node, ast.AnnAssign)
                and isinstance(below, ast.Expr)
                and isinstance(below.value, ast.Constant)
            ):
                found[ast.unparse(node.target)] = str(below.value.value).strip()
    return found


TAGS = """
openapi: 3.1.0
info: {title: Shop API, version: '1'}
tags:
- name: Pets
  description: "# Pets\\n\\nManage the **pets** of a shop. They can be fed.\\n\\nMore."
  externalDocs: {url: https://shop.example/pets, description: The manual}
- {name: Feeding times, description: When pets eat.}
- {name: Owners, x-displayName: People who own pets}
- {name: Nobody, description: Nothing has this tag.}
paths:
  /pets: {get: {tags: [Pets], responses: {}}}
  /pets/{id}/meals: {get: &meals {tags: [Feeding times], responses: {}}, post: *meals}
  /pets/{id}/owners: {get: &owners {tags: [Owners], responses: {}}, post: *owners}
  /pets/{id}/toys: {get: &toys {tags: [Pets], responses: {}}, post: *toys}
"""


def test_a_resource_has_the_words_of_its_tag_or_none(made: Callable[[str], Path]) -> None:
    package = made(TAGS)

    pets = docstrings(package / "resources" / "pets" / "__init__.py")
    whole = "Manage the pets of a shop. They can be fed.\n\nMore.\n\nSee [The manual](https://shop.example/pets)."
    assert pets["PetsResource"] == pets["AsyncPetsResource"] == whole
    assert (pets[""], pets["meals"], pets["owners"], pets["toys"]) == (
        "Manage the pets of a shop.",
        "When pets eat.",
        "People who own pets.",
        None,
    )
    assert pets["list"] == "GET /pets\n\nSee [The manual](https://shop.example/pets)."
    client = docstrings(package / "_client.py")
    assert client["pets"] == "Manage the pets of a shop."
    assert client["Shop"] == "A client for the Shop API."
    assert "`SHOP_LOG=debug`" in (package.parents[1] / "guide.md").read_text("utf-8")


METHOD = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
tags: [{name: pets, externalDocs: {url: https://shop.example/tag}}]
paths:
  /pets/{id}:
    parameters: [{$ref: '#/components/parameters/id'}]
    put:
      tags: [pets]
      summary: Rename a pet
      description: "Gives it another name.\\n\\n* at once\\n* for <b>good</b>"
      externalDocs: {url: https://shop.example/rename}
      parameters:
      - {name: page, in: query, schema: {type: integer, minimum: 1, maximum: 9, default: 3, description: Which page.}}
      - {name: size, in: query, schema: {title: Size, type: integer, maximum: 100}, example: 20}
      - name: sort
        in: query
        description: "How:\\n\\n- `up`\\n- `down`\\n\\n```\\na\\n\\n  b\\n```\\n\\nLast."
        schema: {type: string}
      - {name: mute, in: query, schema: {title: Mute, type: boolean}}
      requestBody:
        description: What it is called.
        content:
          application/json:
            schema:
              type: object
              properties:
                name: {description: Beside., $ref: '#/components/schemas/Name'}
                nick: {anyOf: [{type: string, description: Short., maxLength: 5}, {type: 'null'}]}
                tags: {type: array, minItems: 1, items: {type: string, description: One word.}}
                home: {allOf: [{$ref: '#/components/schemas/Name'}, {description: Where it lives.}]}
      responses:
        '204': {description: The pet has its name.}
        '404': {description: No such pet.}
        '409': {description: Conflict}
        '418': {description: Tea alone.}
        '503': {description: "Asleep."}
        default: {description: Anything else.}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/Name'}}}
  schemas: {Name: {type: string, description: A name., pattern: '^[a-z]+$'}}
"""
WANTED = """\
Rename a pet

Gives it another name.

- at once
- for good

What it is called.

Args:
    id: A name. Matches `^[a-z]+$`.
    page: Which page. Default: `3`. From 1 to 9.
    size: At most 100. Example: `20`.
    sort: How:

        - `up`
        - `down`

        ```
        a

          b
        ```

        Last.
    name: Beside.

        A name.

        Matches `^[a-z]+$`.
    nick: Short. At most 5 characters.
    tags: One word. At least 1 item.
    home: Where it lives.

        A name.

        Matches `^[a-z]+$`.

Returns:
    The pet has its name.

Raises:
    NotFoundError: 404: No such pet.
    APIStatusError: 418: Tea alone.
    InternalServerError: 503: Asleep.
    APIStatusError: Anything else.

See https://shop.example/rename"""


def test_a_method_has_all_words_in_the_sections_that_editors_know(made: Callable[[str], Path]) -> None:
    package = made(METHOD)

    assert docstrings(package / "resources" / "pets.py")["rename"] == WANTED


TYPES = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths: {}
components:
  schemas:
    Pet:
      title: Pet
      type: object
      properties:
        created_at: {title: Created At, type: string}
        owner: {title: Who pays for it, type: string}
        age: {type: integer, description: In years, minimum: 0, example: 7}
        food:
          oneOf:
          - {type: object, required: [meat], properties: {meat: {type: string}}}
          - {type: object, required: [hay], properties: {hay: {type: string}}}
        home: {type: object, properties: {town: {type: string}}}
    Kind: {type: string, enum: [cat, dog]}
    Text: {description: What it says., oneOf: [{type: string, title: Plain, description: As it is.}, {type: integer}]}
    Size: {oneOf: [{type: string, description: As a text.}, {type: integer, description: In pounds.}]}
"""


def test_where_nothing_is_said_nothing_stands(made: Callable[[str], Path]) -> None:
    types = made(TYPES) / "types"

    pet = docstrings(types / "pet.py")
    assert {text for name, text in pet.items() if name not in ("owner", "age")} == {None}
    assert pet["owner"] == "Who pays for it"
    assert pet["age"] == "In years. At least 0. Example: `7`."
    assert docstrings(types / "kind.py") == {"": None, "Kind": None}
    assert docstrings(types / "text.py")["Text"] == "What it says.\n\nPlain: As it is."
    assert docstrings(types / "size.py")["Size"] == "One of:\n\n- As a text.\n- In pounds."


CONSTRUCTOR = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers:
- url: https://{region}.shop.example/{version}
  variables:
    region: {default: eu, description: "The <b>region</b>.\\n\\n- eu\\n- us"}
    version: {default: v1, description: "**Which** `API`"}
paths: {}
security: [{key: []}]
components:
  securitySchemes:
    key:
      {type: apiKey, in: header, name: X-Key, description: "<p>A key of the\\n<a href='/keys'>page of keys</a>.</p>"}
"""


def test_the_constructor_has_no_markup(made: Callable[[str], Path]) -> None:
    said = docstrings(made(CONSTRUCTOR) / "_client.py")["__init__"] or ""

    lines = [line.strip() for line in said.splitlines()]
    assert "region: The region, eu if not given." in lines
    assert "version: Which `API`, v1 if not given." in lines
    assert "A key of the page of keys. The secret itself, or what returns it." in " ".join(said.split())
    assert not set("<>*") & set(said)


def test_a_tag_that_html_does_not_know_stays_as_it_was_written() -> None:
    assert readable("<Note kind>\n\nIt is **here**.\n\n</Note>") == "<Note kind>\n\nIt is here.\n\n</Note>"


def test_a_table_needs_no_bars_at_its_sides() -> None:
    said = "The types:\n\nName | Meaning\n--- | :-:\nA | an address\nCAA | who may certify\n\nNo - | table."

    assert readable(said) == (
        "The types:\n\n| Name | Meaning |\n| --- | --- |\n| A | an address |\n| CAA | who may certify |\n\nNo - | table."
    )
