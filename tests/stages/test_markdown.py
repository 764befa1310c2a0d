"""What a description says stays text in Markdown: no HTML, no heading, no fence comes of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import sdkwright
from sdkwright.quote import code, md, span
from sdkwright.text import Text

SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
"""A code span (CommonMark 0.31, 6.1): its fences are runs of backticks of one length."""
HOSTILE = ["`<img src=x onerror=alert(1)>", "a``<b>", "```", "<b>`", "~~~", "# x", "&lt;", "`", "\n\n<script>"]


def outside(markdown: str) -> str:
    """What a reader of Markdown does not take for code."""
    return "\n".join(SPAN.sub(" ", line) for line in markdown.splitlines())


@pytest.mark.parametrize("text", ["a", "`", "``", "a`b", "`a", "a`", "a``b`c", "Literal['`<b>`']"])
def test_span_holds_what_it_is_given(text: str) -> None:
    [found] = SPAN.finditer(span(text))

    assert found.group() == span(text)
    assert found[2].removeprefix(" ").removesuffix(" ") == text or found[2] == text


@pytest.mark.parametrize("text", HOSTILE)
def test_text_on_a_line_of_its_own_opens_no_block(text: str) -> None:
    line = md(Text(text))

    assert not re.match(r"(`{3}|~{3}|#|<)", line)
    assert "<" not in line


def test_part_of_a_span_is_shown_as_it_is() -> None:
    assert code(Text("/a<b>&\r\n/\ud800{id}")) == "/a<b>& /\ufffd{id}"


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_api_md_becomes_html(text: str, tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "description": text,
        "required": ["kind"],
        "properties": {
            "kind": {"const": text, "description": text},
            "one": {"enum": [text, 1, None]},
            "two": {"type": "string", "enum": [text, "b"], "description": text},
            text or "x": {"type": "string"},
        },
    }
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    get = {
        "description": text,
        "operationId": "get",
        "parameters": [{"name": text, "in": "query", "schema": {"const": text}, "description": text}],
        "responses": {"200": {"description": text, **body}},
    }
    spec = {
        "openapi": "3.1.0",
        "info": {"title": text, "version": "1"},
        "paths": {f"/a{text}": {"post": {**get, "requestBody": body}}},
        "components": {"schemas": {"Pet": schema, "Alias": {"anyOf": [{"const": text}, {"type": "integer"}]}}},
    }
    (tmp_path / "openapi.json").write_text(json.dumps(spec))

    outcome = sdkwright.generate(
        tmp_path / "openapi.json", output=tmp_path / "out", package="shop", packs=[one_template(tmp_path)]
    )

    assert outcome.ok, [found.message for found in outcome.report]
    shown = (tmp_path / "out" / "api.md").read_text("utf-8")
    assert "<" not in outside(shown)
    assert not re.search(r"^(`{3,}[^`\n]*$|~{3})", shown, re.MULTILINE)  # a fence has no backtick after it (4.5)
    assert [line for line in shown.splitlines() if line.startswith("# ")] == shown.splitlines()[:1]


def one_template(folder: Path) -> str:
    """The one template alone: the rest of an SDK takes seconds."""
    ours = Path(__file__).parents[2] / "templates" / "python"
    (folder / "pack").mkdir()
    for name in ("api.md.jinja", "api_macros.jinja"):
        (folder / "pack" / name).write_text((ours / name).read_text())
    (folder / "pack" / "pack.toml").write_text('[[outputs]]\ntemplate = "api.md.jinja"\npath = "api.md"\n')
    return str(folder / "pack")
