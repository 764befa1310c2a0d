"""Styles, judged by the standard's own table, by the library `uritemplate` and by parsers that we did not write."""

from __future__ import annotations

import json
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from gradient._runtime.params import parameters
from gradient._runtime.params.styles import Style
from hypothesis import given
from hypothesis import strategies as st
from uritemplate import expand

STRING, ARRAY = "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}

TABLE = [
    ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
    ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("spaceDelimited", False, None, None, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, None, None, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, None, None, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("cookie", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("cookie", True, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
]
"""OpenAPI 3.2, 4.12.2.2.2: style, explode, empty string, string, array, object."""

CELLS = [
    pytest.param(name, explode, value, want, id=f"{name}-{explode}-{kind}")
    for name, explode, *wants in TABLE
    for kind, value, want in zip(
        ("empty", "string", "array", "object"), ("", STRING, ARRAY, OBJECT), wants, strict=True
    )
    if want
]


def written(value: object, style: Style) -> str:
    """A value in the place where its style may stand."""
    styles = {"color": style}
    if style.name == "cookie":
        return parameters.cookies({"color": value}, [], styles) or ""
    if style.name in ("simple", "label", "matrix"):
        return parameters.path("/x{color}", {"color": value}, styles).removeprefix("/x")
    return parameters.query({"color": value}, styles).get("color", "")


@pytest.mark.parametrize(("name", "explode", "value", "want"), CELLS)
def test_the_table_of_the_standard(name: str, explode: bool, value: object, want: str) -> None:
    assert written(value, Style(name, explode)) == want


OPERATORS = {"simple": "", "label": ".", "matrix": ";", "form": "?"}
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda t: not set(t) & set("./\\"))
VALUES = st.one_of(
    TEXTS,
    st.integers(),
    st.booleans(),
    st.lists(TEXTS, min_size=1),
    st.dictionaries(TEXTS, TEXTS, min_size=1).map(lambda d: dict(sorted(d.items()))),  # as the library does
)


@given(VALUES, st.sampled_from(sorted(OPERATORS)), st.booleans())
def test_what_rfc_6570_defines_is_as_another_implementation_has_it(value: Any, name: str, explode: bool) -> None:
    template = f"{{{OPERATORS[name]}color{'*' if explode else ''}}}"
    plain = json.dumps(value) if isinstance(value, int) else value  # the library takes 0 for nothing

    assert written(value, Style(name, explode)) == expand(template, color=plain).removeprefix("?")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), st.sampled_from([False, True]))
def test_items_are_told_apart_whatever_they_hold(items: list[str], reserved: bool) -> None:
    texts = [item.replace("%", "") for item in items]

    sent = parameters.query({"q": texts}, {"q": Style("form", explode=False, reserved=reserved)}).get("q", "q=")

    assert [unquote(part) for part in sent.removeprefix("q=").split(",")] == texts
    assert not set(sent) & set("&#+ ")


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1))
def test_dots_in_exploded_labels_are_no_delimiters(items: list[float]) -> None:
    sent = parameters.path("/x{q}", {"q": items}, {"q": Style("label", explode=True)}).removeprefix("/x.")

    assert [float(unquote(part)) for part in sent.split(".")] == items


@pytest.mark.parametrize(
    ("name", "item"), [("spaceDelimited", "a b"), ("pipeDelimited", "a|b"), ("tabDelimited", "\t")]
)
def test_an_item_that_nobody_could_take_apart_is_refused(name: str, item: str) -> None:
    with pytest.raises(ValueError, match="separates"):
        parameters.query({"q": ["x", item]}, {"q": Style(name)})


@pytest.mark.parametrize(
    "encode", [parameters.header, lambda n, v: parameters.cookies({n: v}, [], {n: Style("cookie", False)})]
)
def test_commas_in_items_are_refused_where_nothing_is_escaped(encode: Any) -> None:
    with pytest.raises(ValueError, match="separates"):
        encode("q", ["a,b", "c"])


@pytest.mark.parametrize("name", ["form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"])
@pytest.mark.parametrize("explode", [False, True])
def test_absent_null_and_empty_are_kept_apart_as_rfc_6570_does(name: str, explode: bool) -> None:
    style = {"q": Style(name, explode)}

    assert parameters.query({"q": ""}, style) == {"q": "q="}
    for undefined in (None, [], {}):
        assert parameters.query({"q": undefined}, style) == {}
    for held, at in (([None], r"q\[0\]"), ({"a": None}, r"q\.a"), (["x", None], r"q\[1\]")):  # it would be dropped
        with pytest.raises(TypeError, match=f"{at} takes no None: leave it out"):
            parameters.query({"q": held}, style)


@pytest.mark.parametrize("name", ["form", "spaceDelimited", "pipeDelimited"])
def test_one_empty_item_is_no_empty_list(name: str) -> None:
    """RFC 6570, 2.3: a list is undefined if it has no items, and this one has one."""
    assert parameters.query({"q": [""]}, {"q": Style(name, explode=False)}) == {"q": "q="}
    assert dict(Style(name, explode=False).form("q", [""])) == {"q": ""}
    assert parameters.query({"q": ["", ""]}, {"q": Style("form", explode=False)}) == {"q": "q=,"}


def test_a_refusal_of_an_item_names_its_parameter() -> None:
    with pytest.raises(ValueError, match="X-Tags: an item holds ',', which separates the items here"):
        parameters.header("X-Tags", ["a,b"])
    with pytest.raises(ValueError, match="X-Map: a name holds '=', which ends the names here"):
        parameters.header("X-Map", {"a=b": "c"}, Style("simple", explode=True))


def test_deep_objects_nest_with_indices() -> None:
    value = {"a": {"b": [1, {"c": "x&y"}]}, "list": [], "t": True}

    sent = parameters.query({"f": value}, {"f": Style("deepObject")})["f"]

    assert parse_qsl(sent) == [("f[a][b][0]", "1"), ("f[a][b][1][c]", "x&y"), ("f[t]", "true")]
    with pytest.raises(TypeError, match=r"f\.a\.b\[1\]\.c takes no None"):
        parameters.query({"f": {"a": {"b": [1, {"c": None}]}}}, {"f": Style("deepObject")})


def test_content_parameters_are_json_wherever_they_stand() -> None:
    value, style = {"a": [1, "ü&/;"], "n": None}, {"q": Style(media_type="application/json")}

    query = dict(parse_qsl(parameters.query({"q": value}, style)["q"]))
    path = unquote(parameters.path("/{q}", {"q": value}, style).removeprefix("/"))
    cookie = SimpleCookie(parameters.cookies({"q": value}, [], style))

    assert json.loads(query["q"]) == json.loads(path) == json.loads(unquote(cookie["q"].value)) == value
    assert json.loads(parameters.headers({"q": value}, style)["q"].encode()) == value
    assert parameters.query({"q": None}, style) == {"q": "q=null"}
    assert parameters.path("/{q}", {"q": None}, style) == "/null"
    assert parameters.headers({"q": []}, style) == {"q": "[]"}
    assert parameters.query({"q": []}, style) == {"q": "q=%5B%5D"}


def test_the_whole_query_is_one_value() -> None:
    json_style = {"q": Style(media_type="application/json")}
    form_style = {"q": Style(media_type="application/x-www-form-urlencoded")}
    value = {"a": "1&2", "b": [1, 2]}

    assert json.loads(unquote(parameters.querystring({"q": value}, json_style)["q"])) == value
    assert parse_qsl(parameters.querystring({"q": value}, form_style)["q"]) == [("a", "1&2"), ("b", "1"), ("b", "2")]


def test_reserved_characters_stay_where_they_end_nothing() -> None:
    style = {"q": Style("form", reserved=True)}

    sent = parameters.query({"q": ":/?#[]@!$&'()*+,;=%2F %"}, style)["q"]

    assert sent == "q=:/?%23[]@!$%26'()*%2B,;=%2F%20%25"
    path = parameters.path("/x/{q}", {"q": ":/?#[]@!$&'()*+,;=%2F"}, {"q": Style("simple", reserved=True)})
    assert path == "/x/:%2F%3F%23[]@!$&'()*+,;=%2F"


def test_reserved_characters_that_end_a_value_or_a_name_are_escaped() -> None:
    matrix = {"q": Style("matrix", explode=True, reserved=True)}
    form = {"q": Style("form", explode=True, reserved=True)}

    assert parameters.path("/{q}", {"q": {"a=b": "c;d=e"}}, matrix) == "/;a%3Db=c%3Bd=e"
    assert parameters.query({"q": {"a=b": "c;d=e"}}, form) == {"q": "a%3Db=c;d=e"}


@pytest.mark.parametrize(
    "encode", [parameters.header, lambda n, v, s: parameters.cookies({n: v}, [], {n: Style("cookie")})]
)
def test_a_name_that_nobody_could_take_apart_is_refused(encode: Any) -> None:
    with pytest.raises(ValueError, match="name holds '='|what a cookie cannot"):
        encode("q", {"a=b": "c"}, Style("simple", explode=True))


@pytest.mark.parametrize(
    ("template", "value", "style"),
    [
        ("/{q}", "", Style("label")),
        ("/{q}", ".", Style("label")),
        ("/.{q}", ".", Style("simple")),
        ("/{q}.", ".", Style("simple")),
        ("/{q}", ["", ""], Style("label", explode=True)),
        ("/{q}", "../x", Style("simple", reserved=True)),
        ("/{q}", "%2e%2e", Style("simple", reserved=True)),
        ("/{q}", "%2e%2e/x", Style("simple", reserved=True)),
        ("/{q}", [], Style("simple")),
        ("/{q}", {}, Style("matrix")),
        ("/{q}", "/../x", Style("matrix")),
    ],
)
def test_no_style_changes_the_path(template: str, value: object, style: Style) -> None:
    with pytest.raises(ValueError, match="q "):
        parameters.path(template, {"q": value}, {"q": style})


def test_integers_beyond_2_to_the_53_and_floats_are_as_json_has_them() -> None:
    sent = parameters.query({"a": [2**63, -(2**70), 1e22, 0.1, 5e-324]})["a"]

    assert [json.loads(text) for _, text in parse_qsl(sent)] == [2**63, -(2**70), 1e22, 0.1, 5e-324]


@pytest.mark.parametrize("value", ["a b", "a;b", 'a"b', "ü", "a\nb", "a\\b"])
def test_a_cookie_that_is_not_escaped_is_refused_where_it_must_be(value: str) -> None:
    with pytest.raises(ValueError, match="q holds what a cookie cannot"):
        parameters.cookies({"q": value}, [], {"q": Style("cookie")})
