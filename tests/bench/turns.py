"""Measures in turns: what disturbs one contender in a round disturbs the others as well.

CPU seconds of this process, with the collector at work as it is in a program; a ratio is the median of those of all
rounds.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import process_time
from typing import TypeAlias

Row: TypeAlias = tuple[str, str, float, float, str]
"""What, who, the ratio to the first contender, how much, and of what."""


def in_turns(what: str, table: Mapping[str, Callable[[], object]], *, rounds: int, each: int = 1) -> list[Row]:
    """Return a row for each contender; one run of it is `each` of what is measured."""
    for run in table.values():
        run()
    gc.collect()
    gc.freeze()
    found: list[dict[str, float]] = []
    for number in range(rounds):
        order = list(table.items())
        turned = order[number % len(order) :] + order[: number % len(order)]
        found.append({who: _seconds(run) for who, run in turned})
    first = next(iter(table))
    return [
        (
            what,
            who,
            median(took[who] / took[first] for took in found),
            median(took[who] for took in found) * 1e6 / each,
            "µs",
        )
        for who in table
    ]


def _seconds(run: Callable[[], object]) -> float:
    gc.collect()
    start = process_time()
    run()
    return process_time() - start
