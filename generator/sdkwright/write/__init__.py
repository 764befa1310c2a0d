"""The last stage, `write`: carries out a plan, so that a run that is cut off anywhere leaves only whole files.

```
1  claim the folder, and sweep out what a killed run left in the staging folder
2  stage   every new file goes, whole, into the staging folder: a full disk or Ctrl-C up to here changes nothing
3  intend  the lock says what is going to stand at each path, and what stood there before
4  change  what is no longer made is deleted, then each staged file is renamed to its place
5  finish  the lock says what stands there now
```

Renaming is atomic, so a reader sees an old or a new file, never half of one. Between 3 and 5 the lock knows both hashes
of each file, so the next run takes neither for an edit by hand, and finishes.

Each staged file is flushed to the disk (`fsync`) before the lock speaks of it. A killed process does not need that, as
what it wrote is in the system's hands; a loss of power does, as many a file system would keep the new name and lose the
bytes. A disk flushes many files in the time that it takes for one: a thousand, one by one, took 5.5 s where sixteen at
a time took 0.2. Folders are not: the file systems that we know keep renames in their order.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from sdkwright.report import Report
from sdkwright.write.changes import Change, Changes, Plan, Step, WriteFailed
from sdkwright.write.exclusive import OutputInUse, exclusive
from sdkwright.write.lock import Lock, encode_lock, read_lock
from sdkwright.write.paths import LOCK, STAGING, folders

_AT_ONCE = 16
"""So many files are flushed at a time; a few are written one by one."""
_STAGED = re.compile(r"[0-9]+")

# An empty folder that stays is no harm; what else goes wrong is told.
_HARMLESS = {errno.ENOTEMPTY, errno.EEXIST, errno.ENOENT, errno.ENOTDIR, errno.EBUSY, errno.EACCES, errno.EPERM}


def write(plan: Plan) -> Changes:
    """Carries out a plan, and says what it did; a plan that is blocked, or has nothing to do, touches nothing.

    Raises WriteFailed for whatever the system refuses, and lets a KeyboardInterrupt through.
    """
    changes = plan.changes
    if changes.blocked or (changes.clean and not os.path.lexists(plan.output / STAGING)):
        return changes
    with _failing_at(plan.output):
        os.makedirs(plan.output, exist_ok=True)
    try:
        with _failing_at(plan.output), exclusive(plan.output):
            _carry_out(plan)
    except OutputInUse:
        raise WriteFailed(plan.output, "another run is writing there; try again when it has ended") from None
    return changes


def write_lock(output: Path, lock: Lock) -> None:
    """Replaces the lock of an output folder, and touches nothing else."""
    before = read_lock(output, Report()) or Lock()
    write(Plan(output, frozenset(), before, lock, (), Change.UPDATED))


def _carry_out(plan: Plan) -> None:
    """Steps 1 to 5, while nobody else may write."""
    if read_lock(plan.output, Report(), joins=True) != plan.before:
        raise WriteFailed(plan.output / LOCK, "another run changed it while this one was at work; try again")
    stage = _Stage(plan.output)
    stage.open()
    try:
        changed = [step for step in plan.steps if step.change in (Change.CREATED, Change.UPDATED)]
        staged = list(zip(changed, stage.put_all(changed), strict=True))
        removed = [step for step in plan.steps if step.change is Change.REMOVED]
        if staged or removed:
            stage.put_lock(_intent(plan))
            stage.has_begun = True
        for step in removed:
            _remove(plan.output, step.path)
        _prune(plan.output, (s.path for s in plan.steps if s.change in (Change.REMOVED, Change.GONE)))
        for step, name in staged:
            stage.move(name, step.path)
        if plan.lock is not Change.UNCHANGED or staged or removed:
            stage.put_lock(plan.after)
    except WriteFailed as error:
        error.has_begun = stage.has_begun
        raise
    finally:
        stage.close()


def _intent(plan: Plan) -> Lock:
    """The lock while its files change: the one that the run will end with, and what stood there before."""
    unfinished = {pack: dict(files) for pack, files in plan.after.unfinished.items()}
    for step in plan.steps:
        if step.change in (Change.CREATED, Change.UPDATED, Change.REMOVED, Change.GONE):
            files = unfinished.setdefault(step.pack, {})
            files.update({} if step.found is None else {step.path: step.found})
    return replace(plan.after, unfinished=unfinished)


@dataclass(slots=True)
class _Stage:
    """The staging folder: files lie in it under numbers, until they are whole and get their places."""

    output: Path
    has_begun: bool = False
    """Whether something outside of the staging folder has changed."""
    _count: int = field(default=0)

    @property
    def folder(self) -> Path:
        """Where it is: inside of the output, so that a rename from it stays on one file system."""
        return self.output / STAGING

    def open(self) -> None:
        """Makes the folder, or empties the one that a killed run left."""
        with _failing_at(self.output):
            self._sweep()
            with suppress(FileExistsError):
                os.mkdir(self.folder)

    def close(self) -> None:
        """Removes the folder as far as that is possible: the next run does what is left, and an error here would hide
        the one that led here."""
        with suppress(OSError, WriteFailed):
            self._sweep()
            os.rmdir(self.folder)

    def _sweep(self) -> None:
        """Deletes the files that we staged; nothing else, and nothing behind a link."""
        try:
            mode = os.lstat(self.folder).st_mode
        except FileNotFoundError:
            return
        if not stat.S_ISDIR(mode):
            raise WriteFailed(self.folder, "it has to be a folder; delete it")
        for name in os.listdir(self.folder):
            if _STAGED.fullmatch(name):
                os.unlink(self.folder / name)

    def put_all(self, steps: Sequence[Step]) -> list[str]:
        """Writes new files, and gives their numbers: a disk flushes many at once in the time that it takes for one."""
        names = [self._next() for _ in steps]
        modes = [0o777 if step.is_executable else 0o666 for step in steps]
        made = [step.make for step in steps]
        with ThreadPoolExecutor(min(_AT_ONCE, 1 + len(steps) // _AT_ONCE)) as threads:
            for _ in threads.map(self._put, names, made, modes):
                pass
        return names

    def _next(self) -> str:
        self._count += 1
        return str(self._count)

    def _put(self, name: str, make: Callable[[], bytes], mode: int) -> None:
        """Writes a new file, whole and flushed; the mode is what the system lets of it."""
        with _failing_at(self.output):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            file = os.open(self.folder / name, flags, mode)
            try:
                _write_all(file, make())
                os.fsync(file)
            finally:
                os.close(file)

    def move(self, name: str, path: str) -> None:
        """Gives a staged file its place, and replaces what stood there in one step."""
        with _failing_at(self.output / path):
            os.makedirs((self.output / path).parent, exist_ok=True)
            os.replace(self.folder / name, self.output / path)

    def put_lock(self, lock: Lock) -> None:
        """Replaces the lock."""
        name = self._next()
        self._put(name, lambda: encode_lock(lock), 0o666)
        self.move(name, LOCK)


def _write_all(file: int, data: bytes) -> None:
    """Writes all of the bytes: the system may take fewer at a time."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def _remove(output: Path, path: str) -> None:
    """Deletes a file (a link itself, not what it leads to)."""
    with _failing_at(output / path), suppress(FileNotFoundError):
        os.unlink(output / path)


def _prune(output: Path, paths: Iterable[str]) -> None:
    """Deletes the folders above these paths that are empty, the deepest first."""
    for folder in sorted({folder for path in paths for folder in folders(path)}, key=lambda f: -f.count("/")):
        try:
            os.rmdir(output / folder)
        except OSError as error:
            if error.errno not in _HARMLESS:
                raise WriteFailed(output / folder, error.strerror or str(error)) from error


@contextmanager
def _failing_at(place: Path) -> Iterator[None]:
    """Turns what the system says into WriteFailed with the place at which it said so."""
    try:
        yield
    except OSError as error:
        raise WriteFailed(place, error.strerror or str(error)) from error
