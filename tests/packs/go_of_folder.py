"""Every description of a folder as a Go module: does Go's own formatter, compiler and vet find anything?

    python tests/packs/go_of_folder.py DIR [--only NAME ...] [--largest MB] [--keep DIR]

A row for each description: its operations, those that the module leaves out with a warning, the lines of Go, the seconds
(of a clock) that `go build` and `go vet` take, and what they find. The exit code is 1 if anything is found.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))

from find import Found, find, root_of

GENERATE = """\
import json, sys, sdkwright
outcome = sdkwright.generate(sys.argv[1], output=sys.argv[2], root=sys.argv[3], package="client", packs=["go"])
print(json.dumps([[each.severity.value, each.code, str(each)] for each in outcome.report]))
sys.exit(not outcome.ok)
"""
LONGEST = 1800
"""Seconds after which a step counts as hung."""
METHOD = re.compile(r"^\treq := newRequest\(", re.M)
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one description; `findings` say what should not be so."""

    name: str
    operations: int = 0
    left_out: int = 0
    lines: int = 0
    build_seconds: float = 0.0
    vet_seconds: float = 0.0
    findings: tuple[str, ...] = ()

    def __str__(self) -> str:
        counts = f"{self.operations:10,} {self.left_out:8,} {self.lines:9,} {self.build_seconds:7.1f} {self.vet_seconds:6.1f}"
        return f"{self.name[:40]:40} {counts}  {f'{len(self.findings)} FOUND' if self.findings else 'ok'}"


def main() -> int:
    options = _options()
    found = [each for each in find(options.specs) if not each.is_broken and each.size <= options.largest * 1_000_000]
    found = [each for each in found if not options.only or any(name in each.name for name in options.only)]
    print(f"{'description':40} {'operations':>10} {'left out':>8} {'lines':>9} {'build s':>7} {'vet s':>6}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as cores:
        folder = options.keep or Path(scratch)
        results = [_shown(each) for each in cores.map(lambda one: examine(one, folder), found)]
    failed = [each for each in results if each.findings]
    print(f"\n{len(results)} descriptions, {len(results) - len(failed)} without a finding, ", end="")
    print(f"{sum(each.lines for each in results):,} lines")
    for each in failed:
        print("\n".join(f"FAILED {each.name}: {finding}" for finding in each.findings[:SHOWN]))
    return 1 if failed or not results else 0


def examine(found: Found, folder: Path) -> Result:
    """Makes the module of one description, and has Go's tools look at it."""
    module = folder / found.name.replace("/", "_").rstrip("_")
    told = (str(found.path), str(module), str(root_of(found.path)))
    status, printed = _run([sys.executable, "-c", GENERATE, *told], Path.cwd())
    if status:
        return Result(found.name, findings=(f"generate: {printed.strip()[-300:]}",))
    said = json.loads(printed.strip().rpartition("\n")[2])
    left_out = sum(code in ("go-operation", "go-stream") and severity == "warning" for severity, code, _ in said)
    texts = [path.read_text("utf-8") for path in module.glob("*.go")]
    methods = sum(len(METHOD.findall(text)) for text in texts)
    findings = [f"gofmt: {line}" for line in _lines(["gofmt", "-l", "."], module)]
    started = time.monotonic()
    findings += [f"build: {line}" for line in _lines(["go", "build", "./..."], module)]
    built = time.monotonic()
    findings += [f"vet: {line}" for line in _lines(["go", "vet", "./..."], module)]
    vetted = time.monotonic()
    lines = sum(text.count("\n") for text in texts)
    return Result(found.name, methods + left_out, left_out, lines, built - started, vetted - built, tuple(findings))


def _lines(command: Sequence[str], folder: Path) -> Iterator[str]:
    """What a tool finds, a line for each thing."""
    status, printed = _run(command, folder)
    lines = [line for line in printed.splitlines() if line.strip() and not line.startswith("#")]
    yield from lines or ([f"exit {status}"] if status else [])


def _run(command: Sequence[str], folder: Path) -> tuple[int, str]:
    environment = {**os.environ, "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GO111MODULE": "on"}
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    done = subprocess.run(command, cwd=folder, text=True, timeout=LONGEST, env=environment, **both)
    return done.returncode, done.stdout


def _shown(result: Result) -> Result:
    print(result, flush=True)
    return result


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("specs", type=Path, metavar="DIR")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="those whose name holds one of these")
    parser.add_argument("--largest", type=float, default=float("inf"), metavar="MB", help="those that are no larger")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave what was made there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
