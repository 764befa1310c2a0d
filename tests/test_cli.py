"""The command line and its twin in Python: what they print, what they leave behind, and how they end."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import sdkwright
from sdkwright.cli import main

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: A pet
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
WARNING = SPEC.replace("{name: id, in: path, required: true, schema: {type: string}}", "")
BROKEN = SPEC.replace('schemas/Pet"', 'schemas/Pett"')
QUICK = "./pack"
"""A pack with one small file, for what has nothing to do with the SDK."""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    describe(SPEC)
    Path(QUICK).mkdir()
    Path(QUICK, "pack.toml").write_text('[[outputs]]\ntemplate = "a.jinja"\npath = "{sdk.package}.txt"\n')
    Path(QUICK, "a.jinja").write_text("{{ sdk.title|md }} {{ client.name }}\n")


def describe(text: str) -> None:
    Path("openapi.yaml").write_text(text, encoding="utf-8")


def generate(*arguments: str) -> int:
    """`sdkwright generate` of the description in the current folder, with the small pack."""
    return main(["generate", "openapi.yaml", "--output", "out", "--pack", QUICK, *arguments])


def tree(folder: str | Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in Path(folder).rglob("*") if p.is_file()}


def usage(*arguments: str) -> None:
    """Expects the exit status of a wrong call."""
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2


# -------------------------------------------------------------------------------------- how it ends


def test_generate_ends_with_0_and_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate() == 0

    said = capsys.readouterr()
    assert re.fullmatch(r"out: 1 file written, 0 left alone, in \d+\.\d s\n", said.out)
    assert said.err == ""
    assert Path("out/shop.txt").read_text() == "Shop Shop\n"


def test_second_run_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    generate()
    before = {path: path.stat().st_mtime_ns for path in Path("out").iterdir()}
    capsys.readouterr()

    assert generate() == 0

    assert capsys.readouterr().out.startswith("out: 0 files written, 1 left alone, in ")
    assert {path: path.stat().st_mtime_ns for path in Path("out").iterdir()} == before


def test_warnings_do_not_stop_a_run_and_are_shown_with_their_line(capsys: pytest.CaptureFixture[str]) -> None:
    describe(WARNING)

    assert generate() == 0

    said = capsys.readouterr()
    assert (
        "warning[undeclared-path-parameter]: {id} is not declared: taken as a string\n --> openapi.yaml:5:5" in said.err
    )
    assert re.search(r"\(\d warnings?\)\n$", said.out)


def test_strict_makes_every_warning_an_error() -> None:
    describe(WARNING)

    assert generate("--strict") == 1
    assert not Path("out").exists()


def test_error_ends_with_1_and_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)

    assert generate() == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("error[ref-not-found]: #/components/schemas/Pett does not exist\n")
    assert "did you mean Pet?" in said.err
    assert said.err.endswith("nothing was written (1 error)\n")
    assert not Path("out").exists()


def test_error_leaves_an_earlier_output_as_it_is() -> None:
    generate()
    before = tree("out")
    describe(BROKEN)

    assert generate() == 1
    assert tree("out") == before


def test_keep_going_writes_what_could_be_understood(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)

    assert generate("--keep-going") == 0

    assert "error[ref-not-found]" in capsys.readouterr().err
    assert Path("out/shop.txt").exists()


def test_keep_going_cannot_go_on_without_a_document() -> None:
    describe("a: [")

    assert generate("--keep-going") == 1
    assert not Path("out").exists()


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_description_that_does_not_exist_ends_with_1(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "nothing.yaml"]) == 1

    said = capsys.readouterr()
    assert "nothing.yaml" in said.out + said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize("text", ["", "42", "[]", "a: 1", "openapi: 9.9.9", "\x00\x01", "openapi: 3.1.0\n---\nb: 1\n"])
def test_what_is_no_description_ends_with_1(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    describe(text)

    assert generate() == 1
    assert "error[" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------- usage


def test_without_a_description_and_without_settings_it_is_usage(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("generate", "check", "inspect"):
        usage(command)

    assert "name a description, or an sdk.toml that names one with --config" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [(), ("nothing",), ("generate", "a", "b"), ("generate", "--nothing"), ("inspect", "a", "--output", "x")],
    ids=" ".join,
)
def test_wrong_call_is_usage(arguments: tuple[str, ...]) -> None:
    usage(*arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("generate", "openapi.yaml", "--out", "x"), "there is no option --out: did you mean --output?"),
        (("generate", "openapi.yaml", "--outptu", "x"), "there is no option --outptu: did you mean --output?"),
        (("check", "openapi.yaml", "--rep=json"), "there is no option --rep: did you mean --report?"),
        (("check", "openapi.yaml", "--zzz"), "there is no option --zzz"),
        (("check", "openapi.yaml", "other.yaml"), "'other.yaml' is one argument too many"),
        (("genrate", "openapi.yaml"), "'genrate' is no command: did you mean generate?"),
        (("openapi.yaml",), "did you mean sdkwright generate openapi.yaml?"),
    ],
)
def test_wrong_call_is_told_what_was_meant(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    usage(*arguments)

    assert said in capsys.readouterr().err


def test_option_of_the_old_name_is_taken_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--allow-http") == 0

    assert "--allow-http is called --allow-remote now" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])

    assert left.value.code == 0
    assert capsys.readouterr().out == f"sdkwright {sdkwright.__version__}\n"


def test_help_shows_examples_that_name_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])

    said = capsys.readouterr().out
    examples = said.partition("examples:\n")[2]
    assert left.value.code == 0
    assert {"generate", "check", "inspect"} <= set(re.findall(r"^  sdkwright (\w+) ", examples, re.MULTILINE))


def test_examples_of_the_help_are_taken(capsys: pytest.CaptureFixture[str]) -> None:
    from sdkwright.cli.options import parser

    lines = re.findall(r"^  sdkwright ((?:\S+ )*\S+)", str(parser().epilog), re.MULTILINE)

    assert len(lines) > 4
    for line in lines:
        parser().parse_args(line.split())


# ----------------------------------------------------------------------------------------- settings


def settings(text: str) -> None:
    Path("sdk.toml").write_text(text, encoding="utf-8")


def test_settings_name_the_description_the_package_and_the_client() -> None:
    settings('spec = "openapi.yaml"\npackage = "pet_shop"\nclient = "Kennel"\n')

    assert main(["generate", "--output", "out", "--pack", QUICK]) == 0
    assert Path("out/pet_shop.txt").read_text() == "Shop Kennel\n"


def test_description_is_seen_from_the_folder_of_the_settings() -> None:
    Path("deep").mkdir()
    Path("deep/sdk.toml").write_text('spec = "../openapi.yaml"\n')

    assert main(["generate", "--config", "deep/sdk.toml", "--output", "out", "--pack", QUICK]) == 0


def test_command_line_goes_before_the_settings() -> None:
    settings('spec = "nothing.yaml"\npackage = "pet_shop"\n')

    assert generate("--config", "sdk.toml", "--package", "kennel") == 0
    assert set(tree("out")) == {"kennel.txt", "sdkwright.lock"}


ADDS = 'type = "bearer" (basic, header, query, cookie, http) adds a scheme'


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ('packge = "a"\n', "unknown key packge", "did you mean package?"),
        ('[auth.key]\nargumnt = "a"\n', "unknown key auth.key.argumnt", "did you mean auth.key.argument?"),
        ("zzz = 1\n", "unknown key zzz", None),
        ('package = "a-b"\n', "package = 'a-b' cannot be the name of the SDK's package", None),
        ('package = "class"\n', "package = 'class' cannot be the name of the SDK's package", None),
        ("package = 3\n", "package must be a text that is not empty", None),
        ('client = "A B"\n', "client.name = 'A B' is no Python identifier", None),
        ("auth = 3\n", "auth must be a table", None),
        ('[names]\n"#/a" = "a b"\n', "names.types: 'a b' is no name", None),
        ("= 3\n", "this is no TOML", None),
        ('[auth.nothing]\nargument = "a"\n', "auth.nothing: the description has no usable scheme nothing", ADDS),
    ],
)
def test_wrong_settings_are_errors(
    text: str, message: str, hint: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    settings(text)

    assert generate("--config", "sdk.toml", "--report", "json") == 1

    found = json.loads(capsys.readouterr().out)["diagnostics"]
    assert [(each["code"], each["hint"]) for each in found] == [("config-invalid", hint)]
    assert found[0]["message"].startswith(message)
    assert not Path("out").exists()


def test_wrong_setting_is_shown_at_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    settings('spec = "openapi.yaml"\n\npackge = "a"\n')

    generate("--config", "sdk.toml", "--report", "json")

    [found] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (found["file"], found["line"]) == ("sdk.toml", 3)


def test_settings_that_do_not_exist_are_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert generate("--config", "nothing.toml") == 1
    assert "error[config-unreadable]: nothing.toml" in capsys.readouterr().err


def test_settings_without_a_description_are_an_error_that_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    settings('package = "shop"\n')

    assert main(["generate", "--output", "out", "--pack", QUICK]) == 1
    assert "error[no-description]: sdk.toml names no description" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["1a", "a-b", "class", "", "_a", "ñ", "a.b"])
def test_package_that_python_cannot_import_is_an_error(name: str) -> None:
    assert generate("--package", name) == 1
    assert not Path("out").exists()


# ------------------------------------------------------------------------------------------ reports


def test_report_is_one_json_document(capsys: pytest.CaptureFixture[str]) -> None:
    describe(WARNING)

    assert generate("--report", "json") == 0

    said = capsys.readouterr()
    report = json.loads(said.out)
    found = {each["code"]: each for each in report["diagnostics"]}["undeclared-path-parameter"]
    assert said.err == ""
    assert set(found) >= {"code", "severity", "message", "file", "line", "column", "pointer", "hint"}
    assert (found["severity"], found["file"], found["line"], found["column"]) == ("warning", "openapi.yaml", 5, 5)
    assert found["pointer"] == "#/paths/~1pets~1{id}/get"
    assert report["counts"]["error"] == 0
    assert report["changes"]["created"] == ["shop.txt"]


def test_report_of_a_run_that_failed_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)

    assert generate("--report", "json") == 1

    report = json.loads(capsys.readouterr().out)
    assert report["counts"]["error"] == 1
    assert report["changes"] is None


def test_quiet_says_nothing_of_a_run_that_went_well(capsys: pytest.CaptureFixture[str]) -> None:
    describe(WARNING)

    assert generate("--quiet") == 0
    assert capsys.readouterr() == ("", "")


def test_quiet_still_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)

    assert generate("--quiet") == 1
    assert "error[ref-not-found]" in capsys.readouterr().err


def test_what_is_no_terminal_sees_neither_colour_nor_progress(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)
    generate()

    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    assert "\r" not in said.out + said.err


def test_check_of_a_description_prints_its_findings_and_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    describe(WARNING)
    before = set(Path().iterdir())

    assert main(["check", "openapi.yaml"]) == 0

    said = capsys.readouterr()
    assert "warning[undeclared-path-parameter]" in said.out
    assert re.search(r"^\d warnings?$", said.out.splitlines()[-1])
    assert set(Path().iterdir()) == before


def test_check_of_a_good_description_says_that(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "openapi.yaml"]) == 0
    assert capsys.readouterr().out == "no findings\n"


def test_check_and_inspect_end_with_1_for_an_error() -> None:
    describe(BROKEN)

    assert main(["check", "openapi.yaml"]) == 1
    assert main(["inspect", "openapi.yaml"]) == 1


def test_check_reports_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)
    main(["check", "openapi.yaml", "--report", "json"])

    [found] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert found["code"] == "ref-not-found"


def test_inspect_prints_the_model_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "openapi.yaml"]) == 0

    model = json.loads(capsys.readouterr().out)
    assert model["title"] == "Shop"
    assert [operation["verb"] for operation in model["operations"]] == ["retrieve"]
    assert [schema["is"] for schema in model["schemas"]] == ["Object", "Scalar", "Scalar"]


def test_listing_never_sends_control_characters_of_a_description(capsys: pytest.CaptureFixture[str]) -> None:
    describe(SPEC.replace("/pets/{id}:", '"/pets\\e[31m/{id}/{other}":'))
    main(["check", "openapi.yaml"])

    assert "\x1b" not in capsys.readouterr().out


# ------------------------------------------------------------------------------------------ --check


def test_check_of_a_fresh_output_ends_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    generate()
    before = tree("out")
    capsys.readouterr()

    assert generate("--check") == 0

    assert capsys.readouterr().out.startswith("out: checked, 1 left alone")
    assert tree("out") == before


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda: Path("out/shop.txt").unlink(), "missing: shop.txt"),
        (lambda: Path("out/shop.txt").write_text("edited\n"), "error[edited-by-hand]: out/shop.txt"),
        (lambda: Path("pack/a.jinja").write_text("new\n"), "differs: shop.txt"),
        (lambda: Path("pack/pack.toml").write_text(""), "left over: shop.txt"),
        (lambda: Path("out/sdkwright.lock").unlink(), "differs: sdkwright.lock"),
    ],
    ids=["missing", "edited", "template", "left over", "lock"],
)
def test_check_of_an_output_that_differs_ends_with_1_and_says_where(
    spoil: object, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    generate()
    assert callable(spoil)
    spoil()
    before = tree("out")
    capsys.readouterr()

    assert generate("--check") == 1

    heard = capsys.readouterr()
    assert said in heard.err
    assert heard.out == ""
    assert tree("out") == before


def test_check_of_an_output_that_was_never_made_ends_with_1_and_makes_nothing() -> None:
    assert generate("--check") == 1
    assert not Path("out").exists()


def test_check_says_that_an_output_is_not_finished(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    generate()
    Path("pack/a.jinja").write_text("new\n")
    with monkeypatch.context() as patch:
        patch.setattr("os.replace", interrupted_replace())
        assert generate() == 130
    capsys.readouterr()

    assert generate("--check") == 1
    assert "an earlier run was cut off: the output is not finished" in capsys.readouterr().err

    assert generate() == 0
    assert generate("--check") == 0


def interrupted_replace() -> object:
    """`os.replace` that a Ctrl-C meets at the first file that is not the lock."""
    real = os.replace

    def replace(source: str, target: str) -> None:
        if os.fspath(target).endswith("shop.txt"):
            raise KeyboardInterrupt
        real(source, target)

    return replace


def test_file_that_was_edited_by_hand_is_kept_but_for_force(capsys: pytest.CaptureFixture[str]) -> None:
    generate()
    Path("out/shop.txt").write_text("edited\n")

    assert generate() == 1
    assert "shop.txt" in capsys.readouterr().err
    assert Path("out/shop.txt").read_text() == "edited\n"

    assert generate("--force") == 0
    assert Path("out/shop.txt").read_text() == "Shop Shop\n"


# --------------------------------------------------------------------------------------- from Python


def test_generate_from_python_returns_what_it_found_and_did(capsys: pytest.CaptureFixture[str]) -> None:
    describe(WARNING)

    outcome = sdkwright.generate("openapi.yaml", output=Path("out"), packs=[QUICK])

    assert outcome.ok
    assert "undeclared-path-parameter" in {found.code for found in outcome.report}
    assert outcome.changes is not None
    assert outcome.changes.created == ("shop.txt",)
    assert capsys.readouterr() == ("", "")


def test_generate_from_python_wants_a_description() -> None:
    with pytest.raises(ValueError, match="name a description"):
        sdkwright.generate()


def test_generate_from_python_does_not_raise_for_a_wrong_description() -> None:
    describe(BROKEN)

    outcome = sdkwright.generate("openapi.yaml", output="out")

    assert not outcome.ok
    assert outcome.changes is None
    assert not Path("out").exists()


# --------------------------------------------------------------------------------- as its own process


def run(*arguments: str, cwd: Path | None = None, seed: str = "0") -> subprocess.CompletedProcess[str]:
    """`python -m sdkwright`, with an empty environment but for what is needed."""
    return subprocess.run(
        [sys.executable, "-m", "sdkwright", *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        env={"PATH": os.environ["PATH"], "PYTHONHASHSEED": seed, "PYTHONUTF8": "0", "LC_ALL": "C"},
    )


def test_module_is_the_command() -> None:
    assert run("--version").stdout == f"sdkwright {sdkwright.__version__}\n"
    assert run().returncode == 2
    assert run("check", "openapi.yaml").returncode == 0


def test_closed_pipe_is_no_traceback() -> None:
    command = f'"{sys.executable}" -m sdkwright inspect openapi.yaml | true'

    ended = subprocess.run(command, shell=True, capture_output=True, text=True)

    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", ["check", "inspect", "surface"])
def test_output_that_cannot_be_written_is_no_traceback(command: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to try")

    with open("/dev/full", "w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "sdkwright", command, "openapi.yaml"], stdout=full, stderr=subprocess.PIPE, text=True
        )

    assert ended.returncode == 1
    assert ended.stderr.startswith("error[output-failed]: what was to be printed cannot be written: No space left")


# ------------------------------------------------------------------------------------- the last resort


def break_stage(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def broken(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("sdkwright.build.pruned", broken, raising=False)
    monkeypatch.setattr("sdkwright.pipeline.build", broken)


@pytest.mark.parametrize("command", ["generate", "check", "inspect", "surface", "explain"])
def test_a_fault_of_ours_is_told_as_one(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    break_stage(monkeypatch, KeyError("secret"))

    status = main([command, "openapi.yaml", *(["#/paths"] if command == "explain" else [])])

    said = capsys.readouterr().err
    assert status == 3
    assert said.startswith("error[fault]: this is a fault of sdkwright, not of your description: KeyError")
    assert "Traceback" not in said
    [kept] = tmp_path.glob("sdkwright-fault-*.txt")
    assert f"the traceback: {kept}" in said
    assert "KeyError: 'secret'" in kept.read_text()
    assert command in kept.read_text()
    assert not Path("out").exists()


def test_the_stage_of_a_fault_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sdkwright.build.security.servers.read_servers", None, raising=False)
    monkeypatch.setattr("sdkwright.resolve.scan", None)

    assert main(["check", "openapi.yaml"]) == 3
    assert "in the stage `resolve` (resolve.py, line " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RecursionError(), "error[too-deep]: "),
        (MemoryError(), "error[out-of-memory]: the memory of this machine"),
    ],
)
def test_what_the_machine_lacks_is_told_as_that(
    error: BaseException, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sdkwright.pipeline.crawl", lambda *_: (_ for _ in ()).throw(error))

    assert main(["check", "openapi.yaml"]) == 3
    assert capsys.readouterr().err.startswith(said)


def test_a_fault_is_json_where_that_is_wanted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    break_stage(monkeypatch, ZeroDivisionError())

    assert generate("--report", "json") == 3

    [found] = json.loads(capsys.readouterr().out)["diagnostics"]
    assert (found["code"], found["severity"]) == ("fault", "error")


def test_an_interrupted_run_ends_with_130(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    break_stage(monkeypatch, KeyboardInterrupt())

    assert generate() == 130
    assert "every file is whole" in capsys.readouterr().err


def test_a_fault_whose_traceback_cannot_be_kept_is_still_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/nowhere/at/all")
    break_stage(monkeypatch, KeyError())

    assert generate() == 3
    assert "the traceback could not be written" in capsys.readouterr().err


# ------------------------------------------------------------------------- what lies in the current folder

PLANTED = (
    "yaml jinja2 black jsonpath markupsafe jsonschema_rs openapi_spec_validator pluralizer tomllib argparse json "
    "difflib ast subprocess tempfile typing dataclasses pathlib string_ __editable__ click platformdirs sitecustomize"
).split()


@pytest.mark.parametrize("way", ["module", "script", "empty entry"])
def test_nothing_in_the_current_folder_is_imported(way: str, tmp_path: Path) -> None:
    for name in PLANTED[: -1 if way == "module" else None]:
        Path(f"{name}.py").write_text(f"open({str(tmp_path / 'owned')!r}, 'a').write({name!r})\nraise SystemExit(9)\n")
    Path("pyproject.toml").write_text("[tool.black]\nline-length = 20\nskip-string-normalization = true\n")
    script = f"from sdkwright.__main__ import main; import sys; sys.argv[1:] = {ARGUMENTS!r}; sys.exit(main())"
    command = (
        [sys.executable, "-P", "-c", script] if way != "module" else [sys.executable, "-m", "sdkwright", *ARGUMENTS]
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep} if way == "empty entry" else dict(os.environ)
    if way == "empty entry":
        Path("sitecustomize.py").unlink()  # Python itself runs that, before anybody else can say a word

    ended = subprocess.run(command, capture_output=True, text=True, env=environment)

    assert (ended.returncode, (tmp_path / "owned").exists()) == (0, False), ended.stderr
    assert len(Path("out/src/shop/_client.py").read_text().splitlines()[0]) > 20


ARGUMENTS = ["generate", "openapi.yaml", "--output", "out", "--package", "shop"]


def test_listing_is_printed_in_a_locale_without_unicode() -> None:
    describe(SPEC.replace("/pets/{id}", "/pets/{né}/{id}"))

    ended = run("check", "openapi.yaml")

    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr


def test_same_bytes_under_other_hash_seeds_and_in_other_folders(tmp_path: Path, repository: Path) -> None:
    made = []
    for seed, name in [("1", "one"), ("4242", "another folder")]:
        folder = tmp_path / name
        folder.mkdir()
        for file in ("gradient.yaml", "sdk.toml"):
            (folder / file).write_bytes((repository / "spec" / file).read_bytes())
        ended = run("generate", "--config", "sdk.toml", "--output", f"out {seed}", cwd=folder, seed=seed)
        assert ended.returncode == 0, ended.stderr
        made.append(tree(folder / f"out {seed}"))

    assert made[0] == made[1]
    assert len(made[0]) > 30


def test_committed_sdk_is_what_would_be_written(repository: Path) -> None:
    ended = run("generate", "--config", "spec/sdk.toml", "--output", "generated/python", "--check", cwd=repository)

    assert ended.returncode == 0, ended.stderr


# -------------------------------------------------------------------------------------------- filters


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('tag = ["a"]', "unknown key exclude.tag"),
        ('tags = "a"', "exclude.tags must be a list of texts"),
        ("paths = [1]", "exclude.paths must be a list of texts"),
        ("deprecated = 1.5", "exclude.deprecated must be true or false"),
    ],
)
def test_filters_that_are_none_are_errors_at_their_line(
    line: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("sdk.toml").write_text(f"[exclude]\n{line}\n")

    assert main(["check", "openapi.yaml", "--config", "sdk.toml"]) == 1

    said = capsys.readouterr().out
    assert f"error[config-invalid]: {message}" in said
    assert "--> sdk.toml:2:1" in said


# -------------------------------------------------------------------------------------------- surface


def test_surface_prints_what_other_programs_rely_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["surface", str(GRADIENT), "--package", "gradient"]) == 0

    assert json.loads(capsys.readouterr().out) == SURFACE
    assert not Path("generated").exists()


def test_surface_names_what_was_left_out_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    describe(SPEC.replace("responses:", "requestBody: {$ref: 'https://example.com/body.yaml'}\n      responses:", 1))

    assert main(["surface", "openapi.yaml"]) == 0

    said = capsys.readouterr()
    [left_out] = json.loads(said.out)["left_out"]
    assert left_out | {"message": ""} == {
        "id": None,
        "method": "GET",
        "path": "/pets/{id}",
        "pointer": "/paths/~1pets~1{id}/get",
        "code": "operation-left-out",
        "message": "",
    }
    assert "warning[operation-left-out]" in said.err


def test_surface_ends_with_1_where_the_description_has_errors(capsys: pytest.CaptureFixture[str]) -> None:
    describe(BROKEN)

    assert main(["surface", "openapi.yaml"]) == 1
    assert "error[ref-not-found]" in capsys.readouterr().err


GRADIENT = Path(__file__).parents[1] / "spec" / "gradient.yaml"
SURFACE = {
    "package": "gradient",
    "client": "Gradient",
    "async_client": "AsyncGradient",
    "operations": [
        {
            "id": "apps_cancel_job_invocation",
            "method": "POST",
            "path": "/v2/apps/{app_id}/job-invocations/{job_invocation_id}/cancel",
            "pointer": "/paths/~1v2~1apps~1{app_id}~1job-invocations~1{job_invocation_id}~1cancel/post",
            "call": "apps.job_invocations.cancel",
            "arguments": [
                {
                    "argument": "job_invocation_id",
                    "in": "path",
                    "name": "job_invocation_id",
                    "required": True,
                    "positional": True,
                    "type": "str",
                },
                {
                    "argument": "app_id",
                    "in": "path",
                    "name": "app_id",
                    "required": True,
                    "positional": False,
                    "type": "str",
                },
                {
                    "argument": "job_name",
                    "in": "body",
                    "name": "job_name",
                    "required": False,
                    "positional": False,
                    "type": "str",
                },
            ],
            "body": {
                "content_type": "application/json",
                "argument": None,
                "whole": {
                    "argument": "body",
                    "type": "gradient.types.AppJobInvocationCancelParams | gradient._runtime.models.model.ObjectTypes",
                },
            },
            "returns": "gradient.types.AppJobInvocationCancelResponse",
            "accept": None,
            "pages": None,
            "stream": None,
            "deprecated": False,
        }
    ],
    "left_out": [],
}
"""The surface of our own description, as external programs read it."""


def test_config_shows_each_setting_and_where_it_comes_from(capsys: pytest.CaptureFixture[str]) -> None:
    describe(SPEC + "  securitySchemes:\n    key: {type: apiKey, in: header, name: X-Key}\n")
    Path("sdk.toml").write_text('spec = "openapi.yaml"\nclient = "Store"\n[auth.key]\nenvironment = "KEY"\n')

    assert main(["config", "--package", "kiosk"]) == 0

    shown = [re.split(r" +# ", line) for line in capsys.readouterr().out.splitlines()]
    assert {key.partition(" = ")[0]: (key.partition(" = ")[2], origin) for key, origin in shown} == {
        "spec": ('"openapi.yaml"', "sdk.toml:1"),
        "package": ('"kiosk"', "command line"),
        "distribution": ('"kiosk"', "the package"),
        "client.name": ('"Store"', "sdk.toml:2"),
        "version": ('"0.1.0"', "default"),
        "idempotency_header": ('""', "default"),
        "tests": ("true", "default"),
        "whole_runtime": ("false", "default"),
        "every_type": ("false", "default"),
        "raw_calls": ("true", "default"),
        "cache": ("true", "default"),
        "overlays": ("[]", "default"),
        "base_url": ('""', "the environment variable KIOSK_BASE_URL"),
        "auth.key.argument": ('"api_key"', "openapi.yaml:18"),
        "auth.key.environment": ('"KEY"', "sdk.toml:4"),
    }


def test_config_tells_what_is_wrong_with_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("sdk.toml").write_text('spec = "openapi.yaml"\npackge = "kiosk"\n')

    assert main(["config"]) == 1

    captured = capsys.readouterr()
    assert captured.out == ""
    assert "sdk.toml:2:1" in captured.err
    assert "did you mean package?" in captured.err
