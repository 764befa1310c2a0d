"""Goldens are compared, and goldens are programs: each is imported, and all are type-checked in one run.

`pytest tests/golden --update` writes `want/` anew and prints what changed in it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest
from _pytest.mark import ParameterSet
from sdkwright.pipeline import Outcome

from .cases import Case, cases, difference

OUTPUT, PROGRAM, TYPES = "output", "program", "types"
"""What a case can fail at, as its XFAIL file names it."""
DRIFTED = "a reply of another shape"


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
    case: Case, tmp_path: Path, pytestconfig: pytest.Config, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome = case.generate(tmp_path)
    got = case.got(outcome, tmp_path)
    found = difference(case.wanted(), got)
    if pytestconfig.getoption("update") and OUTPUT not in case.xfail and found:
        update(case, got)
        with capsys.disabled():
            print(f"\n==== {case.name}\n{found}")
        return

    assert not found, f"\n{found}"


@pytest.mark.parametrize("case", parameters(PROGRAM))
def test_program_can_be_imported_and_knows_its_types(case: Case, sdk: ModuleType) -> None:
    types, model = import_module(f"{sdk.__name__}.types"), import_module(f"{sdk.__name__}._runtime.model")
    modules = [import_module(found.name) for found in walk_packages(sdk.__path__, f"{sdk.__name__}.")]
    decode = import_module(f"{sdk.__name__}._runtime.decoding").decode
    models = [getattr(types, name) for name in types.__all__ if is_model(getattr(types, name), model.Model)]

    for each in models:
        assert each.from_dict({}).to_dict() == {}
    for annotation in [*types.__all__, *(promise for module in modules for promise in promises(module, sdk))]:
        assert decode(DRIFTED, annotation) == DRIFTED


def test_types_of_all_programs_are_sound(tmp_path: Path) -> None:
    packages = [made for case in cases() if TYPES not in case.xfail and (made := package_of(case, tmp_path))]

    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", *map(str, packages)],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )

    assert checked.returncode == 0, checked.stdout.replace(str(tmp_path), "")


@pytest.fixture
def sdk(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package of a case, imported; afterwards Python forgets it."""
    package = package_of(case, tmp_path)
    if package is None:
        pytest.skip("this description makes no SDK")
    monkeypatch.syspath_prepend(str(package.parent))
    yield import_module(case.name)
    for name in [name for name in sys.modules if name.partition(".")[0] == case.name]:
        del sys.modules[name]


def package_of(case: Case, folder: Path) -> Path | None:
    """Generates the case below a folder; None where the description has errors."""
    outcome: Outcome = case.generate(folder / case.name)
    return folder / case.name / "src" / case.name if outcome.ok else None


def is_model(value: object, base: type) -> bool:
    return isinstance(value, type) and issubclass(value, base)


def promises(module: ModuleType, sdk: ModuleType) -> Iterator[str]:
    """The types of reply of the operations in a module."""
    operation = import_module(f"{sdk.__name__}._runtime.operation").Operation
    yield from (value.returns for value in vars(module).values() if isinstance(value, operation))


def update(case: Case, got: dict[str, str]) -> None:
    """Replaces the wanted files; reasons for failures stay."""
    for name in case.wanted():
        (case.want / name).unlink()
    for name, text in got.items():
        path = case.want / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
