"""Two branches that both generate, merged by git: a clear word, and the next run mends it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from sdkwright.cli import main

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://api.acme.com}]
paths:
  /alpha:
    get: {tags: [alpha], responses: {"204": {description: ok}}}

  /middle:
    get: {tags: [middle], responses: {"204": {description: ok}}}

  /zulu:
    get: {tags: [zulu], responses: {"204": {description: ok}}}
"""
SETTINGS = """\
spec = "api.yaml"
package = "acme"
tests = false
[packs.python]
output = "sdk"
"""


def git(*words: str) -> str:
    told = subprocess.run(["git", *words], capture_output=True, text=True, check=False)
    return told.stdout + told.stderr


def added(name: str, before: str) -> str:
    """The description with one more operation, above another one."""
    operation = f'  /{name}:\n    get: {{tags: [{name}], responses: {{"204": {{description: ok}}}}}}\n\n'
    return DESCRIPTION.replace(f"  /{before}:", f"{operation}  /{before}:")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / ".git/cache"))
    git("init", "-q", "-b", "main", ".")
    git("config", "user.email", "a@example.com")
    git("config", "user.name", "a")
    (tmp_path / "sdk.toml").write_text(SETTINGS)
    commit(DESCRIPTION, "base")
    return tmp_path


def commit(description: str, message: str) -> None:
    Path("api.yaml").write_text(description)
    assert main(["generate", "--quiet"]) == 0
    git("add", "-A")
    git("commit", "-q", "-m", message)


@pytest.mark.parametrize("style", ["merge", "diff3", "zdiff3"])
def test_a_lock_that_git_cannot_merge_is_named_and_mended(
    project: Path, capsys: pytest.CaptureFixture[str], style: str
) -> None:
    git("config", "merge.conflictStyle", style)
    git("checkout", "-q", "-b", "one")
    commit(added("beta", "middle"), "one")
    git("checkout", "-q", "main")
    git("checkout", "-q", "-b", "two")
    commit(added("yankee", "zulu"), "two")

    assert "CONFLICT (content): Merge conflict in sdk/sdkwright.lock" in git("merge", "one")
    assert git("diff", "--name-only", "--diff-filter=U").split() == ["sdk/sdkwright.lock"]
    capsys.readouterr()
    assert main(["generate"]) == 1
    told = capsys.readouterr().err
    assert "error[lock-damaged]: sdk/sdkwright.lock holds a merge conflict, at line" in told
    assert "sdkwright generate --force" in told

    assert main(["generate", "--force", "--quiet"]) == 0
    names = json.dumps(json.loads((project / "sdk/sdkwright.lock").read_text())["names"])
    assert "/beta" in names
    assert "/yankee" in names
    assert main(["generate", "--check", "--no-cache", "--quiet"]) == 0
    mended = {path: path.read_bytes() for path in (project / "sdk").rglob("*") if path.is_file()}
    git("add", "-A")
    assert "conflict" not in git("commit", "-q", "-m", "merged").lower()

    for path in mended:
        path.unlink()
    assert main(["generate", "--quiet"]) == 0
    assert mended == {path: path.read_bytes() for path in (project / "sdk").rglob("*") if path.is_file()}


def test_names_of_both_sides_stay(project: Path) -> None:
    """A name that only a lock remembers is not lost in a merge."""
    git("checkout", "-q", "-b", "one")
    commit(added("beta", "middle"), "one")
    lock = project / "sdk/sdkwright.lock"
    lock.write_text(lock.read_text().replace('"beta.retrieve"', '"beta.fetch"'))
    assert "beta.fetch" in lock.read_text()
    assert main(["generate", "--quiet"]) == 0
    git("commit", "-q", "-a", "-m", "an older name")
    git("checkout", "-q", "main")
    commit(added("yankee", "zulu"), "two")

    git("merge", "one")
    assert main(["generate", "--force", "--quiet"]) == 0

    assert "def fetch(" in (project / "sdk/src/acme/resources/beta.py").read_text()
    assert (project / "sdk/src/acme/resources/yankee.py").exists()


def test_a_branch_that_changes_nothing_of_the_other_merges_by_itself(project: Path) -> None:
    git("checkout", "-q", "-b", "one")
    commit(
        DESCRIPTION.replace('tags: [alpha], responses: {"204"', 'tags: [alpha], summary: All, responses: {"204"'), "one"
    )
    git("checkout", "-q", "main")
    (project / "notes.md").write_text("notes\n")
    git("add", "-A")
    git("commit", "-q", "-m", "two")

    assert "CONFLICT" not in git("merge", "one")
    assert main(["generate", "--check", "--quiet"]) == 0
