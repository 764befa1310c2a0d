"""`sdkwright diff` as it is called: files, revisions, forms of output, exit statuses, and what is said of mistakes."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest

from sdkwright.cli import main

from .rows import ROWS

OF_GIT = {"rev-parse", "ls-tree", "read-tree", "merge-base", "checkout-index"}
ROWS_CODES = {code for row in ROWS for code in row.finds}
OLD = """openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: kind, in: query, schema: {type: string}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
"""
NEW = OLD.replace("in: query,", "in: query, required: true,").replace(
    "      required: [name]\n", "      required: [name, age]\n"
)
NEW = NEW.replace("        name: {type: string}\n", "        name: {type: string}\n        age: {type: integer}\n")
BROKEN = OLD.replace("#/components/schemas/Pet", "#/components/schemas/Pett")
RENAMES = """
[client]
name = "Zoo"
[names.types]
Pet = "Animal"
[names.fields.Pet]
name = "title"
[names.methods]
"GET /pets" = "animals.all"
[names.arguments."GET /pets"]
kind = "sort"
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "old.yaml").write_text(OLD)
    (tmp_path / "new.yaml").write_text(NEW)
    (tmp_path / "more.yaml").write_text(
        OLD.replace("components:", "  /dogs: {get: {responses: {'204': {description: ok}}}}\ncomponents:")
    )
    (tmp_path / "broken.yaml").write_text(BROKEN)
    with chdir(tmp_path):
        yield tmp_path


def git(*words: str) -> None:
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], check=True, capture_output=True, timeout=60)


@pytest.fixture
def project(here: Path) -> Path:
    """A project in a folder of a clone: its description is elsewhere, and its first commit is another version."""
    git("init", "--initial-branch=main", ".")
    for folder in ("api", "sdk"):
        (here / folder).mkdir()
    (here / "sdk" / "sdk.toml").write_text('spec = "../api/pets.yaml"\npackage = "pets"\nversion = "1.4.2"\n')
    (here / "api" / "pets.yaml").write_text(OLD)
    git("add", ".")
    git("commit", "-m", "Old")
    git("tag", "v1")
    (here / "api" / "pets.yaml").write_text(NEW)
    git("commit", "-am", "New")
    return here


def test_two_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old.yaml", "new.yaml"]) == 0

    assert capsys.readouterr().out == (
        "Breaking (1)\n"
        "  pets.list(kind) must be given now\n"
        "      new.yaml:9:11, was old.yaml:9:11\n"
        "\n"
        "Additive (1)\n"
        "  Pet.age is new\n"
        "      new.yaml:19:9, was old.yaml:14:5\n"
        "\n"
        "old.yaml -> new.yaml: 1 breaking, 1 additive\n"
        "version 0.1.0 -> 0.2.0, since something breaks (the new side still says 0.1.0)\n"
    )


def test_the_readme_shows_what_is_printed(repository: Path, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("v1.yaml", "v2.yaml"):
        (here / name).write_text((Path(__file__).parent / "readme" / name).read_text())
    assert main(["diff", "v1.yaml", "v2.yaml"]) == 0

    assert f"$ sdkwright diff v1.yaml v2.yaml\n{capsys.readouterr().out}```" in (repository / "README.md").read_text()


def test_the_documentation_has_every_code(repository: Path) -> None:
    """In the sources a code is a text, or the kind of a thing before what has happened to it."""
    text = "".join(path.read_text() for path in (repository / "generator/sdkwright/diff").glob("*.py"))
    codes = set(re.findall(r'"([a-z]+-[a-z-]+[a-z])"', text)) - OF_GIT - {"no-revision"}
    kinds = ("argument", "field", "result", "error", "event", "alias")
    codes |= ROWS_CODES | {
        f"{kind}-{word}" for kind in kinds for word in ("type-narrowed", "type-widened", "type-changed")
    }
    told = set(re.findall(r"`([a-z-]+)`", (repository / "docs/diff.md").read_text()))

    assert {code for code in codes - told if not code.startswith("type-") or code == "type-added"} == set()


def test_equal_surfaces_are_said_to_be_equal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old.yaml", "old.yaml", "--exit-code"]) == 0

    assert capsys.readouterr().out == "old.yaml and old.yaml: the same to all callers of pets\n"


@pytest.mark.parametrize(
    ("new", "status"), [("new.yaml", 5), ("more.yaml", 4), ("old.yaml", 0), ("broken.yaml", 1), ("nothing.yaml", 1)]
)
def test_the_status_says_what_follows(new: str, status: int) -> None:
    assert main(["diff", "old.yaml", new, "--exit-code"]) == status
    assert main(["diff", "old.yaml", new]) == (1 if status == 1 else 0)


@pytest.mark.parametrize(
    ("arguments", "role"), [(["broken.yaml", "old.yaml"], "old"), (["old.yaml", "broken.yaml"], "new")]
)
def test_the_side_that_cannot_be_understood_is_named(
    arguments: list[str], role: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *arguments]) == 1

    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"the {role} side cannot be understood:\nerror[ref-not-found]: ")
    assert "--> broken.yaml:11:" in shown.err


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old.yaml", "new.yaml", "--json"]) == 0

    found = json.loads(capsys.readouterr().out)
    assert found["diff"] == "1.1"
    assert found["old"] == {"name": "old.yaml", "package": "pets", "version": "0.1.0"}
    assert (found["bump"], found["version"], found["enough"]) == ("major", "0.2.0", False)
    assert found["counts"] == {"breaking": 1, "additive": 1, "wire": 0, "none": 0}
    assert found["changes"][0] == {
        "code": "argument-required",
        "effect": "breaking",
        "subjects": ["pets.list(kind)"],
        "text": "must be given now",
        "section": "changed",
        "old": {"file": "old.yaml", "line": 9, "column": 11, "pointer": "#/paths/~1pets/get/parameters/0"},
        "new": {"file": "new.yaml", "line": 9, "column": 11, "pointer": "#/paths/~1pets/get/parameters/0"},
    }


def test_changelog(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "old.yaml", "new.yaml", "--changelog"]) == 0

    assert capsys.readouterr().out == (
        "## 0.2.0\n\n### Added\n\n- `Pet.age` is new.\n\n### Changed\n\n- **Breaking:** `pets.list(kind)` must be given now.\n"
    )


@pytest.mark.parametrize("span", ["v1..HEAD", "v1...HEAD", "v1..", "v1"])
def test_revisions_of_a_project(span: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with chdir(project / "sdk"):
        assert main(["diff", span, "--exit-code"]) == 5

    shown = capsys.readouterr().out
    old = subprocess.run(
        ["git", "rev-parse", "--short=12", "v1"], capture_output=True, text=True, check=True
    ).stdout.strip()
    old = old if "..." in span else "v1"
    new = "../api/pets.yaml" if span == "v1" else "HEAD:api/pets.yaml"
    assert f"  pets.list(kind) must be given now\n      {new}:9:11, was {old}:api/pets.yaml:9:11\n" in shown
    assert "version 1.4.2 -> 2.0.0, since something breaks (the new side still says 1.4.2)" in shown


def test_a_revision_leaves_the_clone_as_it_is(project: Path) -> None:
    (project / "api" / "pets.yaml").write_text(OLD)
    (project / "staged").write_text("")
    git("add", "staged")
    before = subprocess.run(["git", "status", "--porcelain"], capture_output=True, check=True).stdout
    with chdir(project / "sdk"):
        assert main(["diff", "HEAD", "--exit-code"]) == 5  # what was required may be left out, what was there is gone

    assert subprocess.run(["git", "status", "--porcelain"], capture_output=True, check=True).stdout == before


@pytest.mark.parametrize("old", ["v1:api/pets.yaml", "v1:./api/pets.yaml"])
def test_a_file_of_a_revision(old: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", old, "api/pets.yaml", "--exit-code"]) == 5
    assert "was v1:api/pets.yaml:9:11" in capsys.readouterr().out


def test_a_file_beside_the_project(project: Path) -> None:
    with chdir(project / "sdk"):
        assert main(["diff", "../old.yaml", "--exit-code"]) == 5
        assert main(["diff", "../new.yaml", "--exit-code"]) == 0


def test_a_version_that_moved_enough(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = project / "sdk" / "sdk.toml"
    settings.write_text(settings.read_text().replace("1.4.2", "2.0.0"))
    with chdir(project / "sdk"):
        main(["diff", "v1"])

    assert "version 1.4.2 -> 2.0.0, since something breaks (the new side has 2.0.0)" in capsys.readouterr().out


def test_names_are_those_of_the_lock(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An SDK of long ago calls things otherwise, and does so in its next version."""
    with chdir(project / "sdk"):
        assert main(["generate", "--quiet"]) == 0
        lock = project / "sdk" / "generated" / "python" / "sdkwright.lock"
        body = json.loads(lock.read_text())
        body["names"]["python"]["types"]["#/components/schemas/Pet"] = "Animal"
        lock.write_text(json.dumps(body))
        git("add", "--force", "generated/python/sdkwright.lock")
        git("commit", "-m", "SDK")
        (project / "api" / "pets.yaml").write_text(NEW.replace("        age: {type: integer}\n", ""))
        capsys.readouterr()

        main(["diff", "HEAD"])

    shown = capsys.readouterr().out
    assert "Animal.age is gone" in shown
    assert "Pet" not in shown.replace("/pets.yaml", "").replace("pets", "")


def test_settings_as_they_were(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = project / "sdk" / "sdk.toml"
    settings.write_text(settings.read_text() + RENAMES)
    with chdir(project / "sdk"):
        main(["diff", "HEAD"])

    shown = capsys.readouterr().out
    lines = [line.strip() for line in shown.splitlines() if line.startswith("  ") and "called" in line]
    assert lines == [
        "Pets is called `Zoo` now",
        "AsyncPets is called `AsyncZoo` now",
        "PetsError is called `ZooError` now",
        "pets.list is called `animals.all` now",
        "pets.list(kind) is called `sort` now",
        "Pet is called `Animal` now",
        "Pet.name is called `title` now",
    ]
    assert "7 breaking" in shown, "each is told once"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing"], "error[no-revision]: nothing is no file, and no revision of git"),
        (["nothing..HEAD"], "error[no-revision]: nothing is no file, and no revision of git"),
        (["nothing...HEAD"], "error[no-revision]: nothing and HEAD have no commit in common"),
        (["--config=nothing.toml", "v1"], "v1:nothing.toml cannot be read"),
        (["v1:nothing.yaml", "new.yaml"], "error[file-not-found]: v1:nothing.yaml does not exist"),
        (["neww.yaml", "old.yaml"], "did you mean new.yaml?"),
    ],
)
def test_names_that_lead_nowhere(
    arguments: list[str], said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *arguments]) == 1
    assert said in capsys.readouterr().err


def test_outside_of_a_clone_a_name_is_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert main(["diff", "main", "new.yaml"]) == 1
    assert "error[file-not-found]: main does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["-x", "--upload-pack=touch pwned", "HEAD --output=pwned", "$(touch pwned)"])
def test_a_name_is_no_option_of_git(name: str, project: Path) -> None:
    assert main(["diff", "--", name]) == 1
    assert not (project / "pwned").exists()


def test_text_of_a_description_cannot_steer_a_terminal_or_markdown(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "evil.yaml").write_text(OLD.replace("name: {type: string}", '"na\\e[31m`</x>": {type: string}'))
    for form in ([], ["--changelog"]):
        main(["diff", "old.yaml", "evil.yaml", *form])
        assert "\x1b" not in capsys.readouterr().out


def test_a_description_that_is_named_by_its_whole_path_is_that_of_the_revision(project: Path) -> None:
    settings, spec = project / "sdk" / "sdk.toml", project / "api" / "pets.yaml"
    settings.write_text(f"spec = {json.dumps(spec.as_posix())}\npackage = 'pets'\n")
    spec.write_text(OLD)
    git("commit", "-am", "Old, by its whole path")
    spec.write_text(NEW)
    git("commit", "-am", "New, by its whole path")

    with chdir(project / "sdk"):
        assert main(["diff", "HEAD~1..HEAD", "--exit-code"]) == 5


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_link_out_of_the_commit_is_not_followed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = project / "api" / "pets.yaml"
    (project / "real.yaml").write_text(OLD)
    spec.unlink()
    spec.symlink_to(project / "real.yaml")
    git("add", ".")
    git("commit", "-m", "A link")

    with chdir(project / "sdk"):
        assert main(["diff", "v1..HEAD"]) == 1
    assert "error[file-not-found]: HEAD:sdk/../api/pets.yaml does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("path", ["/etc/passwd", "../../../../../../etc/passwd", "./../../../../../../etc/passwd"])
def test_a_revision_has_no_files_of_this_machine(path: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", f"v1:{path}", "old.yaml"]) == 1

    said = capsys.readouterr().err
    assert "error[file-not-found]" in said
    assert "root:" not in said
