"""Kills a command that writes an output folder (SIGKILL) again and again, and looks at what it leaves.

    python tests/kill.py [--times 20] [--seed N] [--before 'COMMAND'] [COMMAND ...]

Every word `TMP` in a command stands for the output folder. Without a command it is
`python -m sdkwright generate spec/gradient.yaml --config spec/sdk.toml --output TMP`. `--before` is a command that
fills the folder first, with an older state for the killed one to change; without it the folder is new.

One whole run tells how long it takes and what is right. Then half of the kills strike at a random moment of the whole
run, and half at one of the time in which it writes, which is shorter; one that comes too late does not count. After
each kill every file has to be, byte for byte, the one from before or the right one, and none of the former may be
missing; the next run has to end with the right bytes and nothing beside them. The moments depend on the seed, and on
the speed of the machine.
"""

from __future__ import annotations

import argparse
import json
import random
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

STAGING = ".sdkwright-writing"
LOCK = "sdkwright.lock"
SDKWRIGHT = ["-m", "sdkwright", "generate", "spec/gradient.yaml", "--config", "spec/sdk.toml", "--output", "TMP"]

Tree = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Whole:
    """What whole runs do: the tree before, the right one, and the seconds until writing begins and until the end."""

    old: Tree
    new: Tree
    until_writing: float
    until_end: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one kill left: how many files are old, new, missing or broken, and whether the next run put it right."""

    killed: bool
    old: int
    new: int
    staged: int
    broken: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether nothing was half-written and the next run finished."""
        return not self.broken and not self.wrong

    @property
    def line(self) -> str:
        """The outcome for a reader."""
        fate = "killed" if self.killed else "too late"
        found = f"{self.old:5} old {self.new:5} new {self.staged:5} staged {len(self.broken):3} broken"
        return f"{fate:8} {found}   next run {'right' if not self.wrong else 'WRONG: ' + ', '.join(self.wrong[:3])}"


def tree(output: Path) -> dict[str, bytes]:
    """Every file of a folder; an empty folder stands there with a slash."""
    paths = sorted(output.rglob("*")) if output.exists() else []
    files = {p.relative_to(output).as_posix(): p.read_bytes() for p in paths if p.is_file()}
    return files | {f"{p.relative_to(output).as_posix()}/": b"" for p in paths if p.is_dir() and not any(p.iterdir())}


def run(command: Sequence[str], output: Path) -> subprocess.Popen[bytes]:
    """Starts a command for an output folder."""
    words = [str(output) if word == "TMP" else word for word in command]
    return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def finish(command: Sequence[str], output: Path) -> None:
    """Runs a command to its end, which has to be a good one."""
    _, complaint = (process := run(command, output)).communicate()
    if process.returncode != 0:
        raise SystemExit(f"{shlex.join(command)} ended with {process.returncode}\n{complaint.decode()}")


def wait_for_writing(process: subprocess.Popen[bytes], output: Path) -> None:
    """Comes back once the command has begun to write, or has ended."""
    while process.poll() is None and not (output / STAGING).exists():
        pass


def measure(command: Sequence[str], before: Sequence[str], folder: Path) -> Whole:
    """Runs everything once, unkilled. The second of two runs is the one that counts: the first warms the caches."""
    times = (0.0, 0.0)
    for name in ("warm", "whole"):
        output = folder / name
        if before:
            finish(before, output)
        old = tree(output)
        start = time.perf_counter()
        with run(command, output) as process:
            wait_for_writing(process, output)
            writing = time.perf_counter() - start
            process.communicate()
            times = (writing, time.perf_counter() - start)
        if process.returncode != 0:
            finish(command, output)
    return Whole(old, tree(output), *times)


def strike(command: Sequence[str], output: Path, moment: float, *, after_writing: bool) -> bool:
    """Kills a command after so many seconds, counted from its start or from its first write; says if it still ran."""
    with run(command, output) as process:
        if after_writing:
            wait_for_writing(process, output)
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.kill()
            return True
    return False


def look(found: Tree, whole: Whole, *, killed: bool, wrong: tuple[str, ...]) -> Outcome:
    """Judges what a kill left. The lock may also tell of the run under way; it is judged by the next run."""
    files = {p: data for p, data in found.items() if not p.startswith(STAGING) and not p.endswith("/")}
    staged = sum(p.startswith(f"{STAGING}/") for p in found)
    new = {p for p, data in files.items() if whole.new.get(p) == data}
    old = {p for p, data in files.items() if whole.old.get(p) == data} - new
    lost = {p for p in whole.old if p in whole.new} - files.keys()
    broken = tuple(sorted((files.keys() - old - new - {LOCK}) | lost | half_lock(files)))
    return Outcome(killed, len(old), len(new), staged, broken, wrong)


def half_lock(files: Tree) -> set[str]:
    """The lock, if it is there and is no whole JSON document."""
    try:
        json.loads(files.get(LOCK, b"{}"))
    except ValueError:
        return {LOCK}
    return set()


def kill_once(
    command: Sequence[str], before: Sequence[str], output: Path, whole: Whole, dice: random.Random
) -> Outcome:
    """One kill at a random moment, and the run after it."""
    if before:
        finish(before, output)
    while_writing = dice.random() < 0.5
    moment = dice.uniform(0, whole.until_end - whole.until_writing if while_writing else whole.until_end)
    killed = strike(command, output, moment, after_writing=while_writing)
    found = tree(output)
    finish(command, output)
    ended = tree(output)
    wrong = sorted(p for p in ended.keys() | whole.new.keys() if ended.get(p) != whole.new.get(p))
    return look(found, whole, killed=killed, wrong=tuple(wrong))


def main(arguments: Sequence[str]) -> int:
    """Prints a line for each kill, and gives 0 if none of them did any harm."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--before", type=shlex.split, default=[])
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args(arguments)
    command = [word for word in options.command if word != "--"] or [sys.executable, *SDKWRIGHT]
    dice = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        whole = measure(command, options.before, Path(folder))
        print(f"a whole run: {whole.until_end:.2f} s, of which it writes {whole.until_end - whole.until_writing:.3f} s")
        outcomes: list[Outcome] = []
        while sum(o.killed for o in outcomes) < options.times and len(outcomes) < 5 * options.times:
            outcomes.append(kill_once(command, options.before, Path(folder) / str(len(outcomes)), whole, dice))
            print(f"{len(outcomes):3}  {outcomes[-1].line}", flush=True)
    kills, harm = sum(o.killed for o in outcomes), sum(not o.good for o in outcomes)
    print(f"{kills} kills, {harm} did harm")
    return 0 if kills == options.times and not harm else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
