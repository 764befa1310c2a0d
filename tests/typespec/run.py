"""Calls everything that TypeSpec's HTTP specs ask for, by SDKs of the OpenAPI that TypeSpec makes of them.

python tests/typespec/run.py [3.0 3.1 3.2] [--only NAME] [--types]

Nobody here wrote the specs, the server that checks each request and answers, or the emitter. Each scenario is called
by the sync and by the async client. What the emitter does not say is in a module's MISSING, with the reason, and what we do
not yet do in its KNOWN: that has to fail.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import json
import os
import subprocess
import sys
import traceback
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
sys.path.insert(0, os.fspath(ROOT))

from tests.frameworks.programs import free_port, started  # noqa: E402
from tests.typespec import checks  # noqa: E402
from tests.typespec.blocking import Blocking  # noqa: E402
from tests.typespec.checks import BUILD  # noqa: E402

import sdkwright  # noqa: E402

CALLS = Path(__file__).parent / "calls"
VERSIONS = ("3.0", "3.1", "3.2")


@dataclass
class Results:
    """What became of each scenario: the failures of its calls, none if it passed."""

    failures: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    missing: dict[str, str] = field(default_factory=dict)
    known: dict[str, str] = field(default_factory=dict)

    @property
    def failed(self) -> list[str]:
        """The scenarios that failed, or passed though they are known to fail."""
        return [name for name, found in self.failures.items() if bool(found) != (name in self.known)]


def names(only: str) -> list[str]:
    """The APIs that are called, one module each."""
    return sorted(path.stem for path in CALLS.glob("[a-z]*.py") if only in path.stem)


def generate(version: str, name: str) -> Path:
    """The folder from which the SDK of an API is imported."""
    description = BUILD / "descriptions" / version / f"{name}.json"
    project = BUILD / "sdks" / version / name
    outcome = sdkwright.generate(description, output=project, package=name)
    assert outcome.ok, [(found.code, found.message) for found in outcome.report]
    return project / "src"


def call_all(name: str, url: str, results: Results) -> None:
    """Makes the calls of one API, by both clients."""
    module = importlib.import_module(f"tests.typespec.calls.{name}")
    results.missing |= getattr(module, "MISSING", {})
    results.known |= getattr(module, "KNOWN", {})
    kind = get_type_hints(module.calls)["client"]
    waits = getattr(importlib.import_module(name), f"Async{kind.__name__}")
    options: Mapping[str, Any] = {
        "base_url": url + getattr(module, "PATH", ""),
        "validation": "error",
        "max_retries": 0,
        "timeout": 20,
        **getattr(module, "CREDENTIALS", {}),
    }
    with kind(**options) as client:
        _call(module, client, results)
    loop = asyncio.new_event_loop()
    with Blocking(waits(**options), loop) as client:
        _call(module, client, results)
    loop.close()


def _call(module: ModuleType, client: Any, results: Results) -> None:
    for scenario, call in module.calls(client):
        found = results.failures[scenario]
        try:
            call()
        except Exception as error:
            by = "async" if isinstance(client, Blocking) else "sync"
            place = traceback.extract_tb(error.__traceback__)[-1]
            found.append(f"{by}: {type(error).__name__}: {str(error)[:1500]} ({place.filename}:{place.lineno})")


def check_types(version: str, only: str) -> bool:
    """Whether mypy has nothing to say of the calls, with the SDKs as they are."""
    folders = [os.fspath(BUILD / "sdks" / version / name / "src") for name in names(only)]
    kept = os.environ | {"MYPYPATH": os.pathsep.join(folders), "MYPY_CACHE_DIR": os.fspath(BUILD / ".mypy_cache")}
    command = [sys.executable, "-m", "mypy", "--strict", *(f"tests/typespec/calls/{name}.py" for name in names(only))]
    return subprocess.run(command, cwd=ROOT, env=kept, check=False).returncode == 0


def table(results: Results, known: list[str]) -> str:
    """How many scenarios of each category there are, passed, failed, are known to fail, are not in the OpenAPI, or are not called."""
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for name in known:
        row = rows[name.partition("_")[0]]
        row["scenarios"] += 1
        if name in results.missing:
            row["missing"] += 1
        elif name not in results.failures:
            row["uncalled"] += 1
        elif name in results.failed:
            row["failed"] += 1
        else:
            row["known" if name in results.known else "passed"] += 1
    columns = ("scenarios", "passed", "failed", "known", "missing", "uncalled")
    lines = [f"{'':16}" + "".join(f"{column:>11}" for column in columns)]
    total: Counter[str] = Counter()
    for category, row in sorted(rows.items()):
        total.update(row)
        lines.append(f"{category:16}" + "".join(f"{row[column]:>11}" for column in columns))
    return "\n".join([*lines, f"{'all':16}" + "".join(f"{total[column]:>11}" for column in columns)])


def served(url: str) -> list[str]:
    """The names of all scenarios that the server knows."""
    with urlopen(f"{url}/.coverage", timeout=60) as answer:
        return [name for part in json.load(answer) for name in part["results"]]


def run(version: str, url: str, only: str) -> bool:
    """Whether all scenarios that an SDK of this OpenAPI version can be asked for, have passed."""
    results = Results()
    checks.OPENAPI = version
    before = list(sys.path)
    for name in names(only):
        sys.path.insert(0, os.fspath(generate(version, name)))
        call_all(name, url, results)
    sys.path[:] = before
    for name in names(only):
        for loaded in [each for each in sys.modules if name in (each, each.partition(".")[0], each.rpartition(".")[2])]:
            del sys.modules[loaded]
    known = [each for each in served(url) if not only or each in results.failures or each in results.missing]
    for scenario in results.failed:
        print(scenario, *(results.failures[scenario] or ["is known to fail, but passes"]), sep="\n  ")
    uncalled = [each for each in known if each not in results.failures and each not in results.missing]
    for scenario in uncalled:
        print(f"{scenario}\n  is not called")
    print(f"\nOpenAPI {version}\n{table(results, known)}")
    return not results.failed and not uncalled


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("versions", nargs="*", default=VERSIONS, metavar="3.1")
    parser.add_argument("--only", default="", help="a part of the names of the APIs that are called")
    parser.add_argument("--types", action="store_true", help="check the calls by mypy --strict, too")
    given = parser.parse_args()
    if not (BUILD / "ready").exists():
        print("TypeSpec is not here: it is fetched with npm, by make typespec")
        return
    port = free_port()
    url = f"http://localhost:{port}"
    node = BUILD / "node_modules" / ".bin" / "node"
    spector = BUILD / "node_modules" / "@typespec" / "spector" / "cmd" / "cli.mjs"
    specs = "node_modules/@typespec/http-specs/specs"
    command = [os.fspath(node), os.fspath(spector), "serve", specs, "--port", str(port)]
    command += ["--coverageFile", os.fspath(BUILD / "coverage.json")]
    with started(command, url=f"{url}/type/array/int32", folder=BUILD, environment=os.environ):
        passed = [run(version, url, given.only) for version in given.versions]
    if given.types:
        passed.append(check_types(given.versions[-1], given.only))
    sys.exit(not all(passed))


if __name__ == "__main__":
    main()
