"""What the two READMEs show is run, and what they quote is what lies in the repository."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gradient._client
import pytest

from sdkwright.cli import main

from .behaviour.loopback import Api, FakeResponse, Listener

TARGET = "/v2/apps/4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf/job-invocations/123e4567-e89b-12d3-a456-426/cancel"
BLOCK = re.compile(r"(?P<before>[^\n]*)\n+```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of code, with the last line of the text before it."""

    before: str
    language: str
    text: str


def blocks(readme: Path, language: str) -> list[Block]:
    found = [Block(**match.groupdict()) for match in BLOCK.finditer(readme.read_text(encoding="utf-8"))]
    return [block for block in found if block.language == language]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Api]:
    """A server in the place of the one that the description names, so that the code runs as it stands."""
    api = Api()
    with Listener(api):
        monkeypatch.setattr(gradient._client, "_SERVER", api.url)
        monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "token-of-the-readme")
        monkeypatch.setenv("NO_PROXY", "*")
        yield api


def run(block: Block) -> None:
    names: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(block.text, "README.md", "exec"), names)  # noqa: S102 - to run it is the point
    if "client" in names:
        names["client"].close()


def test_the_calls_in_the_readme_of_the_sdk_run(
    server: Api, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.response = FakeResponse.of({"phase": "CANCELED"})

    calls = [block for block in blocks(repository / "generated/python/README.md", "python") if "cancel(" in block.text]
    calls = [block for block in calls if "Gradient()" in block.text]  # the others go on with a client
    for block in calls:
        run(block)

    assert len(calls) == 2
    assert [received.line for received in server.received] == [f"POST {TARGET} HTTP/1.1"] * 2
    assert [received.body for received in server.received] == [b"", b""]
    assert capsys.readouterr().out.count("CANCELED") >= 2


def test_the_other_code_in_the_readme_of_the_sdk_runs(server: Api, repository: Path) -> None:
    first, *others = blocks(repository / "generated/python/README.md", "python")
    rest = [block for block in others if "Gradient(" not in block.text]

    for block in rest:
        run(replace(block, text=first.text + block.text))

    assert len(rest) == 2


def test_the_call_in_our_readme_runs(server: Api, repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    server.response = FakeResponse.of({"phase": "CANCELED", "completed_at": "2025-09-11T11:04:40Z"})
    (call,) = (block for block in blocks(repository / "README.md", "python") if "client = " in block.text)

    run(call)

    assert server.only.line == f"POST {TARGET} HTTP/1.1"
    assert capsys.readouterr().out == "canceled 2025-09-11 11:04:40+00:00\n"


def test_the_code_that_our_readme_quotes_is_what_was_generated(repository: Path) -> None:
    quoted = [block for block in blocks(repository / "README.md", "python") if block.before.startswith("<!-- from ")]

    for block in quoted:
        source = repository / block.before.removeprefix("<!-- from ").removesuffix(" -->")
        assert block.text in source.read_text(encoding="utf-8")
    assert len(quoted) == 3


def test_the_packs_and_templates_in_our_readme_work(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every block that follows the name of a file becomes that file; then the commands are run as they stand."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(repository / "spec", tmp_path / "spec")
    for path, text in named_files(repository / "README.md", "toml", "jinja"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    readme = (repository / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"`sdkwright (generate [^`]*(?:--pack|--templates) [^`]*)`", readme)
    for command in commands:
        assert main([*shlex.split(command), "--quiet"]) == 0, command

    assert len(commands) == 2
    ((made, want),) = named_files(repository / "README.md", "text")
    assert made.read_text(encoding="utf-8") == want
    sdk = (tmp_path / "generated/python/README.md").read_text(encoding="utf-8")
    assert "Ask in the channel #sdk." in sdk
    assert "## A first call" in sdk
    assert "## Settings" not in sdk


def named_files(readme: Path, *languages: str) -> Iterator[tuple[Path, str]]:
    """The blocks before which a line ends with the name of a file in backticks and a colon."""
    for language in languages:
        for block in blocks(readme, language):
            if name := re.search(r"`([\w./-]+)`:$", block.before):
                yield Path(name[1]), block.text
