"""`format`'s proof: text of the description is a constant in every generated file, and never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest

import sdkwright
from sdkwright import quote
from sdkwright.files import Evaluated, File, Grammar
from sdkwright.format import BrokenOutput
from sdkwright.format.escapes import escapes
from sdkwright.text import Code, Text

GRAMMAR = Grammar(
    words=frozenset({"class", "def", "return", "self", "call", "returns"}),
    vocabulary=frozenset({"Model", "str", "TypeAlias", "EVENTS"}),
    names=frozenset({"Pet", "name", "evil"}),
    classes=frozenset({"Pet"}),
    evaluated=Evaluated(frozenset({("call", "returns")}), frozenset({"TypeAlias"}), frozenset({"EVENTS"})),
)
HOSTILE = '''
openapi: 3.1.0
info: {title: Hostile, version: "1"}
paths:
  /pets/"+evil()+":
    get:
      description: |
        x""" + __import__("os").getcwd() + """
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet:
      properties:
        name: {type: string, const: "\\"); evil(); (\\""}
'''


def python(text: str) -> File:
    return File("a.py", text, "python", "a.py.jinja", GRAMMAR)


@pytest.mark.parametrize(
    "text",
    [
        "class Pet(Model):\n    name: str\n",
        "class Pet(Model):\n    '''import os'''\n    name: str = 'evil()'\n",
        "def call(self):\n    return Pet(self.name)\n",
        "Pet: TypeAlias = 'str | Pet'\n",
        "name = Pet(returns='a b')\n",
        "name = self.name.call(returns='a b')\n",
        "class Pet(Model):\n    EVENTS = 'a b'\n",
        "EVENTS = {'a b': 'str'}\n",
    ],
)
def test_what_the_grammar_declares_passes(text: str) -> None:
    assert not list(escapes(python(text)))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("name = evil()\n", "the call of 'evil'"),
        ("name = self.name.evil()\n", "the call of 'self.name.evil'"),
        ("name = str().__class__\n", "the name '__class__'"),
        ("import os\n", "a Import"),
        ("name = [name for name in Pet]\n", "a comprehension"),
        ("name = lambda: name\n", "a Lambda"),
        ("name = f'{name}'\n", "a JoinedStr"),
        ("def other(self):\n    return self\n", "the name 'other'"),
        ("call(returns='__import__')\n", "the name '__import__'"),
        ("Pet: TypeAlias = 'Pet or (lambda: Pet)'\n", "a Lambda"),
        ("Pet: TypeAlias = 'Pet('\n", "no Python"),
        ("EVENTS = {'a': 'evil()'}\n", "the call of 'evil'"),
        ("EVENTS: Pet = {'a': 'str', 'b': 'a b'}\n", "no Python"),
    ],
)
def test_what_the_grammar_does_not_declare_is_an_escape(text: str, reason: str) -> None:
    found = list(escapes(python(text)))

    assert [one.line for one in found if reason in one.reason]


@pytest.mark.parametrize(
    ("name", "broken"),
    [
        ("py", lambda text: Code(f'"{text.raw}"')),
        ("doc", lambda text: Code(f'"""{text.raw}"""')),
    ],
)
def test_a_filter_that_does_not_escape_is_found_before_anything_is_written(
    name: str, broken: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(HOSTILE, "utf-8")
    monkeypatch.setitem(quote.FILTERS, name, broken)

    with pytest.raises(BrokenOutput, match="nothing declares"):
        sdkwright.generate(spec, output=tmp_path / "out")

    assert not (tmp_path / "out").exists()


def test_hostile_text_is_a_constant_as_it_is(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(HOSTILE, "utf-8")

    outcome = sdkwright.generate(spec, output=tmp_path / "out")

    assert outcome.ok
    assert quote.py(Text('"); evil(); ("')) in "".join(p.read_text("utf-8") for p in tmp_path.rglob("pet.py"))
