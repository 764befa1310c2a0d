"""Part of `format`: programs that sdk.toml allows to shape files, by suffix: `[formatters]` with `go = ["gofmt"]`.

A program gets a file on its standard input and gives it back on its standard output. No shell reads its name or its
arguments, and it may take so long and no longer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from sdkwright.files import File
from sdkwright.format.shape import Flaw, Shaped
from sdkwright.parse import whole
from sdkwright.process import NotStarted, TooSlow, run

SECONDS = 20
"""How long a program may take for one file."""
_PLACE = re.compile(r"[^\s:]*[^\s:0-9]?:([0-9]{1,7})(?::[0-9]+)?:")


@dataclass(frozen=True, slots=True)
class Programs:
    """The commands, by suffix, and the folder that they are started in: that of sdk.toml."""

    commands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = Path()

    def command(self, file: File) -> tuple[str, ...] | None:
        """What shapes a file; None for what is copied as it is, and where nothing is allowed to."""
        return None if file.is_copied else self.commands.get(PurePosixPath(file.path).suffix.lower())

    def shape(self, file: File, text: str) -> Shaped:
        """A text as the program for the file gives it back, or what is wrong."""
        command = self.command(file)
        if command is None:
            return text
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


NO_PROGRAMS = Programs()
