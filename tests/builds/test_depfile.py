"""`--depfile` in builds of make and of ninja: a run for each input that is touched, and for nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

NINJA = shutil.which("ninja") or shutil.which("ninja", path=str(Path(sys.executable).parent))
DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "parts/a%20$pet%20%231.yaml"}}}}
"""
OVERLAY = 'overlay: 1.0.0\ninfo: {title: fix, version: "1"}\nactions: [{target: $.info, update: {title: Mended}}]\n'
SETTINGS = """\
spec = "api.yaml"
package = "acme"
overlays = ["fix it.yaml"]
[packs.mine]
use = "./my pack"
output = "out"
templates = "own templates"
"""
PACK = 'name = "my-pack"\n[[outputs]]\ntemplate = "a.txt.jinja"\npath = "a.txt"\n[[outputs]]\ntemplate = "b.txt.jinja"\npath = "b.txt"\n'
FILES = {
    "api.yaml": DESCRIPTION,
    "parts/a $pet #1.yaml": "type: object\n",
    "fix it.yaml": OVERLAY,
    "sdk.toml": SETTINGS,
    "my pack/pack.toml": PACK,
    "my pack/a.txt.jinja": "one\ntwo\nthree {{ api.title|md }}\n",
    "my pack/b.txt.jinja": "b\n",
    "own templates/b.txt.jinja": "mine\n",
    "beside.txt": "nothing reads this\n",
}
INPUTS = [
    *(name for name in FILES if name != "beside.txt"),
    "sdk.patches/mine/a.txt.patch",
    "sdk.patches/mine/a.txt.base",
]
OTHERS = ["beside.txt", "out/a.txt", "out/sdkwright.lock", "build/sdk.stamp.d"]
COMMAND = f"{sys.executable} -m sdkwright generate --quiet --depfile build/sdk.stamp.d && echo run >> log"
MAKEFILE = f"build/sdk.stamp: sdk.toml\n\t@{COMMAND} && touch $@\n-include build/sdk.stamp.d\n"
NINJAFILE = f"rule sdk\n  command = {COMMAND} && touch $out\n  depfile = $out.d\n  deps = gcc\nbuild build/sdk.stamp: sdk sdk.toml\n"


class Build:
    """A folder with a project and a build file."""

    def __init__(self, folder: Path, command: list[str]) -> None:
        self.folder = folder
        self.command = command
        for name, text in FILES.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        self.sdkwright("generate")
        (folder / "out/a.txt").write_text("ONE\ntwo\nthree Mended\n")
        self.sdkwright("keep")
        before = time.time() - 1000
        for path in folder.rglob("*"):
            os.utime(path, (before, before))

    def sdkwright(self, *words: str) -> None:
        subprocess.run([sys.executable, "-m", "sdkwright", *words], cwd=self.folder, check=True, capture_output=True)

    def runs(self) -> int:
        """How often the build has run sdkwright, after it was asked once more."""
        subprocess.run(self.command, cwd=self.folder, check=True, capture_output=True)
        time.sleep(0.05)  # the clock of a file system is coarse: what is changed now has to be later
        log = self.folder / "log"
        return len(log.read_text().splitlines())


@pytest.fixture(params=["make", "ninja"])
def build(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    folder = tmp_path / "a project"
    folder.mkdir()
    (folder / "Makefile").write_text(MAKEFILE)
    (folder / "build.ninja").write_text(NINJAFILE)
    if request.param == "make":
        return Build(folder, ["make"])
    assert NINJA is not None
    return Build(folder, [NINJA])


def test_a_build_runs_again_for_each_input_and_for_nothing_else(build: Build) -> None:
    assert build.runs() == 1
    assert build.runs() == 1
    assert (build.folder / "out/a.txt").read_text() == "ONE\ntwo\nthree Mended\n"
    assert (build.folder / "out/b.txt").read_text() == "mine\n"
    for number, name in enumerate(INPUTS, 2):
        os.utime(build.folder / name)
        assert build.runs() == number, name
        assert build.runs() == number, name
    for name in [name for name in OTHERS if (build.folder / name).exists()]:  # ninja takes the depfile away
        os.utime(build.folder / name, (1, 1) if name.endswith(".d") else None)
        assert build.runs() == len(INPUTS) + 1, name


def test_an_input_that_is_gone_or_new_is_no_end(build: Build) -> None:
    assert build.runs() == 1
    (build.folder / "own templates/b.txt.jinja").unlink()
    assert build.runs() == 2
    assert (build.folder / "out/b.txt").read_text() == "b\n"
    (build.folder / "own templates/b.txt.jinja").write_text("again\n")
    assert build.runs() == 3
    assert (build.folder / "out/b.txt").read_text() == "again\n"


def test_a_run_that_fails_leaves_the_depfile_as_it_was(build: Build) -> None:
    assert build.runs() == 1
    text = (build.folder / "build/sdk.stamp.d").read_bytes() if build.command == ["make"] else None
    (build.folder / "api.yaml").write_text("openapi: [")
    with pytest.raises(subprocess.CalledProcessError):
        build.runs()
    if text is not None:
        assert (build.folder / "build/sdk.stamp.d").read_bytes() == text
    (build.folder / "api.yaml").write_text(DESCRIPTION)
    assert build.runs() == 2


def test_a_check_depends_on_what_was_generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    build = Build(tmp_path, ["true"])
    build.sdkwright("generate")

    build.sdkwright("generate", "--check", "--depfile", "a.d", "--depfile-target", "a target")

    text = (tmp_path / "a.d").read_text()
    assert text.startswith("a\\ target: \\\n")
    assert " out/a.txt \\\n" in text
    assert " parts/a\\ $$pet\\ \\#1.yaml \\\n" in text
