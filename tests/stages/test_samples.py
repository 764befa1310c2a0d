"""The values that an SDK's own tests give and serve: such as a checker of the described types lets through."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from textwrap import indent
from typing import Any

import black
import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.model import SchemaId, Union, Use
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.samples.sampler import Sampler
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.report import Report
from sdkwright.targets.python.code.expressions import Sample, behind_lambda, call_of
from sdkwright.text import Code

TAG = {"type": "string"}
X = {"x": {"type": "integer"}}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def one_of(*names: str, **mapping: str) -> dict[str, Any]:
    said = {key: f"#/components/schemas/{name}" for key, name in mapping.items()}
    return {"oneOf": [*map(ref, names)], "discriminator": {"propertyName": "t", "mapping": said}}


def sample(folder: Path, schemas: dict[str, Any], *, shows_all: bool) -> Sample:
    """The value of the union that is called `U`."""
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    (folder / "openapi.json").write_text(json.dumps({**told, "components": {"schemas": schemas}}), "utf-8")
    api = understand(Request(spec=folder / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None
    key = next(i for i, s in enumerate(api.schemas) if isinstance(s, Union) and s.at.tokens[-1] == "U")
    return Sampler(api, Smallest(api, is_sent=False), shows_all=shows_all).value(Use(SchemaId(key)), "text")


PLAIN = {"type": "object", "properties": {"t": TAG, **X}}
TREE = {"type": "object", "properties": {"t": TAG, "u": ref("U")}, "required": ["u"]}


@pytest.mark.parametrize(
    ("schemas", "most", "least"),
    [
        pytest.param(
            {"A": PLAIN, "B": PLAIN, "U": one_of("A", "B", a="A", b="B")},
            {"t": "a", "x": 1},
            {"t": "a"},
            id="a tag that need not be there",
        ),
        pytest.param(
            {
                "A": PLAIN,
                "B": PLAIN,
                "C": {"type": "object", "properties": X},
                "Inner": {"anyOf": [ref("A"), ref("C")]},
                "U": one_of("Inner", "B", a="A", b="B", c="C"),
            },
            {"t": "a", "x": 1},
            {"t": "a"},
            id="a member of a union within",
        ),
        pytest.param(
            {"A": TREE, "B": PLAIN, "U": one_of("A", "B", a="A", b="B")},
            {"t": "a", "u": {"t": "b"}},
            {"t": "a", "u": {"t": "b"}},
            id="where a sample ends",
        ),
        pytest.param(
            {
                "A": {"type": "object", "properties": {**X, "t": {"type": "string", "enum": ["a"]}}},
                "B": {"type": "object", "properties": {"t": {"type": "string", "enum": ["b"]}}},
                "U": {"anyOf": [ref("A"), ref("B")]},
            },
            {"x": 1, "t": "a"},
            {"t": "a"},
            id="a constant that need not be there, and that nothing calls a tag",
        ),
    ],
)
def test_a_member_of_a_union_has_its_tag(tmp_path: Path, schemas: dict[str, Any], most: Sample, least: Sample) -> None:
    assert sample(tmp_path, schemas, shows_all=True) == most
    assert sample(tmp_path, schemas, shows_all=False) == least


@pytest.mark.parametrize("letters", range(55, 75))
@pytest.mark.parametrize("arguments", [(), ("a",), ("a" * 30, "b" * 30)])
def test_call_behind_a_lambda_is_what_black_and_ruff_leave_alone(letters: int, arguments: tuple[str, ...]) -> None:
    call = call_of(Code("client." + "a" * letters), *arguments)
    argument = indent(f"lambda client: {behind_lambda(call)},", 8 * " ")
    text = f"def test() -> None:\n    f(\n{argument}\n        1,\n    )\n"

    assert black.format_str(text, mode=black.Mode()) == text
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=88", "-"]
    assert subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout == text
