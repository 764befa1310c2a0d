"""Every description of a folder through generate, import, the type checker and the SDK's own tests, on all cores.

    python tests/corpus/run.py DIR [--full] [--only NAME ...] [--largest MB] [--keep DIR]

One line for each description and the closing counts; the exit code is 1 if one of them did not do what it should: those
below `broken/` are to be refused with a located message, all others are to become an SDK that a checker finds sound.
Without `--full` the type checker sees a fixed sample, and the own tests of that sample are run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from find import Found, find, root_of

SAMPLE = 12
"""How many descriptions the type checker sees without `--full`: the smallest ones of each version."""
ACCEPTED = {
    "broken/allof-cyclic-property.yaml": "a property whose items are the schema again, met with more, is legal recursion"
}
"""What somebody else takes for broken, and we for sound, with the reason."""
COMMANDS = Path(__file__).parent / "commands.py"
NO_TESTS = 5
"""What pytest ends with where there is nothing to run."""
LONGEST = 3600
"""Seconds after which a step counts as hung."""
IMPORT_ALL = """
import pkgutil, sys, importlib
package = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(found.name)
types = importlib.import_module(sys.argv[1] + ".types")
for name in types.__all__:
    known = getattr(types, name)
    if isinstance(known, type) and hasattr(known, "from_dict"):
        assert known.from_dict({}).to_dict() == {}
"""


@dataclass(slots=True)
class Result:
    """What became of one description; `wrong` says what should not be so, by step."""

    found: Found
    refused: bool = False
    operations: int = 0
    left_out: dict[str, int] = field(default_factory=dict)
    lines: int = 0
    seconds: float = 0.0
    checked: bool = False
    wrong: dict[str, str] = field(default_factory=dict)

    def row(self) -> str:
        """The line of the table."""
        left = sum(self.left_out.values())
        state = "refused" if self.refused else "typed" if self.checked else "imported"
        if self.found.name in ACCEPTED:
            state = f"accepted: {ACCEPTED[self.found.name]}"
        problems = "; ".join(f"{step}: {text.splitlines()[0][:160]}" for step, text in self.wrong.items())
        facts = f"{self.found.name[:44]:44} {self.operations:6} {left:5} {self.lines:8} {self.seconds:7.1f}"
        return f"{facts}  {'FAILED ' + problems if self.wrong else state}"


def main() -> int:
    options = _options()
    found = [one for one in find(options.specs) if not options.only or any(o in one.name for o in options.only)]
    found = [one for one in found if one.size <= options.largest * 1_000_000]
    sample = _sample(found)
    print(f"{'description':44} {'ops':>6} {'left':>5} {'lines':>8} {'seconds':>7}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as cores:
        folder = options.keep or Path(scratch)
        jobs = (cores.submit(examine, one, folder, options.full or one in sample) for one in found)
        results = [_shown(job.result()) for job in list(jobs)]
    return _close(results)


def examine(found: Found, folder: Path, checks_types: bool) -> Result:
    """Takes one description the whole way."""
    result = Result(found)
    output = folder / found.name.replace("/", "_").rstrip("_")
    began = time.monotonic()
    root = str(root_of(found.path))
    made = _run(
        "generate",
        str(found.path),
        "--root",
        root,
        "--output",
        str(output),
        "--package",
        "sdk",
        "--report",
        "json",
        "--quiet",
    )
    result.seconds = time.monotonic() - began
    if found.is_broken and found.name not in ACCEPTED:
        _judge_refusal(result, made, output)
    elif made.returncode != 0:
        result.wrong["generate"] = _first_error(made)
    else:
        _judge_sdk(result, output / "src", checks_types)
    return result


def _judge_refusal(result: Result, made: subprocess.CompletedProcess[str], output: Path) -> None:
    """A broken description: exit 1, a message with a place, and nothing written."""
    result.refused = made.returncode == 1
    errors = [one for one in _diagnostics(made) if one.get("severity") == "error"]
    if not result.refused:
        result.wrong["refuse"] = f"exit {made.returncode} instead of 1"
    elif not any(one.get("line") for one in errors):
        result.wrong["refuse"] = "no error has a line"
    elif output.exists():
        result.wrong["refuse"] = "something was written"


def _judge_sdk(result: Result, source: Path, checks_types: bool) -> None:
    result.lines = sum(path.read_bytes().count(b"\n") for path in source.rglob("*.py"))
    _judge_commands(result)
    environment = {**os.environ, "PYTHONPATH": str(source), "PYTHONWARNINGS": "error"}
    imported = _python("-c", IMPORT_ALL, "sdk", env=environment)
    if imported.returncode != 0:
        result.wrong["import"] = imported.stderr.strip().rpartition("\n")[2]
    if checks_types:
        result.checked = True
        cache = source.parents[1] / f"mypy-{threading.get_ident()}"  # what is installed is read once in each thread
        checked = _python("-m", "mypy", "--strict", f"--cache-dir={cache}", "--config-file=", str(source / "sdk"))
        if checked.returncode != 0:
            lines = [line for line in checked.stdout.splitlines() if ": error: " in line]
            result.wrong["types"] = f"{len(lines)} errors, {lines[0] if lines else checked.stderr}"
        _judge_proof(result, source.parent)


def _judge_proof(result: Result, sdk: Path) -> None:
    """The SDK's own tests, as its user runs them; an SDK of which no example can be made has none."""
    if not (sdk / "tests").is_dir():
        return
    environment = {**os.environ, "PYTHONPATH": str(sdk / "src")}
    ran = _python(
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:hypothesispytest",  # of our own environment: its import is half of the time
        "-c",
        str(sdk / "pyproject.toml"),
        str(sdk / "tests"),
        env=environment,
    )
    if ran.returncode not in (0, NO_TESTS):
        failed = [line for line in ran.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
        result.wrong["tests"] = f"{len(failed)} failed, {failed[0] if failed else ran.stdout[-300:] or ran.stderr}"


def _judge_commands(result: Result) -> None:
    """`check`, `inspect`, `surface` and `explain`; the surface says what was left out."""
    ran = _python(str(COMMANDS), str(result.found.path), str(root_of(result.found.path)))
    if ran.returncode != 0:
        result.wrong["commands"] = ran.stderr.strip().rpartition("\n")[2] or f"exit {ran.returncode}"
        return
    told = json.loads(ran.stdout)
    result.wrong |= told["wrong"]
    shown = told["surface"] or {"operations": [], "left_out": []}
    result.operations = len(shown["operations"]) + len(shown["left_out"])
    for one in shown["left_out"]:
        result.left_out[one["code"]] = result.left_out.get(one["code"], 0) + 1


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return _python("-m", "sdkwright", *arguments)


def _python(*arguments: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, env=env, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", f"hung for {LONGEST} s")


def _diagnostics(made: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    try:
        shown = json.loads(made.stdout or made.stderr)
    except ValueError:
        return []
    found = shown.get("diagnostics", []) if isinstance(shown, dict) else shown
    return [one for one in found if isinstance(one, dict)]


def _first_error(made: subprocess.CompletedProcess[str]) -> str:
    errors = [one for one in _diagnostics(made) if one.get("severity") == "error"]
    if errors:
        return f"{len(errors)} errors, {errors[0].get('code')}: {errors[0].get('message')}"
    return made.stderr.strip().rpartition("\n")[2] or f"exit {made.returncode}"


def _sample(found: Sequence[Found]) -> list[Found]:
    sound = sorted((one for one in found if not one.is_broken), key=lambda one: (one.size, one.name))
    return sound[:: max(1, len(sound) // (2 * SAMPLE))][:SAMPLE]


def _shown(result: Result) -> Result:
    print(result.row(), flush=True)
    return result


def _close(results: Sequence[Result]) -> int:
    """The closing counts."""
    failed = [one for one in results if one.wrong]
    left = [(one, code, count) for one in results for code, count in one.left_out.items()]
    sound = [one for one in results if not one.found.is_broken]
    print(f"\n{len(sound)} descriptions: {sum('generate' not in one.wrong for one in sound)} generated, ", end="")
    print(f"{sum('import' in one.wrong for one in sound)} import errors, ", end="")
    checked = sum(one.checked for one in sound)
    print(f"{sum('types' in one.wrong for one in sound)} of {checked} with type errors, ", end="")
    print(f"{sum('tests' in one.wrong for one in sound)} of {checked} with tests of their own that fail")
    print(f"{len(results) - len(sound)} broken ones: {sum(one.refused for one in results)} refused")
    print(f"{sum(one.operations for one in sound)} operations, {sum(count for *_, count in left)} left out")
    for one, code, count in left:
        print(f"  {one.found.name}: {count} for {code}")
    for one in failed:
        print(f"FAILED {one.found.name}: " + "; ".join(f"{step}: {text}" for step, text in one.wrong.items()))
    return 1 if failed or not results else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("specs", type=Path, metavar="DIR")
    parser.add_argument("--full", action="store_true", help="check the types of every SDK, and run its tests")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="those whose name holds one of these")
    parser.add_argument("--largest", type=float, default=float("inf"), metavar="MB", help="those that are no larger")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave the SDKs there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
