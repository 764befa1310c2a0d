"""Calls every cell of `cells` with every sample, and says what became of each.

```
right      it arrived as it was meant; or nobody could have said it, and it was refused before anything was sent
wrong      something else arrived
refused    the standard has a way, and the SDK refuses
absent     there is no method for the cell
undefined  the standard has no way for such a type in such a style: whatever happens
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from .cells import NAME, SAMPLES, TYPES, Cell
from .judge import UnreadableError, first_of, read, same

RIGHT, WRONG, REFUSED, MISSING, UNDEFINED = "right", "wrong", "refused", "absent", "undefined"
Sent: TypeAlias = "tuple[Sequence[bytes], str | None] | None"
"""The requests and the error of one call; None where there is no method."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One call of one cell."""

    cell: Cell
    value: Any
    what: str
    why: str

    def __str__(self) -> str:
        return f"{self.cell.label}, {self.cell.type}, {self.value!r}: {self.what}: {self.why}"


def samples(all_cells: Sequence[Cell]) -> Iterator[tuple[Cell, Any]]:
    """Every call, in order."""
    return ((cell, value) for cell in all_cells for value in SAMPLES[cell.type])


def call_ours(client: Any, calls: dict[str, str], taken: Callable[[], Sequence[bytes]], cell: Cell, value: Any) -> Sent:
    """Calls the method of a cell; `calls` has the methods by the ids of operations."""
    if cell.id not in calls:
        return None
    method = client
    for name in calls[cell.id].split("."):
        method = getattr(method, name)
    refusal = None
    try:
        method(**{NAME: value})
    except Exception as error:
        refusal = f"{type(error).__name__}: {error}"
    return taken(), refusal


def judge(cell: Cell, value: Any, sent: Sent) -> Verdict:
    """What became of a call."""

    def says(what: str, why: object) -> Verdict:
        return Verdict(cell, value, what if cell.defined or what == MISSING else UNDEFINED, str(why))

    if sent is None:
        return says(MISSING, "there is no method")
    requests, refusal = sent
    if not requests:
        return says(REFUSED if cell.is_sayable(value) else RIGHT, refusal)
    try:
        found = read(cell, first_of(requests))
    except UnreadableError as error:
        return says(WRONG, f"{_line(requests)}: {error}")
    wanted = cell.means(value)
    return says(RIGHT if same(found, wanted) else WRONG, f"{_line(requests)}: {found!r}, not {wanted!r}")


def _line(requests: Sequence[bytes]) -> str:
    return requests[0].partition(b"\r\n")[0].decode("latin-1")


def table(verdicts: Sequence[Verdict]) -> str:
    """Markdown: a row for each place, style and explode, a column for each type: how many calls were right of how many."""
    rows = list(dict.fromkeys(verdict.cell.label for verdict in verdicts))
    lines = [f"| | {' | '.join(TYPES)} |", "|---|" + "---|" * len(TYPES)]
    for row in rows:
        counts = [Counter(v.what for v in verdicts if v.cell.label == row and v.cell.type == type) for type in TYPES]
        lines.append(f"| {row} | {' | '.join(map(_entry, counts))} |")
    return "\n".join(lines)


def _entry(counts: Counter[str]) -> str:
    if counts[UNDEFINED] or not counts.total():
        return "·"
    if counts[MISSING]:
        return "none"
    others = [f"{counts[what]} {what}" for what in (WRONG, REFUSED) if counts[what]]
    return ", ".join([f"{counts[RIGHT]}/{counts.total()}", *others])


def totals(verdicts: Sequence[Verdict]) -> Counter[str]:
    """How often each verdict was given."""
    return Counter(verdict.what for verdict in verdicts)
