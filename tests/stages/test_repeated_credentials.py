"""A credential that is described as a parameter of operations: who has given it to the client gives it to no call."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.pipeline import Request, survey

HEADER = {"name": "X-Api-Key", "in": "header", "required": True, "schema": {"type": "string"}}
SCHEME = {"type": "apiKey", "in": "header", "name": "x-api-key"}


def described(folder: Path, parameter: dict[str, Any], operations: int = 3, **more: object) -> Path:
    """A description whose operations all have a parameter."""
    answer = {"204": {"description": "Done"}}
    paths = {f"/p{number}": {"get": {"parameters": [parameter], "responses": answer}} for number in range(operations)}
    spec = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths, **more}
    (folder / "openapi.json").write_text(json.dumps(spec), "utf-8")
    (folder / "sdk.toml").write_text('spec = "openapi.json"\npackage = "shop"\n', "utf-8")
    return folder / "openapi.json"


def required(folder: Path) -> set[bool]:
    """Whether calls must have the argument."""
    surface = survey(Request(config=folder / "sdk.toml"))[1]
    assert surface is not None
    return {argument["required"] for each in surface["operations"] for argument in each["arguments"]}


@pytest.mark.parametrize(
    ("security", "is_required"),
    [([{"key": []}], False), ([{"key": []}, {"key": [], "other": []}], False), ([{"key": []}, {}], True), ([], True)],
)
def test_what_the_client_sends_by_itself_need_not_be_given(
    security: list[object], is_required: bool, tmp_path: Path
) -> None:
    schemes = {"key": SCHEME, "other": {"type": "http", "scheme": "bearer"}}
    described(tmp_path, HEADER, security=security, components={"securitySchemes": schemes})

    assert required(tmp_path) == {is_required}


@pytest.mark.parametrize(
    ("change", "operations", "is_told"),
    [
        ({}, 3, True),
        ({"name": "app_id", "in": "query"}, 3, True),
        ({}, 2, False),
        ({"required": False}, 3, False),
        ({"name": "X-Trace"}, 3, False),
    ],
)
def test_a_key_of_every_operation_without_a_scheme_is_told(
    change: dict[str, object], operations: int, is_told: bool, tmp_path: Path
) -> None:
    described(tmp_path, {**HEADER, **change}, operations)

    report = sdkwright.generate(config=tmp_path / "sdk.toml", output=tmp_path / "out").report

    assert [each.code for each in report if each.code == "credential-repeated"] == ["credential-repeated"] * is_told


def test_the_lines_of_the_note_make_it_an_argument_of_the_client(tmp_path: Path) -> None:
    described(tmp_path, HEADER)
    with (tmp_path / "sdk.toml").open("a", encoding="utf-8") as file:
        file.write('\n[auth.KEY]\ntype = "header"\nname = "X-Api-Key"\n')

    report = sdkwright.generate(config=tmp_path / "sdk.toml", output=tmp_path / "out").report

    assert "credential-repeated" not in {each.code for each in report}
    assert required(tmp_path) == {False}
