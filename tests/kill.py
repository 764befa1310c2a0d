"""Kills a command that writes an output folder (SIGKILL) again and again, and looks at what it leaves.

    python tests/kill.py [--times 20] [--seed N] [--before 'COMMAND'] [COMMAND ...]

Every word `TMP` in a command stands for the output folder. Without a command it is
`python -m sdkwright generate spec/gradient.yaml --config spec/sdk.toml --output TMP`. `--before` is a command that
fills the folder first, with an older state for the killed one to change; without it the folder is new.

One whole run tells what is right, and how many steps the command takes on the disk (`kill_hook/sitecustomize.py` counts
them; the command has to be a Python program). Then each kill strikes at a random step, which depends on the seed and
not on the speed of the machine: every other one just before it, the others a moment later. After each kill every file
has to be, byte for byte, the one from before or the right one, and none of the former may be missing; the next run has
to end with the right bytes and nothing beside them.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

STAGING = ".sdkwright-writing"
HOOK = Path(__file__).parent / "kill_hook"
LONGEST = 0.001
"""Seconds after a step at which the later kills strike: a file takes some 0.0001 to write."""
LOCK = "sdkwright.lock"
SDKWRIGHT = ["-m", "sdkwright", "generate", "spec/gradient.yaml", "--config", "spec/sdk.toml", "--output", "TMP"]

Tree = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Whole:
    """What a whole run does: the tree before, the right one, and the number of its steps on the disk."""

    old: Tree
    new: Tree
    steps: int


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


def run(command: Sequence[str], output: Path, **hook: object) -> subprocess.CompletedProcess[bytes]:
    """Runs a command for an output folder; `hook` tells what to count, or when to kill it."""
    words = [str(output) if word == "TMP" else word for word in command]
    env = dict(os.environ)
    if hook:
        env["PYTHONPATH"] = os.pathsep.join([str(HOOK), *filter(None, [env.get("PYTHONPATH")])])
        env |= {f"KILL_{key.upper()}": str(value) for key, value in {"in": output, **hook}.items()}
    return subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, env=env, check=False)


def finish(command: Sequence[str], output: Path, **hook: object) -> None:
    """Runs a command to its end, which has to be a good one."""
    ended = run(command, output, **hook)
    if ended.returncode != 0:
        raise SystemExit(f"{shlex.join(command)} ended with {ended.returncode}\n{ended.stderr.decode()}")


def measure(command: Sequence[str], before: Sequence[str], folder: Path) -> Whole:
    """Runs everything once, unkilled."""
    output, count = folder / "whole", folder / "count"
    if before:
        finish(before, output)
    old = tree(output)
    finish(command, output, count=count)
    return Whole(old, tree(output), int(count.read_text()))


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
    command: Sequence[str], before: Sequence[str], output: Path, whole: Whole, dice: random.Random, *, later: bool
) -> Outcome:
    """One kill at a random step, or a moment later, and the run after it."""
    if before:
        finish(before, output)
    after = dice.uniform(LONGEST / 1000, LONGEST) if later else 0
    ended = run(command, output, at=dice.randrange(whole.steps), after=after)
    found = tree(output)
    finish(command, output)
    right = tree(output)
    wrong = sorted(p for p in right.keys() | whole.new.keys() if right.get(p) != whole.new.get(p))
    return look(found, whole, killed=ended.returncode < 0, wrong=tuple(wrong))


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
        print(f"a whole run: {whole.steps} steps on the disk")
        outcomes: list[Outcome] = []
        while sum(o.killed for o in outcomes) < options.times and len(outcomes) < 5 * options.times:
            output, later = Path(folder) / str(len(outcomes)), len(outcomes) % 2 == 1
            outcomes.append(kill_once(command, options.before, output, whole, dice, later=later))
            print(f"{len(outcomes):3}  {outcomes[-1].line}", flush=True)
    kills, harm = sum(o.killed for o in outcomes), sum(not o.good for o in outcomes)
    print(f"{kills} kills, {harm} did harm")
    return 0 if kills == options.times and not harm else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
