"""Reading a file of the user's, and nothing that only looks like one: a pipe or a device would never end.

All that decides what a run makes comes through here, so that it can be known later whether it is still the same.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path

from sdkwright.parse import whole

LARGEST = 64 * 1024 * 1024
"""Bytes of any file that is read whole."""
_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISFIFO, "it is a pipe, not a file"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
)


_SEEN: ContextVar[dict[str, str] | None] = ContextVar("_SEEN", default=None)
FILE, NAMES, TREE = "file", "names", "tree"
"""What can be looked at: the bytes of a file, the names in a folder, all that lies below one."""


class Unreadable(Exception):
    """Something at a path that is no file that can be read; the message says what it is."""


def read_file(path: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """The bytes of a regular file, cut off one byte above the limit. It is opened without waiting, and looked at then.

    Raises FileNotFoundError and NotADirectoryError where nothing is there, Unreadable for everything else.
    """
    data = b""
    try:
        data = _read(path, largest)
        return data
    finally:
        _note(FILE, path, data)


def _read(path: str | os.PathLike[str], largest: int) -> bytes:
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        raise
    except (OSError, ValueError) as error:
        raise Unreadable(_socket(path) or _system_message(path, error)) from None
    try:
        kind = os.fstat(file).st_mode
        if not stat.S_ISREG(kind):
            raise Unreadable(_named(kind))
        with os.fdopen(os.dup(file), "rb") as whole:
            return whole.read(largest + 1)
    except OSError as error:
        raise Unreadable(_system_message(path, error)) from None
    finally:
        os.close(file)


def _socket(path: str | os.PathLike[str]) -> str | None:
    """What is said of a socket, which cannot be opened, and of which the system says that there is no such device."""
    with suppress(OSError, ValueError):
        kind = os.stat(path).st_mode
        return _named(kind) if stat.S_ISSOCK(kind) else None
    return None


def _named(kind: int) -> str:
    return next((what for is_one, what in _KINDS if is_one(kind)), "it is no file")


@contextmanager
def watched() -> Iterator[dict[str, str]]:
    """Collects the stamps of all that is looked at in the meantime; who watches around this one sees them, too."""
    around = _SEEN.get()
    seen: dict[str, str] = {}
    token = _SEEN.set(seen)
    try:
        yield seen
    finally:
        _SEEN.reset(token)
        if around is not None:
            around.update(seen)


def look_at_names(folder: Path) -> None:
    """Notes that the names in a folder decide something: which file of it is read."""
    _note(NAMES, folder)


def look_at_tree(folder: Path) -> None:
    """Notes that all that lies in a folder decides something: the templates of a pack."""
    _note(TREE, os.path.realpath(folder))


def stamp(what: str) -> str:
    """The stamp of something that was looked at, as it is now: a hash, which is empty where nothing can be read."""
    kind, _, path = what.partition(":")
    with suppress(OSError, Unreadable):
        if kind == FILE or (kind == TREE and (os.path.islink(path) or not os.path.isdir(path))):
            return sha256(_read(path, LARGEST)).hexdigest()
        names = sorted(os.listdir(path))
        if kind == TREE:
            names = [
                f"{name} {os.access(f'{path}/{name}', os.X_OK)} {stamp(f'{kind}:{path}/{name}')}" for name in names
            ]
        return sha256("\n".join(names).encode("utf-8", "surrogateescape")).hexdigest()
    return ""


def _note(kind: str, path: str | os.PathLike[str], data: bytes = b"") -> None:
    seen = _SEEN.get()
    if seen is not None:
        what = f"{kind}:{os.path.abspath(path)}"
        seen[what] = sha256(data).hexdigest() if data else stamp(what)


def packs_folder() -> Path:
    """Where our own packs are: beside the package in a wheel, in `templates/` in a checkout."""
    here = Path(__file__).resolve().parent
    installed = here / "templates"
    return installed if installed.is_dir() else here.parents[1] / "templates"


def _system_message(path: str | os.PathLike[str], error: Exception) -> str:
    """What the system says, without the path, which may be 60,000 characters long."""
    return (getattr(error, "strerror", None) or str(error)).replace(os.fspath(path), "it")


def is_folder(path: Path) -> bool:
    """Whether a folder is at a path; no, where the path itself is no possible one."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def shown(path: str) -> str:
    """A path as a message can hold it."""
    return path if len(path) <= 200 else f"{path[:100]}…{path[-40:]}"


JOBS = "SDKWRIGHT_JOBS"
"""The environment variable that says how many processes a run may have, if not one for each core."""


def cores() -> int:
    """How many cores this process may use."""
    told = whole(os.environ.get(JOBS, ""))
    if told is not None and told > 0:
        return told
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
