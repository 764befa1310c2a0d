"""The matrix of `cells` for our SDK and for the client that openapi-python-client makes of the same description.

    python tests/sent/compare_peers.py --peer DIR_OF_ITS_VENV

It prints a table for each, and what each of them gets wrong or refuses. `make peers` makes the environment first.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import sdkwright
from sdkwright.pipeline import Request, survey
from sent.cells import cells, description
from sent.matrix import RIGHT, UNDEFINED, Sent, Verdict, call_ours, judge, samples, table, totals
from sent.recorder import Recorder

CELLS = cells()
DRIVER = Path(__file__).with_name("drive_openapi_python_client.py")


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "spec.json").write_text(json.dumps(description(CELLS, version="3.1.0")))
        for name, sent in (("sdkwright", ours(folder)), ("openapi-python-client", theirs(folder, options.peer))):
            verdicts = [judge(cell, value, each) for (cell, value), each in zip(samples(CELLS), sent, strict=True)]
            _print(name, verdicts)


def ours(folder: Path) -> Iterator[Sent]:
    """What our SDK sends for each call."""
    assert sdkwright.generate(folder / "spec.json", output=folder / "ours", package="matrix_sdk").ok
    surface = survey(Request(folder / "spec.json", package="matrix_sdk"))[1]
    assert surface is not None
    calls = {entry["id"]: entry["call"] for entry in surface["operations"]}
    sys.path.insert(0, str(folder / "ours" / "src"))
    kind = getattr(import_module("matrix_sdk"), surface["client"])
    with Recorder([b"HTTP/1.1 204 Done\r\n\r\n"]) as recorder, kind(base_url=recorder.url) as client:
        for cell, value in samples(CELLS):
            yield call_ours(client, calls, recorder.taken, cell, value)


def theirs(folder: Path, environment: Path) -> Iterator[Sent]:
    """What theirs sends."""
    config = folder / "config.json"
    config.write_text(json.dumps({"package_name_override": "matrix_client", "post_hooks": []}))
    made = [str(environment / "bin" / "openapi-python-client"), "generate", "--path", str(folder / "spec.json")]
    made += ["--meta", "none", "--config", str(config), "--output-path", str(folder / "theirs" / "matrix_client")]
    said = subprocess.run(made, capture_output=True, text=True, check=True).stdout
    print(f"openapi-python-client says:\n{said.strip()[:1500]}\n")
    driven = [str(environment / "bin" / "python"), str(DRIVER), str(folder / "theirs")]
    answers = json.loads(subprocess.run(driven, capture_output=True, text=True, check=True).stdout)
    for each in answers:
        yield None if each is None else ([text.encode("latin-1") for text in each[0]], each[1])


def _print(name: str, verdicts: Sequence[Verdict]) -> None:
    print(f"## {name}\n\n{table(verdicts)}\n\n{dict(totals(verdicts))}\n")
    for verdict in verdicts:
        if verdict.what not in (RIGHT, UNDEFINED):
            print(f"  {verdict}"[:240])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer", type=Path, required=True, help="an environment in which openapi-python-client is")
    return parser.parse_args()


if __name__ == "__main__":
    main()
