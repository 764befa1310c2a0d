"""Files that are none, lead elsewhere or never end: each is refused at once, with one error, and nothing is written."""

from __future__ import annotations

import io
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

import sdkwright
from sdkwright.cli import main

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
"""
LONG = "x" * 60_000


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(SPEC)
    Path("pack").mkdir()
    Path("pack", "pack.toml").write_text(
        '[[outputs]]\ntemplate = "a.jinja"\npath = "a.py"\n[[outputs]]\ntemplate = "a.jinja"\npath = "src/b.py"\n'
        '[[outputs]]\ntemplate = "a.jinja"\npath = "src/deep/c.py"\n'
    )
    Path("pack", "a.jinja").write_text("x = 1\n")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def plug(path: Path) -> None:
    """A socket; its path may be a hundred characters long, and that of the test's folder is longer."""
    before = Path.cwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(path.name)
    os.chdir(before)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


KINDS: list[Callable[[Path], None]] = [pipe, folder, device]
RUN = ["generate", "openapi.yaml", "--output", "out", "--pack", "./pack"]


def run(*arguments: str) -> tuple[int, str]:
    """A run that has thirty seconds: what waits for a pipe waits for ever."""
    printed, said = io.StringIO(), io.StringIO()
    signal.alarm(30)
    try:
        with redirect_stdout(printed), redirect_stderr(said):
            status = main(arguments)
    finally:
        signal.alarm(0)
    text = printed.getvalue() + said.getvalue()
    assert len(text) < 5_000
    return status, text


def errors_of(said: str) -> list[str]:
    return [line.partition("]")[0].removeprefix("error[") for line in said.splitlines() if line.startswith("error[")]


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize(
    ("path", "arguments", "code"),
    [
        ("out/sdkwright.lock", RUN, "lock-unreadable"),
        ("sdk.toml", ["generate", "--config", "sdk.toml"], "config-unreadable"),
        ("fix.yaml", ["check", "--config", "sdk.toml"], "not-a-file"),
        ("other.yaml", ["check", "other.yaml"], "not-a-file"),
        ("part.yaml", ["check", "refers.yaml"], "ref-not-a-file"),
    ],
)
def test_what_never_ends_is_refused_at_once(
    make: Callable[[Path], None], path: str, arguments: list[str], code: str
) -> None:
    Path("refers.yaml").write_text(SPEC.replace("#/components/schemas/Pet", "part.yaml"))
    Path("sdk.toml").write_text('spec = "openapi.yaml"\noverlays = ["fix.yaml"]\n')
    Path("out").mkdir()
    Path(path).unlink(missing_ok=True)
    make(Path(path))

    status, said = run(*arguments)

    if path == "other.yaml" and make is folder:
        code = "no-root-file"
    if path == "part.yaml" and make is device:
        code = "ref-outside-root"
    assert (status, errors_of(said)[:1]) == (1, [code]), said
    assert [p.name for p in Path("out").iterdir() if p.name != "sdkwright.lock"] == []


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("path", ["a.py", "src/b.py"])
def test_generated_file_that_is_none_is_refused_at_once(make: Callable[[Path], None], path: str) -> None:
    assert run(*RUN)[0] == 0
    Path("out", path).unlink()
    make(Path("out", path))

    status, said = run(*RUN)

    assert (status, len(errors_of(said))) == (1, 1), said


def test_lock_that_is_a_link_is_refused(tmp_path: Path) -> None:
    run(*RUN)
    Path("out/sdkwright.lock").rename("elsewhere")
    Path("out/sdkwright.lock").symlink_to(tmp_path / "elsewhere")

    status, said = run(*RUN)

    assert (status, errors_of(said)) == (1, ["lock-unreadable"])
    assert "it is a link" in said


def test_lock_with_a_merge_conflict_is_told_as_that(capsys: pytest.CaptureFixture[str]) -> None:
    main(RUN)
    lock = Path("out/sdkwright.lock").read_text().splitlines()
    lines = [*lock[:2], "<<<<<<< HEAD", *lock[2:4], "=======", *lock[2:4], ">>>>>>> branch", *lock[4:]]
    Path("out/sdkwright.lock").write_text("\n".join(lines))

    assert main(RUN) == 1

    said = capsys.readouterr().err
    assert "sdkwright.lock holds a merge conflict, at line 3" in said
    assert "sdkwright generate --force" in said


@pytest.mark.parametrize("kind", ["link", "link to nowhere", "file"])
def test_src_that_is_no_folder_of_the_output_is_one_error(kind: str, tmp_path: Path) -> None:
    Path("out").mkdir()
    (tmp_path / "elsewhere").mkdir()
    if kind == "file":
        Path("out/src").write_text("mine\n")
    else:
        Path("out/src").symlink_to(tmp_path / ("elsewhere" if kind == "link" else "gone"))

    status, said = run(*RUN)

    assert (status, len(errors_of(said))) == (1, 1), said
    assert "src" in said
    assert not list((tmp_path / "elsewhere").iterdir())


def test_output_that_is_a_file_is_one_error() -> None:
    Path("out").write_text("mine\n")

    outcome = sdkwright.generate("openapi.yaml", output="out", package="shop")

    assert [found.code for found in outcome.report] == ["no-room"]
    assert Path("out").read_text() == "mine\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", LONG],
        ["generate", "openapi.yaml", "--output", LONG],
        ["generate", "--config", LONG],
        ["generate", "openapi.yaml", "--templates", LONG],
        ["generate", "openapi.yaml", "--pack", f"./{LONG}"],
        ["generate", "openapi.yaml", "--pack", LONG],
        ["check", "openapi.yaml", "--root", LONG],
        ["surface", "openapi.yaml", "--output", LONG],
        ["explain", "openapi.yaml", LONG],
    ],
    ids=lambda arguments: " ".join(arguments)[:40],
)
def test_name_of_60_000_characters_is_an_error_that_fits_a_terminal(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(arguments)

    said = capsys.readouterr()
    assert status == (0 if "--root" in arguments else 1)
    assert len(said.err) + len(said.out) < 3_000


def test_process_substitution_is_a_description() -> None:
    command = f"'{sys.executable}' -m sdkwright check <(cat openapi.yaml)"

    ended = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60)

    assert ended.returncode == 0, ended.stderr


KINDS_OF_FILES = [pipe, folder, device, *([] if not hasattr(socket, "AF_UNIX") else [plug])]


@pytest.mark.parametrize("make", KINDS_OF_FILES)
@pytest.mark.parametrize(
    ("name", "arguments", "code"),
    [
        ("sdk.toml", ["generate"], "config-unreadable"),
        ("sdk.toml", ["check"], "config-unreadable"),
        ("out/sdkwright.lock", RUN, "lock-unreadable"),
        ("mine/a.jinja", [*RUN, "--templates", "mine"], "template-error"),
        ("mine/some", [*RUN[:-1], "./copied", "--templates", "mine"], "template-error"),
        ("api.yaml", ["generate", "api.yaml", "--output", "out"], "not-a-file"),
        ("apis/openapi.yaml", ["generate", "apis", "--output", "out"], "not-a-file"),
        ("over.yaml", ["generate", "--config", "overlaid.toml", "--output", "out"], "not-a-file"),
    ],
)
def test_what_is_no_file_is_refused_and_never_passed_over(
    make: Callable[[Path], None], name: str, arguments: list[str], code: str
) -> None:
    if make is folder and name in ("mine/some", "api.yaml"):
        pytest.skip("a folder may stand there")
    Path("copied").mkdir()
    Path("copied", "some").write_text("1\n")
    Path("copied", "pack.toml").write_text('[[copies]]\nfrom = "some"\nto = "some"\n')
    Path("overlaid.toml").write_text('spec = "openapi.yaml"\noverlays = ["over.yaml"]\n')
    Path(name).parent.mkdir(exist_ok=True)
    make(Path(name))

    status, said = run(*arguments)

    assert status == 1, said
    assert code in errors_of(said), said
    assert [path.name for path in Path("out").glob("*")] in ([], ["sdkwright.lock"])
