"""`sdkwright keep`: what was changed by hand in generated files goes on, run by run, or says why it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdkwright.cli import main

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://api.acme.com}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      summary: All pets
      parameters:
        - {name: kind, in: query, schema: {type: string}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
SDK = 'spec = "api.yaml"\npackage = "acme"\ntests = false\n[packs.python]\noutput = "sdk"\n'
PETS = "src/acme/resources/pets.py"
OTHER = '    /owners:\n    get: {operationId: listOwners, tags: [owners], responses: {"204": {description: ok}}}\n'[2:]


class Project:
    """A project with an sdk.toml, in the current folder, generated once."""

    def __init__(self, folder: Path, output: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._output = output
        self.said = ""
        (folder / "api.yaml").write_text(DESCRIPTION)
        (folder / "sdk.toml").write_text(SDK)
        assert self.run("generate") == 0

    def run(self, *words: str) -> int:
        status = main(words)
        told = self._output.readouterr()
        self.said = told.out + told.err
        return status

    def read(self, path: str = PETS) -> str:
        return (self.folder / "sdk" / path).read_text()

    def edit(self, old: str, new: str, path: str = PETS) -> None:
        text = self.read(path)
        assert old in text
        (self.folder / "sdk" / path).write_text(text.replace(old, new))

    def append(self, text: str, path: str = PETS) -> None:
        (self.folder / "sdk" / path).write_text(self.read(path) + text)

    def describe(self, old: str, new: str) -> None:
        path = self.folder / "api.yaml"
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new))

    def patch(self, path: str = PETS, suffix: str = ".patch") -> Path:
        return self.folder / "sdk.patches/python" / (path + suffix)

    def state(self) -> dict[str, bytes]:
        return {p.as_posix(): p.read_bytes() for p in sorted((self.folder / "sdk").rglob("*")) if p.is_file()}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    return Project(tmp_path, capsys)


def test_files_that_sdkwright_never_wrote_survive(project: Project) -> None:
    own = project.folder / "sdk/src/acme/lib/own.py"
    own.parent.mkdir()
    own.write_text("own = 1\n")
    project.describe("listPets", "findPets")

    assert project.run("generate", "--force") == 0

    assert own.read_text() == "own = 1\n"
    assert project.run("generate", "--check", "--no-cache") == 0


def test_an_edit_is_shown_as_a_patch_and_stops_a_run(project: Project) -> None:
    project.edit("All pets", "All my pets")
    before = project.state()

    assert project.run("generate") == 1

    assert "error[edited-by-hand]: sdk/src/acme/resources/pets.py was edited by hand" in project.said
    assert '-        """All pets' in project.said
    assert '+        """All my pets' in project.said
    assert "sdkwright keep sdk/src/acme/resources/pets.py keeps the change" in project.said
    assert project.state() == before


def test_what_is_kept_is_merged_into_what_is_generated_later(project: Project) -> None:
    project.append("\n\ndef mine(a: int) -> int:\n    return a\n")

    assert project.run("keep") == 0
    assert "4 lines added, 0 taken away" in project.said
    assert project.run("generate") == 0
    project.describe("name: kind", "name: species")
    assert project.run("generate") == 0

    text = project.read()
    assert "species" in text
    assert "kind" not in text
    assert text.endswith("\n\ndef mine(a: int) -> int:\n    return a\n")
    assert project.run("generate", "--check", "--no-cache") == 0
    told = [sys.executable, "-c", "from acme.resources.pets import mine; print(mine(3))"]
    environment = {**os.environ, "PYTHONPATH": str(project.folder / "sdk/src")}
    assert subprocess.run(told, env=environment, capture_output=True, text=True, check=True).stdout == "3\n"


def test_what_is_kept_is_formatted_as_everything_is(project: Project) -> None:
    project.append("def mine( a ):\n  return {  'a':a }\n")

    assert project.run("keep") == 0
    assert project.run("generate") == 0

    assert project.read().endswith('\n\ndef mine(a):\n    return {"a": a}\n')
    assert project.run("generate", "--check", "--no-cache") == 0
    assert subprocess.run([sys.executable, "-m", "black", "--check", "-q", "sdk"], check=False).returncode == 0


def test_a_run_in_which_nothing_changed_looks_at_the_patches(project: Project) -> None:
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    assert project.run("generate") == 0
    assert "0 files written" in project.said

    patch = project.patch()
    patch.write_text(patch.read_text().replace("MINE = 1", "MINE = 2"))
    assert project.run("generate", "--check") == 1
    assert project.run("generate") == 0

    assert project.read().endswith("MINE = 2\n")


def test_a_conflict_names_patch_file_and_both_sides_and_writes_nothing(project: Project) -> None:
    project.edit("All pets", "All my pets")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    project.describe("summary: All pets", "summary: Every pet")
    before = project.state()

    for words in (("generate",), ("generate", "--keep-going"), ("generate", "--check"), ("generate", "--force")):
        assert project.run(*words) == 1
        assert "error[patch-conflict]: src/acme/resources/pets.py:" in project.said
        assert "sdk.patches/python/src/acme/resources/pets.py.patch:" in project.said
        assert 'generated when it was kept:\n    |         """All pets' in project.said
        assert 'kept:\n    |         """All my pets' in project.said
        assert 'generated now:\n    |         """Every pet' in project.said
        assert project.state() == before

    assert project.run("keep", "--drop", PETS) == 0
    assert '+        """All my pets' in project.said
    assert project.run("generate") == 0
    assert "Every pet" in project.read()
    assert not (project.folder / "sdk.patches").exists()


def test_list_counts_lines(project: Project) -> None:
    assert project.run("keep", "--list") == 0
    assert "nothing is kept" in project.said
    project.edit("All pets", "All my pets")
    project.append("\n# mine\n", "README.md")
    project.append("# mine\n", "pyproject.toml")
    assert project.run("keep", f"sdk/{PETS}", "README.md") == 0

    assert project.run("keep", "--list") == 0
    found = project.said
    assert project.run("generate") == 1

    assert f"python  {PETS}  +2 -2\n" in found
    assert "2 files in sdk.patches: 6 lines kept, 4 added and 2 taken away" in found
    assert "pyproject.toml was edited by hand" in project.said


def test_a_second_edit_and_a_new_description_go_together(project: Project) -> None:
    """The base is taken back from what was written then, which git has."""
    subprocess.run("git init -q . && git config user.email a@b.c && git config user.name a", shell=True, check=True)
    project.append("\n\nFIRST = 1\n")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    subprocess.run("git add -A && git commit -q -m one", shell=True, check=True)
    project.append("SECOND = 2\n")
    project.describe("name: kind", "name: species")

    assert project.run("generate") == 1
    assert project.run("keep") == 0
    assert project.run("generate") == 0

    assert "species" in project.read()
    assert project.read().endswith("\n\nFIRST = 1\nSECOND = 2\n")
    assert "species" not in project.patch(suffix=".base").read_text()
    assert "FIRST" not in project.patch(suffix=".base").read_text()


def test_a_base_that_nobody_knows_is_told(project: Project) -> None:
    project.append("\n\nFIRST = 1\n")
    project.describe("name: kind", "name: species")

    assert project.run("keep") == 1

    assert "error[keep-without-base]" in project.said
    assert not (project.folder / "sdk.patches").exists()


def test_an_edit_that_was_taken_back_is_kept_no_more(project: Project) -> None:
    generated = project.read()
    project.append("\n\nFIRST = 1\n")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    (project.folder / "sdk" / PETS).write_text(generated)

    assert project.run("keep") == 0
    assert "nothing is kept of it any more" in project.said
    assert project.run("generate", "--check", "--no-cache") == 1  # the lock
    assert project.run("generate") == 0

    assert project.read() == generated


def test_a_file_that_is_no_longer_made_costs_nobody_his_code(project: Project) -> None:
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    project.describe("tags: [pets]", "tags: [animals]")
    project.describe("  /pets:", "  /animals:")
    before = project.state()

    assert project.run("generate", "--force") == 1
    assert f"error[patch-unused]: {PETS} is no longer made, and this patch changes it" in project.said
    assert (
        "sdkwright keep --move src/acme/resources/pets.py src/acme/resources/animals.py takes it there" in project.said
    )
    assert project.state() == before
    assert project.run("keep", "--move", PETS, "src/acme/resources/animals.py") == 0
    assert project.run("generate", "--force") == 1
    assert "error[patch-conflict]" in project.said or "MINE" in project.read("src/acme/resources/animals.py")


def test_line_ends_of_windows_are_no_edit_and_no_harm(project: Project) -> None:
    project.append("\n\nMINE = 1\n")
    path = project.folder / "sdk" / PETS
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert project.run("keep") == 0
    assert "3 lines added, 0 taken away" in project.said
    for each in (project.patch(), project.patch(suffix=".base")):
        assert b"\r" not in each.read_bytes()
        each.write_bytes(each.read_bytes().replace(b"\n", b"\r\n"))
    assert project.run("generate") == 0

    assert path.read_bytes().endswith(b"\n\nMINE = 1\n")
    assert b"\r" not in path.read_bytes()


def test_what_is_no_python_with_a_patch_is_told_at_its_line(project: Project) -> None:
    project.append("\n\ndef mine(:\n")
    assert project.run("keep") == 0
    before = project.state()

    assert project.run("generate") == 1

    assert "error[patch-broken]: src/acme/resources/pets.py:" in project.said
    assert "def mine(:" in project.said
    assert project.state() == before


def test_what_is_no_python_is_kept_and_parsed_as_what_it_is(project: Project) -> None:
    project.append("\n[tool.mine]\na = 1\n", "pyproject.toml")
    assert project.run("keep") == 0
    assert project.run("generate") == 0
    assert project.read("pyproject.toml").endswith("\n[tool.mine]\na = 1\n")

    patch = project.patch("pyproject.toml")
    patch.write_text(patch.read_text().replace("+a = 1", "+a = = 1"))

    assert project.run("generate") == 1
    assert "is no TOML with this patch" in project.said


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("sdk.patches/python/sdkwright.lock.patch", "patch-refused"),
        ("sdk.patches/top.patch", "patch-refused"),
        ("sdk.patches/python/.git/config.patch", "patch-refused"),
        ("sdk.patches/python/src/acme/resources/none.py.patch", "patch-unused"),
    ],
)
def test_hostile_places_of_patches_are_refused(project: Project, place: str, code: str) -> None:
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    path = project.folder / place
    path.parent.mkdir(parents=True, exist_ok=True)
    name = "/".join(Path(place).parts[2:]).removesuffix(".patch")
    path.write_text(project.patch().read_text().replace(PETS, name))
    path.with_name(path.name.removesuffix(".patch") + ".base").write_text(project.patch(suffix=".base").read_text())
    before = project.state()

    assert project.run("generate") == 1

    assert f"error[{code}]" in project.said
    assert project.state() == before


def test_links_and_heads_that_say_something_else_are_refused(project: Project, tmp_path: Path) -> None:
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    patch, text = project.patch(), project.patch().read_text()
    patch.write_text(text.replace(f"+++ b/{PETS}", "+++ b/../../../etc/passwd"))
    assert project.run("generate") == 1
    assert "error[patch-refused]: it says that it changes" in project.said

    secret = tmp_path / "secret"
    secret.write_text(text)
    patch.unlink()
    patch.symlink_to(secret)
    assert project.run("generate") == 1
    assert "is a link" in project.said
    patch.unlink()
    (project.folder / "elsewhere").mkdir()
    (project.folder / "sdk.patches/python/src/linked").symlink_to(project.folder / "elsewhere")
    assert project.run("generate") == 1
    assert "is a link" in project.said


@pytest.mark.parametrize("change", [("+MINE", " MINE"), ("@@ -", "@@ -9"), (" +", "+")])
def test_a_damaged_patch_is_an_error_at_its_line(project: Project, change: tuple[str, str]) -> None:
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    patch = project.patch()
    patch.write_text(patch.read_text().replace(*change, 1))

    assert project.run("generate") == 1
    assert "error[patch-damaged]: it does not fit pets.py.base" in project.said
    patch.with_name("pets.py.base").unlink()
    assert project.run("generate") == 1
    assert "pets.py.base is not there" in project.said


def test_a_pack_that_is_made_twice_is_kept_apart(project: Project) -> None:
    (project.folder / "ops").mkdir()
    (project.folder / "ops/pack.toml").write_text(
        'name = "ops"\n[[outputs]]\ntemplate = "a.txt.jinja"\npath = "a.txt"\n'
    )
    (project.folder / "ops/a.txt.jinja").write_text("one\n")
    tables = "".join(f'[packs.{name}]\nuse = "./ops"\noutput = "{name}"\n' for name in ("first", "second"))
    (project.folder / "sdk.toml").write_text(f'spec = "api.yaml"\n{tables}')
    assert project.run("generate") == 0
    (project.folder / "second/a.txt").write_text("two\n")

    assert project.run("keep") == 0
    assert project.run("generate") == 0

    assert "sdk.patches/second/a.txt.patch" in {p.as_posix() for p in Path("sdk.patches").rglob("*.patch")}
    assert (project.folder / "first/a.txt").read_text() == "one\n"
    assert (project.folder / "second/a.txt").read_text() == "two\n"


def test_settings_in_the_output_folder_are_looked_at(project: Project) -> None:
    settings = project.folder / "sdk/sdk.toml"
    settings.write_text('spec = "../api.yaml"\npackage = "acme"\ntests = false\n[packs.python]\noutput = "."\n')
    assert project.run("generate", "--config", "sdk/sdk.toml") == 0
    settings.write_text('version = "7.0.0"\n' + settings.read_text())

    assert project.run("generate", "--config", "sdk/sdk.toml") == 0

    assert "7.0.0" in project.read("pyproject.toml")


def test_an_sdk_that_was_made_elsewhere_is_found_there(project: Project) -> None:
    assert project.run("generate", "--config", "sdk.toml", "--output", "elsewhere", "--package", "acme") == 0
    path = project.folder / "elsewhere" / PETS
    path.write_text(path.read_text() + "\n\nMINE = 1\n")

    assert project.run("keep", "--output", "nowhere") == 1
    assert "error[keep-not-generated]: nothing was generated in nowhere" in project.said
    assert project.run("keep", "--output", "elsewhere") == 0
    assert "3 lines added" in project.said
    assert project.run("generate", "--config", "sdk.toml", "--output", "elsewhere", "--package", "acme") == 0

    assert path.read_text().endswith("MINE = 1\n")


def test_calls_that_mean_nothing_are_told(project: Project) -> None:
    assert project.run("keep") == 0
    assert "no generated file was edited" in project.said
    assert project.run("keep", "nothing.py") == 1
    assert "error[keep-not-generated]" in project.said
    (project.folder / "sdk.toml").rename(project.folder / "acme.toml")
    with pytest.raises(SystemExit):
        project.run("keep")
    assert project.run("keep", "--config", "acme.toml", "--list") == 0
    assert "nothing is kept in acme.patches" in project.said
    (project.folder / "acme.toml").rename(project.folder / "sdk.toml")
    assert project.run("keep", "--drop", "nothing.py") == 1
    assert "error[keep-unknown]" in project.said
    assert project.run("keep", "--move", PETS, "../../x.py") == 1
    project.append("\n\nMINE = 1\n")
    assert project.run("keep") == 0
    assert project.run("keep", "--move", PETS, "../../x.py") == 1
    assert "error[patch-refused]" in project.said
