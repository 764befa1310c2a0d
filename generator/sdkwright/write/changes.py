"""What flows from `plan` to `write`: every path with what happens there.

```
wanted, nothing there                     CREATED
wanted, there as it should be             UNCHANGED   whoever put it there
wanted, there as an earlier run left it   UPDATED
wanted, there otherwise                   EDITED      blocks the run, unless forced
no longer made, there as we left it       REMOVED
no longer made, there otherwise           KEPT        the user's from now on, unless forced
no longer made, nothing there             GONE        though its folder may be empty now
not possible at all                       REFUSED     blocks the run
```
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from sdkwright.write.lock import Lock


class WriteFailed(Exception):
    """The system refused to read or write something. Every file is whole.

    `place` is a file or the output folder, as the user names it, and `reason` is for the user. Where `has_begun`, files
    had changed before that, and the next run finishes what was begun; else none has.
    """

    def __init__(self, place: Path, reason: str) -> None:
        super().__init__(place, reason)
        self.place = place
        self.reason = reason
        self.has_begun = False

    def __str__(self) -> str:
        return f"{self.place.as_posix()}: {self.reason}"


class Change(Enum):
    """What a run does, or did, at one path."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REMOVED = "removed"
    KEPT = "kept"
    GONE = "gone"
    EDITED = "edited"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Changes:
    """The paths by what happens to them, each sorted. The lock is not among them, nor is what is gone already.

    `unfinished` says that an earlier run over the same packs began to write and was cut off.
    """

    created: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    edited: tuple[str, ...]
    refused: tuple[str, ...]
    lock: Change
    unfinished: bool

    @property
    def all_paths(self) -> tuple[str, ...]:
        """Every path that the run looked at."""
        every = (self.created, self.updated, self.unchanged, self.removed, self.kept, self.edited, self.refused)
        return tuple(path for paths in every for path in paths)

    @property
    def clean(self) -> bool:
        """Whether the output is, byte for byte, what the run would write."""
        other = self.created or self.updated or self.removed or self.kept or self.blocked
        return not other and self.lock is Change.UNCHANGED and not self.unfinished

    @property
    def blocked(self) -> bool:
        """Whether something stands in the way, so that nothing at all is written."""
        return bool(self.edited or self.refused)


@dataclass(frozen=True, slots=True)
class Step:
    """What happens at one path, and what makes the bytes that are to stand there, which may be a program.

    They are made when they are written: until then a run holds its files once, as text. `found` is the hash of the
    file that stands there before, unless it stays as it is; at a path that is gone, one that it had.
    """

    path: str
    pack: str
    change: Change
    found: str | None = None
    make: Callable[[], bytes] = bytes
    is_executable: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """All steps of a run over some packs, with the lock that they start from and the one that they end with."""

    output: Path
    packs: frozenset[str]
    before: Lock
    after: Lock
    steps: tuple[Step, ...]
    lock: Change

    @property
    def changes(self) -> Changes:
        """The steps for a reader."""
        return Changes(
            created=self._paths(Change.CREATED),
            updated=self._paths(Change.UPDATED),
            unchanged=self._paths(Change.UNCHANGED),
            removed=self._paths(Change.REMOVED),
            kept=self._paths(Change.KEPT),
            edited=self._paths(Change.EDITED),
            refused=self._paths(Change.REFUSED),
            lock=self.lock,
            unfinished=not self.packs.isdisjoint(self.before.unfinished),
        )

    def _paths(self, change: Change) -> tuple[str, ...]:
        return tuple(sorted(step.path for step in self.steps if step.change is change))
