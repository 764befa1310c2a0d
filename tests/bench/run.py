"""`make bench`: what the SDK costs beside what its peers cost, as ratios in one run.

    python tests/bench/run.py PEERS [SCRIPT...]

PEERS is a virtual environment with what `requirements.txt` lists; `make` makes it. A script of this folder measures in
a process of its own, and prints its rows as JSON (see `turns`): a ratio goes to the first contender of its table.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from memory import description
from turns import Row

import sdkwright

HERE = Path(__file__).parent
SCRIPTS = ("calls.py", "models.py", "memory.py", "imports.py")


def main(peers: Path, *only: str) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        make_ours(folder)
        make_peer(peers, folder)
        path = os.pathsep.join([str(folder / "warehouse/src"), str(folder / "parts/src"), str(folder)])
        for script in only or SCRIPTS:
            for what, who, ratio, amount, unit in measured(peers, script, path):
                print(f"{what:32} {who:32} {ratio:8.2f} {amount:10.2f} {unit}", flush=True)


def make_ours(folder: Path) -> None:
    """Generate the SDK of the bench's description, and one of many models."""
    outcome = sdkwright.generate(config=HERE / "sdk.toml", output=folder / "warehouse")
    assert outcome.ok, outcome.report
    (folder / "parts.json").write_text(json.dumps(description()))
    outcome = sdkwright.generate(folder / "parts.json", output=folder / "parts", package="parts")
    assert outcome.ok, outcome.report


def make_peer(peers: Path, folder: Path) -> None:
    """Generate what openapi-python-client makes of the same description."""
    (folder / "peer.yaml").write_text("package_name_override: warehouse_peer\npost_hooks: []\n")
    command = [
        str(peers / "bin/openapi-python-client"),
        "generate",
        "--path",
        str(HERE / "spec.yaml"),
        "--meta",
        "none",
    ]
    command += ["--output-path", str(folder / "warehouse_peer"), "--config", str(folder / "peer.yaml")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def measured(peers: Path, script: str, path: str) -> list[Row]:
    command = [str(peers / "bin" / "python"), str(HERE / script)]
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path}
    )
    rows: list[Row] = [tuple(row) for row in json.loads(done.stdout)]
    return rows


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
