"""Virtual environments of the tests' own, and the interpreters that they can be made with."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

PROMISED = ("3.11", "3.12", "3.13", "3.14")
"""The versions of Python that we promise."""

_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")
_SCRIPTS = "Scripts" if os.name == "nt" else "bin"


@dataclass(frozen=True)
class Environment:
    """A virtual environment; what runs in it sees nothing of this process and of the checkout."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / _SCRIPTS / "python"

    def install(self, *what: str | Path) -> None:
        """Installs with the versions that this process runs with, so that both can be compared."""
        constraints = self.folder / "constraints.txt"
        constraints.write_text("".join(_pins()), encoding="utf-8")
        command = [*_PIP, "--python", str(self.python), "install", "--quiet", "-c", str(constraints)]
        run([*command, *map(str, what)], folder=self.folder)

    def run(self, name: str, *arguments: str | Path, folder: Path, **environment: str) -> str:
        """What a command of this environment prints."""
        return run([self.folder / _SCRIPTS / name, *arguments], folder=folder, **environment)


def make(folder: Path, interpreter: str | Path = sys.executable) -> Environment:
    """A new environment, without pip: ours installs into it."""
    run([interpreter, "-m", "venv", "--without-pip", folder], folder=folder.parent)
    return Environment(folder)


def run(command: Sequence[str | Path], *, folder: Path, **environment: str) -> str:
    """What a command prints; one that fails shows all that it said."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COVERAGE", "VIRTUAL"))}
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, env=kept | environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def _pins() -> Iterator[str]:
    for distribution in importlib.metadata.distributions():
        name = distribution.name
        if name not in ("sdkwright", "gradient", "pip"):
            yield f"{name}=={distribution.version}\n"


def interpreter(version: str) -> Path | None:
    """An interpreter of a version: this one, one on the PATH, or one that is installed beside this one."""
    for candidate in _candidates(version):
        if _is(candidate, version):
            return candidate
    return None


def _candidates(version: str) -> Iterator[Path]:
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        yield Path(sys.executable)
    name = f"python{version}"
    if found := shutil.which(name):
        yield Path(found)
    base = Path(sys.base_prefix)
    yield from sorted(base.parent.glob(f"{version}*/{_SCRIPTS}/{name}"), reverse=True)


def _is(candidate: Path, version: str) -> bool:
    """Whether it runs (a shim may stand for nothing), is the version that it says, and can make environments."""
    script = "import sys, ssl, venv; print('%d.%d' % sys.version_info[:2])"
    try:
        done = subprocess.run([candidate, "-c", script], capture_output=True, text=True, check=False, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and done.stdout.strip() == version
