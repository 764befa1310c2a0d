"""A part of `load`: the folder that a description may be read from, and the only door to the files in it.

A reference may not lead out of the root folder: not by `..`, by an absolute path, or through a symbolic link. The root
folder is the one that was named (`--root`), else the folder of the root document. Without a named one, a reference may
also lead into a visible folder *beside* that of the root document (`../schemas/pet.yaml`), to a file that is called
`.yaml`, `.yml` or `.json`: many trees keep their entry in a folder of its own. It never goes further up, and never
where the folder above is a home, the file system's root, or one that everybody may write to.
"""

from __future__ import annotations

import os
import posixpath
import stat
from dataclasses import dataclass
from pathlib import Path

from sdkwright.load.document import STDIN, Absence, Budget, Source
from sdkwright.load.references import is_uri
from sdkwright.report import Severity

_BESIDE = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Tree:
    """The files of a description: `entry` is the root document's name, `root` the folder that nothing leaves."""

    entry: str
    root: Path | None = None

    def address(self, name: str) -> str:
        """The address of a file: its name without detours."""
        return name if name == STDIN or is_uri(name) else posixpath.normpath(name)

    def read(self, address: str, budget: Budget) -> Source | Absence:
        """The bytes of a file inside the root folder, or why they are not read."""
        try:
            real = self._file(address)
            if real is None:
                return _outside(address)
            kind = os.stat(real).st_mode
            if not stat.S_ISREG(kind):
                return Absence(Severity.ERROR, "ref-not-a-file", f"{address} is no file")
            with open(real, "rb") as file:
                return Source(address, file.read(budget.bytes + 1))
        except FileNotFoundError:
            return Absence(Severity.ERROR, "ref-not-found", f"{address} does not exist")
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            return Absence(Severity.ERROR, "ref-not-found", f"{address} cannot be read: {reason}")

    def _file(self, address: str) -> Path | None:
        """The file at an address, without links and detours; None where it may not be read."""
        base = self.root if self.root is not None and self.entry == STDIN else Path()
        real = Path(os.path.realpath(base / address))
        if not real.exists() and "\\" in address:  # written on Windows
            real = Path(os.path.realpath(base / address.replace("\\", "/")))
        return real if self._may_read(real) else None

    def _may_read(self, real: Path) -> bool:
        if self.root is not None:
            return real.is_relative_to(os.path.realpath(self.root))
        if self.entry == STDIN:
            return False
        folder = Path(os.path.realpath(posixpath.dirname(self.entry) or "."))
        return real.is_relative_to(folder) or _lies_beside(real, folder)


def _lies_beside(real: Path, folder: Path) -> bool:
    """Whether a file lies in a visible folder beside that of the root document, as parts of a description do."""
    above = folder.parent
    if not real.is_relative_to(above) or real.suffix.lower() not in _BESIDE:
        return False
    steps = real.relative_to(above).parts
    return len(steps) > 1 and not any(step.startswith(".") for step in steps) and not _is_shared(above)


def _is_shared(folder: Path) -> bool:
    """Whether what lies in a folder has nothing in common but the folder."""
    return folder in (Path(folder.anchor), Path.home().resolve()) or bool(folder.stat().st_mode & stat.S_IWOTH)


def _outside(address: str) -> Absence:
    hint = "name the folder that holds the whole description with --root"
    return Absence(Severity.ERROR, "ref-outside-root", f"{address} lies outside the description's folder", hint)
