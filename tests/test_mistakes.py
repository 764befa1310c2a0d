"""What a user gets wrong: each command says it once, at its place, and leaves everything as it was."""

from __future__ import annotations

import errno
import gzip
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sdkwright import write
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
        "200": {description: A pet}
"""
SETTINGS = 'spec = "api.yaml"\npackage = "shop"\n'
COMMANDS: Mapping[str, tuple[str, ...]] = {
    "generate": ("generate",),
    "check": ("check",),
    "config": ("config",),
    "names": ("names",),
    "surface": ("surface",),
    "explain": ("explain", "#/paths/~1pets~1{id}/get"),
    "keep": ("keep",),
}
"""Commands that take the description from sdk.toml."""


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


DESCRIPTIONS: Mapping[str, tuple[bytes | Callable[[Path], None] | None, str]] = {
    "missing": (None, "error[file-not-found]: api.yaml does not exist"),
    "folder": (Path.mkdir, "error[no-root-file]: no file in the folder api.yaml is an OpenAPI description"),
    "link to nothing": (
        link("gone.yaml"),
        "error[file-not-found]: api.yaml is a link to gone.yaml, which does not exist",
    ),
    "link to itself": (link("api.yaml"), "error[file-not-readable]: api.yaml cannot be read: Too many levels"),
    "pipe": (os.mkfifo, "error[not-a-file]: api.yaml cannot be read: it is a pipe, not a file"),
    "empty": (b"", "--> api.yaml:1:1"),
    "blank": (b"\r\n  \r\n", "--> api.yaml:1:1"),
    "wrong YAML": (SPEC.encode() + b"  x: [1, 2\n y: }\n", "--> api.yaml:11:3"),
    "tab": (SPEC.replace("  /pets", "\t/pets").encode(), "--> api.yaml:4:1"),
    "Latin-1": (SPEC.replace("Shop", "Café").encode("latin-1"), "--> api.yaml:2:18"),
    "UTF-16": (SPEC.encode("utf-16"), "error[not-utf8]: the file is UTF-16"),
    "NUL": (SPEC.replace("Shop", "Sh\0p").encode(), "--> api.yaml:2:17"),
    "packed": (gzip.compress(SPEC.encode()), "error[binary-file]: the file is packed: gzip"),
    "page": (b"<!DOCTYPE html><html></html>", "error[not-openapi]: this is HTML"),
    "list": (b"- a\n", "error[not-openapi]: this is a list"),
    "no version": (SPEC.encode().split(b"\n", 1)[1], "it has no field `openapi`"),
}
SETTINGS_OF: Mapping[str, tuple[bytes | Callable[[Path], None], str]] = {
    "no quotation marks": (b'spec = "api.yaml"\npackage = shop\n', "--> sdk.toml:2:11"),
    "no end of a text": (b'spec = "api.yaml\n', "a text has no quotation mark at its end"),
    "two values": (b'spec = "api.yaml" 2\n', "--> sdk.toml:1:19"),
    "key twice": (b'spec = "api.yaml"\nspec = "b.yaml"\n', "this key stands twice\n --> sdk.toml:2:1\n"),
    "table twice": (b"[auth]\n[client]\n[auth]\n", "this table stands twice\n --> sdk.toml:3:1\n"),
    "misspelt key": (b'spec = "api.yaml"\npakage = "shop"\n', "^^^^^^ did you mean package?"),
    "misspelt key of a table": (b'spec = "api.yaml"\n[client]\ntimout = 3\n', "did you mean client.timeout?"),
    "another type": (b"spec = 3\n", "--> sdk.toml:1:1"),
    "Latin-1": (SETTINGS.replace("shop", "café").encode("latin-1"), "--> sdk.toml:2:15"),
    "folder": (Path.mkdir, "error[config-unreadable]: sdk.toml cannot be read: it is a folder"),
    "link to itself": (link("sdk.toml"), "error[config-unreadable]: sdk.toml cannot be read: Too many levels"),
    "description that is missing": (b'spec = "b.yaml"\n', "error[file-not-found]: b.yaml does not exist"),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(SPEC)
    Path("sdk.toml").write_text(SETTINGS)
    Path("pack").mkdir()
    Path("pack", "pack.toml").write_text('[[outputs]]\ntemplate = "a.jinja"\npath = "{sdk.package}.txt"\n')
    Path("pack", "a.jinja").write_text("{{ sdk.title|md }}\n")


def put(name: str, what: bytes | Callable[[Path], None] | None) -> None:
    path = Path(name)
    path.unlink(missing_ok=True)
    if isinstance(what, bytes):
        path.write_bytes(what)
    elif what is not None:
        what(path)


def state() -> dict[str, bytes | str]:
    """All that lies in the current folder: files by their bytes, links by where they lead."""
    found = {}
    for path in Path().rglob("*"):
        is_file = path.is_file() and not path.is_symlink()
        found[path.as_posix()] = path.read_bytes() if is_file else os.readlink(path) if path.is_symlink() else "other"
    return found


def is_told(said: str, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Expects that a run ends with 1, says one thing, and changes nothing."""
    before = state()

    status = main(arguments)

    printed = "".join(capsys.readouterr())
    assert status == 1, printed
    assert said in printed
    assert printed.count("error[") == 1, printed
    assert state() == before


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", DESCRIPTIONS)
def test_a_wrong_description(kind: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    what, said = DESCRIPTIONS[kind]
    put("api.yaml", what)

    is_told(said, COMMANDS[command], capsys)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("kind", SETTINGS_OF)
def test_wrong_settings(kind: str, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    what, said = SETTINGS_OF[kind]
    put("sdk.toml", what)

    is_told(said, COMMANDS[command], capsys)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_marks_of_windows_change_nothing(
    ends: str, mark: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("api.yaml", SPEC), ("sdk.toml", SETTINGS)):
        Path(name).write_bytes((mark + text.replace("\n", ends)).encode())

    assert main(("surface",)) == 0
    assert '"package": "shop"' in capsys.readouterr().out


# ------------------------------------------------------------------------------------------- the output


def generate(output: str) -> tuple[str, ...]:
    return "generate", "--output", output, "--pack", "./pack"


def file_at(name: str) -> Callable[[], object]:
    return lambda: Path(name).write_text("mine")


OUTPUTS: Mapping[str, tuple[Callable[[], object], str]] = {
    "file": (file_at("out"), "error[no-room]: out is no folder: nothing can be written there"),
    "below a file": (file_at("made"), "error[no-room]: made is no folder: nothing can be written there"),
    "link to nothing": (lambda: Path("out").symlink_to("gone"), "error[no-room]: out is no folder"),
    "file of somebody else": (
        lambda: (Path("out").mkdir(), file_at("out/shop.txt")()),
        "error[not-generated]: out/shop.txt stands there, and sdkwright did not write it",
    ),
    "folder for a file": (
        lambda: Path("out/shop.txt/a").mkdir(parents=True),
        "out/shop.txt cannot be written: a folder",
    ),
    "damaged lock": (
        lambda: (Path("out").mkdir(), file_at("out/sdkwright.lock")()),
        "error[lock-damaged]: out/sdkwright.lock is damaged: it is no JSON\n --> out/sdkwright.lock:1:1\n",
    ),
    "folder for a lock": (
        lambda: Path("out/sdkwright.lock").mkdir(parents=True),
        "error[lock-unreadable]: out/sdkwright.lock cannot be read: it is a folder",
    ),
}


@pytest.mark.parametrize("kind", OUTPUTS)
def test_an_output_in_which_nothing_can_be_written(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    make, said = OUTPUTS[kind]
    make()

    is_told(said, generate("made/out" if kind == "below a file" else "out"), capsys)


def test_a_folder_that_may_not_be_written(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    Path("out").mkdir()
    real = os.mkdir

    def mkdir(path: str | os.PathLike[str], *arguments: int) -> None:
        if Path(path).parent.name == "out":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        real(path, *arguments)

    monkeypatch.setattr("os.mkdir", mkdir)  # root may write everywhere

    is_told("error[write-failed]: out: Permission denied\n  no file was changed there\n", generate("out"), capsys)


def test_a_disk_that_is_full(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(generate("out")) == 0
    capsys.readouterr()
    Path("api.yaml").write_text(SPEC.replace("Shop", "Store"))

    def full(file: int, data: bytes) -> None:
        os.write(file, data[:1])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(write, "_write_all", full)

    is_told("error[write-failed]: out: No space left on device\n  no file was changed there\n", generate("out"), capsys)


SIGNALED = """\
import os, signal, sys
from sdkwright.__main__ import main
fsync, number = os.fsync, getattr(signal, sys.argv.pop())
# whoever runs the tests in the background has signals ignored
signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
def interrupted(file):
    fsync(file)
    os.kill(os.getpid(), number)
os.fsync = interrupted
sys.exit(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows ends a process without asking it")
@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_while_files_are_written(name: str, status: int) -> None:
    before = state()

    ended = subprocess.run(
        [sys.executable, "-c", SIGNALED, *generate("out"), name], capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stdout) == (status, "")
    assert ended.stderr == "error[interrupted]: stopped\n  every file is whole; the next run finishes this one\n"
    assert state() == {**before, "out": "other"}


SEVERAL = """\
spec = "api.yaml"
[auth."a.b"]
environment = "A_KEY"
[auth.c]
environment = "C KEY"
[auth.d.password]
argument = "class"
[client.query]
timeout = { environment = "4" }
[client]
timeout = -1
"""


def test_each_of_several_wrong_settings_stands_at_its_own_key(capsys: pytest.CaptureFixture[str]) -> None:
    Path("sdk.toml").write_text(SEVERAL)

    assert main(("config",)) == 1

    said = capsys.readouterr().err
    assert sorted(map(int, re.findall(r"--> sdk\.toml:(\d+):", said))) == [5, 7, 9, 11], said
