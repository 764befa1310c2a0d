"""Text and lines out of pieces: every split gives the same."""

from __future__ import annotations

import time

import pytest
from gradient._runtime.stream.lines import Characters, Lines

TEXT = "\ufeffa\r\nbü\r\rc\n\n😀\u2028d\x85e\r"
LINES = ["\ufeffa", "bü", "", "c", "", "😀\u2028d\x85e"]


@pytest.mark.parametrize("size", range(1, 30))
def test_every_split_gives_the_same_lines(size: int) -> None:
    data, characters, lines = TEXT.encode(), Characters("utf-8"), Lines()

    found = [line for at in range(0, len(data), size) for line in lines.feed(characters.feed(data[at : at + size]))]

    assert characters.end() == ""
    assert [*found, *lines.end()] == LINES


def test_what_is_unfinished_is_not_lost() -> None:
    characters, lines = Characters(None), Lines()

    assert characters.feed(b"a\xc3") == "a"
    assert characters.end() == "\ufffd"
    assert lines.feed("a") == []
    assert lines.end() == ["a"]
    assert lines.end() == []


def test_a_long_line_takes_linear_time() -> None:
    lines, began = Lines(), time.perf_counter()

    for _ in range(200_000):
        lines.feed("x" * 50)

    assert lines.feed("\n") == ["x" * 10_000_000]
    assert time.perf_counter() - began < 5
