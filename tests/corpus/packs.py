"""Every description of a folder through all of our packs, on all cores, and its facts against their schemas.

    python tests/corpus/packs.py DIR [--only NAME ...] [--largest MB] [--packs NAME ...] [--keep DIR]

A row for each description: the files of each pack, and the seconds of CPU that the one run takes that makes all of them,
then the size of the facts, the seconds of `inspect` and `context --json`, which are held to the schemas that are
published, and the megabytes of the step that took most, which has a limit. What a pack makes is parsed by `generate`;
here each link of a page is followed, and `gofmt` reads what is Go where it is installed. The exit code is 1 if something
is not as it should be.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
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
MOST = 4_000
"""Megabytes that a step may take: what a small machine of a CI has to give."""


@dataclass(frozen=True, slots=True)
class Made:
    """What one pack made of a description."""

    files: int
    size: int


@dataclass(slots=True)
class Result:
    """What became of one description; `wrong` says what should not be so, by step."""

    found: Found
    made: dict[str, Made] = field(default_factory=dict)
    seconds: float = 0.0
    facts: int = 0
    seconds_of_facts: float = 0.0
    memory: int = 0
    wrong: dict[str, str] = field(default_factory=dict)

    def row(self, packs: Sequence[str]) -> str:
        """The line of the table."""
        cells = (self.made.get(pack, Made(0, 0)) for pack in packs)
        shown = " ".join(f"{each.files:8} {each.size / 1e6:5.1f}" for each in cells)
        problems = "; ".join(f"{step}: {text.splitlines()[0][:160]}" for step, text in self.wrong.items())
        facts = f"{self.seconds:6.1f} {self.facts / 1e6:6.1f} {self.seconds_of_facts:6.1f} {self.memory:6}"
        return f"{self.found.name[:36]:36} {shown} {facts}  {f'FAILED {problems}' if self.wrong else 'ok'}"


def main() -> int:
    options = _options()
    packs = options.packs or our_names()
    sound = [one for one in find(options.specs) if not one.is_broken and one.size <= options.largest * 1_000_000]
    found = [one for one in sound if not options.only or any(name in one.name for name in options.only)]
    heads = " ".join(f"{pack[:8]:>8} {'MB':>5}" for pack in packs)
    print(f"{'description':36} {heads} {'s':>6} {'facts':>6} {'s':>6} {'peak':>6}")
    with tempfile.TemporaryDirectory() as scratch, ThreadPoolExecutor(os.cpu_count()) as cores:
        folder = options.keep or Path(scratch)
        jobs = [cores.submit(examine, one, packs, folder, keep=options.keep is not None) for one in found]
        results = [_shown(job.result(), packs) for job in jobs]
    return _close(results, packs)


def examine(found: Found, packs: Sequence[str], folder: Path, *, keep: bool = True) -> Result:
    """Takes one description through all packs, and through each alone where one of them fails."""
    result = Result(found)
    whole = folder / found.name.replace("/", "_").rstrip("_")
    together = _run(packs, found, whole)
    result.seconds = together.seconds
    _note_memory(result, "generate", together)
    if together.status != 0:
        result.wrong |= {pack: _first_error(ran) for pack in packs if (ran := _run([pack], found, whole)).status != 0}
        result.wrong = result.wrong or {"generate": "each pack can be made alone, and all together cannot"}
    for pack in packs:
        files = [path for path in (whole / pack).rglob("*") if path.is_file()]
        if pack not in result.wrong:
            result.made[pack] = Made(len(files) - 1, sum(path.stat().st_size for path in files))  # one is the lock
            result.wrong |= {f"{pack}, {step}": text for step, text in _flaws(whole / pack, found)}
    if not keep:
        shutil.rmtree(whole)
    _judge_facts(result)
    return result


def _run(packs: Sequence[str], found: Found, whole: Path) -> Ran:
    """Makes some packs of a description in one run, as an sdk.toml lists them."""
    whole.mkdir(parents=True, exist_ok=True)
    tables = "".join(f'[packs.{pack}]\noutput = "{pack}"\n' for pack in packs)
    (whole / "sdk.toml").write_text(f'package = "sdk"\n{tables}')
    told = ("--config", str(whole / "sdk.toml"), "--root", str(root_of(found.path)), "--report", "json", "--quiet")
    return _python("-m", "sdkwright", "generate", str(found.path), *told)


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
    ran = _python(str(FACTS), str(result.found.path), str(root_of(result.found.path)))
    result.seconds_of_facts = ran.seconds
    _note_memory(result, "facts", ran)
    if ran.status != 0:
        result.wrong["facts"] = ran.said.strip().rpartition("\n")[2] or f"exit {ran.status}"
        return
    told = json.loads(ran.printed)
    result.facts = told["size"]
    result.wrong |= told["wrong"]


@dataclass(frozen=True, slots=True)
class Ran:
    """A process that ended: how, what it printed, what it said, the seconds of CPU that it took, and the megabytes."""

    status: int
    printed: str
    said: str
    seconds: float
    memory: int


def _note_memory(result: Result, step: str, ran: Ran) -> None:
    result.memory = max(result.memory, ran.memory)
    if ran.memory > MOST:
        result.wrong[f"memory of {step}"] = f"{ran.memory:,} MB"


def _python(*arguments: str) -> Ran:
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryFile() as said:
        process = subprocess.Popen([sys.executable, *arguments], stdout=printed, stderr=said)
        alarm = threading.Timer(LONGEST, process.kill)
        alarm.start()
        _, status, used = os.wait4(process.pid, 0)
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for file in (printed, said):
            file.seek(0)
            texts.append(file.read().decode("utf-8", "replace"))
        megabytes = used.ru_maxrss // (1_000_000 if sys.platform == "darwin" else 1_000)  # it counts bytes there
        return Ran(process.returncode, texts[0], texts[1], used.ru_utime + used.ru_stime, megabytes)


def _first_error(ran: Ran) -> str:
    try:
        found = json.loads(ran.printed)["diagnostics"]
        errors = [each for each in found if each["severity"] == "error"]
        return f"{len(errors)} errors, {errors[0]['code']}: {errors[0]['message']}"
    except (ValueError, KeyError, IndexError):
        return ran.said.strip().rpartition("\n")[2] or f"exit {ran.status}"


def _shown(result: Result, packs: Sequence[str]) -> Result:
    print(result.row(packs), flush=True)
    return result


def _close(results: Sequence[Result], packs: Sequence[str]) -> int:
    """The closing counts."""
    failed = [one for one in results if one.wrong]
    print(f"\n{len(results)} descriptions, {len(results) - len(failed)} without a flaw")
    for pack in packs:
        made = [one.made[pack] for one in results if pack in one.made]
        size = sum(each.size for each in made) / 1e6
        print(f"{pack}: {len(made)} made, {sum(each.files for each in made):,} files, {size:,.0f} MB")
    slowest = max((one.seconds for one in results), default=0)
    print(f"{sum(one.seconds for one in results):,.0f} s of CPU for all packs, {slowest:.1f} s at most")
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
