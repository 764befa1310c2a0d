"""Every description of a folder: do the sync and the async client send the same bytes for each of its operations?

    python tests/sent/twins_of_folder.py DIR [--only NAME ...] [--largest MB]

One line for each description and the closing counts; what differs follows. The exit code is 1 if anything does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))

from find import find, root_of

import sdkwright
from sdkwright.pipeline import Request, survey
from sent.recorder import Recorder
from sent.twins import compare

COUNTS = ("operations", "calls", "equal", "refused", "differences")


def main() -> int:
    options = _options()
    if options.one:
        print(json.dumps(examine(options.specs)))
        return 0
    found = [each for each in find(options.specs) if not each.is_broken and each.size <= options.largest * 1_000_000]
    found = [each for each in found if not options.only or any(name in each.name for name in options.only)]
    print(f"{'description':44} {'  '.join(COUNTS)}")
    totals = dict.fromkeys(COUNTS, 0)
    with ThreadPoolExecutor(os.cpu_count()) as cores:
        results = cores.map(lambda each: _apart(each.path), found)
        shown = [_show(each.name, result, totals) for each, result in zip(found, results, strict=True)]
    print(
        f"{len(found)} descriptions, {shown.count(False)} failed; " + ", ".join(f"{k} {v}" for k, v in totals.items())
    )
    return 1 if totals["differences"] or not all(shown) else 0


def examine(spec: Path) -> dict[str, Any]:
    """Generates one description, as the templates print it, and calls it; texts say what was refused and what differs."""
    unshaped = mock.patch("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
    with tempfile.TemporaryDirectory() as folder, Recorder() as recorder, unshaped:
        outcome = sdkwright.generate(spec, output=Path(folder), package="twin", root=root_of(spec))
        assert outcome.ok, [str(each) for each in outcome.report.errors]
        surface = survey(Request(spec, package="twin", root=root_of(spec)))[1]
        assert surface is not None
        sys.path.insert(0, f"{folder}/src")
        compared = compare(import_module("twin"), surface, recorder)
    return {name: getattr(compared, name) for name in COUNTS}


def _apart(spec: Path) -> dict[str, Any] | str:
    """The same in a process of its own, so that no SDK meets another one; a text says what went wrong."""
    clean = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    command = [sys.executable, __file__, str(spec), "--one"]
    done = subprocess.run(command, capture_output=True, text=True, env=clean)
    if done.returncode:
        return done.stderr.strip().rpartition("\n")[2]
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def _show(name: str, result: dict[str, Any] | str, totals: dict[str, int]) -> bool:
    if isinstance(result, str):
        print(f"{name[:44]:44} FAILED {result[:300]}", flush=True)
        return False
    numbers = {key: each if isinstance(each, int) else len(each) for key, each in result.items()}
    for key, number in numbers.items():
        totals[key] += number
    print(f"{name[:44]:44} " + "  ".join(f"{numbers[key]:{len(key)}}" for key in COUNTS), flush=True)
    for text in (*result["refused"][:2], *result["differences"][:2]):
        print(f"    {text[:400]}")
    return True


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--largest", type=float, default=float("inf"), metavar="MB")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
