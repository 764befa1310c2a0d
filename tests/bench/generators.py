"""`make bench-generators`: what a run of sdkwright costs beside those of other generators, as ratios in one run.

    python tests/bench/generators.py PEERS SPECS [DESCRIPTION...] [--generators NAME...] [--seconds N] [--megabytes N]

PEERS is a folder with a virtual environment (`python`) and what npm installed (`node_modules`); `make` makes it. SPECS is
a folder of open descriptions. Each generator makes what it makes by default of each description: cold (nothing is there, nothing
is remembered), a second time (nothing changed), and after a property was added to one schema. sdkwright also makes it
in a fresh clone: an empty folder on a machine that made the same before. A row has the seconds of CPU of the process
with all that it started, those on the clock, the most memory that one of them held, the ratios of the three to sdkwright's, and the
lines that were made.
A run that fails is a row with the last that it said; one that takes too long, or more memory than it may, is stopped, and its row says so.

The peers do not make the same: datamodel-code-generator makes models alone, hey-api TypeScript. stainful needs a
configuration that lists every operation: `stainless_config` writes one, which is not counted. It follows no reference to another
file: of DigitalOcean's description as it is it makes methods without parameters.
"""

from __future__ import annotations

import argparse
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from stainless_config import write_config

ROOT = Path(__file__).parents[2]
LOOK = 0.2
"""Seconds between two looks at the memory of a run."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Where a run is stopped: seconds on the clock, and megabytes that its processes hold together (no limit without /proc)."""

    seconds: float = 900
    megabytes: float = 8_000


@dataclass(frozen=True, slots=True)
class Description:
    """A description: the folder that is copied, its root file, and the file in which a property is added."""

    folder: Path
    root: str
    edited: str


def descriptions(specs: Path) -> dict[str, Description]:
    return {
        "cancel endpoint": Description(ROOT / "spec", "gradient.yaml", "gradient.yaml"),
        "OpenAI": Description(specs, "openai.yaml", "openai.yaml"),
        "DigitalOcean": Description(
            specs / "digitalocean", "DigitalOcean-public.v2.yaml", "resources/apps/models/app.yml"
        ),
        "Stripe": Description(specs, "stripe.yaml", "stripe.yaml"),
        "Microsoft Graph": Description(specs, "microsoft-graph-v1.json", "microsoft-graph-v1.json"),
    }


def commands(peers: Path) -> dict[str, list[str]]:
    """How each generator is called; SPEC and OUT stand for what it reads and where it writes, CONFIG for a stainless.yml."""
    tools = peers.absolute() / "python" / "bin"  # in PATH, too, of programs that are started elsewhere
    ours = [sys.executable, "-m", "sdkwright", "generate", "SPEC", "--output", "OUT", "--package", "api", "--quiet"]
    client = [f"{tools}/openapi-python-client", "generate", "--path", "SPEC", "--output-path", "OUT", "--overwrite"]
    models = [f"{tools}/datamodel-codegen", "--input", "SPEC", "--input-file-type", "openapi", "--output", "OUT/api"]
    java = [f"{tools}/openapi-generator-cli", "generate", "-i", "SPEC", "-g", "python", "-o", "OUT"]
    return {
        "sdkwright": ours,
        "openapi-python-client": client,
        "datamodel-code-generator": [*models, "--output-model-type", "pydantic_v2.BaseModel"],
        "openapi-generator": [*java, "--skip-validate-spec"],
        "hey-api": [f"{peers}/node_modules/.bin/openapi-ts", "-i", "SPEC", "-o", "OUT", "--no-log-file"],
        "stainful": [f"{tools}/stainful", "generate", "--spec", "SPEC", "--config", "CONFIG", "--out", "OUT"],
    }


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and all that it waited for has cost; megabytes are those of the largest. `lines` is what stands there after it."""

    cpu: float
    wall: float
    megabytes: float
    lines: int = 0


def measured(command: Sequence[str], environment: Mapping[str, str], folder: Path, limits: Limits) -> Cost | str:
    """What a command costs; where it fails or is stopped, what happened."""
    with (folder / "said.txt").open("w+b") as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, env=environment, start_new_session=True
        )
        status, cost, stopped = waited_for(process, limits)
        wall = time.perf_counter() - began
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
    if stopped:
        return f"stopped at {stopped}: {cost.cpu:.0f} s of CPU, {wall:.0f} s, {cost.megabytes:.0f} MB until then"
    return f"failed after {cost.cpu:.1f} s of CPU: {last_said(text) or status}" if status else replace(cost, wall=wall)


def last_said(text: str) -> str:
    """The line that says why a program failed, as well as that can be known: the last one that names an error, or the last."""
    lines = [re.sub(r"\x1b\[[\d;]*m", "", line).strip(" │╭╰─╮╯") for line in text.splitlines()]
    errors = [line for line in lines if re.search(r"\w(Error|Exception): |FATAL ERROR|^error: ", line)]
    return (errors or [line for line in lines if line] or [""])[-1][:160]


def waited_for(process: subprocess.Popen[bytes], limits: Limits) -> tuple[int, Cost, str]:
    """The status of a process, what it cost, and at which limit it was stopped with all that it had started."""
    began = looked = time.perf_counter()
    stopped, seen = "", Cost(0, 0, 0)
    while True:
        found, status, usage = os.wait4(process.pid, os.WNOHANG)
        if found:
            process.returncode = os.waitstatus_to_exitcode(status)
            cost = Cost(usage.ru_utime + usage.ru_stime, 0, usage.ru_maxrss / 1024)
            return (
                process.returncode,
                seen if stopped else cost,
                stopped,
            )  # what is killed is not counted by its parents
        now = time.perf_counter()
        if now - looked > LOOK and not stopped:
            looked, seen = now, seen_now(process.pid)
            if now - began > limits.seconds:
                stopped = f"{limits.seconds:g} s"
            elif seen.megabytes > limits.megabytes:
                stopped = f"{limits.megabytes:g} MB"
            if stopped:
                os.killpg(process.pid, signal.SIGKILL)
        time.sleep(0.005)


def seen_now(pid: int) -> Cost:
    """What a process and those below it have used, and the megabytes that they hold together; nothing where the system does not tell."""
    cpu, pages, waiting = 0, 0, [pid]
    while waiting:
        each = waiting.pop()
        try:
            fields = Path(f"/proc/{each}/stat").read_text("utf-8").rpartition(")")[2].split()
            waiting += map(int, Path(f"/proc/{each}/task/{each}/children").read_text("ascii").split())
        except OSError:  # it has just ended
            continue
        cpu += sum(map(int, fields[11:15]))  # proc(5): utime, stime, and those of children that have ended
        pages += int(fields[21])  # rss
    return Cost(cpu / os.sysconf("SC_CLK_TCK"), 0, pages * resource.getpagesize() / 1e6)


def lines_of(folder: Path) -> int:
    """The lines of all text below a folder."""
    found = (path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".jar"))
    return sum(data.count(b"\n") for data in found)


YAML_PROPERTIES = re.compile(r"^ *properties:\n( +)(?=\S)", re.MULTILINE)
JSON_PROPERTIES = re.compile(r'"properties"\s*:\s*\{()(?=\s*")')


def add_property(file: Path) -> None:
    """Adds a property to the first schema of a file that has any."""
    text = file.read_text("utf-8")
    is_json = file.suffix == ".json"
    start = max(text.find("\ncomponents:"), 0)
    if is_json:
        start = text.find('"schemas"', text.find('"components"'))
    before = (JSON_PROPERTIES if is_json else YAML_PROPERTIES).search(text, start)
    assert before is not None, file
    added = f"{before[1]}added_by_the_bench:\n{before[1]}  type: string\n"
    if is_json:
        added = '"added_by_the_bench":{"type":"string"},'
    file.write_text(text[: before.start(1)] + added + text[before.start(1) :], "utf-8")


def steps(
    description: Description, command: Sequence[str], folder: Path, limits: Limits
) -> Iterator[tuple[str, Cost | str]]:
    """The runs of one generator on one description."""
    spec = copied(description, folder / "spec")
    words = {"SPEC": str(spec / description.root), "CONFIG": str(folder / "stainless.yml")}
    if "CONFIG" in command:
        write_config(spec / description.root, folder / "stainless.yml")
    tools = os.pathsep.join([str(Path(command[0]).parent), os.environ["PATH"]])  # openapi-python-client calls ruff
    environment = {**os.environ, "PATH": tools, "SDKWRIGHT_CACHE_DIR": str(folder / "cache")}

    def run(out: str) -> Cost | str:
        (folder / out).mkdir(exist_ok=True)
        told = [filled(word, {**words, "OUT": str(folder / out)}) for word in command]
        cost = measured(told, environment, folder, limits)
        return cost if isinstance(cost, str) else replace(cost, lines=lines_of(folder / out))

    yield "cold", (cold := run("out"))
    if isinstance(cold, str):
        return
    yield "nothing changed", run("out")
    add_property(spec / description.edited)
    yield "one property added", run("out")
    if "sdkwright" in command:
        yield "fresh clone", run("clone")


def filled(word: str, names: Mapping[str, str]) -> str:
    """A word of a command with the paths that it names in capitals."""
    return re.sub("|".join(names), lambda found: names[found[0]], word)


def copied(description: Description, to: Path) -> Path:
    """A copy of a description that may be edited: its whole folder, or the file alone where others lie beside it."""
    if description.edited == description.root:
        to.mkdir()
        shutil.copyfile(description.folder / description.root, to / description.root)
    else:
        shutil.copytree(description.folder, to, copy_function=shutil.copyfile)
        for folder in (to, *(path for path in to.rglob("*") if path.is_dir())):
            folder.chmod(0o755)
    return to


def main() -> None:
    options = read_options()
    print(f"{'':17}{'':20}{'':26}{'CPU':>8}{'':>8}{'wall':>8}{'':>8}{'memory':>10}{'':>8}{'lines':>11}")
    for name, description in descriptions(options.specs).items():
        if options.names and name not in options.names:
            continue
        rows: dict[str, dict[str, Cost | str]] = {}
        for who, command in commands(options.peers).items():
            if options.generators and who not in options.generators:
                continue
            print(f"{name}: {who}", end="\r", file=sys.stderr, flush=True)
            with TemporaryDirectory() as folder:
                for step, cost in steps(description, command, Path(folder), options.limits):
                    rows.setdefault(step, {})[who] = cost
        for step, costs in rows.items():
            for who, cost in costs.items():
                print(f"{name:17}{step:20}{who:26}{shown(cost, costs.get('sdkwright'))}", flush=True)


def read_options() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("peers", type=Path)
    words.add_argument("specs", type=Path)
    words.add_argument("names", nargs="*", metavar="DESCRIPTION", help=", ".join(descriptions(Path())))
    words.add_argument("--generators", nargs="+", choices=list(commands(Path())), help="these alone; all of them")
    words.add_argument("--seconds", type=float, default=Limits().seconds, help="on the clock, for one run")
    words.add_argument("--megabytes", type=float, default=Limits().megabytes, help="for one run")
    options = words.parse_args()
    unknown = [name for name in options.names if name not in descriptions(Path())]
    if unknown:
        words.error(f"no such description: {', '.join(unknown)}")
    options.limits = Limits(options.seconds, options.megabytes)
    return options


def shown(cost: Cost | str, ours: Cost | str | None) -> str:
    """A row; without ratios where ours is not there to compare."""
    if isinstance(cost, str):
        return cost
    cells = []
    for name, unit, digits in (("cpu", "s", 2), ("wall", "s", 2), ("megabytes", "MB", 0)):
        value = getattr(cost, name)
        ratio = f"{value / getattr(ours, name):7.2f}x" if isinstance(ours, Cost) else f"{'':8}"
        cells.append(f"{value:7.{digits}f} {unit}{ratio}")
    return "".join(cells) + f"{cost.lines:11,}"


if __name__ == "__main__":
    main()
