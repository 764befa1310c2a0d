"""Many changes at once that break nobody, as `diff` says: then the tests of the old SDK pass mypy with the new one.

These call every method with all arguments and with the required ones alone, and nobody wrote them for this. More of it:
`DIFF_SPEC=description.yaml DIFF_SEED=7 DIFF_CHANGES=200 pytest tests/diff/test_mutations.py`.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import sdkwright
from sdkwright.diff import Asked, Difference, found_difference
from sdkwright.diff.change import Effect
from sdkwright.load import load, read
from sdkwright.pipeline import Request
from sdkwright.report import Report

from .mutations import Node, mutated

EVERYTHING = Path(__file__).parents[1] / "fuzz" / "everything.json"


def described(path: Path) -> Node:
    source = read(path, Report())
    document = load(source, Report()) if source is not None else None
    assert document is not None
    assert isinstance(document.value, dict)
    return document.value


def compared(folder: Path, old: Node, new: Node) -> Difference | None:
    for name, description in (("old", old), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(description))
    with found_difference(Asked(str(folder / "old.json"), str(folder / "new.json"), Request())) as found:
        return found.difference


def breaks(found: Difference) -> bool:
    return any(change.effect is Effect.BREAKING for change in found.changes)


def refused(folder: Path, side: str) -> list[str]:
    """What mypy says of the tests of the old SDK, with one of the two."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        assert sdkwright.generate(folder / f"{side}.json", output=folder / "sdk", package="sdk").ok
    if side == "old":
        shutil.copytree(folder / "sdk" / "tests", folder / "code")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "code"]
    environment = {**os.environ, "MYPYPATH": str(folder / "sdk" / "src")}
    checked = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert checked.returncode in (0, 1), checked.stdout + checked.stderr
    return [line for line in checked.stdout.splitlines() if ": error:" in line]


def test_what_breaks_nobody_passes_mypy(tmp_path: Path) -> None:
    old = described(Path(os.environ.get("DIFF_SPEC", EVERYTHING)))
    chance = random.Random(os.environ.get("DIFF_SEED", "1"))
    new, harmless, harmful = old, 0, 0
    while harmless + harmful < int(os.environ.get("DIFF_CHANGES", "60")):
        more = mutated(new, chance)
        found = compared(tmp_path, old, more)
        if found is not None and not breaks(found):
            new, harmless = more, harmless + 1
        harmful += found is not None and breaks(found)
    assert harmless > 10
    assert harmful > 10
    compared(tmp_path, old, new)

    assert refused(tmp_path, "old") == []
    assert refused(tmp_path, "new") == []
