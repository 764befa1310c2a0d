"""Every description of a folder through every one of our packs, on all cores, and its facts against their schemas.

    python tests/corpus/packs.py DIR [--only NAME ...] [--largest MB] [--packs NAME ...] [--keep DIR]

A row for each description: for each pack the files that it made and the seconds that this took, then the size of the
facts. What a pack makes is parsed by `generate`; here each link of a page is followed, and `gofmt` reads what is Go where
it is installed. `inspect` and `context --json` are held to the schemas that are published. The exit code is 1 if
something is not as it should be.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

sys.path.insert(0, str(Path(__file__).parent))

from find import ENDINGS, Found, find, root_of
from links import broken_links

from sdkwright.packs.finding import our_names

FACTS = Path(__file__).parent / "facts.py"
LONGEST = 3600
"""Seconds after which a step counts as hung."""


@dataclass(frozen=True, slots=True)
class Made:
    """What one pack made of a description."""

    files: int
    size: int
    seconds: float


@dataclass(slots=True)
class Result:
    """What became of one description; `wrong` says what should not be so, by step."""

    found: Found
    made: dict[str, Made] = field(default_factory=dict)
    facts: int = 0
    seconds: float = 0.0
    wrong: dict[str, str] = field(default_factory=dict)

    def row(self, packs: Sequence[str]) -> str:
        """The line of the table."""
        cells = (self.made.get(pack, Made(0, 0, 0.0)) for pack in packs)
        shown = " ".join(f"{each.files:6} {each.size / 1e6:6.1f} {each.seconds:6.1f}" for each in cells)
        problems = "; ".join(f"{step}: {text.splitlines()[0][:160]}" for step, text in self.wrong.items())
        facts = f"{self.facts / 1e6:6.1f} {self.seconds:6.1f}"
        return f"{self.found.name[:36]:36} {shown} {facts}  {f'FAILED {problems}' if self.wrong else 'ok'}"


def main() -> int:
    options = _options()
    packs = options.packs or our_names()
    sound = [one for one in find(options.specs) if not one.is_broken and one.size <= options.largest * 1_000_000]
    found = [one for one in sound if not options.only or any(name in one.name for name in options.only)]
    heads = " ".join(f"{pack[:8]:>8} {'MB':>4} {'s':>6}" for pack in packs)
    print(f"{'description':36} {heads} {'facts':>6} {'s':>6}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as cores:
        folder = options.keep or Path(scratch)
        jobs = [cores.submit(examine, one, packs, folder, keep=options.keep is not None) for one in found]
        results = [_shown(job.result(), packs) for job in jobs]
    return _close(results, packs)


def examine(found: Found, packs: Sequence[str], folder: Path, *, keep: bool = True) -> Result:
    """Takes one description through all packs."""
    result = Result(found)
    for pack in packs:
        output = folder / pack / found.name.replace("/", "_").rstrip("_")
        began = time.monotonic()
        ran = _python(*_generate(found, pack, output))
        seconds = time.monotonic() - began
        if ran.returncode != 0:
            result.wrong[pack] = _first_error(ran)
            continue
        files = [path for path in output.rglob("*") if path.is_file()]
        result.made[pack] = Made(len(files) - 1, sum(path.stat().st_size for path in files), seconds)  # one is the lock
        result.wrong |= {f"{pack}, {step}": text for step, text in _flaws(output, found)}
        if not keep:
            shutil.rmtree(output)
    _judge_facts(result)
    return result


def _generate(found: Found, pack: str, output: Path) -> tuple[str, ...]:
    told = ("--root", str(root_of(found.path)), "--output", str(output), "--package", "sdk")
    return ("-m", "sdkwright", "generate", str(found.path), "--pack", pack, *told, "--report", "json", "--quiet")


def _flaws(output: Path, found: Found) -> Iterator[tuple[str, str]]:
    """What is wrong with the files of one pack, as others read them; a link that the description has is its own."""
    broken = sorted(broken_links(output))
    if broken:
        said = "\n".join(path.read_text("utf-8", "replace") for path in _sources(found))
        broken = [each for each in broken if unquote(each.partition(": ")[2]) not in said]
    if broken:
        yield "links", f"{len(broken)} lead nowhere, such as {broken[0]}"
    formatter = shutil.which("gofmt")
    if formatter and any(output.rglob("*.go")):
        ran = subprocess.run([formatter, "-l", str(output)], capture_output=True, text=True, timeout=LONGEST)
        if ran.returncode or ran.stdout:
            yield "gofmt", (ran.stderr or ran.stdout).strip()


def _sources(found: Found) -> list[Path]:
    """The files of a description."""
    whole = root_of(found.path) if found.name.endswith("/") else found.path
    return [path for path in (whole, *whole.rglob("*")) if path.suffix in ENDINGS and path.is_file()]


def _judge_facts(result: Result) -> None:
    began = time.monotonic()
    ran = _python(str(FACTS), str(result.found.path), str(root_of(result.found.path)))
    result.seconds = time.monotonic() - began
    if ran.returncode != 0:
        result.wrong["facts"] = ran.stderr.strip().rpartition("\n")[2] or f"exit {ran.returncode}"
        return
    told = json.loads(ran.stdout)
    result.facts = told["size"]
    result.wrong |= told["wrong"]


def _python(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", f"hung for {LONGEST} s")


def _first_error(ran: subprocess.CompletedProcess[str]) -> str:
    try:
        found = json.loads(ran.stdout)["diagnostics"]
        errors = [each for each in found if each["severity"] == "error"]
        return f"{len(errors)} errors, {errors[0]['code']}: {errors[0]['message']}"
    except (ValueError, KeyError, IndexError):
        return ran.stderr.strip().rpartition("\n")[2] or f"exit {ran.returncode}"


def _shown(result: Result, packs: Sequence[str]) -> Result:
    print(result.row(packs), flush=True)
    return result


def _close(results: Sequence[Result], packs: Sequence[str]) -> int:
    """The closing counts."""
    failed = [one for one in results if one.wrong]
    print(f"\n{len(results)} descriptions, {len(results) - len(failed)} without a flaw")
    for pack in packs:
        made = [one.made[pack] for one in results if pack in one.made]
        print(
            f"{pack}: {len(made)} made, {sum(each.files for each in made):,} files, "
            f"{sum(each.size for each in made) / 1e6:,.0f} MB, {sum(each.seconds for each in made):,.0f} s, "
            f"{max((each.seconds for each in made), default=0):.1f} s at most"
        )
    for one in failed:
        print(f"FAILED {one.found.name}: " + "; ".join(f"{step}: {text}" for step, text in one.wrong.items()))
    return 1 if failed or not results else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("specs", type=Path, metavar="DIR")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="those whose name holds one of these")
    parser.add_argument("--largest", type=float, default=float("inf"), metavar="MB", help="those that are no larger")
    parser.add_argument("--packs", nargs="+", default=[], metavar="NAME", help="these packs (default: all of ours)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="leave what was made there")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
