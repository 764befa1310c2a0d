"""The judge on every golden case and on the cancel endpoint; and the judge judged: it must see what is broken.

The decoders are held against the table of styles in the standard (OpenAPI 3.2, 4.12.2.2.2).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir
from pathlib import Path
from typing import Any

import pytest

from sdkwright.files import File
from sdkwright.pipeline import Request, survey

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from asking import Body, Call, measure  # noqa: E402
from comparing import filled  # noqa: E402
from decoding import from_path, from_query, means, pairs, parts, same  # noqa: E402
from description import Content, Node, Parameter  # noqa: E402
from golden.cases import Case, cases  # noqa: E402
from judge import Verdict, judge  # noqa: E402
from samples import Ask, Samples  # noqa: E402

REFUSED = {
    "client_parameters": "sdk.toml makes arguments of the client of what the description has in each operation",
    "headers_that_every_call_has": "one header is asked for in two ways at once, and one of them has it",
    "hostile_text_in_operations": "a header has a name that no header can have",
    "maps_that_are_references": "the standard has no references there, and the judge follows it alone",
    "multipart_parts_without_a_type": "what a part is that nobody describes differs between 3.0 and 3.1",
    "paths_as_frameworks_write_them": "the standard has no such paths, and the judge follows it alone",
    "swagger_2_0_items_that_are_listed": "the standard has no lists of schemas there, and the judge follows it alone",
    "values_without_a_form_in_their_place": "a required path value can only be one that changes the path",
    "lone_surrogates": "a path holds what has no UTF-8 form",
}
"""Cases that the judge cannot decide, with the reason."""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """How the files look is no matter here, and nothing needs to survive a power cut."""

    def shape(files: Sequence[File], **_: object) -> list[str]:
        return [file.text for file in files]

    monkeypatch.setattr("sdkwright.format.shape_shared", shape)
    monkeypatch.setattr("os.fsync", lambda _: None)


@pytest.fixture(autouse=True)
def forgets() -> Iterator[None]:
    """Python forgets each SDK, and where it was."""
    path, known = list(sys.path), set(sys.modules)
    yield
    sys.path[:] = path
    for name in sys.modules.keys() - known:
        del sys.modules[name]


def whole_cases() -> list[Case]:
    """The cases whose descriptions are read as they are: an overlay would show the judge another one."""
    return [case for case in cases() if "overlays" not in case.name and case.name not in REFUSED]


def judged(case: Case, output: Path, surface: Mapping[str, Any]) -> Verdict:
    with chdir(case.folder):
        return judge(case.folder / case.spec, surface, output / "src")


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in whole_cases()])
def test_each_call_of_a_golden_case_is_right_on_the_wire(case: Case, shared: Path) -> None:
    if case.package(shared) is None:
        pytest.skip("this description makes no SDK")
    surface = case.surface()

    verdict = judged(case, case.made(shared), surface)

    assert verdict.first == {}
    assert verdict.called == verdict.requests == verdict.responses == len(surface["operations"])


def test_the_cancel_endpoint_is_right_on_the_wire(repository: Path) -> None:
    spec, config = repository / "spec" / "gradient.yaml", repository / "spec" / "sdk.toml"
    surface = survey(Request(spec, config=config))[1]
    assert surface is not None

    verdict = judge(spec, surface, repository / "generated" / "python" / "src")

    assert (verdict.called, verdict.requests, verdict.responses, verdict.first) == (1, 1, 1, {})


BROKEN = [
    ("styles_of_parameters", "params/styles.py", 'prefix = "." if', 'prefix = "," if', "in the path (label"),
    ("styles_of_parameters", "params/styles.py", '_deep(f"{name}[{key}]"', '_deep(f"{name}.{key}"', "(deepObject*)"),
    ("styles_of_parameters", "params/values.py", "return escape(", 'return "%78" + escape(', " is another"),
    (
        "arrays_in_the_query",
        "params/values.py",
        "value if isinstance(value, list) else [value]",
        "[value]",
        "array",
    ),
    ("form_body", "params/values.py", "&", ";", "a field of a form"),
    ("multipart_body", "params/multipart.py", "filename=", "file=", "a file is another"),
    (
        "numbers_that_are_decimal",
        "models/encode.py",
        "else _exact(found)",
        "else _COMPACT.encode(found)",
        "another JSON body",
    ),
    (
        "numbers_that_are_decimal",
        "params/values.py",
        "return str(value)",
        "return f'{value:f}'",
        "a value in the query",
    ),
    ("numbers_that_are_decimal", "models/codecs.py", ", parse_float=as_written", "", "other data"),
    ("security_schemes", "auth/schemes.py", "Basic ", "Basis ", "a credential is not there"),
    (
        "body_that_is_no_object",
        "models/encode.py",
        "found = jsonable(value)",
        "found = [jsonable(value)]",
        "another JSON body",
    ),
    (
        "error_responses",
        "models/decode.py",
        "def decode(",
        "def decode(*_: object) -> object:\n    return None\n\n\ndef undone(",
        "nothing where",
    ),
]
"""A case, a file of its runtime, what is replaced in it by what, and what the judge must say then."""


@pytest.mark.parametrize(("name", "file", "old", "new", "said"), BROKEN, ids=[f"{b[0]}-{b[1]}" for b in BROKEN])
def test_the_judge_sees_a_line_that_is_broken(
    name: str, file: str, old: str, new: str, said: str, tmp_path: Path
) -> None:
    case = next(case for case in cases() if case.name == name)
    assert case.generate(tmp_path).ok
    path = tmp_path / "src" / name / "_runtime" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")

    verdict = judged(case, tmp_path, case.surface())

    assert any(said in cause for cause in verdict.causes), verdict.first


ARRAY, OBJECT = ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}
ALONE = [
    ("simple", False, "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True, "blue,black,brown", "R=100,G=200,B=150"),
    ("label", False, ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True, ".blue.black.brown", ".R=100.G=200.B=150"),
    ("matrix", False, ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("matrix", True, ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
]
IN_QUERY = [
    ("form", False, "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("form", True, "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("spaceDelimited", False, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("pipeDelimited", False, "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"),
    ("deepObject", True, "", "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
]


@pytest.mark.parametrize(("style", "explode", "array", "entries"), ALONE)
def test_the_judge_reads_the_table_of_the_standard_in_a_path(
    style: str, explode: bool, array: str, entries: str
) -> None:
    for raw, value in ((array, ARRAY), (entries, OBJECT)):
        found = from_path(raw, name="color", style=style, explode=explode, like=value)
        assert means(value, found), found


@pytest.mark.parametrize(("style", "explode", "array", "entries"), IN_QUERY)
def test_the_judge_reads_the_table_of_the_standard_in_a_query(
    style: str, explode: bool, array: str, entries: str
) -> None:
    for raw, value in ((array, ARRAY), (entries, OBJECT)):
        if raw:
            found = from_query(pairs(raw), name="color", style=style, explode=explode, like=value)
            assert means(value, found), found


def test_the_judge_takes_items_apart_before_it_decodes_them() -> None:
    found = from_query(pairs("color=a%2Cb,c"), name="color", style="form", explode=False, like=[])

    assert found == ["a,b", "c"]


def test_the_judge_reads_the_parts_that_the_standard_shows() -> None:
    """RFC 7578, section 4, with a file between two fields."""
    body = (
        b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\none\r\n'
        b'--b\r\nContent-Disposition: form-data; name="f"; filename="x.txt"\r\nContent-Type: text/plain\r\n\r\n\r\n.\r\n'
        b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\ntwo\r\n--b--\r\n'
    )

    found = parts(body, "b")

    assert [(part.name, part.filename, part.content) for part in found] == [
        ("a", None, b"one"),
        ("f", "x.txt", b"\r\n."),
        ("a", None, b"two"),
    ]


@pytest.mark.parametrize("found", [["1"], ["1", "{}", ""]])
def test_the_judge_takes_what_holds_nothing_as_absent_or_as_it_would_be(found: list[str]) -> None:
    assert means([1, {}, None], found)
    assert not means([1, {}, 2], found)


@pytest.mark.parametrize(
    ("one", "other", "want"),
    [
        (1, 1.0, True),
        (1, True, False),
        ({"a": [1]}, {"a": [1]}, True),
        ({"a": None}, {}, False),
        ([1, 2], [2, 1], False),
    ],
)
def test_the_judge_compares_as_json_does(one: object, other: object, want: bool) -> None:
    assert same(one, other) is want


@pytest.mark.parametrize(
    ("raw", "template", "want"),
    [
        ("/base/a%7Eb.json", "/base/{name}{ending}", []),
        ("/base/a:b:1", "/base/{kind}:{id}", []),
        ("/base/c:b:1", "/base/{kind}:{id}", ["a value in the path (simple) is another"]),
        ("/other/a:b:1", "/base/{kind}:{id}", None),
    ],
)
def test_the_judge_finds_values_that_stand_side_by_side(raw: str, template: str, want: list[str] | None) -> None:
    told = {"name": "a~b", "ending": ".json", "kind": "a", "id": "b:1"}
    schema = Node({"type": "string"}, None)
    call = Call(parameters=[(Parameter(name, "path", schema, "simple", False), value) for name, value in told.items()])

    found = filled(raw, template, call)

    assert want == (None if found is None else [line.partition(": ")[0] for line in found])


def test_the_judge_takes_no_text_for_an_object() -> None:
    schema = Node({"properties": {"name": {"type": "string"}}, "example": '{"name": "written out"}'}, None)

    assert Samples(ignores_siblings=True).of(schema, Ask()) == {"name": "some text"}


@pytest.mark.parametrize(("body", "length"), [("é", 2), (b"abc", 3), (None, 0)])
def test_the_judge_tells_the_length_of_what_it_sends(body: str | bytes | None, length: int) -> None:
    told = Parameter("Content-Length", "header", Node({"type": "integer"}, None), "simple", False)
    content = Content("text/x", Node({"type": "string"}, None))
    call = Call(parameters=[(told, 1)], body=None if body is None else Body(content, body))

    measure(call, call.keywords, {("header", "Content-Length"): {"argument": "length"}})

    assert call.keywords == {"length": length}


def test_the_judge_waits_for_no_pattern() -> None:
    text = "a" * 60 + "!"
    schema = Node({"type": "string", "pattern": "^([a-z]*)*$", "example": text}, None)

    assert Samples(ignores_siblings=True).of(schema, Ask()) != text
