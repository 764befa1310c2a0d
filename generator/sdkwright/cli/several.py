"""`sdks = ["pay/sdk.toml", "ship/sdk.toml"]` in an sdk.toml: several SDKs by one command, each in a process of its own.

As many run at once as there are cores; what they say comes in the order in which they are listed. Nothing of the stages
is imported here.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdkwright.cli.depfile import files_read, write_depfile
from sdkwright.cli.summary import write_summary
from sdkwright.config.lines import NoToml, read_toml
from sdkwright.disk import FILE, JOBS, cores

_FLAGS = ("check", "diff", "strict", "keep_going", "force", "no_cache", "quiet", "allow_remote")
_OF_ONE = ("output", "package", "templates", "pack")
_KEY = "sdks"
_INNER = "SDKWRIGHT_ONE_OF_SEVERAL"
"""The environment variable of a process that makes one of them."""


@dataclass(frozen=True, slots=True)
class _Ended:
    """What came of one of them."""

    config: Path
    status: int
    said: bytes
    complaint: bytes
    summary: dict[str, Any]


def listed(config: Path | None) -> list[Path]:
    """The sdk.toml files that one lists, if it says nothing else; whoever reads it as one says what is wrong.

    A file that is listed lists none itself.
    """
    if config is None or _INNER in os.environ:
        return []
    with suppress(NoToml):
        table = read_toml(config)[1]
        found = table.get(_KEY)
        if set(table) == {_KEY} and isinstance(found, list) and all(isinstance(each, str) and each for each in found):
            return [config.parent / each for each in dict.fromkeys(found)]
    return []


def about_one(options: argparse.Namespace) -> str:
    """The option of the command line that is about a single SDK; empty where there is none."""
    return next((f"--{name}" for name in _OF_ONE if getattr(options, name) is not None), "")


def make_several(options: argparse.Namespace, configs: Sequence[Path]) -> int:
    """Makes all of them; the exit status is the highest one. Raises OSError where the disk refuses."""
    began = time.perf_counter()
    ended = []
    for each in _ended(options, configs):
        ended.append(each)
        if options.report != "json":
            _say(each)
    status = max(each.status for each in ended)
    found = {"sdks": [{"config": each.config.as_posix(), **each.summary} for each in ended]}
    own = files_read(options, [f"{FILE}:{os.path.abspath(options.config)}"], ())
    inputs = sorted({*own, *(path for each in ended for path in each.summary.get("inputs", ()))})
    if status == 0:
        write_depfile(options, inputs)
    write_summary(options, {"inputs": inputs, **found}, status, time.perf_counter() - began)
    if options.report == "json":
        print(json.dumps(found, indent=2))
    return status


def _ended(options: argparse.Namespace, configs: Sequence[Path]) -> Iterator[_Ended]:
    """Each of the runs when it is over, in their order, while others are still at work."""
    at_once = min(cores(), len(configs))
    with tempfile.TemporaryDirectory(prefix="sdkwright-") as scratch, ThreadPoolExecutor(at_once) as threads:
        places = [Path(scratch, f"{number}.json") for number in range(len(configs))]
        try:
            yield from threads.map(lambda config, place: _run(options, config, place, at_once), configs, places)
        finally:
            threads.shutdown(cancel_futures=True)


def _run(options: argparse.Namespace, config: Path, place: Path, at_once: int) -> _Ended:
    flags = [f"--{name.replace('_', '-')}" for name in _FLAGS if getattr(options, name)]
    root = ["--root", str(options.root)] if options.root is not None else []
    words = ["generate", "--config", str(config), "--format", options.format, *flags, *root, "--summary", str(place)]
    environment = {**os.environ, _INNER: "1", JOBS: str(max(1, cores() // at_once))}
    command = [sys.executable, "-P", "-m", "sdkwright", *words]  # -P: nothing is imported from the current folder
    ended = subprocess.run(command, env=environment, capture_output=True, check=False)
    summary: dict[str, Any] = {}
    with suppress(OSError, ValueError):
        summary = json.loads(place.read_bytes())
    return _Ended(config, abs(ended.returncode), ended.stdout, ended.stderr, summary)


def _say(ended: _Ended) -> None:
    for stream, data in ((sys.stderr, ended.complaint), (sys.stdout, ended.said)):
        stream.write(data.decode("utf-8", "backslashreplace"))
        stream.flush()
