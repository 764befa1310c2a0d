"""What a run shows: `--check --diff`, `--summary`, and a bar on a terminal."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from sdkwright.cli import main
from sdkwright.cli.progress import Progress
from sdkwright.run.progress import Stage

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /pets:
    get: {summary: All pets, tags: [pets], responses: {"204": {description: ok}}}
"""
PETS = "src/acme/resources/pets.py"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "api.yaml").write_text(DESCRIPTION)
    (tmp_path / "sdk.toml").write_text(
        'spec = "api.yaml"\npackage = "acme"\ntests = false\n[packs.python]\noutput = "sdk"\n'
    )
    assert main(["generate", "--quiet"]) == 0
    return tmp_path


def test_the_diff_of_a_check_leads_to_what_would_be_written(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "api.yaml").write_text(
        DESCRIPTION.replace("All pets", "Every pet")
        + ('  /owners:\n    get: {tags: [owners], responses: {"204": {description: ok}}}\n')
    )
    (project / "sdk/README.md").unlink()
    capsys.readouterr()

    assert main(["generate", "--check", "--diff"]) == 1
    told = capsys.readouterr()
    (project / "a.patch").write_text(told.out)
    subprocess.run(["git", "apply", "a.patch"], cwd=project, check=True)
    found = {
        path: path.read_bytes() for path in (project / "sdk").rglob("*") if path.is_file() and path.suffix != ".lock"
    }
    assert main(["generate", "--force", "--quiet"]) == 0

    assert '-        """All pets' in told.out
    assert "+++ b/sdk/src/acme/resources/owners.py" in told.out
    assert "--- /dev/null\n+++ b/sdk/README.md" in told.out
    assert "sdk is not what would be written" in told.err
    assert found == {
        path: path.read_bytes() for path in (project / "sdk").rglob("*") if path.is_file() and path.suffix != ".lock"
    }


def test_a_diff_has_bounds(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (project / "sdk").rglob("*.py"):
        path.unlink()
    capsys.readouterr()

    assert main(["generate", "--check", "--diff"]) == 1
    lines = capsys.readouterr().out.splitlines()

    assert 2_000 < len(lines) < 2_300
    assert re.fullmatch(r"… and \d+ files more", lines[-1])
    assert any(re.fullmatch(r"… and [\d,]+ lines more of src/acme/_runtime/\S+", line) for line in lines)


def test_a_diff_without_a_check_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["generate", "--diff"])

    assert caught.value.code == 2
    assert "--diff goes with --check" in capsys.readouterr().err


def read_all(terminal: int, parts: list[bytes]) -> None:
    """Reads what comes to a terminal, until nobody writes any more."""
    with suppress(OSError):
        while part := os.read(terminal, 65536):
            parts.append(part)
    os.close(terminal)


def on_terminal(folder: Path, *words: str, **environment: str) -> str:
    """What a run prints on a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "sdkwright", *words]
    with subprocess.Popen(
        command,
        cwd=folder,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", **environment},
    ):
        os.close(theirs)
        parts: list[bytes] = []
        read_all(ours, parts)
    return b"".join(parts).decode()


def test_a_diff_is_coloured_on_a_terminal_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project / "sdk" / PETS
    path.write_text(path.read_text().replace("All pets", "All \x1b[2J pets"))

    shown = on_terminal(project, "generate", "--check", "--diff")
    assert "\x1b[31m-" in shown
    assert "\x1b[32m+" in shown
    assert "\x1b[2J" not in shown
    assert "\x1b[31m-" not in on_terminal(project, "generate", "--check", "--diff", NO_COLOR="1")
    capsys.readouterr()
    assert main(["generate", "--check", "--diff"]) == 1
    assert "\x1b[31m" not in capsys.readouterr().out


def test_a_summary_has_changes_counts_and_seconds(project: Path) -> None:
    (project / "api.yaml").write_text(DESCRIPTION.replace("All pets", "Every pet"))
    assert main(["generate", "--quiet", "--summary", "build/a.json"]) == 0
    first = json.loads((project / "build/a.json").read_text())
    assert main(["generate", "--quiet", "--summary", "build/a.json"]) == 0
    second = json.loads((project / "build/a.json").read_text())
    (project / "api.yaml").write_text("openapi: [")
    assert main(["generate", "--quiet", "--summary", "build/a.json"]) == 1
    third = json.loads((project / "build/a.json").read_text())

    assert PETS in first["changes"]["updated"]
    assert (first["status"], first["up_to_date"], second["up_to_date"]) == (0, False, True)
    assert list(first["seconds"]["stages"]) == [stage.value for stage in Stage]
    assert 0 < sum(first["seconds"]["stages"].values()) <= first["seconds"]["total"] + 0.01
    assert second["seconds"]["stages"] == {}
    assert PETS in second["changes"]["unchanged"]
    assert (third["status"], third["counts"]["error"], third["changes"]) == (1, 1, None)
    assert not [path for path in (project / "sdk").rglob("*") if path.is_file() and b'seconds":' in path.read_bytes()]


def test_a_bar_shows_the_stage_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = pty.openpty()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr("sdkwright.cli.progress._AFTER", -1.0)
    parts: list[bytes] = []
    reader = threading.Thread(target=read_all, args=(ours, parts))
    reader.start()
    with os.fdopen(theirs, "w") as terminal:
        with Progress(terminal, quiet=False) as progress:
            progress.show(Stage.LOADING)
            time.sleep(0.02)
            progress.show(Stage.FORMATTING, 30, 1200)
        terminal.flush()
    reader.join()
    shown = b"".join(parts).decode()

    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
    assert "then validating and 6 more" in plain
    assert "formatting 30 of 1,200 files" in plain
    assert "then writing" in plain
    assert shown.rstrip("\r\n").endswith("\x1b[2K")  # it takes itself away
    assert progress.seconds["loading"] >= 0.02


def test_rich_is_not_imported_where_nobody_looks(project: Path) -> None:
    code = "import sys; from sdkwright.cli import main; main(['generate', '--no-cache', '--quiet']); print('rich' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)

    assert told.stdout == "False\n"
