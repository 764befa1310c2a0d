"""What `diff` says of a change, beside what mypy says of code that was written before it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.diff import Asked, Difference, found_difference
from sdkwright.diff.change import Effect
from sdkwright.pipeline import Request

from .rows import ROWS, Row, Side

HEAD = "from pets import Pets\n\nclient = Pets()\n"


def described(sides: Iterable[tuple[str, Side]]) -> dict[str, Any]:
    """One description of several sides, each with names of its own."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for row, side in sides:
        paths |= named(row, side.paths)
        schemas |= named(row, side.schemas)
    info = {"title": "Pets", "version": "1"}
    return {
        "openapi": "3.2.0",
        "info": info,
        "servers": [{"url": "https://pets.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def named(row: str, part: Any) -> Any:
    text = json.dumps(part)
    text = text.replace('"/$', f'"/{row}').replace("$_", f"{row}_")
    return json.loads(re.sub(r"\$(?=[A-Z])", "".join(word.title() for word in row.split("_")), text))


def code_of(row: Row) -> str:
    text = row.code.replace("client.$.", f"client.{row.name}.")
    return HEAD + re.sub(r"\$(?=[A-Z])", "".join(word.title() for word in row.name.split("_")), text) + "\n"


def compared(folder: Path, old: dict[str, Any], new: dict[str, Any]) -> Difference:
    for name, description in (("old", old), ("new", new)):
        (folder / f"{name}.json").write_text(json.dumps(description))
    with found_difference(Asked(str(folder / "old.json"), str(folder / "new.json"), Request())) as found:
        assert found.difference is not None, [list(outcome.report) for _, outcome in found.outcomes]
        return found.difference


@pytest.fixture(scope="module")
def failing(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The rows whose code mypy refuses, with the SDK of the old descriptions and with that of the new ones."""
    folder = tmp_path_factory.mktemp("verdicts")
    (folder / "code").mkdir()
    for row in ROWS:
        (folder / "code" / f"{row.name}.py").write_text(code_of(row))
    found = {}
    for side in ("old", "new"):
        spec, sdk = folder / f"{side}.json", folder / "sdk"  # one place: the lock and what mypy knows stay
        spec.write_text(json.dumps(described((row.name, getattr(row, side)) for row in ROWS)))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
            outcome = sdkwright.generate(spec, output=sdk, package="pets")
        assert outcome.ok, list(outcome.report)
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "code"]
        checked = subprocess.run(command, cwd=folder, env=environment(sdk), capture_output=True, text=True, timeout=300)
        assert checked.returncode in (0, 1), checked.stdout + checked.stderr
        lines = [line for line in checked.stdout.splitlines() if ": error:" in line]
        found[side] = {Path(line.partition(":")[0]).stem for line in lines}
        print("\n".join(lines))
    return found


def environment(sdk: Path) -> dict[str, str]:
    return {**os.environ, "MYPYPATH": str(sdk / "src")}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_diff_finds_what_changed(row: Row, tmp_path: Path) -> None:
    found = compared(tmp_path, described([(row.name, row.old)]), described([(row.name, row.new)]))

    worst: dict[str, str] = {}
    for change in found.changes:
        worst.setdefault(change.code, change.effect.value)
    assert worst == row.finds


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_mypy_agrees(row: Row, failing: dict[str, set[str]]) -> None:
    assert row.name not in failing["old"], "the code has to be right before"
    if row.breaks is not None:
        assert (row.name in failing["new"]) == row.breaks
        assert row.breaks == ("breaking" in row.finds.values())
    else:
        assert row.why


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_the_other_way_round_what_is_additive_breaks(row: Row, tmp_path: Path) -> None:
    forth = compared(tmp_path, described([(row.name, row.old)]), described([(row.name, row.new)]))
    back = compared(tmp_path, described([(row.name, row.new)]), described([(row.name, row.old)]))

    assert bool(forth.changes) == bool(back.changes)
    worst = [next((change.effect for change in found.changes), None) for found in (forth, back)]
    if Effect.ADDITIVE in worst:
        assert sorted(worst, key=list(Effect).index) == [Effect.BREAKING, Effect.ADDITIVE]
