"""`listing`: a place becomes a line and a column, and a diagnostic becomes text that a terminal survives."""

from __future__ import annotations

import json

import pytest

from sdkwright.load.document import Source
from sdkwright.report import Diagnostic, Label, Mark, Place, Pointer, Report, Severity
from sdkwright.report.listing import Sources, as_json, context, listing

YAML = """\
openapi: 3.1.0
paths:
  /pets:
    get: &get
      responses:
        "200": {description: ok, ☃: "x y"}
        404:
          description: |
            long
            text
    post:
      <<: *get
      tags: [a, b]
    put: *get
list:
  - name: one
  - name: two
"""
JSON = '{\n  "a": {"b": [10, {"c": "x"}]},\n  "d\\u0065": -1.5e3\n}'


def at(*tokens: str, document: str = "api.yaml") -> Pointer:
    return Pointer(document, tokens)


def shown(*diagnostics: Diagnostic, text: str = YAML, name: str = "api.yaml", colour: bool = False) -> str:
    return listing(diagnostics, Sources([Source(name, text.encode())]), colour=colour)


@pytest.mark.parametrize(
    ("tokens", "line", "column", "length"),
    [
        ((), 1, 1, 7),
        (("openapi",), 1, 10, 5),
        (("paths", "/pets", "get"), 4, 5, 3),
        (("paths", "/pets", "get", "responses", "200"), 6, 16, 27),
        (("paths", "/pets", "get", "responses", "200", "☃"), 6, 37, 5),
        (("paths", "/pets", "get", "responses", "404"), 7, 9, 3),
        (("paths", "/pets", "get", "responses", "404", "description"), 8, 24, 1),
        (("paths", "/pets", "post", "tags", "1"), 13, 17, 1),
        (("paths", "/pets", "post", "responses"), 5, 7, 9),
        (("paths", "/pets", "put", "responses", "200", "description"), 6, 30, 2),
        (("paths", "/pets", "put", "nothing", "here"), 14, 5, 3),
        (("list", "1"), 17, 5, 4),
        (("list", "7"), 15, 1, 4),
    ],
)
def test_a_pointer_leads_to_its_line_in_yaml(tokens: tuple[str, ...], line: int, column: int, length: int) -> None:
    span = Sources([Source("api.yaml", YAML.encode())]).span(at(*tokens))

    assert span is not None
    assert (span.mark, span.length) == (Mark("api.yaml", line, column), length)


@pytest.mark.parametrize(
    ("tokens", "line", "column"),
    [
        ((), 1, 1),
        (("a",), 2, 3),
        (("a", "b", "0"), 2, 15),
        (("a", "b", "1", "c"), 2, 25),
        (("de",), 3, 14),
        (("z",), 1, 1),
    ],
)
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_pointer_leads_to_its_line_in_json(mark: str, tokens: tuple[str, ...], line: int, column: int) -> None:
    sources = Sources([Source("api.json", (mark + JSON).encode())])

    assert sources.locate(Pointer("api.json", tokens)) == Mark("api.json", line, column)


def test_a_flow_mapping_in_yaml_is_found_though_it_opens_like_json() -> None:
    sources = Sources([Source("a", b"{a: 1,\n b: [x, y]}")])

    assert sources.locate(Pointer("a", ("b", "1"))) == Mark("a", 2, 9)


def test_the_key_is_marked_when_it_is_what_is_meant() -> None:
    sources = Sources([Source("api.yaml", YAML.encode())])

    assert sources.locate(at("openapi"), on_key=True) == Mark("api.yaml", 1, 1)


def test_a_source_that_is_no_yaml_still_shows_its_marks() -> None:
    found = Diagnostic(Severity.ERROR, "x", "m", Mark("a", 2, 4))

    assert shown(found, text="a: [\nb: }", name="a").splitlines()[2:] == ["2 | b: }", "  |    ^"]


def test_a_diagnostic_is_shown_as_in_the_picture() -> None:
    text = (
        "paths:\n  /pets:\n    get:\n      responses:\n        '200':\n"
        + " " * 10
        + '$ref: "#/components/schemas/Pett"\n'
    )
    place = at("paths", "/pets", "get", "responses", "200", "$ref")
    found = Diagnostic(
        Severity.ERROR, "ref-not-found", "#/components/schemas/Pett does not exist", place, hint="did you mean Pet?"
    )

    assert shown(found, text=text) == (
        "error[ref-not-found]: #/components/schemas/Pett does not exist\n"
        " --> api.yaml:6:17  GET /pets, response 200\n"
        '6 |           $ref: "#/components/schemas/Pett"\n'
        "  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ did you mean Pet?\n"
    )


def test_related_places_share_one_gutter() -> None:
    found = Diagnostic(
        Severity.NOTE, "z", "item", at("paths", "/pets", "post", "tags", "1"), related=(Label(at("openapi"), "see"),)
    )

    assert shown(found).splitlines()[1:] == [
        "  --> api.yaml:13:17  POST /pets",
        "13 |       tags: [a, b]",
        "   |                 ^",
        "  ::: api.yaml:1:10",
        " 1 | openapi: 3.1.0",
        "   |          ^^^^^ see",
    ]


def test_nothing_in_a_source_or_a_message_steers_the_terminal() -> None:
    text = 'a: "x"  # \x1b[31m\u202e\u2066\x9b\ttab'
    found = Diagnostic(Severity.ERROR, "x", "m\x1b]0;evil\x07\r\n\ud800", at("a"), hint="h\u200f", label="l\x1b")

    out = shown(found, text=text)

    assert not {c for c in out if c != "\n" and (ord(c) < 32 or 0x7F <= ord(c) < 0xA0)}
    assert not set("\u202e\u2066\u200f\ud800") & set(out)
    assert "␛[31m" in out
    assert out.encode()


def test_a_minified_file_is_shown_through_a_window() -> None:
    text = json.dumps({"a": ["x" * 50] * 1000, "b": {"c": "here"}, "d": ["y"] * 1000})
    found = Diagnostic(Severity.ERROR, "x", "m", Pointer("a.json", ("b", "c")))

    line, carets = shown(found, text=text, name="a.json").splitlines()[2:]

    assert len(line) <= 130
    assert line[carets.index("^") : carets.rindex("^") + 1] == '"here"'


def test_carets_stand_below_wide_characters() -> None:
    found = Diagnostic(Severity.ERROR, "x", "m", at("b"))

    assert shown(found, text="{a: 漢字, b: 漢}\n").splitlines()[3] == "  |              ^^"


def test_of_one_code_twenty_are_shown_and_the_rest_is_counted() -> None:
    found = [Diagnostic(Severity.WARNING, "many", f"m{n}", None) for n in range(332)]
    found.append(Diagnostic(Severity.WARNING, "other", "o", None))

    out = shown(*found)

    assert out.count("warning[many]: m") == 20
    assert "warning[other]: o" in out
    assert out.endswith("warning[many]: and 312 more of this kind\n")
    assert len(as_json(found, Sources([]))) == 333


def test_colour_is_only_there_when_it_is_asked_for() -> None:
    found = Diagnostic(Severity.ERROR, "x", "m", at("openapi"))

    assert "\x1b[" in shown(found, colour=True)
    assert "\x1b[" not in shown(found)


def test_json_holds_every_fact() -> None:
    report = Report()
    report.add(
        Diagnostic(
            Severity.WARNING,
            "x",
            "m\x1b",
            at("paths", "/pets", "post"),
            hint="h",
            related=(Label(Mark("b", 3, 4), "r"),),
        )
    )

    assert as_json(report, Sources([Source("api.yaml", YAML.encode())])) == [
        {
            "code": "x",
            "severity": "warning",
            "message": "m\x1b",
            "file": "api.yaml",
            "line": 11,
            "column": 5,
            "pointer": "#/paths/~1pets/post",
            "hint": "h",
            "label": None,
            "context": "POST /pets",
            "related": [{"message": "r", "file": "b", "line": 3, "column": 4, "pointer": None}],
        }
    ]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (at("paths", "/p", "get"), "GET /p"),
        (at("paths", "/p", "get", "responses", "404", "x"), "GET /p, response 404"),
        (at("paths", "/p", "post", "requestBody", "content"), "POST /p, request body"),
        (at("paths", "/p", "post", "parameters", "0"), "POST /p, parameter 1"),
        (at("paths", "/p", "parameters", "2", "name"), "/p, parameter 3"),
        (at("webhooks", "new", "post"), "POST webhook new"),
        (at("components", "schemas", "Pet", "type"), "schema Pet"),
        (at("definitions", "Pet"), "schema Pet"),
        (at("components", "securitySchemes", "key"), "security scheme key"),
        (at("info", "title"), None),
        (Mark("a", 1, 1), None),
        (None, None),
    ],
)
def test_a_place_knows_what_it_belongs_to(place: Place | None, said: str | None) -> None:
    assert context(place) == said
