"""What `diff` found: the changes, and where each side came from."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from sdkwright.diff.bump import bump_of, next_version, numbers_of
from sdkwright.diff.change import Change, Effect
from sdkwright.report import Pointer
from sdkwright.report.locate import Sources


@dataclass(frozen=True, slots=True)
class Edition:
    """One of the two SDKs: what the user called it, its package and version, and the files of its description.

    `scratch` is where a revision was unpacked, which no reader should see; empty for files of the user's.
    """

    label: str
    package: str
    version: str
    sources: Sources
    scratch: str = ""

    def shown(self, document: str) -> str:
        """The name of a file as the user knows it: `main:spec/openapi.yaml` for one of a revision."""
        if self.scratch and document.startswith(self.scratch):
            return f"{self.label}:{posixpath.normpath(document.removeprefix(self.scratch).lstrip('/'))}"
        return document

    def place(self, at: Pointer | None) -> str | None:
        """A place as diagnostics have it: file, line and column."""
        mark = self.sources.locate(at, on_key=True)
        if at is None or mark is None:
            return None
        return f"{self.shown(mark.document)}:{mark.line}:{mark.column}"


@dataclass(frozen=True, slots=True)
class Difference:
    """All that is different between two SDKs, what breaks first."""

    old: Edition
    new: Edition
    changes: tuple[Change, ...]

    @property
    def bump(self) -> str:
        """What of the version has to move: `major`, `minor`, `patch` or `none`."""
        return bump_of(self.changes)

    @property
    def version(self) -> str | None:
        """The version that has to follow the old one; None where that cannot be counted."""
        return next_version(self.old.version, self.bump)

    @property
    def is_enough(self) -> bool:
        """Whether the new SDK has such a version already, or a later one."""
        wanted, has = numbers_of(self.version or ""), numbers_of(self.new.version)
        return wanted is not None and has is not None and has >= wanted

    def of(self, effect: Effect) -> tuple[Change, ...]:
        """The changes of one effect."""
        return tuple(change for change in self.changes if change.effect is effect)
