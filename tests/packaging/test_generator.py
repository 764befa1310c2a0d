"""sdkwright from its wheel, from its source distribution and from a checkout: the same command, the same bytes."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import sdkwright

from .conftest import Built, once
from .environments import Environment, make

pytestmark = pytest.mark.packaging

WAYS = ("wheel", "sdist", "editable")


@pytest.fixture(scope="session")
def install(request: pytest.FixtureRequest, pytestconfig: pytest.Config, shared: Path) -> Callable[[str], Environment]:
    """An environment with sdkwright, installed in one of the ways."""

    def installed(way: str) -> Environment:
        if way == "editable":
            what: tuple[str | Path, ...] = ("--editable", pytestconfig.rootpath)
        else:
            built: Built = request.getfixturevalue("generator_built")
            what = (getattr(built, way),)
        return Environment(once(shared / f"with-{way}", lambda folder: make(folder).install(*what)))

    return installed


def files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize("way", WAYS)
def test_installed_it_makes_the_same_bytes_from_any_folder(
    way: str, install: Callable[[str], Environment], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    """All packs of sdk.toml, without a lock to begin with, as this checkout has them."""
    environment = install(way)
    (tmp_path / "spec").mkdir()
    for file in ("gradient.yaml", "sdk.toml"):
        (tmp_path / "spec" / file).write_bytes((pytestconfig.rootpath / "spec" / file).read_bytes())

    assert environment.run("sdkwright", "--version", folder=tmp_path) == f"sdkwright {sdkwright.__version__}\n"
    environment.run("sdkwright", "generate", "--config", "spec/sdk.toml", "--quiet", folder=tmp_path)
    environment.run("python", "-I", "-m", "sdkwright", "generate", "--check", folder=tmp_path / "spec")

    assert files(tmp_path / "generated") == files(pytestconfig.rootpath / "generated")


@pytest.mark.parametrize("way", ["wheel", "sdist"])
def test_the_installed_package_is_not_the_checkout(
    way: str, install: Callable[[str], Environment], tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    script = "import sdkwright.disk as p; print(p.__file__); print(p.packs_folder())"
    printed = install(way).run("python", "-c", script, folder=tmp_path)

    assert str(pytestconfig.rootpath / "generator") not in printed
    assert "site-packages" in printed.splitlines()[1]


def test_the_wheel_holds_the_package_and_its_packs_and_nothing_else(
    generator_built: Built, pytestconfig: pytest.Config
) -> None:
    root = pytestconfig.rootpath
    with zipfile.ZipFile(generator_built.wheel) as wheel:
        held = {name for name in wheel.namelist() if ".dist-info/" not in name}
        licence = next(name for name in wheel.namelist() if name.endswith("licenses/LICENSE"))
        assert wheel.read(licence) == (root / "LICENSE").read_bytes()

    package = {f"sdkwright/{name}" for name in sources(root / "generator" / "sdkwright")}
    assert held == package | {f"sdkwright/templates/{name}" for name in sources(root / "templates")}


def test_the_sdist_holds_what_its_own_tests_need(generator_built: Built) -> None:
    with tarfile.open(generator_built.sdist) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}

    needed = {"pyproject.toml", "LICENSE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile"}
    needed |= {"spec/gradient.yaml", "spec/sdk.toml", "templates/python/pack.toml", "tests/conftest.py"}
    needed |= {"generator/sdkwright/build/schemas/arena.py", "generator/sdkwright/pipeline.py"}
    assert needed - held == set()
    assert [name for name in held if "__pycache__" in name or name.startswith((".venv", ".git/"))] == []


def sources(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
