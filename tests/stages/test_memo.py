"""What a function of a text answered is not asked again, as long as its code is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright import memo
from sdkwright.cache import NO_CACHE, Cache
from sdkwright.memo import Computation, memoized, memoizing
from sdkwright.text import Json

SHOUT = Computation("shout", ("sdkwright.memo",))
asked: list[str] = []


@pytest.fixture(autouse=True)
def nothing_asked() -> None:
    asked.clear()


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def shout(text: str) -> Json:
    asked.append(text)
    return [text.upper()]


def ask(cache: Cache, *texts: str, computation: Computation = SHOUT) -> list[Json]:
    """The answers of one run; those that were computed are left in `asked`."""
    asked.clear()
    with memoizing(cache):
        return [memoized(computation, text, shout) for text in texts]


def test_a_later_run_computes_what_is_new(cache: Cache) -> None:
    assert ask(cache, "a", "b", "a") == [["A"], ["B"], ["A"]]
    assert asked == ["a", "b"]

    assert ask(cache, "b", "c" * 5000, "\udcff") == [["B"], ["C" * 5000], ["\udcff"]]
    assert asked == ["c" * 5000, "\udcff"]

    assert ask(cache, "a", "b", "c" * 5000, "\udcff")[2] == ["C" * 5000]
    assert asked == []


def test_other_code_answers_anew(cache: Cache) -> None:
    ask(cache, "a")
    ask(cache, "a", computation=Computation("shout", ("sdkwright.text",)))

    assert asked == ["a"]


def test_nothing_is_kept_without_a_cache_or_outside_of_a_run(cache: Cache) -> None:
    ask(NO_CACHE, "a")
    memoized(SHOUT, "a", shout)
    assert asked == ["a", "a"]

    with memoizing(cache), memoizing(NO_CACHE):
        memoized(SHOUT, "a", shout)
    ask(cache, "a")
    assert asked == ["a"]


def test_what_nobody_asks_for_any_more_goes(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memo, "_MOST", 3)
    ask(cache, "a", "b", "c")
    ask(cache, "d", "a")

    ask(cache, "a", "b")
    assert asked == ["b"]
