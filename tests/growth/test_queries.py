"""The patterns of overlays are decided in one pass over the text, whatever they are."""

from __future__ import annotations

import pytest

from sdkwright.overlay.query import NoQuery, ways

TEXTS = {"a": "a" * 20_000 + "!", "b": "xyz", "c": 3}


@pytest.mark.parametrize("pattern", ["(a+)+", "(a|a)*b", "(a|aa)+", ".*.*.*.*.*.*x", "(([a-z])+.)+[A-Z]"])
@pytest.mark.parametrize("function", ["match", "search"])
def test_a_pattern_that_backtracks_for_years_is_answered(function: str, pattern: str) -> None:
    assert ways(f"$[?{function}(@, '^{pattern}$')]", TEXTS) == ()


def test_match_means_the_whole_text_and_search_a_part() -> None:
    assert ways("$[?match(@, 'x.z')]", TEXTS) == (("b",),)
    assert ways("$[?match(@, 'y')]", TEXTS) == ()
    assert ways("$[?search(@, 'y')]", TEXTS) == (("b",),)
    assert ways("$[?match(@, 'b|xyz')]", TEXTS) == (("b",),)


def test_a_pattern_that_is_none_fits_nothing() -> None:
    assert ways("$[?search(@, '(')]", TEXTS) == ()


def test_a_query_that_is_none_is_said() -> None:
    with pytest.raises(NoQuery):
        ways("$[", TEXTS)
