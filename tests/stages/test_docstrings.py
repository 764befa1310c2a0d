"""What docstrings of resources say: the words of the tag, in plain text, else the name in words."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from sdkwright.pipeline import Request, generate
from sdkwright.targets.python.plain_text import first_paragraph
from sdkwright.targets.python.resource_docs import name_in_words

PLAIN = [
    ("Manage apps.", "Manage apps."),
    ("Manage **apps** and *their* `jobs`", "Manage apps and their `jobs`."),
    ("# Apps\n\nManage [apps](https://a.example/x) &amp; jobs.", "Manage apps & jobs."),
    ("# Apps\nManage apps.", "Manage apps."),
    ("Apps\n====\nManage apps.", "Manage apps."),
    ("![logo](x.png)\n\n- one\n- two\n\nProse,\non two lines.\n\nMore.", "Prose, on two lines."),
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
    ("path", "want"),
    [
        (("apps",), "Apps."),
        (("apps", "job_invocations"), "Job invocations of apps."),
        (("chat", "completions"), "Chat completions."),
        (("projects", "api_keys"), "API keys of projects."),
        (("threads", "runs", "steps"), "Steps of runs."),
        (("me", "albums"), "Albums of the caller."),
    ],
)
def test_a_name_is_said_as_people_say_it(path: tuple[str, ...], want: str) -> None:
    assert name_in_words(path) == want


API = """
openapi: 3.1.0
info: {title: Shop API, version: '1'}
tags:
- {name: Pets, description: "# Pets\\n\\nManage the **pets** of a shop. They can be fed.\\n\\nMore."}
- {name: Feeding times, description: When pets eat.}
- {name: Owners, x-displayName: People who own pets}
- {name: Nobody, description: Nothing has this tag.}
paths:
  /pets: {get: {tags: [Pets], responses: {}}}
  /pets/{id}/meals: {get: {tags: [Feeding times], responses: {}}}
  /pets/{id}/owners: {get: {tags: [Owners], responses: {}}}
  /pets/{id}/toys: {get: {tags: [Pets], responses: {}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        food:
          oneOf:
          - {type: object, required: [meat], properties: {meat: {type: string}}}
          - {type: object, required: [hay], properties: {hay: {type: string}}}
        home: {type: object, properties: {town: {type: string}}}
    Kind: {type: string, enum: [cat, dog]}
"""


def docstrings(source: Path) -> dict[str, str | None]:
    tree = ast.parse(source.read_text("utf-8"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef))]
    return {getattr(node, "name", ""): ast.get_docstring(node) for node in nodes}


def test_a_resource_has_the_words_of_its_tag_else_its_name(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(API, "utf-8")
    assert generate(Request(tmp_path / "api.yaml", output=tmp_path / "out", package="shop")).ok
    package = tmp_path / "out" / "src" / "shop"

    pets = docstrings(package / "resources" / "pets" / "__init__.py")
    assert pets["PetsResource"] == pets["AsyncPetsResource"] == "Manage the pets of a shop. They can be fed."
    assert (pets[""], pets["meals"], pets["owners"], pets["toys"]) == (
        "Manage the pets of a shop.",
        "When pets eat.",
        "People who own pets.",
        "Toys of pets.",
    )
    client = docstrings(package / "_client.py")
    assert client["pets"] == "Manage the pets of a shop."
    assert client["Shop"] == "A client for the Shop API."
    assert "`SHOP_LOG=debug`" in (tmp_path / "out" / "README.md").read_text("utf-8")


def test_a_type_of_which_nothing_is_said_says_where_it_stands_or_nothing(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(API, "utf-8")
    assert generate(Request(tmp_path / "api.yaml", output=tmp_path / "out", package="shop")).ok
    types = tmp_path / "out" / "src" / "shop" / "types"

    assert docstrings(types / "pet.py") == {
        "": "`Pet` and the types of its parts.",
        "Pet": None,
        "PetFoodType1": None,
        "PetFoodType2": None,
        "PetHome": "The home of Pet.",
    }
    assert docstrings(types / "kind.py") == {"": None, "Kind": None}
