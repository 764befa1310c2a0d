"""Part of `format`: programs that sdk.toml allows to shape files, by suffix: `[formatters]` with `go = ["gofmt"]`.

A program gets a file on its standard input and gives it back on its standard output. No shell reads its name or its
arguments, and it may take so long and no longer. With `formatter = "ruff"` one of them shapes Python where black would;
what our own templates print it is not asked about, since neither of the two changes that (a test holds it).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePosixPath

from sdkwright.files import File
from sdkwright.format.shape import COLUMNS, TARGET, Flaw, Shaped
from sdkwright.parse import whole
from sdkwright.process import NotStarted, TooSlow, run

SECONDS = 20
"""How long a program may take for one file."""
_RUFF = ("ruff", "format", "--isolated", f"--line-length={COLUMNS}", f"--target-version={TARGET}", "--quiet")
"""Nobody's configuration file has a say, as with black."""
_PLACE = re.compile(r"[^\s:]*[^\s:0-9]?:([0-9]{1,7})(?::[0-9]+)?:")


@dataclass(frozen=True, slots=True)
class Programs:
    """The commands, by suffix, and the folder that they are started in: that of sdk.toml.

    With `has_ruff` it is ruff that shapes Python, where black would.
    """

    commands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = Path()
    has_ruff: bool = False

    def command(self, file: File) -> tuple[str, ...] | None:
        """What shapes a file; None where nothing is allowed to, and for what is copied as it is, if it is no Python."""
        if file.is_python:
            return (*_RUFF, f"--stdin-filename={file.path}", "-") if self.has_ruff and not file.is_ours else None
        return None if file.is_copied else self.commands.get(PurePosixPath(file.path).suffix.lower())

    def key(self, file: File) -> tuple[str, ...] | None:
        """All that decides what becomes of a text of such a file."""
        command = self.command(file)
        return None if command is None else (*command, *((_version_of_ruff(),) if file.is_python else ()))

    def shape(self, file: File, text: str) -> Shaped:
        """A text as the program for the file gives it back, or what is wrong."""
        command = self.command(file)
        if command is None:
            return text
        if command[0] == _RUFF[0]:
            command = (_ruff() or "", *command[1:])
            if not command[0]:
                return Flaw(
                    "ruff is not installed beside sdkwright: pip install 'sdkwright[ruff]'", is_of_formatter=True
                )
        try:
            done = run(command, text.encode("utf-8"), folder=self.folder, seconds=SECONDS)
        except TooSlow:
            return Flaw(f"the formatter {command[0]} took longer than {SECONDS} seconds", is_of_formatter=True)
        except NotStarted as error:
            return Flaw(f"the formatter {command[0]} cannot be run: {error}", is_of_formatter=True)
        if done.status != 0:
            said = done.complaint.decode("utf-8", "backslashreplace").strip().partition("\n")[0][:300]
            place = _PLACE.search(said)
            reason = said or f"it ended with {done.status}"
            return Flaw(f"the formatter {command[0]} refuses it: {reason}", whole(place[1]) if place else None)
        try:
            return done.output.decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError:
            return Flaw(f"the formatter {command[0]} gave back what is no UTF-8", is_of_formatter=True)


def _ruff() -> str | None:
    """Where the ruff is that was installed into the environment of this Python; one of another place is not taken."""
    try:
        from ruff import find_ruff_bin  # type: ignore[import-untyped]

        return str(find_ruff_bin())
    except (ImportError, FileNotFoundError):
        return None


def _version_of_ruff() -> str:
    try:
        return version("ruff")
    except PackageNotFoundError:
        return ""


NO_PROGRAMS = Programs()
