"""The pack `go`: Go's own compiler, its formatter and its vet judge the module, and tests in Go call a local server.

The tests in Go (`go/*_test.go`) were written by hand from the descriptions; they know nothing of the generator.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

import sdkwright
from sdkwright.quote import go_doc
from sdkwright.report import Diagnostic
from sdkwright.text import Text

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "go"
OPEN = Path(os.environ.get("SPECS") or ROOT.parent / "shared" / "specs" / "open")
needs_go = pytest.mark.skipif(shutil.which("go") is None, reason="Go is not installed: `make go` installs it")


EXPORTED = re.compile(r"(?:type|func|const|var) (?:\([^)]*\) )?[A-Z]")


def run(*command: str, folder: Path) -> str:
    """What a command says; it must succeed."""
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GO111MODULE": "on"}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, env=environment)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def judge(module: Path) -> None:
    """Go's tools have nothing to say of a module: it is formatted, it compiles, and vet finds nothing."""
    assert run("gofmt", "-l", ".", folder=module) == ""
    run("go", "vet", "./...", folder=module)


def copied(module: Path, package: str, tests: str) -> None:
    """Puts tests into a module, with the server that they call."""
    shutil.copy(HERE / tests, module)
    server = (HERE / "server_test.go").read_text("utf-8")
    (module / "server_test.go").write_text(server.replace("package module_test", f"package {package}_test"), "utf-8")


@pytest.fixture
def gradient(tmp_path: Path) -> Path:
    """A copy of the module that is committed, which is what would be generated (`make fresh`)."""
    folder = tmp_path / "gradient"
    shutil.copytree(ROOT / "generated" / "go", folder)
    return folder


@needs_go
def test_the_cancel_endpoint_is_called(gradient: Path) -> None:
    copied(gradient, "gradient", "gradient_test.go")

    judge(gradient)
    run("go", "test", "./...", folder=gradient)


@needs_go
def test_the_first_call_of_the_readme_compiles(gradient: Path) -> None:
    readme = (gradient / "README.md").read_text("utf-8")
    program = gradient / "cmd" / "main.go"
    program.parent.mkdir()

    program.write_text(readme.partition("```go\n")[2].partition("```")[0], encoding="utf-8")

    assert "client.Apps.JobInvocations.Cancel(" in program.read_text("utf-8")
    judge(gradient)


def test_the_files_of_the_runtime_stay_small() -> None:
    lengths = {
        path.name: path.read_text("utf-8").count("\n") for path in (ROOT / "templates" / "go").glob("*.go.jinja")
    }

    assert len(lengths) > 10
    assert {name: length for name, length in lengths.items() if length > 350} == {}


@pytest.mark.parametrize("name", ["shop", "hostile"])
def test_everything_exported_has_a_comment(name: str, tmp_path: Path) -> None:
    assert sdkwright.generate(HERE / f"{name}.yaml", output=tmp_path, package="client", packs=["go"]).ok
    found: list[tuple[str, str]] = []
    for path in tmp_path.glob("*.go"):
        lines = path.read_text("utf-8").split("\n")
        found += [(above, line) for above, line in pairwise(lines) if EXPORTED.match(line)]

    assert len(found) > 40
    assert [line for above, line in found if not above.startswith("//")] == []


def test_the_page_of_the_user_is_kept_to() -> None:
    """The call and the types of the page, as far as they are no generics of another library."""
    module = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "generated" / "go").glob("*.go")))
    signature = (
        "Cancel(ctx context.Context, appID string, jobInvocationID string, body AppJobInvocationCancelParams, "
        "opts ...RequestOption) (*AppJobInvocationCancelResponse, error)"
    )
    phases = ("Unknown", "Pending", "Running", "Succeeded", "Failed", "Canceled", "Skipped")

    assert signature in module
    of_type = "AppJobInvocationCancelResponsePhase"
    lines = [line.split() for line in module.split("\n")]
    for phase in phases:
        assert [f"{of_type}{phase}", of_type, "=", f'"{phase.upper()}"'] in lines
    for field in ("ID", "CompletedAt", "CreatedAt", "DeploymentID", "JobName", "Phase", "StartedAt", "Trigger"):
        assert f"\t{field} " in module


DESCRIPTIONS = {
    "styles": "adversarial-parameters-style-v30.yaml",  # OpenAPI 3.0: every style in every place
    "petstore": "petstore-v3.json",  # OpenAPI 3.0: keys, maps, texts, bytes, times
    "trains": "train-travel/openapi.yaml",  # OpenAPI 3.1: OAuth, unions, links, problems
    "museum": "museum.yaml",  # OpenAPI 3.1: basic credentials, named lists, images
}
"""What is called by the tests in Go, beside the cancel endpoint."""


@needs_go
@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_real_descriptions_are_called(name: str, tmp_path: Path) -> None:
    spec = OPEN / DESCRIPTIONS[name]
    if not spec.exists():
        pytest.skip(f"{DESCRIPTIONS[name]} does not lie beside this checkout")
    assert sdkwright.generate(spec, output=tmp_path, package="client", packs=["go"]).ok
    copied(tmp_path, "client", f"{name}_test.go")

    judge(tmp_path)
    run("go", "test", "./...", folder=tmp_path)


@needs_go
@pytest.mark.parametrize("name", ["shop", "hostile", "drift", "pages", "uploads"])
def test_small_descriptions_are_called(name: str, tmp_path: Path) -> None:
    """`shop` has every kind of argument; `hostile` words of Go, names that differ in signs, and comments with no end;
    `drift` what servers do otherwise than they say, and where they lead; `pages` every way in which lists go on; `uploads` forms with files.
    """
    assert sdkwright.generate(HERE / f"{name}.yaml", output=tmp_path, package="client", packs=["go"]).ok
    copied(tmp_path, "client", f"{name}_test.go")

    judge(tmp_path)
    run("go", "test", "./...", folder=tmp_path)


def test_the_files_are_as_wanted(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """All that is made of `shop`, but for the runtime."""
    want = HERE / "want"
    assert sdkwright.generate(HERE / "shop.yaml", output=tmp_path, package="client", packs=["go"]).ok
    runtime = {path.name.removesuffix(".jinja") for path in (ROOT / "templates" / "go").glob("*.go.jinja")}
    made = {
        path.name: path.read_text("utf-8")
        for path in sorted(tmp_path.iterdir())
        if path.name not in (runtime - {"client.go"}) | {"sdkwright.lock"}
    }

    if pytestconfig.getoption("--update"):
        shutil.rmtree(want, ignore_errors=True)
        want.mkdir()
        for name, text in made.items():
            (want / f"{name}.txt").write_text(text, "utf-8")

    assert made == {path.name.removesuffix(".txt"): path.read_text("utf-8") for path in want.iterdir()}


BITS = [
    *(
        "Hello world",
        "A Heading",
        "- item one",
        "* item",
        "1. first",
        "2) second",
        "# Head",
        "#tag",
        "# ",
        "```",
        "code {}",
    ),
    *("    indented", "| a | b |", "[x]: http://a.b", "``quoted''", "+build ignore", "go:generate rm", "   - sub item"),
    *("", "", "text that ends here.", "Deprecated: no", "/* */", "1986. A great year", "\ttab", "`a b`", "12. twelve"),
    *(
        "- ",
        "-",
        "[Text]",
        "A: b",
        "\x00x",
        "\ufeffbom",
        "\u2028x",
        "Foo (bar)",
        "100. hundred",
        "~~~",
        "====",
        "> quoted",
    ),
    "\ud800",
]


@needs_go
def test_comments_are_as_gofmt_writes_them(tmp_path: Path) -> None:
    chance = random.Random(5)
    parts = ["// Package p has comments.\npackage p\n"]
    for number in range(600):
        doc = go_doc(Text("\n".join(chance.choice(BITS) for _ in range(chance.randint(1, 9)))))
        if doc != "//":
            inner = "\n".join(f"\t{line}" for line in doc.split("\n"))
            parts.append(f"\n{doc}\ntype T{number} struct {{\n{inner}\n\tA int\n}}\n")
            parts.append(f"\n{doc}\nfunc F{number}() {{\n}}\n")
    (tmp_path / "p.go").write_text("".join(parts), "utf-8")
    (tmp_path / "go.mod").write_text("module p\n\ngo 1.18\n", "utf-8")

    assert run("gofmt", "-d", ".", folder=tmp_path) == ""
    judge(tmp_path)


def test_no_line_of_an_item_begins_like_an_item() -> None:
    """Words that stand in a line of their own by chance: gofmt would take them for the next item."""
    for mark in ("-", "*", "12."):
        for length in range(60, 110):
            doc = go_doc(Text(f"Told:\n\n- {'x' * length} words {mark} of one item, {'y' * 40} {mark} and more of it"))

            others = doc.partition("//   - ")[2].split("\n")[1:]
            assert others
            assert all(line.startswith("//     ") and not line[7:].startswith(f"{mark} ") for line in others)


PINS = """\
spec = "openapi.yaml"
package = "shop"
[names.types]
Foo = "JobRun"
[names.methods]
"POST /apps/{id}/job-runs" = "apps.runs.begin"
[names.arguments."POST /apps/{id}/job-runs"]
id = "app_id"
q = "search_text"
note = "remark"
[names.fields.Foo]
"@id" = "iri"
[names.members."#/components/schemas/Foo/properties/status"]
"+1" = "THUMBS_UP"
[packs.python]
output = "py"
[packs.go]
output = "go"
options = { module = "example.com/shop" }
"""
PINNED = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /apps/{id}/job-runs:
    post:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
      requestBody: {content: {application/json: {schema: {type: object, properties: {note: {type: string}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Foo'}}}}}
components:
  schemas:
    Foo: {type: object, properties: {'@id': {type: string}, status: {type: string, enum: ['+1', b]}}}
"""


def test_names_of_sdk_toml_are_spelled_as_go_spells_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(PINNED, "utf-8")
    Path("sdk.toml").write_text(PINS, "utf-8")

    assert sdkwright.generate(config="sdk.toml").ok

    module = "\n".join(path.read_text("utf-8") for path in sorted(Path("go").glob("*.go")))
    assert "Begin(ctx context.Context, appID string, body AppRunBeginParams, params AppRunBeginQueryParams," in module
    assert '\tSearchText Opt[string] `query:"q"`' in module
    assert "type JobRun struct {" in module
    assert '`json:"@id,omitempty"`' in module
    assert "StatusThumbsUp " in module
    assert Path("go", "go.mod").read_text("utf-8") == "module example.com/shop\n\ngo 1.18\n"


@pytest.mark.parametrize(
    ("description", "code"),
    [
        ("{oneOf: [{type: string}, {type: object}]}", "go-raw"),
        ("{type: array, prefixItems: [{type: string}, {type: integer}]}", "go-raw"),
        (
            "{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}",
            "go-further-properties",
        ),
    ],
)
def test_what_go_cannot_say_of_a_type_is_told_with_its_place(description: str, code: str, tmp_path: Path) -> None:
    found = told(tmp_path, body="application/json: {schema: {$ref: '#/components/schemas/Odd'}}", schema=description)

    assert [(each.code, str(each.at)) for each in found] == [(code, "#/components/schemas/Odd")]


def test_an_integer_that_no_type_of_go_holds_has_no_constant(tmp_path: Path) -> None:
    schema = "{type: integer, enum: [1, 99999999999999999999]}"
    found = told(tmp_path, body="application/json: {schema: {$ref: '#/components/schemas/Odd'}}", schema=schema)

    assert [(each.code, str(each.at)) for each in found] == [("go-enumeration", "#/components/schemas/Odd/enum")]
    assert "99999999999999999999" not in (tmp_path / "out" / "odd_model.go").read_text("utf-8")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (
            "multipart/form-data: {schema: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: object}]}}",
            "go-operation",
        ),
        (
            "application/x-www-form-urlencoded: {schema: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: object}]}}",
            "go-operation",
        ),
    ],
)
def test_an_operation_that_go_cannot_send_is_left_out_with_a_word(body: str, code: str, tmp_path: Path) -> None:
    found = told(tmp_path, body=body)

    assert [(each.code, each.severity.value) for each in found] == [(code, "warning")]
    service = (tmp_path / "out" / "things_service.go").read_text("utf-8")
    assert "func (s *ThingsService) Create(" not in service


def told(folder: Path, *, body: str, schema: str = "{}") -> list[Diagnostic]:
    """What the pack says of a description with one body."""
    text = f"""\
openapi: 3.1.0
info: {{title: Shop, version: '1'}}
paths:
  /things:
    post:
      requestBody: {{required: true, content: {{{body}}}}}
      responses: {{'204': {{description: done}}}}
components: {{schemas: {{Odd: {schema}}}}}
"""
    (folder / "openapi.yaml").write_text(text, "utf-8")
    outcome = sdkwright.generate(folder / "openapi.yaml", output=folder / "out", packs=["go"])
    assert outcome.ok
    return [each for each in outcome.report if each.code.startswith("go-")]
