"""What is hostile or broken is refused: in a second, in 200 MB, with exit 1, at its place, and nothing is written.

Each case is a process of its own, as a user starts it: time and memory are what the system says of it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

SECONDS, TIMES, MEGABYTES = 1.0, 8, 200
DEEP = 10_000
OPENING = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n'
HEAD = f"{OPENING}paths: {{}}\n"
SCHEMAS = f"{HEAD}components:\n  schemas:\n"
PARAMETERS = f"{HEAD}components:\n  parameters:\n"
FIRST = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "x-a": '
NINE = ", ".join(["*%s"] * 9)
BOMB = "x-a: &a [1]\n" + "".join(f"x-{b}: &{b} [{NINE.replace('%s', a)}]\n" for a, b in pairwise("abcdefghijkl"))
MERGES = "x-a: &a {k: 1}\n" + "".join(
    f"x-{b}: &{b} {{<<: [{NINE.replace('%s', a)}], k{b}: 1}}\n" for a, b in pairwise("abcdefghijkl")
)
WIDE = (
    "x-a: &a {"
    + ", ".join(f"k{i}: 1" for i in range(3000))
    + "}\n"
    + "".join(f"x-b{i}: {{<<: *a, x: 1}}\n" for i in range(3000))
)

REFUSED: Mapping[str, tuple[str | bytes, str]] = {
    "tag": (HEAD + "x: !!python/object/apply:os.system [id]\n", "tag-not-allowed"),
    "tag of its own": (HEAD + "x: !evil 1\n", "tag-not-allowed"),
    "alias bomb": (HEAD + BOMB, "too-many-aliases"),
    "merge bomb": (HEAD + MERGES, "too-many-aliases"),
    "many wide merges": (HEAD + WIDE, "too-many-aliases"),
    "alias of itself": (HEAD + "x: &a [*a]\n", "recursive-alias"),
    "deep flow": (HEAD + "x: " + "[" * DEEP + "]" * DEEP + "\n", "too-deep"),
    "deep mappings in flow": (HEAD + "x: " + "{a: " * DEEP + "1" + "}" * DEEP + "\n", "too-deep"),
    "deep block": (HEAD + "x:\n" + "".join(f"{' ' * i}a:\n" for i in range(1, DEEP)), "too-deep"),
    "deep compact block": (HEAD + "x:\n  " + "- " * DEEP + "1\n", "too-deep"),
    "deep JSON": (FIRST + "[" * DEEP + "]" * DEEP + "}", "too-deep"),
    "deep objects in JSON": (FIRST + '{"a": ' * DEEP + "1" + "}" * DEEP + "}", "too-deep"),
    "duplicate key": (HEAD + "paths: {}\n", "duplicate-key"),
    "duplicate key in JSON": ('{"openapi": "3.1.0", "openapi": "3.1.0"}', "duplicate-key"),
    "not a number": (HEAD + "x: .nan\n", "number-not-finite"),
    "infinite": (HEAD + "x: -.inf\n", "number-not-finite"),
    "infinite by its exponent": (HEAD + "x: 1e999\n", "number-not-finite"),
    "infinite in JSON": (FIRST + "1e999}", "number-not-finite"),
    "NaN in JSON": (FIRST + "NaN}", "number-not-finite"),
    "endless number": (FIRST + "9" * 1_000_000 + "}", "number-too-long"),
    "reference loop": (
        PARAMETERS + "    A: {$ref: '#/components/parameters/B'}\n    B: {$ref: '#/components/parameters/A'}\n",
        "ref-loop",
    ),
    "reference to itself": (PARAMETERS + "    A: {$ref: '#/components/parameters/A'}\n", "ref-loop"),
    "allOf of itself": (SCHEMAS + "    A: {allOf: [{$ref: '#/components/schemas/A'}]}\n", "allof-loop"),
    "allOf in a circle": (
        SCHEMAS + "    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n    B: {allOf: [{$ref: '#/components/schemas/A'}]}\n",
        "allof-loop",
    ),
    "out of the folder": (SCHEMAS + "    A: {$ref: '../../etc/passwd'}\n", "ref-outside-root"),
    "absolute": (SCHEMAS + "    A: {$ref: '/etc/passwd'}\n", "ref-outside-root"),
    "file URI": (SCHEMAS + "    A: {$ref: 'file:///etc/passwd'}\n", "ref-outside-root"),
    "percent-encoded way out": (SCHEMAS + "    A: {$ref: '%2e%2e/%2e%2e/etc/passwd'}\n", "ref-outside-root"),
    "symbolic link": (SCHEMAS + "    A: {$ref: 'link.yaml'}\n", "ref-outside-root"),
    "no OpenAPI": ("name: my-service\nversion: 2\n", "not-openapi"),
    "a list": ("- 1\n- 2\n", "not-openapi"),
    "a sentence": ("Hello, world\n", "not-openapi"),
    "HTML": ("<!DOCTYPE html><html><body>404</body></html>", "not-openapi"),
    "unknown version": ("openapi: 4.0.0\n", "unknown-version"),
    "empty": ("", "empty-document"),
    "blank": (" \n\n", "empty-document"),
    "binary": (bytes(range(256)) * 40, "binary-file"),
    "an image": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "binary-file"),
    "NUL": (b"openapi: 3.1.0\0\n", "binary-file"),
    "broken UTF-8": (HEAD.encode() + b"x: \xff\xfe\n", "not-utf8"),
    "UTF-16": (HEAD.encode("utf-16"), "not-utf8"),
    "Latin-1": (HEAD.encode() + "x: é\n".encode("latin-1"), "not-utf8"),
    "syntax": (HEAD + "x: [1, 2\n", "yaml-syntax"),
    "syntax of JSON": ('{"openapi": "3.1.0"]', "yaml-syntax"),
    "tab": (HEAD + "x:\n\ty: 1\n", "yaml-syntax"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ended:
    """How a process ended, what it said, and what it used."""

    code: int
    said: str
    seconds: float
    megabytes: float


MEASURED = """
import atexit, pathlib, resource, sys
from sdkwright.cli import main

def used():
    told = pathlib.Path("/proc/self/status")
    peak = [line.split()[1] for line in told.read_text().splitlines() if line.startswith("VmHWM")] if told.exists() else []
    mine = resource.getrusage(resource.RUSAGE_SELF)
    pathlib.Path(sys.argv.pop(1)).write_text(f"{mine.ru_utime + mine.ru_stime} {peak[0] if peak else 0}")

atexit.register(used)
sys.exit(main(sys.argv[2:]))
"""


def run(folder: Path, *arguments: str) -> Ended:
    """Runs the command line; its time is the processor's own, which other work on the machine changes less."""
    told = folder / "used.txt"
    command = [sys.executable, "-c", MEASURED, str(told), *arguments]
    process = subprocess.run(command, capture_output=True, encoding="utf-8")
    seconds, kilobytes = map(float, told.read_text().split())
    return Ended(process.returncode, process.stdout + process.stderr, seconds, kilobytes / 1024)


@pytest.fixture(scope="module")
def shortest(tmp_path_factory: pytest.TempPathFactory) -> float:
    """What a run takes that has nothing to do: a quarter of a second on a machine that does nothing else."""
    folder = tmp_path_factory.mktemp("empty")
    (folder / "openapi.yaml").write_text("")
    return min(run(folder, "check", str(folder / "openapi.yaml")).seconds for _ in range(3))


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_a_second_at_its_place(name: str, shortest: float, tmp_path: Path) -> None:
    content, code = REFUSED[name]
    spec, output = tmp_path / "a" / "b" / "openapi.yaml", tmp_path / "out"
    spec.parent.mkdir(parents=True)
    spec.write_bytes(content.encode() if isinstance(content, str) else content)
    (tmp_path / "secret.yaml").write_text("type: string\n")
    (spec.parent / "link.yaml").symlink_to(tmp_path / "secret.yaml")

    ended = run(tmp_path, "generate", str(spec), "--output", str(output), "--package", "x")

    assert ended.code == 1, ended.said
    assert f"error[{code}]" in ended.said, ended.said[:2000]
    assert re.search(r"--> \S*openapi\.yaml:\d+:\d+", ended.said), ended.said[:2000]
    assert "Traceback" not in ended.said
    assert len(ended.said) < 20_000
    assert not output.exists()
    assert ended.seconds < max(SECONDS, TIMES * shortest)
    assert ended.megabytes < MEGABYTES
