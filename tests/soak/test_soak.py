"""20,000 calls in CI; `make soak` makes 100,000."""

from __future__ import annotations

from .run import soak


def test_each_call_has_its_own_response_and_leaves_nothing_behind() -> None:
    result = soak(20_000, "1")

    assert result.found.wrong == []
    assert (result.lost, result.twice) == (0, 0)
    assert 0 < sum(result.found.cut) < 200, "POSTs that may have been acted on are told, and not sent again"
    assert result.handles == 0
    assert result.blocks < 1_000, "of 18,000 calls"
