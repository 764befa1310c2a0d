"""The GitHub Action's script, run as a runner runs it, and the hooks of pre-commit."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: https://api.acme.com}]
paths:
  /pets:
    get: {operationId: listPets, tags: [pets], responses: {"204": {description: ok}}}
"""
ADDED = (
    '  /owners:\n    get: {operationId: listOwners, tags: [owners], responses: {"204": {description: "::error::no"}}}\n'
)
GH = """\
#!{python}
import json, pathlib, sys
log = pathlib.Path({log!r})
log.write_text(log.read_text() + json.dumps([sys.argv[1:], sys.stdin.read() if "--input" in sys.argv else ""]) + "\\n")
if "--paginate" in sys.argv:
    print({ours!r})
"""


class Runner:
    """A checkout with a pull request, and what a runner gives to an action."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "checkout"
        self.folder.mkdir()
        self.place = folder
        (folder / "bin").mkdir()
        (folder / "log").write_text("")
        (folder / "event.json").write_text('{"pull_request": {"number": 7}}')
        (self.folder / "sdk.toml").write_text(
            'spec = "api.yaml"\npackage = "acme"\ntests = false\n[packs.python]\noutput = "sdk"\n'
        )
        (self.folder / "api.yaml").write_text(DESCRIPTION)
        self.generate()
        self.git("init", "-q", "-b", "main", ".")
        self.git("config", "user.email", "a@example.com")
        self.git("config", "user.name", "a")
        self.commit()
        self.base = self.git("rev-parse", "HEAD").strip()

    def git(self, *words: str) -> str:
        return subprocess.run(["git", *words], cwd=self.folder, capture_output=True, text=True, check=True).stdout

    def commit(self) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "a")

    def generate(self) -> None:
        subprocess.run([sys.executable, "-m", "sdkwright", "generate", "--quiet"], cwd=self.folder, check=True)

    def run(self, *, ours: str = "", gh: bool = True, **inputs: str) -> tuple[int, str]:
        """The exit status of the action's step, and its log."""
        program = self.place / "bin/gh"
        program.write_text(GH.format(python=sys.executable, log=str(self.place / "log"), ours=ours))
        program.chmod(0o755 if gh else 0o644)
        usual = {
            "SDKWRIGHT_CONFIG": "sdk.toml",
            "SDKWRIGHT_MODE": "check",
            "SDKWRIGHT_BASE": self.base,
            "SDKWRIGHT_COMMENT": "true",
            "GITHUB_REPOSITORY": "acme/api",
            "GITHUB_EVENT_PATH": str(self.place / "event.json"),
            "GITHUB_OUTPUT": str(self.place / "output"),
            "GITHUB_STEP_SUMMARY": str(self.place / "summary.md"),
            "RUNNER_TEMP": str(self.place),
            "PATH": f"{self.place / 'bin'}:{os.environ['PATH']}",
        }
        command = [sys.executable, str(ROOT / "action/run.py")]
        environment = {**os.environ, **usual, **inputs}
        ended = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False)
        return ended.returncode, ended.stdout + ended.stderr

    @property
    def outputs(self) -> Mapping[str, str]:
        lines = (self.place / "output").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines)

    @property
    def asked(self) -> list[Any]:
        return [json.loads(line) for line in (self.place / "log").read_text().splitlines()]


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def test_a_change_that_is_generated_is_compared_and_commented(runner: Runner) -> None:
    (runner.folder / "api.yaml").write_text(DESCRIPTION + ADDED)
    runner.generate()
    runner.commit()

    status, log = runner.run()

    assert status == 0, log
    assert (runner.outputs["changed"], runner.outputs["bump"]) == ("false", "minor")
    (listing, _), (posting, data) = runner.asked
    assert listing[:3] == ["api", "--paginate", "repos/acme/api/issues/7/comments"]
    assert posting == ["api", "--method", "POST", "repos/acme/api/issues/7/comments", "--input", "-"]
    body = json.loads(data)["body"]
    assert body.startswith("<!-- sdkwright -->")
    assert "The SDK is up to date. Callers get something **new**: a new minor version." in body
    assert "owners.list" in body or "owners.retrieve" in body
    assert (runner.place / "summary.md").read_text() == body == Path(runner.outputs["comment"]).read_text()


def test_what_was_not_generated_fails_and_rewrites_the_comment(runner: Runner) -> None:
    (runner.folder / "api.yaml").write_text(DESCRIPTION + ADDED)
    runner.commit()

    status, log = runner.run(ours="12\n34")

    assert status == 1
    assert runner.outputs["changed"] == "true"
    assert runner.asked[1][0][:4] == ["api", "--method", "PATCH", "repos/acme/api/issues/comments/12"]
    body = json.loads(runner.asked[1][1])["body"]
    assert "**not** what its description makes" in body
    assert "+++ b/sdk/src/acme/resources/owners.py" in body
    assert "+++ b/sdk/src/acme/resources/owners.py" in log


def test_generate_writes(runner: Runner) -> None:
    (runner.folder / "api.yaml").write_text(DESCRIPTION + ADDED)
    runner.commit()

    assert runner.run(SDKWRIGHT_MODE="generate")[0] == 0

    assert runner.outputs["changed"] == "true"
    assert (runner.folder / "sdk/src/acme/resources/owners.py").exists()


def test_a_shallow_checkout_fetches_the_base(runner: Runner) -> None:
    (runner.folder / "api.yaml").write_text(DESCRIPTION + ADDED)
    runner.generate()
    runner.commit()
    whole, runner.folder = runner.folder, runner.place / "shallow"
    subprocess.run(["git", "clone", "-q", "--depth=1", f"file://{whole}", str(runner.folder)], check=True)

    assert runner.run()[0] == 0
    assert runner.outputs["bump"] == "minor"


@pytest.mark.parametrize(
    "inputs", [{"SDKWRIGHT_BASE": "0" * 40}, {"SDKWRIGHT_BASE": "--upload-pack=touch x"}, {"SDKWRIGHT_BASE": ""}]
)
def test_a_base_that_is_not_there_is_no_failure(runner: Runner, inputs: dict[str, str]) -> None:
    status, log = runner.run(**inputs)

    assert status == 0
    assert runner.outputs["bump"] == ""
    assert ("::warning::" in log) == bool(inputs["SDKWRIGHT_BASE"])
    assert not (runner.folder / "x").exists()


def test_text_of_a_description_commands_nobody(runner: Runner) -> None:
    hostile = 'summary: "@everyone ````` </details> ::error::no"'
    (runner.folder / "api.yaml").write_text(DESCRIPTION.replace("tags: [pets]", f"tags: [pets], {hostile}"))
    runner.commit()

    status, log = runner.run()

    assert status == 1
    body = json.loads(runner.asked[1][1])["body"]
    fences = re.findall(r"^(`{3,})(?:text)?$", body, re.MULTILINE)
    assert max(map(len, fences)) > 5
    outside = re.sub(r"^(`{6,})text\n.*?^\1$", "", body, flags=re.DOTALL | re.MULTILINE)
    assert "@everyone" not in outside
    shown = re.sub(r"::stop-commands::(\w+)\n.*?\n::\1::", "", log, flags=re.DOTALL)
    assert "@everyone" not in shown


def test_without_gh_there_is_a_warning(runner: Runner) -> None:
    status, log = runner.run(gh=False, PATH=f"{runner.place / 'bin'}:{Path(sys.executable).parent}:/usr/bin:/bin")

    assert status == 0
    assert "::warning::no comment" in log


def test_the_action_gives_its_script_what_this_reads() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    script = (ROOT / "action/run.py").read_text()
    step = action["runs"]["steps"][-1]
    given = {name: value for name, value in step["env"].items() if name.startswith("SDKWRIGHT_")}

    assert set(given) == set(re.findall(r'"(SDKWRIGHT_[A-Z]+)"', script))
    assert {re.fullmatch(r"\$\{\{ inputs\.(\w+) \}\}", value)[1] for value in given.values()} <= set(action["inputs"])
    assert all("${{" not in each["run"] for each in action["runs"]["steps"] if "run" in each)
    assert set(action["outputs"]) == set(re.findall(r"(changed|bump|comment)=\{", script))


def test_the_hooks_of_pre_commit_are_ours(runner: Runner) -> None:
    subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")], check=True
    )
    hooks = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
    (runner.folder / "api.yaml").write_text(DESCRIPTION + ADDED)

    def status(name: str) -> int:
        program, *words = shlex.split(hooks[name]["entry"])
        assert program == "sdkwright"
        command = [sys.executable, "-m", "sdkwright", *words]
        return subprocess.run(command, cwd=runner.folder, capture_output=True, check=False).returncode

    assert [status(name) for name in ("sdkwright-check", "sdkwright-generate", "sdkwright-check")] == [1, 0, 0]
