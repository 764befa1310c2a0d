"""The last wall before the disk: which paths an output may have, and whether they stay inside the output folder.

`render` makes paths from what packs and descriptions say; the lock brings paths that anybody may have edited. Both
pass here, so nothing else has to ask whether a path is safe.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from sdkwright.printable import is_format

LOCK = "sdkwright.lock"
"""The lock's path below the output folder."""

STAGING = ".sdkwright-writing"
"""The folder that holds the new files until all of them are whole. It exists only while a run writes, or was killed."""

# Windows takes these for devices, whatever follows the first dot.
_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³"}
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | _PORTS
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\\ud800-\udfff]')
_GIT = re.compile(r"git~[0-9]+")
"""What NTFS calls `.git` for short."""
_LONGEST = 255
_LONGEST_PATH = 1_000
"""Bytes of a whole path below the output; macOS holds 1,024 with what stands above."""


def flaw(path: str) -> str | None:
    """What keeps a path from being an output on every system that we promise, or None.

    The strictest rules win (Windows reserves names, POSIX limits a part to 255 bytes), so that the same description
    gives the same files everywhere.
    """
    if not path:
        return "it is empty"
    if path.startswith("/"):
        return "it is absolute"
    if fold(path) == fold(LOCK):
        return "it is the lock"
    if len(path.encode("utf-8", "surrogatepass")) > _LONGEST_PATH:
        return f"it is longer than {_LONGEST_PATH:,} bytes"
    return next((f for f in map(_flaw_of_part, path.split("/")) if f), None)


@lru_cache(maxsize=4096)
def _flaw_of_part(part: str) -> str | None:
    """The same for one part between slashes."""
    if part in ("", ".", ".."):
        return f"{part!r} is not a name"
    if found := _FORBIDDEN.search(part):
        return f"{found[0]!r} is not allowed in a name"
    if part[-1] in ". ":
        return f"{part!r} ends with a dot or a space"
    if part.split(".")[0].rstrip(" ").casefold() in _DEVICES:
        return f"{part!r} is a device on Windows"
    if hidden := next(filter(is_format, part), None):
        return f"{hidden!r} is not allowed in a name: nobody sees it, and some file systems pass over it"
    if fold(part) in (".git", STAGING) or _GIT.fullmatch(fold(part)):
        return f"{part!r} is reserved"
    if len(part.encode()) > _LONGEST:
        return f"a name of {len(part.encode())} bytes is longer than {_LONGEST}"
    return None


def fold(path: str) -> str:
    """What two paths share when a file system that ignores case, or composes accents, takes them for one."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def folders(path: str) -> Iterator[str]:
    """The folders above a path, the deepest first: `a/b/c` gives `a/b`, `a`."""
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path


def escapes(output: Path, paths: Iterable[str]) -> frozenset[str]:
    """The folders above these paths that lead out of the output, through a symbolic link or a junction."""
    root = os.path.realpath(output)
    above = {folder for path in paths for folder in folders(path)}
    return frozenset(folder for folder in above if not _is_below(os.path.realpath(output / folder), root))


def _is_below(path: str, root: str) -> bool:
    """Whether a real path is the root or stands below it."""
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)
