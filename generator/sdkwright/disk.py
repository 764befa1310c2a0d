"""Reading a file of the user's, and nothing that only looks like one: a pipe or a device would never end."""

from __future__ import annotations

import os
import stat
from pathlib import Path

LARGEST = 64 * 1024 * 1024
"""Bytes of any file that is read whole."""
_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISFIFO, "it is a pipe, not a file"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
)


class Unreadable(Exception):
    """Something at a path that is no file that can be read; the message says what it is."""


def read_file(path: str | os.PathLike[str], largest: int = LARGEST) -> bytes:
    """The bytes of a regular file, cut off one byte above the limit. It is opened without waiting, and looked at then.

    Raises FileNotFoundError and NotADirectoryError where nothing is there, Unreadable for everything else.
    """
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (FileNotFoundError, NotADirectoryError):
        raise
    except (OSError, ValueError) as error:
        raise Unreadable(_system_message(path, error)) from None
    try:
        kind = os.fstat(file).st_mode
        if not stat.S_ISREG(kind):
            raise Unreadable(next((what for is_one, what in _KINDS if is_one(kind)), "it is no file"))
        with os.fdopen(os.dup(file), "rb") as whole:
            return whole.read(largest + 1)
    except OSError as error:
        raise Unreadable(_system_message(path, error)) from None
    finally:
        os.close(file)


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
