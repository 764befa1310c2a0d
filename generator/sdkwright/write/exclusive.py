"""Part of `write`: only one run at a time writes into a folder.

The system itself drops the claim when its process ends, however that comes about; a file with a process id would
outlive a SIGKILL. On POSIX the claim is on the output folder, so that nothing has to be created for it; Windows cannot
lock a folder, so there it is on a file in the staging folder.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sdkwright.write.paths import STAGING

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class OutputInUse(Exception):
    """Another run is writing into the folder right now."""


@contextmanager
def exclusive(output: Path) -> Iterator[None]:
    """Keeps every other run out of an output folder; raises OutputInUse where another process has it.

    File systems that cannot lock (some that come over a network) are written without a claim: then two runs at once
    still leave every file whole, but whose it is, is open.
    """
    file = _open(output)
    try:
        _lock(file)
        yield
    finally:
        _close(file, output)


if sys.platform == "win32":

    def _open(output: Path) -> int:
        folder = output / STAGING
        os.makedirs(folder, exist_ok=True)
        return os.open(folder / "claim", os.O_RDWR | os.O_CREAT)

    def _lock(file: int) -> None:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise OutputInUse from error

    def _close(file: int, output: Path) -> None:
        os.close(file)
        with suppress(OSError):  # another run holds the file open
            os.unlink(output / STAGING / "claim")
            os.rmdir(output / STAGING)

else:

    def _open(output: Path) -> int:
        return os.open(output, os.O_RDONLY | os.O_DIRECTORY)

    def _lock(file: int) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                raise OutputInUse from error

    def _close(file: int, output: Path) -> None:
        os.close(file)
