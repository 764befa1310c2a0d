"""The pack `markdown`: pages of reference and llms.txt, as a parser of CommonMark reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

import sdkwright

WANT = Path(__file__).with_name("markdown")
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
SPEC = """\
openapi: 3.1.0
info:
  title: "Pets | <b>"
  version: "1"
  license: {name: MIT, identifier: MIT}
  contact: {name: Ada, email: ada@example.com}
servers:
  - {url: "https://{region}.example.com", description: Anywhere, variables: {region: {default: eu, enum: [eu, us]}}}
security: [{oauth: [read]}, {key: []}, {}]
paths:
  /pets/{id}:
    get:
      summary: "One [pet](javascript:alert(1))"
      description: |
        # It
        has `code | with` signs

        ```sh
        an open fence
      deprecated: true
      parameters:
        - {name: "i|d]`", in: query, description: "The `id`\n\nof it", schema: {type: integer, minimum: 1, maximum: 9, default: 3}}
        - {name: id, in: path, required: true, schema: {type: string, pattern: "^(a|b)`$"}}
      responses:
        "200":
          description: The pet
          headers: {X-Rate: {description: Left, schema: {type: integer}}}
          links: {again: {operationId: "feed", description: Feed it}}
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
              examples: {a: {summary: "A ``` pet", value: {name: "``` </script>"}}}
        4XX: {description: "No <img src=x onerror=alert(1)>"}
    post: {operationId: feed, responses: {"204": {description: Fed}}}
webhooks:
  born: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}, responses: {}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key, description: A key}
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: "https://example.com/t", scopes: {read: To read}}}
  schemas:
    Pet:
      type: object
      description: A pet
      required: [name]
      properties:
        name: {type: string, maxLength: 9, readOnly: true, example: Rex}
        color: {enum: [red, "b`l|ue"]}
        friends: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        food: {oneOf: [{type: string}, {$ref: "#/components/schemas/Food"}]}
        mood: {type: [string, "null"], format: date-time, deprecated: true}
    Food: {type: object, additionalProperties: {type: number}}
"""


def made(spec: Path, output: Path) -> Mapping[str, str]:
    """The files of the pack, by their paths."""
    outcome = sdkwright.generate(spec, output=output, packs=["markdown"], keep_going=True)
    assert outcome.changes is not None, list(outcome.report)
    found = (path for path in output.rglob("*") if path.is_file() and path.name != "sdkwright.lock")
    return {path.relative_to(output).as_posix(): path.read_text("utf-8") for path in found}


def tokens(text: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        yield token
        yield from token.children or ()


def check(pages: Mapping[str, str]) -> int:
    """Each link leads to a page and a place in it, and no HTML came from the description; the number of links."""
    anchors = {path: set(_ANCHOR.findall(text)) for path, text in pages.items()}
    links = 0
    for path, text in pages.items():
        for token in tokens(text):
            if token.type.startswith("html_"):
                assert re.fullmatch(r'<a id="[\w-]+">(</a>\n?)?|</a>', token.content), (path, token.content)
            target = str(token.attrGet("href") or "")
            assert not re.match(r"(?i)(javascript|vbscript|data):", target), (path, target)
            if target.partition("#")[0].endswith((".md", ".txt")) and "://" not in target:
                file, _, anchor = target.partition("#")
                to = (Path(path).parent / file).as_posix()
                resolved = Path("/", to).resolve().relative_to("/").as_posix()
                links += 1
                if resolved in pages and anchor not in ("", "types", "events"):
                    assert anchor in anchors[resolved], (path, target)
                if file.startswith(("../", "resources/", "types/", "events/")):
                    assert resolved in pages, (path, target)
    return links


def test_the_reference_of_the_cancel_endpoint(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    found = made(Path("spec/gradient.yaml").resolve(), tmp_path / "out")

    if pytestconfig.getoption("--update"):
        for path, text in found.items():
            (WANT / path).parent.mkdir(parents=True, exist_ok=True)
            (WANT / path).write_text(text, encoding="utf-8")
    wanted = {path.relative_to(WANT).as_posix(): path.read_text("utf-8") for path in WANT.rglob("*") if path.is_file()}
    assert found == wanted
    assert check(found) > 20


def test_no_text_of_a_description_breaks_a_page(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC, encoding="utf-8")

    found = made(tmp_path / "openapi.yaml", tmp_path / "out")

    assert check(found) > 10
    page = found["resources/pets.md"]
    codes = [token.content for token in tokens(page) if token.type == "code_inline"]
    assert "i|d]`" in codes
    assert "^(a|b)`$" in codes
    headings = [token.content for token in tokens(page) if token.type == "inline"]
    assert "Parameters" in headings
    assert "4XX Client error" in headings


FACTS = {
    "resources/pets.md": [
        "- `` i|d]` `` (query): integer, at least 1, at most 9, default `3`",
        "**Deprecated.**",
        "- `id` (path): string, required, matches",
        "- `X-Rate`: integer",
        "  Left",
        "[POST `/pets/{id}`](../resources/pets.md#pets-create): Feed it",
        "Security: [`oauth`](../README.md#oauth) (`read`), or [`key`](../README.md#key), or none.",
        "- `name`: string, required, read-only, at most 9 characters",
        '  For example `"Rex"`',
        "- `mood`: string (date-time) or null, deprecated",
        "- `friends`: array of [`Pet`](../types/pet.md)",
        "- `food`: string or [`Food`](../types/food.md)",
    ],
    "types/food.md": ["Any names, each with number.", "- [`Pet`](../types/pet.md)"],
    "types/pet.md": ["[GET `/pets/{id}`](../resources/pets.md#pets-retrieve)", "A pet"],
    "events/born.md": ["It carries [`Pet`](../types/pet.md)."],
    "README.md": [
        "- `https://{region}.example.com`: Anywhere",
        "  - `region`: default `eu`, one of `eu`, `us`",
        "A key in the header `X-Key`.",
        "- `clientCredentials`, token from <https://example.com/t>",
        "  - `read`: To read",
        "Licence: MIT",
        "Contact: Ada ada@example.com",
    ],
    "llms.txt": ["- [GET `/pets/{id}`](resources/pets.md#pets-retrieve)", "- [`Pet`](types/pet.md): A pet"],
}


def test_what_a_description_says_is_on_the_pages(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(SPEC, encoding="utf-8")

    found = made(tmp_path / "openapi.yaml", tmp_path / "out")

    missing = [(path, line) for path, lines in FACTS.items() for line in lines if line not in found[path]]
    assert missing == []


SAYING_EVERYTHING = sorted(Path(__file__).parents[1].joinpath("stages", "facts").glob("*.yaml"))


@pytest.mark.parametrize("spec", SAYING_EVERYTHING, ids=lambda spec: spec.stem)
def test_pages_of_a_description_that_says_everything(spec: Path, tmp_path: Path) -> None:
    found = made(spec, tmp_path / "out")

    assert check(found) > 10
