"""Beside the way: what a run computed from bytes alone, kept for all later runs of a user, whatever they make.

```
key_of(kind, parts)   the hash of all that goes into a value: bytes of a file, version and code of what reads it
  -> Cache.get        the value, or None: nothing is kept, it is damaged, or there is no cache
  -> Cache.put        keeps a value
```
Nothing here changes what a run makes, and nothing here fails: a value that cannot be kept is computed again. An entry
is bytes behind their hash, in a file that is put in its place whole, so runs at the same time do not meet, and the
folder may be deleted at any moment. It is used only where nobody else can write in it. Values are texts and JSON:
nothing is run that is read here.
"""

from __future__ import annotations

import os
import secrets
import stat
import time
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

FOLDER = "SDKWRIGHT_CACHE_DIR"
"""The environment variable that names the folder, if it is not in the user's cache."""
SWITCH = "SDKWRIGHT_CACHE"
"""The environment variable that turns all of it off where it is `off`."""
LARGEST = 256 * 1024 * 1024
"""Bytes of all entries; beyond them the ones go that were not used for the longest time."""
_LEFT = 0.75
"""The part of these that is left then, so that not every run has to look for what may go."""
_HASH = 32
_LARGEST_ENTRY = 64 * 1024 * 1024
_HOUR = 3600.0
"""Seconds after which a use is written down again, and an unfinished entry is somebody's no more."""
_UNFINISHED = ".new"


class Key(NamedTuple):
    """What a value is kept under: its kind, and the hash of all that it depends on."""

    kind: str
    hash: str


def key_of(kind: str, *parts: bytes | str) -> Key:
    """The key of a value; `parts` are all that it depends on, and each counts as a whole."""
    whole = sha256(kind.encode())
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole.update(b"%d:" % len(data))
        whole.update(data)
    return Key(kind, whole.hexdigest())


def code_of(*modules: str) -> str:
    """The hash of modules of ours and of all below them, for values that depend on what they do; it fits nothing where
    they cannot be read."""
    whole = sha256()
    try:
        for module in modules:
            for file in _files_of(module):
                whole.update(file.read_bytes())
    except OSError:
        return secrets.token_hex()
    return whole.hexdigest()


def _files_of(module: str) -> Iterator[Path]:
    found = find_spec(module)
    if found is None or found.origin is None:
        raise FileNotFoundError(module)
    yield Path(found.origin)
    for folder in found.submodule_search_locations or ():
        files = (file for file in Path(folder).rglob("*") if file.parent.name != "__pycache__" and file.is_file())
        yield from sorted(files)


def cache_folder() -> Path:
    """Where things are kept from one run to another."""
    told = os.environ.get(FOLDER)
    if told:
        return Path(told)
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("sdkwright", appauthor=False))


def is_off() -> bool:
    """Whether the user wants nothing to be kept."""
    return os.environ.get(SWITCH, "").lower() in ("off", "0", "no", "false")


class Cache:
    """The entries in a folder, or none where there is no folder, or one that others can write in.

    `refused` says why a folder is not used.
    """

    def __init__(self, folder: Path | None, largest: int = LARGEST) -> None:
        self.refused: str | None = None
        self._folder = folder
        self._largest = largest
        self._has_kept = False
        if folder is not None:
            self.refused = _flaw(folder)
            if self.refused is not None:
                self._folder = None

    def get(self, key: Key) -> bytes | None:
        """What is kept under a key; what is damaged is deleted."""
        if self._folder is None:
            return None
        path = self._path(self._folder, key)
        with suppress(OSError):
            data, used = _read(path)
            if data[:_HASH] == _sealed(key, data[_HASH:]):
                if abs(time.time() - used) > _HOUR:
                    with suppress(OSError):
                        os.utime(path)
                with suppress(zlib.error):
                    return zlib.decompress(data[_HASH:])
            os.remove(path)
        return None

    def put(self, key: Key, value: bytes) -> None:
        """Keeps a value under a key."""
        if self._folder is None or len(value) > _LARGEST_ENTRY:
            return
        path = self._path(self._folder, key)
        fresh = path.with_name(f"{secrets.token_hex(8)}{_UNFINISHED}")
        packed = zlib.compress(value, 1)
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, exist_ok=True)
            try:
                with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                    file.write(_sealed(key, packed) + packed)
                os.replace(fresh, path)
                self._has_kept = True
            finally:
                fresh.unlink(missing_ok=True)

    def tidy(self) -> None:
        """Deletes what was not used for the longest time, if there is too much; looks only after something was kept."""
        if self._folder is None or not self._has_kept:
            return
        self._has_kept = False
        found = sorted(_entries(self._folder))
        total = sum(entry.size for entry in found)
        wanted = total if total <= self._largest else self._largest * _LEFT
        for entry in found:
            is_left_over = entry.path.endswith(_UNFINISHED) and time.time() - entry.used > _HOUR
            if total > wanted or is_left_over:
                total -= entry.size
                with suppress(OSError):
                    os.remove(entry.path)

    @staticmethod
    def _path(folder: Path, key: Key) -> Path:
        return folder / key.hash[:2] / f"{key.hash[2:]}.{key.kind}"


NO_CACHE = Cache(None)
"""Keeps nothing."""


def open_cache() -> Cache:
    """The cache of the user, unless it is turned off."""
    return NO_CACHE if is_off() else Cache(cache_folder() / "content")


def _flaw(folder: Path) -> str | None:
    """Why a folder cannot be used: it cannot be made, or others may write in it. It is made where it is missing."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        found = os.lstat(folder)
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or "there can be no folder"
    if not stat.S_ISDIR(found.st_mode):
        return "it is no folder"
    if os.name == "posix" and found.st_uid != os.geteuid():
        return "it belongs to another user"
    if os.name == "posix" and found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        return "other users may write in it"
    return None


def _sealed(key: Key, packed: bytes) -> bytes:
    """The hash before an entry: an entry under another name is damaged, too."""
    return sha256(key.hash.encode() + packed).digest()


def _read(path: Path) -> tuple[bytes, float]:
    """The bytes of an entry, and when it was used. Raises OSError where it is no file."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise OSError
        return file.read(_LARGEST_ENTRY + _HASH + 1), found.st_mtime


class _Entry(NamedTuple):
    """A file of the cache; they sort by the time of their use."""

    used: float
    size: int
    path: str


def _entries(folder: Path) -> Iterator[_Entry]:
    for inner in _listed(folder):
        for file in _listed(inner.path) if inner.is_dir(follow_symlinks=False) else ():
            with suppress(OSError):
                found = file.stat(follow_symlinks=False)
                yield _Entry(found.st_mtime, found.st_size, file.path)


def _listed(folder: str | Path) -> Iterable[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return list(found)
    except OSError:
        return ()
