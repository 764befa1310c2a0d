"""The full matrix style x explode x type x reserved characters, over the wire, read by somebody else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from unittest import mock

import pytest
from made_sdk import imported
from uritemplate import expand

import sdkwright
from sdkwright.pipeline import Request, survey

from .cells import ABSENT, NAME, Cell, cells, description
from .judge import first_of
from .matrix import RIGHT, UNDEFINED, Sent, call_ours, judge, samples, table, totals
from .recorder import Recorder

CELLS = cells(newest=True)
OPERATORS = {("path", "simple"): "", ("path", "label"): ".", ("path", "matrix"): ";", ("query", "form"): "?"}


Call = Callable[[Cell, Any], Sent]


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Call]:
    """Calls a cell of the SDK that is made of all of them."""
    folder = tmp_path_factory.mktemp("matrix")
    (folder / "spec.json").write_text(json.dumps(description(CELLS, version="3.2.0")))
    with mock.patch("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files]):  # it is quicker
        assert sdkwright.generate(folder / "spec.json", output=folder / "sdk", package="matrix_sdk").ok
    surface = survey(Request(folder / "spec.json", package="matrix_sdk"))[1]
    assert surface is not None
    calls = {entry["id"]: entry["call"] for entry in surface["operations"]}
    with (
        imported(folder / "sdk" / "src", "matrix_sdk") as sdk,
        Recorder([b"HTTP/1.1 204 Done\r\n\r\n"]) as recorder,
        getattr(sdk, surface["client"])(base_url=recorder.url) as client,
    ):
        yield lambda cell, value: call_ours(client, calls, recorder.taken, cell, value)


@pytest.fixture(scope="module")
def sent(call: Call) -> list[tuple[Cell, Any, Sent]]:
    """What each call of each cell led to."""
    return [(cell, value, call(cell, value)) for cell, value in samples(CELLS)]


def test_every_cell_arrives_as_it_was_meant(sent: list[tuple[Cell, Any, Sent]]) -> None:
    verdicts = [judge(*each) for each in sent]

    assert "\n".join(str(verdict) for verdict in verdicts if verdict.what not in (RIGHT, UNDEFINED)) == ""
    assert totals(verdicts)[RIGHT] > 900
    assert table(verdicts).count("\n") > 25


def test_the_characters_are_those_of_another_implementation(sent: list[tuple[Cell, Any, Sent]]) -> None:
    compared = 0
    for cell, value, (requests, _) in ((c, v, s) for c, v, s in sent if s):
        operator = OPERATORS.get((cell.place, cell.style))
        if operator is None or cell.reserved or not requests or cell.means(value) is ABSENT or unsure(cell, value):
            continue
        wanted = expand(
            f"/{cell.id}{'/' if cell.place == 'path' else ''}{{{operator}{NAME}{'*' if cell.explode else ''}}}",
            {NAME: plain(value)},
        )
        assert first_of(requests).split(b" ")[1].decode() == wanted
        compared += 1

    assert compared > 250


@pytest.mark.parametrize("value", ["a\r\nX-Injected: 1", "a\nb", "\r", "a\x00b"])
def test_a_header_with_a_line_end_is_refused_before_anything_is_sent(call: Call, value: str) -> None:
    cells_of_headers = [
        c for c in CELLS if c.place == "header" and c.type in ("string", "strings") and not c.is_content
    ]

    assert len(cells_of_headers) == 4
    for cell in cells_of_headers:
        requests, refusal = call(cell, value if cell.type == "string" else ["x", value]) or ((b"",), None)
        assert not requests
        assert refusal is not None
        assert refusal.startswith("ValueError: color holds a line end")


@pytest.mark.parametrize("value", ["", ".", "..", "../x", "a/../b", "..\\x", "a/."])
def test_a_value_that_would_change_the_path_is_refused_before_anything_is_sent(call: Call, value: str) -> None:
    simple = [c for c in CELLS if c.place == "path" and c.style == "simple" and c.type == "string"]

    assert len(simple) == 4
    for cell in simple:
        requests, refusal = call(cell, value) or ((b"",), None)
        assert not requests
        assert refusal is not None
        assert refusal.startswith("ValueError: color ")


def unsure(cell: Cell, value: Any) -> bool:
    """Where the library is known to do otherwise.

    It sorts names; it writes `;color=` for an empty item, which RFC 6570 (appendix A, "ifemp") writes `;color`; and it
    leaves the dots in the items of a label, where we escape them, so that they separate nothing.
    """
    dots = cell.style == "label" and cell.explode and any("." in str(each) for each in _items(value))
    empty = cell.style == "matrix" and cell.explode and "" in _items(value)
    return dots or empty or (isinstance(value, dict) and list(value) != sorted(value))


def _items(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def plain(value: Any) -> Any:
    """A value as text: the library would write Python's True."""
    match value:
        case list():
            return [plain(each) for each in value]
        case dict():
            return {key: plain(each) for key, each in value.items()}
    return value if isinstance(value, str) else json.dumps(value)
