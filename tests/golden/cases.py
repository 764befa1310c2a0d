"""A golden case: a folder named for the one thing that it shows.

```
tests/golden/const/
  spec.yaml            the smallest description that shows it (spec.json where YAML cannot hold it)
  sdk.toml             settings, where the case is about them
  case.toml            files = [globs]: which files are wanted, where it is not types and resources
  want/
    diagnostics.txt    the listing, notes included
    types/…            the wanted files, by their path below the package (or below the project)
    XFAIL              reasons, where the wanted files were written by hand and the generator is not there yet
```
The package of a case has the name of its folder, so that all cases can be imported and type-checked side by side.
"""

from __future__ import annotations

import difflib
import shutil
import tomllib
from collections.abc import Mapping
from contextlib import chdir, suppress
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import sdkwright
from sdkwright.report.listing import Sources, listing
from sdkwright.pipeline import Outcome, Request, survey

HERE = Path(__file__).parent
DIAGNOSTICS = "diagnostics.txt"
_XFAIL = "XFAIL"
_SHOWN = ("types/[!_]*", "resources/*.py")
_HIDDEN = "resources/__init__.py"


@dataclass(frozen=True, slots=True)
class Case:
    """One folder; `xfail` has the reasons for which its output, its program or its types are not right yet."""

    folder: Path
    spec: str
    shown: tuple[str, ...]
    xfail: Mapping[str, str]

    @property
    def name(self) -> str:
        """The folder's name, and that of the package which is made of it."""
        return self.folder.name

    @property
    def want(self) -> Path:
        """The folder of the wanted files."""
        return self.folder / "want"

    def generate(self, output: Path, package: str = "", *, force: bool = False) -> Outcome:
        """Generates the case; its own folder is the current one, so that no message holds a path of this machine."""
        config = "sdk.toml" if (self.folder / "sdk.toml").exists() else None
        with chdir(self.folder):
            name = package or self.name
            return sdkwright.generate(self.spec, config=config, output=output, package=name, force=force)

    def made(self, shared: Path) -> Path:
        """Its output below a folder that all workers of a run share, with its listing beside it: read, never written to."""
        place = shared / self.name
        if not place.exists():
            with TemporaryDirectory(dir=shared) as scratch:
                new = Path(scratch) / self.name
                (new / "sdk").mkdir(parents=True)
                outcome = self.generate(new / "sdk")
                with chdir(self.folder):
                    text = listing(outcome.report, Sources(outcome.sources), colour=False)
                (new / DIAGNOSTICS).write_text(text, encoding="utf-8")
                with suppress(OSError):  # another worker was faster
                    new.rename(place)
        return place / "sdk"

    def package(self, shared: Path) -> Path | None:
        """The folder of its package, made as above; None where the description has errors."""
        package = self.made(shared) / "src" / self.name
        return package if package.is_dir() else None

    def copied(self, shared: Path, output: Path) -> Path:
        """Its SDK as a test's own, to be changed and moved."""
        assert self.package(shared), f"{self.name} makes no SDK"
        return Path(shutil.copytree(self.made(shared), output, ignore=shutil.ignore_patterns("__pycache__")))

    def surface(self) -> Mapping[str, Any]:
        """What `sdkwright surface` says of the case."""
        config = Path("sdk.toml") if (self.folder / "sdk.toml").exists() else None
        with chdir(self.folder):
            outcome, found = survey(Request(Path(self.spec), config=config, package=self.name))
        assert found is not None, listing(outcome.report, Sources(outcome.sources), colour=False)
        return found

    def got(self, shared: Path) -> dict[str, str]:
        """The diagnostics, and the files that the case shows, by the paths that they have in `want/`."""
        output = self.made(shared)
        package = output / "src" / self.name
        files = {path.relative_to(output).as_posix(): path for path in output.rglob("*") if path.is_file()}
        files |= {path.relative_to(package).as_posix(): path for path in package.rglob("*") if path.is_file()}
        shown = {name: path.read_text("utf-8") for name, path in sorted(files.items()) if self._shows(name)}
        return {DIAGNOSTICS: (output.parent / DIAGNOSTICS).read_text("utf-8"), **shown}

    def wanted(self) -> dict[str, str]:
        """The files that lie in `want/`."""
        paths = (path for path in self.want.rglob("*") if path.is_file() and path != self.want / _XFAIL)
        return {path.relative_to(self.want).as_posix(): path.read_text("utf-8") for path in sorted(paths)}

    def _shows(self, name: str) -> bool:
        return name != _HIDDEN and any(fnmatch(name, pattern) for pattern in self.shown)


def cases() -> tuple[Case, ...]:
    """All cases, by name."""
    return tuple(_read(spec) for spec in sorted(HERE.glob("*/spec.*")))


def difference(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """What a reader must look at: a unified diff over all files; empty where there is none."""
    names = sorted({*old, *new})
    return "".join(line for name in names for line in _lines(name, old.get(name), new.get(name)))


def _lines(name: str, old: str | None, new: str | None) -> list[str]:
    before, after = (old or "").splitlines(keepends=True), (new or "").splitlines(keepends=True)
    return list(
        difflib.unified_diff(
            before,
            after,
            fromfile=f"wanted {name}" if old is not None else "nothing",
            tofile=f"made {name}" if new is not None else "nothing",
        )
    )


def _read(spec: Path) -> Case:
    folder = spec.parent
    told = folder / "case.toml"
    shown = tuple(tomllib.loads(told.read_text("utf-8"))["files"]) if told.exists() else _SHOWN
    reasons = folder / "want" / _XFAIL
    return Case(folder, spec.name, shown, tomllib.loads(reasons.read_text("utf-8")) if reasons.exists() else {})
