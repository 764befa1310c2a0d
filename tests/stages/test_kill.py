"""SIGKILL at random steps, by the script that also shows it to a reader: `python tests/kill.py --help`."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
KILLS = int(os.environ.get("KILLS", "7"))
"""Each takes seconds; the script makes twenty where nothing else is said."""
WRITE_MANY = [sys.executable, str(TESTS / "stages" / "write_many.py")]


def kill(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What the script says."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    command = [sys.executable, str(TESTS / "kill.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=env, check=False)


@pytest.mark.parametrize("before", [[], [*WRITE_MANY, "1", "TMP"]], ids=["a new folder", "an older state"])
def test_kills_leave_whole_files_and_the_next_run_finishes(before: list[str]) -> None:
    shown = kill("--times", str(KILLS), "--before", shlex.join(before), *WRITE_MANY, "2", "TMP")

    assert shown.returncode == 0, shown.stdout + shown.stderr
    assert f"{KILLS} kills, 0 did harm" in shown.stdout


def test_the_script_notices_a_command_that_writes_halves(tmp_path: Path) -> None:
    careless = tmp_path / "careless.py"
    careless.write_text(
        "import pathlib, sys, time\n"
        "folder = pathlib.Path(sys.argv[1]); folder.mkdir(exist_ok=True)\n"
        "for i in range(20):\n"
        "    with open(folder / str(i), 'wb', buffering=0) as file:\n"
        "        file.write(b'x'); time.sleep(0.005); file.write(b'y')\n"
    )

    shown = kill("--times", "5", sys.executable, str(careless), "TMP")

    assert shown.returncode == 1
    assert "1 broken" in shown.stdout
