"""Twice as large a description takes about twice as much work, and twice as much text: counted, not timed."""

from __future__ import annotations

from pathlib import Path

import pytest

from .descriptions import GROWING
from .steps import Work, work

STEPWISE = {
    "cycles_of_all_of": 3,
    "diamonds_of_all_of": 4,
    "diamonds_of_properties": 4,
    "lists_of_aliases": 5,
    "operations_of_one_path": 8,
    "tuples_of_aliases": 4,
    "unions_of_aliases": 4,
    "unions_of_unions": 4,
}
"""Where each step once doubled the work, or where the description itself is n² long, a few are enough."""
DEEP = {"chain_of_properties": 50, "maps_of_pairs": 20}
"""From some depth on no example of a value is made: the three sizes are to stand on one side of it."""
USUAL = 25
ITSELF = {
    "chain_of_all_of",
    "cycles_of_all_of",
    "diamonds_of_all_of",
    "diamonds_of_properties",
    "operations_of_one_path",
}
"""What is n² as it is described: n schemas that have n properties each, n paths of n parameters."""
LINEAR, SQUARE = 2.6, 5.2
"""What the last doubling may add, as a multiple of what the first one did: 2 is linear, 4 is n²."""


@pytest.mark.parametrize("name", GROWING)
def test_work_and_text_grow_with_the_description(name: str, tmp_path: Path) -> None:
    size = {**STEPWISE, **DEEP}.get(name, USUAL)
    work(GROWING[name](1), tmp_path / "warm")  # what is imported and compiled once

    once, twice, again = (work(GROWING[name](size * factor), tmp_path / str(factor)) for factor in (1, 2, 4))

    most = SQUARE if name in ITSELF else LINEAR
    for measure in ("calls", "written", "told"):
        first, last = grown(once, twice, measure), grown(twice, again, measure)
        assert last <= most * max(first, 0) + SLACK[measure], f"{measure}: {once}, {twice}, {again}"


SLACK = {"calls": 80_000, "written": 6_000, "told": 2_000}
"""What has nothing to do with growth: a text that passes a width, a name that gets a digit more."""


def grown(before: Work, after: Work, measure: str) -> int:
    return int(getattr(after, measure)) - int(getattr(before, measure))
