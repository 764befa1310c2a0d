"""Parameters, judged by `urllib.parse`'s reader rather than by our writer."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from gradient import NOT_GIVEN
from gradient._runtime.models.enums import OpenIntEnum, OpenStrEnum
from gradient._runtime.params import parameters
from gradient._runtime.params.styles import Style
from gradient._runtime.params.values import encode_form


class Phase(OpenStrEnum):
    RUNNING = "RUNNING"


class Size(OpenIntEnum):
    ONE = 1


UNRESERVED = re.compile(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*")
ODD = "a/b?c#d%2e&e=f+g h:@!$'()*,;[]{}|\\\"<>^`~-_.ü😀\x7f\n"


def test_a_path_value_is_one_segment_and_comes_back_whole() -> None:
    path = parameters.path("/v2/apps/{id}/x", {"id": ODD})

    assert path.startswith("/v2/apps/")
    assert path.endswith("/x")
    assert path.count("/") == 4
    segment = path.split("/")[3]
    assert UNRESERVED.fullmatch(segment)
    assert unquote(segment) == ODD


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        (".a", ".a"),
        (7, "7"),
        (True, "true"),
        (1.5, "1.5"),
        (Phase.RUNNING, "RUNNING"),
        (Phase("NEW"), "NEW"),
        (Size.ONE, "1"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (datetime(2025, 1, 1, tzinfo=UTC), "2025-01-01T00%3A00%3A00Z"),
    ],
)
def test_path_values_of_every_kind(value: object, want: str) -> None:
    assert parameters.path("/{id}", {"id": value}) == f"/{want}"


def test_an_empty_value_that_the_description_lists_is_sent() -> None:
    assert parameters.path("/labels/{id}", {"id": ""}, {"id": Style("simple", empty=True)}) == "/labels/"


@pytest.mark.parametrize("value", ["", ".", "..", None, NOT_GIVEN, "../x", "a/../b", "a/.", "a\\..\\b", float("nan")])
def test_path_values_that_would_change_the_path_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="id"):
        parameters.path("/{id}", {"id": value})


@pytest.mark.parametrize("value", [{}.keys(), object()])
def test_path_values_without_a_text_are_refused(value: object) -> None:
    with pytest.raises(TypeError, match="id"):
        parameters.path("/{id}", {"id": value})


def test_a_lone_surrogate_is_refused_without_showing_it() -> None:
    for encode in (
        lambda: parameters.path("/{id}", {"id": "secret\ud800"}),
        lambda: parameters.query({"id": "secret\ud800"}),
        lambda: parameters.header("id", "secret\ud800"),
    ):
        with pytest.raises(ValueError, match=r"id.* holds a lone surrogate") as caught:
            encode()
        assert not isinstance(caught.value, UnicodeError)
        assert caught.value.__context__ is None


def test_several_holes_in_a_segment_and_odd_literals() -> None:
    path = parameters.path("/a b/{x}.{y}/ü#{x}", {"x": 1, "y": "j/s"})

    assert path == "/a%20b/1.j%2Fs/%C3%BC%231"


def test_query_values_come_back_as_they_were() -> None:
    values: dict[str, object] = {
        "text": ODD,
        "empty": "",
        "true": True,
        "list": ["a,b", "c&d", ""],
        "none": None,
        "absent": NOT_GIVEN,
        "nothing": [],
        "filter[x]": 1,
        "at": datetime(2025, 1, 1, tzinfo=UTC),
        "enum": [Phase.RUNNING, Phase("NEW")],
        "object": {"k": "v"},
    }

    query = "&".join(parameters.query(values).values())

    assert parse_qsl(query, keep_blank_values=True, strict_parsing=True) == [
        ("text", ODD),
        ("empty", ""),
        ("true", "true"),
        ("list", "a,b"),
        ("list", "c&d"),
        ("list", ""),
        ("filter[x]", "1"),
        ("at", "2025-01-01T00:00:00Z"),
        ("enum", "RUNNING"),
        ("enum", "NEW"),
        ("k", "v"),
    ]
    assert "+" not in query
    assert all(UNRESERVED.fullmatch(part) for pair in query.split("&") for part in pair.split("="))


def test_what_the_styles_leave_open_is_json() -> None:
    query = "&".join(parameters.query({"q": [["a", 1], {"b": None}]}).values())

    assert parse_qsl(query) == [("q", '["a",1]'), ("q", '{"b":null}')]


@pytest.mark.parametrize("value", ["hush\r\nX: y", "hush\nb", "hush\rb", "hush\x00b", " hush", "hush\t", "hush\x7f"])
def test_header_values_with_line_ends_are_refused_unseen(value: str) -> None:
    with pytest.raises(ValueError, match="X-Name holds a line end") as caught:
        parameters.header("X-Name", value)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "a b", "a:", "ü", "a\n"])
def test_header_names_are_tokens(name: str) -> None:
    with pytest.raises(ValueError, match="is no name for a header"):
        parameters.header(name, "x")


def test_header_values_of_every_kind() -> None:
    values: dict[str, object] = {"A": True, "B": [1, 2], "C": Phase.RUNNING, "D": None, "E": "a\tb", "F": ""}

    assert parameters.headers(values) == {"A": "true", "B": "1,2", "C": "RUNNING", "E": "a\tb", "F": ""}


@pytest.mark.parametrize("value", [[], {}])
def test_a_header_of_nothing_is_not_sent(value: object) -> None:
    assert parameters.headers({"X-List": value, "X-Text": ""}) == {"X-Text": ""}


ENCODED: dict[str, Any] = {
    "path": lambda value: parameters.path("/{q}", {"q": value}),
    "query": lambda value: parameters.query({"q": value}),
    "headers": lambda value: parameters.headers({"q": value}),
    "cookies": lambda value: parameters.cookies({"q": value}, []),
    "form": lambda value: encode_form({"q": value, "": NOT_GIVEN}),
}


@pytest.mark.parametrize("place", ENCODED)
def test_none_inside_of_a_value_is_no_value(place: str) -> None:
    with pytest.raises(TypeError, match=r"q\[1\] takes no None: leave it out"):
        ENCODED[place](["a", None])
    assert ENCODED[place]([{"a": None}])  # JSON, which has a null
    if place == "form":  # where an object is JSON, too
        assert ENCODED[place]({"a": None}) == "q=%7B%22a%22%3Anull%7D"
        return
    with pytest.raises(TypeError, match=r"q\.a takes no None"):
        ENCODED[place]({"a": None})


def test_cookies_are_one_header() -> None:
    assert parameters.cookies({"a": "1; b=2", "c": None, "d": True}, [("key", "x=/+")]) == (
        "a=1%3B%20b%3D2; d=true; key=x=/+"
    )
    assert parameters.cookies({}, []) is None
    assert parameters.cookies({"key": "own"}, [("key", "x")]) == "key=own"
