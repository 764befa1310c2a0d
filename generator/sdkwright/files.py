"""What flows from `render` through `format` to `write`: whole files, in memory."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """One output: a path below the output folder (POSIX, relative, no `..`), its text, and who made it.

    `pack` names the pack that the file belongs to, `template` the template (or copied file) that it came from.
    """

    path: str
    text: str
    pack: str
    template: str

    @property
    def is_python(self) -> bool:
        """Whether the text must parse as Python, and is formatted."""
        return self.path.endswith((".py", ".pyi"))


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file as it will stand on the disk.

    `rendered` is the hash of what the template gave and of the formatter that shaped it: while both stay the same, the
    next run need not format the file again.
    """

    file: File
    rendered: str
