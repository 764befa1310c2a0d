"""`make bench`: what the SDK costs beside what its peers cost, as ratios in one run.

    python tests/bench/run.py PEERS

PEERS is a virtual environment with what `requirements.txt` lists; `make` makes it. A script of this folder measures in
a process of its own, and prints its rows as JSON: [what, who, ratio, milliseconds].
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import sdkwright

HERE = Path(__file__).parent
SCRIPTS = ("models.py", "imports.py")


def main(peers: Path) -> None:
    with TemporaryDirectory() as folder:
        outcome = sdkwright.generate(HERE / "spec.yaml", output=Path(folder), package="warehouse")
        assert outcome.ok, outcome.report
        for script in SCRIPTS:
            for what, who, ratio, took in measured(peers, script, Path(folder) / "src"):
                print(f"{what:32} {who:32} {ratio:8.2f} {took:10.2f} ms")


def measured(peers: Path, script: str, sdk: Path) -> list[tuple[str, str, float, float]]:
    command = [str(peers / "bin" / "python"), str(HERE / script)]
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(sdk)}
    )
    rows: list[tuple[str, str, float, float]] = [tuple(row) for row in json.loads(done.stdout)]
    return rows


if __name__ == "__main__":
    main(Path(sys.argv[1]))
