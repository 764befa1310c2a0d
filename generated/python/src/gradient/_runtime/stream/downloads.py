"""A file that appears under its name when all of it has come."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from errno import EACCES, EINVAL, EISDIR
from pathlib import Path
from stat import S_IMODE, S_ISDIR, S_ISREG
from types import TracebackType
from typing import TypeAlias

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes that have come, and how many there will be if that is known."""

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Download:
    """Writes beside the target, under a name that nobody can know, and moves it there.

    Two downloads to one path end with the whole file of one of them.
    """

    def __init__(
        self, path: str | os.PathLike[str], total: int | None, progress: Progress | None
    ) -> None:
        self.path = Path(path)
        self._total = total
        self._done = 0
        self._progress = progress

    def write(self, piece: bytes) -> None:
        """Write a piece, and tell how far it is."""
        self._file.write(piece)
        self._done += len(piece)
        if self._progress is not None:
            self._progress(self._done, self._total)

    def __enter__(self) -> None:
        self._target = os.path.realpath(self.path)  # as a link is followed by `open`
        mode = _mode(self._target)
        name = f".{os.urandom(12).hex()}.part"
        self._part = os.path.join(os.path.dirname(self._target), name)
        try:
            handle = os.open(self._part, _NEW, 0o666 if mode is None else mode)
        except OSError as error:  # about the file that the caller knows of
            raise OSError(error.errno, error.strerror, self._target) from None
        self._file = os.fdopen(handle, "wb")
        if mode is not None:
            with suppress(OSError):  # what a file system has no word for
                os.chmod(self._part, mode)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        moved = False
        try:
            self._file.close()
            if kind is None:
                os.replace(self._part, self._target)
                moved = True
        finally:
            if not moved:
                os.unlink(self._part)


def _mode(target: str) -> int | None:
    """Return the permissions of a file that is replaced, None if there is none.

    OSError for what cannot be replaced: a folder, a device, a pipe, what is read-only.
    """
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if S_ISDIR(found.st_mode):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), target)
    if not S_ISREG(found.st_mode):
        raise OSError(EINVAL, "not a regular file: write its pieces yourself", target)
    if not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES), target)
    return S_IMODE(found.st_mode)
