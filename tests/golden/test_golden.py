"""Goldens are compared, and goldens are programs: each is imported, and all are type-checked in one run.

`pytest tests/golden --update` writes `want/` anew and prints what changed in it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType

import pytest
from _pytest.mark import ParameterSet
from sdkwright.files import File
from sdkwright.format.shape import Shaped, shape

from .cases import Case, cases, difference
from .introspection import differences, methods

OUTPUT, PROGRAM, TYPES = "output", "program", "types"
"""What a case can fail at, as its XFAIL file names it."""
DRIFTED = "a response of another shape"


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
    types, model = import_module(f"{sdk.__name__}.types"), import_module(f"{sdk.__name__}._runtime.models.model")
    modules = [import_module(found.name) for found in walk_packages(sdk.__path__, f"{sdk.__name__}.")]
    decode = import_module(f"{sdk.__name__}._runtime.models.decode").decode
    models = [getattr(types, name) for name in types.__all__ if is_model(getattr(types, name), model.Model)]

    for each in models:
        assert each.from_dict({}).to_dict() == {}
    for annotation in [*types.__all__, *(promise for module in modules for promise in promises(module, sdk))]:
        assert decode(DRIFTED, annotation) == DRIFTED


@pytest.mark.parametrize("case", parameters(PROGRAM))
def test_surface_says_what_the_program_offers(case: Case, sdk: ModuleType) -> None:
    surface = case.surface()

    assert list(differences(surface, sdk)) == []
    assert methods(sdk, surface) == {entry["call"] for entry in surface["operations"]}


def test_types_of_all_programs_are_sound(shared: Path) -> None:
    working = [case for case in cases() if PROGRAM not in case.xfail]
    packages = {case.name: made / "src" / case.name for case in working if (made := case.made(shared))}

    said = errors_of_mypy(packages)

    assert "\n".join(error for name in packages for error in said[name] if name not in known_to_fail()) == ""
    assert {name for name in packages if said[name]} == known_to_fail(), "a case that was known to fail is sound now"


@pytest.fixture
def sdk(case: Case, shared: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The package of a case, imported; afterwards Python forgets it."""
    made = case.made(shared)
    if made is None:
        pytest.skip("this description makes no SDK")
    monkeypatch.syspath_prepend(str(made / "src"))
    yield import_module(case.name)
    for name in [name for name in sys.modules if name.partition(".")[0] == case.name]:
        del sys.modules[name]


@pytest.fixture(autouse=True, scope="module")
def quick() -> Iterator[None]:
    """Black sees each text once in a session, and nothing needs to survive a power cut."""
    seen: dict[tuple[str, str], Shaped] = {}

    def shape_once(files: Sequence[File], **_: object) -> list[Shaped]:
        new = [file for file in files if (file.path[-3:], file.text) not in seen]
        seen.update(zip(((file.path[-3:], file.text) for file in new), shape(new), strict=True))
        return [seen[file.path[-3:], file.text] for file in files]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", shape_once)
        patch.setattr("os.fsync", lambda _: None)
        yield


def errors_of_mypy(packages: Mapping[str, Path]) -> dict[str, list[str]]:
    """What mypy has to say, by package; one run for all of them, since most of its time is its start.

    The runtime is the same in each, and in `generated/`, where it is checked: here it only says what its types are.
    """
    options = ["--strict", "--no-incremental", "--no-error-summary", "--config-file=", "--follow-imports=silent"]
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


def is_model(value: object, base: type) -> bool:
    return isinstance(value, type) and issubclass(value, base)


def promises(module: ModuleType, sdk: ModuleType) -> Iterator[str]:
    """The types of response of the operations in a module; `text` is no JSON, and no type."""
    operation = import_module(f"{sdk.__name__}._runtime.call.operation").Operation
    for one in (value for value in vars(module).values() if isinstance(value, operation)):
        yield from {one.returns, *one.responses.values(), *one.errors.values()} - {"text", "base64", "content"}


def update(case: Case, got: dict[str, str]) -> None:
    """Replaces the wanted files; reasons for failures stay."""
    for name in set(case.wanted()) - set(got):
        (case.want / name).unlink()
    for name, text in got.items():
        path = case.want / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
