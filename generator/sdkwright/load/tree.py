"""A part of `load`: the folder that a description may be read from, and the only door to the files in it.

A reference may not lead out of the root folder: not by `..`, by an absolute path, or through a symbolic link. The root
folder is the one that was named (`--root`), else the folder of the root document. Many trees keep their entry in a
folder of its own and refer to what lies beside it: then the folder above has to be named, since nobody but the user
knows whether what else lies there belongs to the description.
"""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass
from pathlib import Path

from sdkwright.disk import Unreadable, read_file, shown
from sdkwright.load.document import STDIN, Absence, Budget, Source
from sdkwright.load.references import is_uri
from sdkwright.report import Severity


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
                return self._outside(address)
            return Source(address, read_file(real, budget.bytes))
        except FileNotFoundError:
            return Absence(Severity.ERROR, "ref-not-found", f"{shown(address)} does not exist")
        except (Unreadable, OSError, ValueError) as error:
            code = "ref-not-a-file" if str(error).startswith("it is ") else "ref-not-found"
            reason = getattr(error, "strerror", None) or str(error)
            return Absence(Severity.ERROR, code, f"{shown(address)} cannot be read: {reason[:200]}")

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
        return real.is_relative_to(folder)

    def _outside(self, address: str) -> Absence:
        hint = "name the folder that holds the whole description with --root"
        entry = os.path.abspath(posixpath.dirname(self.entry) or ".")
        above = (
            os.path.commonpath([entry, os.path.abspath(address)]) if self.entry != STDIN and self.root is None else ""
        )
        if above and above != os.path.dirname(above):
            hint = f"if nothing but the description lies there: --root {posixpath.relpath(above)}"
        return Absence(
            Severity.ERROR, "ref-outside-root", f"{shown(address)} lies outside the description's folder", hint
        )
