"""`load`: what a source may hold, and how each thing that it may not hold is refused."""

from __future__ import annotations

import gc
import tracemalloc
from pathlib import Path

import pytest
import yaml

from sdkwright.load import Budget, Source, collector_off, load, read
from sdkwright.report import Diagnostic, Mark, Report
from sdkwright.text import Json


def value_of(text: str | bytes, name: str = "api.yaml") -> Json:
    report = Report()
    document = load(Source(name, text.encode() if isinstance(text, str) else text), report)
    assert document is not None, list(report)
    return document.value


def refusal_of(text: str | bytes, name: str = "api.yaml", budget: Budget | None = None) -> Diagnostic:
    report = Report()
    document = load(Source(name, text.encode() if isinstance(text, str) else text), report, budget or Budget())
    assert document is None
    (found,) = report
    assert found.severity.value == "error"
    return found


def place_of(found: Diagnostic) -> tuple[int, int]:
    assert isinstance(found.at, Mark)
    return found.at.line, found.at.column


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("y", "y"),
        ("2020-01-01", "2020-01-01"),
        ("2001-12-14t21:59:43.10-05:00", "2001-12-14t21:59:43.10-05:00"),
        ("012", 12),
        ("0o14", 12),
        ("0x1F", 31),
        ("1_000", "1_000"),
        ("1:30", "1:30"),
        ("0b1", "0b1"),
        ("+12", 12),
        ("-0", 0),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.", 1.0),
        ("~", None),
        ("", None),
        ("Null", None),
        ("nULL", "nULL"),
        ("TRUE", True),
        ("tRue", "tRue"),
        ('"1"', "1"),
        ("'true'", "true"),
        ('""', ""),
        ("!!str 12", "12"),
        ("! 12", "12"),
        ('!!int "0x1F"', 31),
        ("!!float 3", 3.0),
        ("!!null ''", None),
        (".info", ".info"),
        ("=", "="),
    ],
)
def test_a_scalar_is_what_the_core_schema_of_yaml_1_2_says(scalar: str, value: Json) -> None:
    read_value = value_of(f"a: {scalar}\n")

    assert read_value == {"a": value}
    assert isinstance(read_value, dict)
    assert type(read_value["a"]) is type(value)


def test_a_key_is_its_own_text() -> None:
    read_value = value_of("200: a\nnull: b\n1.50: c\ntrue: d\n? e\n: f\n")

    assert read_value == {"200": "a", "null": "b", "1.50": "c", "true": "d", "e": "f"}


def test_an_alias_shares_the_value_and_a_merge_copies_its_entries() -> None:
    read_value = value_of("a: &a {x: 1, y: [2]}\nb: *a\nc:\n  <<: *a\n  x: 3\nd: {<<: [{x: 5}, *a], w: 6}\n'<<': 7\n")

    assert isinstance(read_value, dict)
    assert read_value["a"] is read_value["b"]
    assert read_value["c"] == {"x": 3, "y": [2]}
    assert read_value["d"] == {"x": 5, "y": [2], "w": 6}
    assert read_value["<<"] == 7


def test_merged_entries_come_first_as_their_line_does() -> None:
    read_value = value_of("a: &a {x: 1, y: 2}\nb: {<<: *a, z: 3, x: 4}")

    assert isinstance(read_value, dict)
    assert isinstance(read_value["b"], dict)
    assert list(read_value["b"]) == ["x", "y", "z"]


def test_json_and_yaml_of_the_same_value_are_equal() -> None:
    text = '{"a": [1, -2.5, 1e3, true, null, "\\u00e9\\ud83d"], "b": {"c": {}}}'

    assert value_of(text, "api.json") == {"a": [1, -2.5, 1000.0, True, None, "é\ud83d"], "b": {"c": {}}}


def test_json_is_known_by_its_content_and_yaml_in_flow_style_by_what_json_is_not() -> None:
    assert value_of('\ufeff {"a": 1}', "api.yaml") == {"a": 1}
    assert value_of("{a: 1, b: [x,],}", "<stdin>") == {"a": 1, "b": ["x"]}
    assert refusal_of('{"a": 1,}', "api.json").code == "json-syntax"


def test_a_byte_order_mark_is_no_content_and_takes_no_column() -> None:
    assert value_of(b"\xef\xbb\xbfa: 1") == {"a": 1}
    assert place_of(refusal_of(b"\xef\xbb\xbfa: *b")) == (1, 4)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: 1\nb:\n  x: 1\n  y: 2\n  x: 3\n", "duplicate-key", (5, 3)),
        ('200: a\n"200": b\n', "duplicate-key", (2, 1)),
        ('{"a": 1,\n "b": {"\\u0061": 2, "a": 3}}', "duplicate-key", (2, 21)),
        ("a: .nan", "number-not-finite", (1, 4)),
        ("a: [1, -.Inf]", "number-not-finite", (1, 8)),
        ("a: 1e999", "number-not-finite", (1, 4)),
        ('{"a": NaN}', "number-not-finite", (1, 7)),
        ("[1,\n 2, -Infinity]", "number-not-finite", (2, 5)),
        ("[1,\n 2, 1e999]", "number-not-finite", (2, 5)),
        ("a: " + "9" * 5000, "number-too-long", (1, 4)),
        ("[" + "9" * 5000 + "]", "number-too-long", (1, 2)),
        ("a: !!python/object:os.system x", "tag-not-allowed", (1, 4)),
        ("a: !mine [1]", "tag-not-allowed", (1, 4)),
        ("a: !!set {b}", "tag-not-allowed", (1, 4)),
        ("a: !!binary aGk=", "tag-not-allowed", (1, 4)),
        ("!mine a: 1", "tag-not-allowed", (1, 1)),
        ("a: !!int x", "tag-mismatch", (1, 4)),
        ("a: &a [*a]", "recursive-alias", (1, 8)),
        ("a: &a {<<: *a}", "recursive-alias", (1, 12)),
        ("a: *b", "alias-not-found", (1, 4)),
        ("? [a]\n: 1", "key-not-scalar", (1, 3)),
        ("<<: 3", "merge-not-mapping", (1, 5)),
        ("a: 1\n---\nb: 2\n", "several-documents", (2, 1)),
        (" \n\t", "empty-document", (1, 1)),
        ("# nothing\n", "empty-document", (1, 1)),
        ("paths: [\n", "yaml-syntax", (2, 1)),
        ('a: "\x01"', "yaml-syntax", (1, 5)),
        ("a:\n\t- b", "yaml-syntax", (2, 1)),
        ('{"a" 1}', "yaml-syntax", (1, 6)),
        (b"a: 1\nb: caf\xe9\n", "not-utf8", (2, 7)),
        ("a: 1".encode("utf-16"), "not-utf8", (1, 1)),
        ("a: 1".encode("utf-32"), "not-utf8", (1, 1)),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary-file", (3, 1)),
    ],
)
def test_what_is_no_description_is_refused_where_it_stands(
    text: str | bytes, code: str, place: tuple[int, int]
) -> None:
    found = refusal_of(text)

    assert (found.code, place_of(found)) == (code, place)


def test_a_duplicate_key_names_both_places() -> None:
    (first,) = refusal_of("x:\n  a: 1\n  b: 2\n  a: 3\n").related

    assert first.at == Mark("api.yaml", 2, 3)


def test_lines_end_where_an_editor_ends_them() -> None:
    assert place_of(refusal_of("a: 'x\u2028y'\r\nb: 1\rc: *d\n")) == (3, 4)


DEEP = 10_000


@pytest.mark.parametrize(
    "text",
    ["[" * DEEP + "]" * DEEP, '{"a":' * DEEP + "1" + "}" * DEEP, "- " * DEEP + "x", "a: " + "[" * DEEP + "]" * DEEP],
    ids=["json-arrays", "json-objects", "yaml-block", "yaml-flow"],
)
def test_ten_thousand_levels_are_refused_without_recursion(text: str) -> None:
    found = refusal_of(text)

    assert found.code == "too-deep", found


def test_depth_is_counted_to_the_level() -> None:
    budget = Budget(depth=3)

    for deepest, too_deep in [("[[[]]]", "[[[[]]]]"), ("- - - x", "- - - - x"), ("&a [[]]\n", "- - &a [[]]")]:
        assert load(Source("a", deepest.encode()), Report(), budget) is not None
        assert refusal_of(too_deep, budget=budget).code == "too-deep"


def test_aliases_do_not_hide_depth() -> None:
    text = "a: &a " + "[" * 150 + "]" * 150 + "\nb: &b " + "[" * 49 + "*a" + "]" * 49 + "\nc: [*b]\n"

    assert place_of(refusal_of(text)) == (3, 5)


def test_an_alias_bomb_is_refused_before_it_is_multiplied() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 40)]

    found = refusal_of("\n".join(lines))

    assert (found.code, place_of(found)[0]) == ("too-many-aliases", 6)


def test_a_merge_bomb_is_refused_before_its_entries_are_copied() -> None:
    base = "a: &a {" + ", ".join(f"k{n}: 1" for n in range(100)) + "}\n"
    bomb = "".join(f"b{n}: {{<<: [{', '.join(['*a'] * 100)}]}}\n" for n in range(100))

    assert refusal_of(base + bomb, budget=Budget(aliased=50_000)).code == "too-many-aliases"


@pytest.mark.parametrize("text", ["[1, 2, 3, 4]", "- 1\n- 2\n- 3\n- 4"])
def test_nodes_are_counted(text: str) -> None:
    assert refusal_of(text, budget=Budget(nodes=4)).code == "document-too-large"
    assert load(Source("a", text.encode()), Report(), Budget(nodes=5)) is not None


def test_a_file_beyond_the_budget_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "big.yaml"
    path.write_text("a" * 1000)
    report = Report()

    source = read(path, report, Budget(bytes=10))

    assert source is not None
    assert len(source.data) == 11
    assert load(source, report, Budget(bytes=10)) is None
    assert [found.code for found in report] == ["file-too-large"]


def test_what_the_system_refuses_is_a_diagnostic(tmp_path: Path) -> None:
    report = Report()

    assert read(tmp_path / "none.yaml", report) is None
    assert read(tmp_path, report) is None
    assert read("a\0b", report) is None
    assert [found.code for found in report] == ["file-not-found", "not-a-file", "file-not-readable"]


def test_the_collector_is_as_it_was_after_a_refusal() -> None:
    refusal_of("a: *b")
    assert gc.isenabled()

    with collector_off():
        refusal_of("a: *b")
        assert not gc.isenabled()


def test_without_libyaml_the_values_and_the_places_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")

    assert value_of("a: &x [1, no]\nb: {<<: {c: *x}}\n") == {"a": [1, "no"], "b": {"c": [1, "no"]}}
    assert place_of(refusal_of("a: 1\na: 2")) == (2, 1)
    assert refusal_of("- " * DEEP + "x").code == "too-deep"


@pytest.mark.parametrize("text", ["a: 1\n" + "# a comment\n" * 50_000, '{"a": 1' + " " * 600_000 + "}"])
def test_a_text_is_held_no_longer_than_it_is_read(text: str) -> None:
    """Also while the collector is off, as it is for a whole run."""
    source = Source("api.yaml", text.encode())
    load(source, Report())
    with collector_off():
        tracemalloc.start()
        found = load(source, Report())
        held, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()

    assert found is not None
    assert found.value == {"a": 1}
    assert held < len(text) / 10
