"""How values are written, in the words that the runtime reads: `deepObject,explode`."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.model import Style
from sdkwright.plan.calls.writing import Written

JSON = "json"
"""The word for a value that is written as JSON."""


def words_of(written: Written | None) -> Iterator[str]:
    """The words, where it does not go without saying."""
    writing = written.writing if written is not None else None
    if writing is None:
        return
    if writing.media_type:
        yield JSON
    if writing.style not in (None, Style.SIMPLE):
        yield writing.style.value
    told = {"explode": writing.explode, "reserved": writing.reserved, "slashes": writing.slashes}
    yield from (word for word, holds in told.items() if holds)
