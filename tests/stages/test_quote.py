"""Docstrings: prose is broken anew at a readable width, and what is no prose stays as its author broke it."""

from __future__ import annotations

import ast

from sdkwright.quote import doc
from sdkwright.text import Text

WIDE = "A sentence that its author broke at a width of more characters than a docstring can have in a line."


def shown(text: str) -> list[str]:
    """The lines that Python reads from the docstring."""
    return str(ast.literal_eval(doc(Text(text)))).strip().split("\n")


def test_lines_of_one_paragraph_are_broken_as_one() -> None:
    lines = shown(f"{WIDE}\nAnd its end.\n\nAnother.")

    assert lines == [
        "A sentence that its author broke at a width of more characters than a",
        "docstring can have in a line. And its end.",
        "",
        "Another.",
    ]


def test_lines_that_fit_stay_as_they_are() -> None:
    assert shown("A rose\nis a rose.") == ["A rose", "is a rose."]


def test_lists_tables_headings_and_code_stay_apart() -> None:
    blocks = ["- one", "* two", "1. three", "| a | b |", "# four", "> five", "```", "code", "more", "```"]

    lines = shown("\n".join([*blocks, WIDE]))

    assert lines[: len(blocks)] == blocks


def test_break_that_is_meant_stays() -> None:
    assert shown(f"{WIDE}  \nMeant.")[-1] == "Meant."


def test_each_argument_has_its_own_line() -> None:
    lines = shown(f"Do it.\n\nArgs:\n    first: {WIDE}\n    second: Short.")

    assert lines[-1] == "    second: Short."
    assert lines[2] == "Args:"
