"""`make bench-generators`: what a run of sdkwright costs beside those of other generators, as ratios in one run.

    python tests/bench/generators.py PEERS SPECS [DESCRIPTION...]

PEERS is a folder with a virtual environment (`python`) and what npm installed (`node_modules`); `make` makes it. SPECS is
a folder of open descriptions. Each generator makes what it makes by default of each description: cold (nothing is there, nothing
is remembered), a second time (nothing changed), and after a property was added to one schema. sdkwright also makes it
in a fresh clone: an empty folder on a machine that made the same before. A row has the seconds of CPU of the process
with all that it started, those on the clock, the most memory that one of them held, and the ratios of CPU and clock to sdkwright's.

The peers do not make the same: datamodel-code-generator makes models alone, hey-api TypeScript.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[2]
LONGEST = 900
"""Seconds after which a generator is stopped."""


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
    }


def commands(peers: Path) -> dict[str, list[str]]:
    """How each generator is called; SPEC and OUT stand for what it reads and where it writes."""
    tools = peers / "python" / "bin"
    ours = [sys.executable, "-m", "sdkwright", "generate", "SPEC", "--output", "OUT", "--package", "api", "--quiet"]
    client = [f"{tools}/openapi-python-client", "generate", "--path", "SPEC", "--output-path", "OUT", "--overwrite"]
    models = [f"{tools}/datamodel-codegen", "--input", "SPEC", "--input-file-type", "openapi", "--output", "OUT/api"]
    java = [f"{tools}/openapi-generator-cli", "generate", "-i", "SPEC", "-g", "python", "-o", "OUT"]
    return {
        "sdkwright": ours,
        "openapi-python-client": client,
        "datamodel-code-generator": [*models, "--output-model-type", "pydantic_v2.BaseModel"],
        "openapi-generator": [*java, "--skip-validate-spec"],
        "hey-api": [f"{peers}/node_modules/.bin/openapi-ts", "-i", "SPEC", "-o", "OUT"],
    }


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process and all that it waited for has cost; megabytes are those of the largest."""

    cpu: float
    wall: float
    megabytes: float


def measured(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Cost | str:
    """What a command costs; where it fails, the last that it said."""
    with (folder / "said.txt").open("w+b") as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, env=environment, start_new_session=True
        )
        status, usage = waited_for(process)
        wall = time.perf_counter() - began
        said.seek(0)
        lines = [line for line in said.read().decode("utf-8", "replace").splitlines() if line.strip()]
    if status:
        return f"failed: {lines[-1][:80] if lines else status}"
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


def waited_for(process: subprocess.Popen[bytes]) -> tuple[int, resource.struct_rusage]:
    """The status of a process, and what it used; one that takes too long is ended with all that it started."""
    began = time.perf_counter()
    while True:
        found, status, usage = os.wait4(process.pid, os.WNOHANG)
        if found:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage
        if time.perf_counter() - began > LONGEST:
            os.killpg(process.pid, 9)
        time.sleep(0.005)


def add_property(file: Path) -> None:
    """Adds a property to the first schema of a YAML file that has any."""
    text = file.read_text("utf-8")
    start = max(text.find("\ncomponents:"), 0)
    before = re.compile(r"^ *properties:\n( +)(?=\S)", re.MULTILINE).search(text, start)
    assert before is not None, file
    added = f"{before[1]}added_by_the_bench:\n{before[1]}  type: string\n"
    file.write_text(text[: before.start(1)] + added + text[before.start(1) :], "utf-8")


def steps(description: Description, command: Sequence[str], folder: Path) -> Iterator[tuple[str, Cost | str]]:
    """The runs of one generator on one description."""
    spec = copied(description, folder / "spec")
    tools = os.pathsep.join([str(Path(command[0]).parent), os.environ["PATH"]])  # openapi-python-client calls ruff
    environment = {**os.environ, "PATH": tools, "SDKWRIGHT_CACHE_DIR": str(folder / "cache")}

    def run(out: str) -> Cost | str:
        (folder / out).mkdir(exist_ok=True)
        told = [
            word.replace("SPEC", str(spec / description.root)).replace("OUT", str(folder / out)) for word in command
        ]
        return measured(told, environment, folder)

    yield "cold", (cold := run("out"))
    if isinstance(cold, str):
        return
    yield "nothing changed", run("out")
    add_property(spec / description.edited)
    yield "one property added", run("out")
    if "sdkwright" in command:
        yield "fresh clone", run("clone")


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


def main(peers: Path, specs: Path, *only: str) -> None:
    print(f"{'':17}{'':20}{'':26}{'CPU':>8}{'':>8}{'wall':>8}{'':>8}{'memory':>10}")
    for name, description in descriptions(specs).items():
        if only and name not in only:
            continue
        rows: dict[str, dict[str, Cost | str]] = {}
        for who, command in commands(peers).items():
            with TemporaryDirectory() as folder:
                for step, cost in steps(description, command, Path(folder)):
                    rows.setdefault(step, {})[who] = cost
        for step, costs in rows.items():
            for who, cost in costs.items():
                print(f"{name:17}{step:20}{who:26}{shown(cost, costs['sdkwright'])}", flush=True)


def shown(cost: Cost | str, ours: Cost | str) -> str:
    if isinstance(cost, str) or isinstance(ours, str):
        return str(cost)
    cpu, wall = cost.cpu / ours.cpu, cost.wall / ours.wall
    return f"{cost.cpu:6.2f} s{cpu:7.2f}x{cost.wall:6.2f} s{wall:7.2f}x{cost.megabytes:7.0f} MB"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
