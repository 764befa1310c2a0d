"""Goldens are compared, and goldens are programs: all are type-checked in one run.

`pytest tests/golden --update` writes `want/` anew and prints what changed in it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from .cases import Case, cases, difference

OUTPUT, PROGRAM, TYPES = "output", "program", "types"
"""What a case can fail at, as its XFAIL file names it."""


def parameters(aspect: str) -> list[ParameterSet]:
    """All cases; those that are known to fail at this must fail."""
    return [pytest.param(case, id=case.name, marks=tuple(marks(case, aspect))) for case in cases()]


def marks(case: Case, aspect: str) -> Iterator[pytest.MarkDecorator]:
    if aspect in case.xfail:
        yield pytest.mark.xfail(strict=True, reason=case.xfail[aspect])


def test_there_are_cases() -> None:
    assert len(cases()) > 25


@pytest.mark.parametrize("case", parameters(OUTPUT))
def test_output_is_what_was_wanted(
    case: Case, shared: Path, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    got = case.got(shared)
    found = difference(case.wanted(), got)
    if pytestconfig.getoption("update") and OUTPUT not in case.xfail and found:
        update(case, got)
        with capsys.disabled():
            print(f"\n==== {case.name}\n{found}")
        return

    assert not found, f"\n{found}"


def test_imports_are_in_the_order_of_isort() -> None:
    """So that a linter of the project that an SDK is copied into has nothing to say of it."""
    folders = [str(case.folder / "want") for case in cases()]
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select=I", "--output-format=concise", *folders]

    said = subprocess.run(command, capture_output=True, text=True, check=False)

    assert said.stdout == "All checks passed!\n", said.stdout + said.stderr


def test_ruff_leaves_what_black_writes(shared: Path) -> None:
    """So that `formatter = "ruff"`, and a project that formats by ruff, change nothing that our templates print."""
    packages = [str(package.parents[1]) for case in cases() if (package := case.package(shared))]
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=88", "--check", *packages]

    said = subprocess.run(command, capture_output=True, text=True, check=False)

    assert packages
    assert said.returncode == 0, said.stdout + said.stderr


def test_types_of_all_programs_are_sound(shared: Path) -> None:
    working = [case for case in cases() if PROGRAM not in case.xfail]
    packages = {case.name: package for case in working if (package := case.package(shared))}

    said = errors_of_mypy(packages)

    assert "\n".join(error for name in packages for error in said[name] if name not in known_to_fail()) == ""
    assert {name for name in packages if said[name]} == known_to_fail(), "a case that was known to fail is sound now"


def errors_of_mypy(packages: Mapping[str, Path]) -> dict[str, list[str]]:
    """What mypy has to say, by package; one run for all of them, since most of its time is its start.

    The runtime is the same in each, and in `generated/`, where it is checked: here it only says what its types are.
    """
    options = ["--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent"]
    files = [file for package in packages.values() for file in package.rglob("*.py") if "_runtime" not in file.parts]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *map(str, files)],
        capture_output=True,
        text=True,
    )
    assert not checked.stderr
    lines = [line for line in checked.stdout.splitlines() if ": error: " in line]
    return {name: [line for line in lines if f"/src/{name}/" in line] for name in packages}


def known_to_fail() -> set[str]:
    return {case.name for case in cases() if TYPES in case.xfail}


def update(case: Case, got: dict[str, str]) -> None:
    """Replaces the wanted files; reasons for failures stay."""
    for name in set(case.wanted()) - set(got):
        (case.want / name).unlink()
    for name, text in got.items():
        path = case.want / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
