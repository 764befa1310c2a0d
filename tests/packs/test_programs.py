"""A pack with a program: it runs where sdk.toml allows it, gets the facts as JSON, and gives files back."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from textwrap import dedent
from unittest import mock

import jsonschema_rs
import pytest

import sdkwright
from sdkwright import programs
from sdkwright.cli import main
from sdkwright.context import VERSION
from sdkwright.context.as_json import schema_of_context
from sdkwright.format import BrokenOutput
from sdkwright.pipeline import Outcome

from .test_many_packs import errors, made
from .test_packs import here, write

__all__ = ["here"]

OPTIONS = '[options.heading]\ndefault = "Calls"\n[options.deep]\ntype = "flag"\n[options.depth]\ntype = "number"\n'


def pack(script: str, command: str = '["python", "make.py"]', more: str = "") -> None:
    """A pack whose program is this: `files` is what it gives back, `api` what it got."""
    begin = "import json, os, sys\napi = json.load(sys.stdin)\nfiles = {}\n"
    end = '\njson.dump({"files": files}, sys.stdout)\n'
    write("pack", pack__toml=f"program = {command}\n{more}", make__py=begin + dedent(script) + end)


def listed(more: str = "allow_program = true\n") -> Outcome:
    Path("sdk.toml").write_text(f'spec = "openapi.yaml"\n[packs.p]\nuse = "./pack"\noutput = "out"\n{more}')
    return sdkwright.generate(config="sdk.toml")


def failed(outcome: Outcome) -> dict[str, object]:
    [found] = errors(outcome)
    assert not Path("out").exists()
    return found


def test_program_gets_the_facts_and_gives_files_back() -> None:
    pack("""
        for op in api["operations"]:
            files[f"calls/{op['slug']}.md"] = f"# {op['method']} {op['path']}\\n"
        files["all.json"] = {"text": json.dumps([type["name"] for type in api["types"]])}
        """)

    assert listed().ok
    assert made() == {
        "calls/pets-list.md": "# GET /pets\n",
        "calls/pets-feed.md": "# POST /pets/{id}/feed\n",
        "all.json": '["Pet"]',
    }
    assert list(json.loads(Path("out/sdkwright.lock").read_text())["packs"]) == ["pack"]


def test_what_it_gets_fits_the_published_schema_and_has_the_options() -> None:
    pack('files["got.json"] = json.dumps(api)', more=OPTIONS)

    assert listed("allow_program = true\noptions = {deep = true, depth = 2.5}\n").ok
    got = json.loads(made()["got.json"])
    assert list(jsonschema_rs.validator_for(schema_of_context()).iter_errors(got)) == []
    assert (got["context"], got["options"]) == (VERSION, {"heading": "Calls", "deep": True, "depth": 2.5})


def test_it_gets_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    pack('files["got.json"] = json.dumps(api)')
    assert listed().ok

    assert main(["context", "--json", "openapi.yaml", "--config", "sdk.toml"]) == 0
    assert json.loads(made()["got.json"]) == {**json.loads(capsys.readouterr().out), "options": {}}


def test_bytes_and_programs_come_as_they_are() -> None:
    pack("""
        files["a.png"] = {"base64": "iVBORwD/"}
        files["run.sh"] = {"text": "#!/bin/sh\\n", "executable": True}
        """)

    assert listed().ok
    assert Path("out/a.png").read_bytes() == b"\x89PNG\x00\xff"
    assert os.access("out/run.sh", os.X_OK)
    assert not os.access("out/a.png", os.X_OK)


# ------------------------------------------------------------------------------------------- who may


@pytest.mark.parametrize("told", ["", "allow_program = false\n"])
def test_nothing_runs_where_sdk_toml_does_not_allow_it(told: str) -> None:
    pack("os.mkdir('/proc/nowhere')")

    with mock.patch("sdkwright.programs.run", side_effect=AssertionError):
        error = failed(listed(told))

    assert (error["code"], error["file"], error["line"]) == ("program-not-allowed", "pack/pack.toml", 1)
    assert error["message"] == "the pack pack has a program, which sdk.toml does not allow to run: python make.py"
    assert error["hint"] == "once you trust it, write allow_program = true below [packs.p] of sdk.toml"


def test_nothing_runs_on_the_word_of_the_command_line_alone() -> None:
    pack("")

    with mock.patch("sdkwright.programs.run", side_effect=AssertionError):
        error = failed(sdkwright.generate("openapi.yaml", packs=["./pack"], output="out", keep_going=True))

    assert error["code"] == "program-not-allowed"
    assert str(error["hint"]).endswith('below [packs.pack] of sdk.toml, with use = "./pack"')


def test_what_was_made_stays_where_the_program_fails() -> None:
    pack('files["a.txt"] = "x"')
    listed()
    Path("pack/make.py").write_text("raise SystemExit(1)")

    assert not sdkwright.generate(config="sdk.toml", keep_going=True).ok
    assert made() == {"a.txt": "x"}


def test_program_of_a_pack_that_another_one_extends_needs_the_same() -> None:
    pack('files["a.txt"] = os.path.basename(os.getcwd())')
    write("own", pack__toml='extends = "../pack"\n')
    Path("sdk.toml").write_text('spec = "openapi.yaml"\n[packs.p]\nuse = "./own"\noutput = "out"\n')

    assert failed(sdkwright.generate(config="sdk.toml"))["code"] == "program-not-allowed"
    with Path("sdk.toml").open("a") as file:
        file.write("allow_program = true\n")
    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.txt": "pack"}


def test_program_of_a_distribution_needs_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    about = tmp_path / "site" / "acme-1.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: acme\nVersion: 1\n")
    (about / "entry_points.txt").write_text("[sdkwright.packs]\nacme = acme.docs\n")
    pack('files["a.txt"] = "x"')
    (tmp_path / "site/acme").mkdir()
    (tmp_path / "site/acme/__init__.py").write_text("")
    Path("pack").rename(tmp_path / "site/acme/docs")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    text = 'spec = "openapi.yaml"\n[packs.acme]\noutput = "out"\n'
    Path("sdk.toml").write_text(text)

    assert failed(sdkwright.generate(config="sdk.toml"))["code"] == "program-not-allowed"
    Path("sdk.toml").write_text(f"{text}allow_program = true\n")
    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.txt": "x"}


# ------------------------------------------------------------------------------------------ where it runs


def test_it_runs_in_its_folder_and_sees_nothing_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "x")
    pack(
        'files["a.json"] = json.dumps([os.getcwd(), sys.argv[1:], sorted(os.environ), os.listdir(os.environ["HOME"])])'
    )
    text = Path("pack/pack.toml").read_text()
    Path("pack/pack.toml").write_text(text.replace('"make.py"', '"make.py", "$HOME; touch x", "*"'))

    assert listed().ok
    folder, arguments, variables, home = json.loads(made()["a.json"])
    assert Path(folder) == Path("pack").resolve()
    assert arguments == ["$HOME; touch x", "*"]
    assert "SECRET_TOKEN" not in variables
    assert {"PATH", "HOME", "PYTHONHASHSEED"} <= set(variables)
    assert home == []
    assert sorted(os.listdir("pack")) == ["make.py", "pack.toml"]


@pytest.mark.skipif(os.name != "posix", reason="a file with a line for its interpreter")
def test_what_has_a_slash_is_seen_from_the_folder_of_the_pack() -> None:
    pack('files["a.txt"] = "x"', command='["./make"]')
    Path("pack/make").write_text(f"#!{sys.executable}\n{Path('pack/make.py').read_text()}")
    Path("pack/make").chmod(0o755)

    assert listed().ok
    assert made() == {"a.txt": "x"}


def test_same_input_gives_the_same_bytes() -> None:
    pack('files["a.txt"] = " ".join({op["slug"] for op in api["operations"]} | set("abcdefgh"))')

    assert listed().ok
    first = made()
    assert listed("allow_program = true\n# again\n").ok
    assert made() == first


def test_nothing_changed_is_known_without_running_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    pack('from words import word\nfiles["a.txt"] = word')
    Path("pack/words.py").write_text("word = 'one'\n")
    call = ["generate", "--config", "sdk.toml", "--quiet"]
    listed()

    assert main(call) == 0
    with mock.patch("sdkwright.programs.run", side_effect=AssertionError):
        assert main(call) == 0
    Path("pack/words.py").write_text("word = 'two'\n")
    assert main(call) == 0
    assert made() == {"a.txt": "two"}


# --------------------------------------------------------------------------------------- what goes wrong


def answering(answer: str) -> None:
    """A program that prints this and nothing else."""
    write(
        "pack", pack__toml='program = ["python", "make.py"]\n', make__py=f"import sys\nsys.stdout.write({answer!r})\n"
    )


SHAPES = {
    "no object": ("[]", "program-invalid", "must be an object"),
    "no files": ("{}", "program-invalid", "/files: `files` must be an object with a file for each path, and is null"),
    "another key": ('{"files": {}, "fils": {}}', "program-invalid", "/fils: there is no such key, but `files`"),
    "a number": ('{"files": {"a/b.txt": 3}}', "program-invalid", "/files/a~1b.txt: a file is a text, or an object"),
    "both": ('{"files": {"a": {"text": "", "base64": ""}}}', "program-invalid", "/files/a: a file has either a text"),
    "neither": ('{"files": {"a": {}}}', "program-invalid", "/files/a: a file has either a text or base64"),
    "key of a file": ('{"files": {"a": {"txt": ""}}}', "program-invalid", "/files/a/txt: there is no such key"),
    "flag": (
        '{"files": {"a": {"text": "", "executable": 1}}}',
        "program-invalid",
        "/files/a/executable: it must be true",
    ),
    "text": ('{"files": {"a": {"text": null}}}', "program-invalid", "/files/a/text: it must be a text, and is null"),
    "base64": ('{"files": {"a": {"base64": "?"}}}', "program-invalid", "/files/a/base64: it is no base64"),
    "no UTF-8": ('{"files": {"a.py": {"base64": "/w=="}}}', "program-invalid", "/files/a.py/base64: it is no UTF-8"),
    "twice": ('{"files": {"a": "1", "a": "2"}}', "program-invalid", "it has 'a' twice"),
    "nothing": ("", "program-no-json", "it printed nothing"),
    "half": ('{"files":\n {', "program-no-json", "it is no JSON, at line 2, column 3"),
    "deep": ("[" * 200_000, "program-no-json", "it cannot be read"),
    "a path out": ('{"files": {"../a": ""}}', "path-refused", "the program python make.py of the pack pack makes"),
    "a path from the top": ('{"files": {"/etc/a": ""}}', "path-refused", "it is absolute"),
    "the lock": ('{"files": {"sdkwright.lock": ""}}', "path-refused", "it is the lock"),
    "alike": ('{"files": {"a": "", "A": ""}}', "path-doubled", "makes A, which clashes with a"),
}


@pytest.mark.parametrize(("answer", "code", "reason"), SHAPES.values(), ids=SHAPES)
def test_wrong_answer_is_told_with_its_place(answer: str, code: str, reason: str) -> None:
    answering(answer)

    error = failed(listed())

    assert error["code"] == code
    assert reason in str(error["message"])
    if code.startswith("program"):
        assert (error["file"], error["line"]) == ("pack/pack.toml", 1)


def test_two_outputs_with_one_path_are_refused() -> None:
    pack('files["a.txt"] = "x"', more='[[outputs]]\ntemplate = "a.jinja"\npath = "a.txt"\n')
    write("pack", a__jinja="y")

    assert "which clashes with a.txt, made by the template a.jinja" in str(failed(listed())["message"])


@pytest.mark.parametrize(
    ("path", "text", "reason"),
    [
        ("a.json", "{", "a.json:1: Expecting property name"),
        ("a.py", "x = ", "a.py:1: invalid syntax"),
        ("a.html", "<b>", "a.html:1: <b> is never closed"),
    ],
)
def test_what_is_not_what_its_suffix_says_is_told(
    path: str, text: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pack(f"files[{path!r}] = {{'base64': __import__('base64').b64encode({text!r}.encode()).decode()}}")
    with pytest.raises(BrokenOutput):
        listed()

    assert main(["generate", "--config", "sdk.toml"]) == 1
    said = capsys.readouterr().err
    assert f"a program made what is not {format_of(path)}; nothing was written\n{reason}" in said
    assert "made by the program python make.py of the pack pack" in said
    assert not Path("out").exists()


def format_of(path: str) -> str:
    return {"json": "JSON", "py": "Python", "html": "HTML"}[path.rpartition(".")[2]]


def test_python_of_a_program_is_as_black_writes_it_and_a_formatter_shapes_its_suffix() -> None:
    pack('files["a.py"] = "x = {\'a\':1}"\nfiles["a.go"] = "package a"')
    upper = json.dumps([sys.executable, "-c", "import sys; sys.stdout.write(sys.stdin.read().upper())"])

    assert listed(f"allow_program = true\n[formatters]\ngo = {upper}\n").ok
    assert made() == {"a.py": 'x = {"a": 1}\n', "a.go": "PACKAGE A"}


@pytest.mark.parametrize(
    ("script", "code", "message"),
    [
        ("sys.exit(3)", "program-failed", "the program python ended with 3"),
        (
            "print('one', file=sys.stderr)\nraise ValueError('no\\tway')",
            "program-failed",
            "ended with 1:\none\nTraceback (most recent call last):",
        ),
        ("os.kill(os.getpid(), 15)", "program-failed", "the program python was ended by the signal 15"),
        ("sys.stdout.buffer.write(b'\\xff')", "program-no-json", "the byte 0xFF is not UTF-8"),
    ],
)
def test_program_that_fails_is_told_with_its_last_words(script: str, code: str, message: str) -> None:
    pack(script)

    error = failed(listed())

    assert (error["code"], error["file"]) == (code, "pack/pack.toml")
    assert message in str(error["message"])


def test_of_much_that_it_says_the_end_is_shown() -> None:
    pack("print('\\n'.join(map(str, range(1000))), file=sys.stderr)\nsys.exit(1)")

    lines = str(failed(listed())["message"]).splitlines()

    assert lines[1:] == [str(n) for n in range(990, 1000)]


@pytest.mark.parametrize("command", ['["no-such-program"]', '["./nothing"]'])
def test_program_that_is_not_there_is_told(command: str) -> None:
    pack("", command=command)

    error = failed(listed())

    assert error["code"] == "program-not-found"
    assert "cannot be run: No such file or directory" in str(error["message"])


@pytest.mark.skipif(os.name != "posix", reason="a session of processes")
def test_program_that_takes_too_long_is_ended_with_all_that_it_started() -> None:
    pack("""
        import subprocess
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        open("child", "w").write(str(child.pid))
        child.wait()
        """)
    began = time.monotonic()

    with mock.patch.object(programs, "SECONDS", 2):
        error = failed(listed())

    assert (error["code"], time.monotonic() - began < 20) == ("program-timeout", True)
    assert is_gone(int(Path("pack/child").read_text()))


def is_gone(process: int) -> bool:
    """Whether a process has ended; one that nobody waits for may stay as a zombie."""
    for _ in range(100):
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize(
    "text", ['program = "python make.py"', "program = []", 'program = [""]', "program = [3]", "program = true"]
)
def test_program_that_is_none_is_an_error_at_its_line(text: str) -> None:
    write("pack", pack__toml=f"name = 'pack'\n{text}\n")

    error = failed(listed())

    assert (error["code"], error["line"]) == ("pack-invalid", 2)
    assert 'such as ["python", "make.py"]' in str(error["message"])


def test_allowance_is_a_flag() -> None:
    pack("")

    assert "packs.p.allow_program must be true or false" in [
        e["message"] for e in errors(listed('allow_program = "y"\n'))
    ]


def test_program_that_was_written_for_another_context_is_told_of(capsys: pytest.CaptureFixture[str]) -> None:
    pack('files["a.txt"] = api["context"]', more="context = 1\n")

    outcome = listed()
    assert outcome.ok
    assert made() == {"a.txt": VERSION}
    [found] = errors(outcome)
    assert (found["code"], found["severity"], found["line"]) == ("context-older", "warning", 2)
    assert f"was written for version 1 of the context, and gets version {VERSION}" in str(found["message"])


# ------------------------------------------------------------------------------------- for its author


def test_snapshots_are_made_once_the_program_may_run(capsys: pytest.CaptureFixture[str]) -> None:
    pack("files[\"a.txt\"] = f\"{api['options']['deep']} {api['title']}\\n\"", more=OPTIONS)

    assert main(["pack", "test", "pack"]) == 1
    assert "--allow-program lets it run" in capsys.readouterr().err
    assert not Path("pack/tests").exists()
    assert main(["pack", "test", "pack", "--allow-program", "--update"]) == 0
    assert main(["pack", "test", "pack", "--allow-program"]) == 0
    assert Path("pack/tests/shop-deep-true/a.txt").read_text().startswith("True ")


def test_program_that_gives_another_answer_each_time_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    pack('files["a.txt"] = str(os.getpid())\nfiles["b.txt"] = "b"')

    for more in ([], ["--update"]):
        assert main(["pack", "test", "pack", "--allow-program", *more]) == 1
        said = capsys.readouterr().out
        assert "  not the same twice: tests/shop/a.txt\n" in said
        assert "not the same twice: tests/shop/b.txt" not in said
        assert "its program makes other files each time" in said
    assert not Path("pack/tests").exists()


def test_how_to_take_the_snapshots_is_said_as_it_works(capsys: pytest.CaptureFixture[str]) -> None:
    pack('files["a.txt"] = "a"')

    assert main(["pack", "test", "pack", "--allow-program"]) == 1
    said = capsys.readouterr().out
    assert "  missing: tests/shop/a.txt\n" in said
    again = said.strip().rpartition("take them with sdkwright ")[2].split()
    assert main(again) == 0
    assert "  new: tests/shop/a.txt\n" in capsys.readouterr().out
    assert main(["pack", "test", "pack", "--allow-program"]) == 0


def test_what_a_program_said_stands_line_by_line(capsys: pytest.CaptureFixture[str]) -> None:
    pack("raise ValueError('no\tway \x1b[1m')")

    listed()
    assert main(["generate", "--config", "sdk.toml"]) == 1
    said = capsys.readouterr().err
    assert "the program python ended with 1:\n  Traceback (most recent call last):\n" in said
    assert "\n  ValueError: no    way ␛[1m\n --> " in said


def test_look_at_a_pack_runs_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    pack("", command='["./nothing", "x"]')

    with mock.patch("sdkwright.programs.run", side_effect=AssertionError):
        assert main(["pack", "check", "pack"]) == 1
        assert "error[program-not-found]: there is no program ./nothing in the pack" in capsys.readouterr().out
        assert main(["pack", "show", "./pack"]) == 0
    assert "what this program makes, where sdk.toml allows it: ./nothing x" in capsys.readouterr().out
