"""Every operation of every description of a folder, called and judged: `make wire SPECS=DIR`.

    python tests/wire/run.py DIR [--only NAME ...] [--largest MB] [--keep DIR]

One line for each description (operations, called, requests equal, responses equal), and what differs, grouped by cause.
The exit code is 1 if anything differs. `--keep` leaves the SDKs there.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import sdkwright
from sdkwright.files import File
from sdkwright.pipeline import Request, survey
from sdkwright.report.listing import listing
from sdkwright.report.locate import Sources

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "corpus")]

from find import Found, find, root_of  # noqa: E402

LONGEST = 3600
"""Seconds after which a description counts as hung."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on one description, or why there is none."""

    found: Found
    verdict: dict[str, Any] | None = None
    problem: str = ""

    def row(self) -> str:
        """The line of the table."""
        if self.verdict is None:
            return f"{self.found.name[:44]:44} FAILED {self.problem}"
        v = self.verdict
        return f"{self.found.name[:44]:44} {v['operations']:6} {v['called']:6} {v['requests']:6} {v['responses']:6}"


def main() -> int:
    options = _options()
    if options.one:
        print(json.dumps(_one(options.specs, options.keep)))
        return 0
    found = [one for one in find(options.specs) if not one.is_broken]
    found = [one for one in found if not options.only or any(name in one.name for name in options.only)]
    found = [one for one in found if one.size <= options.largest * 1_000_000]
    print(f"{'description':44} {'ops':>6} {'called':>6} {'reqs =':>6} {'reps =':>6}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as cores:
        folder = (options.keep or Path(scratch)).resolve()
        jobs = [cores.submit(_judged, one, folder / one.name.replace("/", "_").rstrip("_")) for one in found]
        return _close([_shown(job.result()) for job in jobs])


def _one(spec: Path, output: Path) -> dict[str, Any]:
    """The verdict on one description, in a process of its own: SDKs are packages of the same name."""
    from judge import judge

    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "sdk.toml"
        config.write_text('package = "sdk"\ntests = false\n', "utf-8")
        with patch("sdkwright.format.shape_shared", _as_it_is):
            outcome = sdkwright.generate(spec, config=config, output=output, root=root_of(spec))
        if not outcome.ok:
            raise SystemExit(listing(outcome.report, Sources(outcome.sources), colour=False)[:400])
        surface = survey(Request(spec, config=config, root=root_of(spec)))[1]
    assert surface is not None, "what can be generated has a surface"
    return asdict(judge(spec, surface, output / "src"))


def _as_it_is(files: Sequence[File], **_: object) -> list[str]:
    """How an SDK is laid out is no matter here, and takes most of the time."""
    return [file.text for file in files]


def _judged(found: Found, output: Path) -> Judged:
    command = [sys.executable, __file__, str(found.path), "--one", "--keep", str(output)]
    try:
        made = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return Judged(found, problem=f"hung for {LONGEST} s")
    if made.returncode != 0:
        return Judged(found, problem=made.stderr.strip()[-600:])
    return Judged(found, json.loads(made.stdout))


def _shown(judged: Judged) -> Judged:
    print(judged.row(), flush=True)
    return judged


def _close(judged: Sequence[Judged]) -> int:
    """The closing counts, and the causes with the most common first."""
    verdicts = [(one.found.name, one.verdict) for one in judged if one.verdict is not None]
    total = {key: sum(v[key] for _, v in verdicts) for key in ("operations", "called", "requests", "responses")}
    shares = ", ".join(f"{key} {count} ({_share(count, total['operations'])})" for key, count in total.items())
    print(f"\n{len(judged)} descriptions: {shares}")
    causes: dict[str, list[tuple[str, int, str]]] = {}
    for name, verdict in verdicts:
        for cause, count in verdict["causes"].items():
            causes.setdefault(cause, []).append((name, count, verdict["first"][cause]))
    for cause, places in sorted(causes.items(), key=lambda pair: -sum(count for _, count, _ in pair[1])):
        print(f"\n{sum(count for _, count, _ in places)} x {cause}")
        for name, count, first in places[:8]:
            print(f"    {name} {count}: {first[:600]}")
    failed = [one for one in judged if one.verdict is None]
    return 1 if causes or failed or not judged else 0


def _share(count: int, all_of_them: int) -> str:
    return f"{100 * count / all_of_them:.2f} %" if all_of_them else "-"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("specs", type=Path, metavar="DIR")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="those whose name holds one of these")
    parser.add_argument("--largest", type=float, default=float("inf"), metavar="MB", help="those that are no larger")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave the SDKs there")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
