"""A run in which nothing changed: found out from what the last one read and wrote, without any of its stages.

```
Run -> inputs            what was read: files and what lay in folders, by hash
    -> folders: outputs  what was written: by size and time, and by the hashes in the lock where these have changed
    -> findings          what was said, to be said again
```

It lies in the user's cache, one file for each way of calling `generate`, and not in the lock: the lock has no times, is
the same on every machine, and two branches that both generate must merge. Whatever is missing, damaged or in doubt
means that nothing is known, and the run goes its whole way. Nothing of the stages is imported here.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sdkwright import __version__
from sdkwright.cache import cache_folder, is_off
from sdkwright.disk import packs_folder, stamp

_DECIDES = ("spec", "config", "output", "package", "templates", "pack", "strict", "keep_going", "root")
"""The options that decide what is made; the others decide what is said, or what may be overwritten."""
_OLDEST = 60 * 24 * 3600 * 10**9
"""Nanoseconds after which a run that nobody repeated is forgotten."""


class Folder(NamedTuple):
    """An output folder as a run left it: its `packs`, and size and time of each file by its path below `output`.

    `lock` is the path and the hash of the lock, which has the hashes of the others.
    """

    output: str
    packs: Sequence[str]
    files: Mapping[str, Sequence[int]]
    lock: Sequence[str]


class Run(NamedTuple):  # a dataclass would import `inspect`, which takes longer than all that is done here
    """A run that did all it was asked for.

    `inputs` has the stamp of whatever was looked at (see `disk.stamp`). `folders` are those that it wrote, as
    `Folder` has them. `listing` is what people were told, plain and in colour, `findings` the same for programs,
    `counts` the last line.
    """

    inputs: Mapping[str, str]
    folders: Sequence[Sequence[Any]]
    listing: Sequence[str]
    findings: Mapping[str, Any]
    counts: str


def find(options: Namespace) -> Run | None:
    """The last run that was called in this way, if it would do the same again and its files are as it left them."""
    if not can_be_known(options):
        return None
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        path = _place(options)
        told = json.loads(path.read_bytes())
        if told.pop("generator") != _generator():
            return None
        run = Run(**told)
        saved = _time(path)
        if all(stamp(what) == found for what, found in run.inputs.items()) and all(
            _is_as_left(Folder(*folder), saved) for folder in run.folders
        ):
            return run
    return None


def remember(options: Namespace, run: Run) -> None:
    """Keeps a run for the next one; where that cannot be, the next one goes its whole way."""
    if not can_be_known(options):
        return
    with suppress(OSError):
        path = _place(options)
        path.parent.mkdir(parents=True, exist_ok=True)
        _forget_old_ones(path.parent)
        fresh = path.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps({**run._asdict(), "generator": _generator()}, separators=(",", ":")), "utf-8")
        os.replace(fresh, path)


def outputs_of(output: Path, paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Size and time of the files of an output folder, as they stand there now."""
    found = {path: os.lstat(output / path) for path in paths}
    return {path: (each.st_size, each.st_mtime_ns) for path, each in found.items()}


def can_be_known(options: Namespace) -> bool:
    """Whether all that decides a run lies in files: neither standard input nor another machine can be asked again."""
    goes_all_the_way = is_off() or options.no_cache or options.format == "always"
    return not (goes_all_the_way or options.allow_remote or options.allow_http or str(options.spec) == "-")


def _place(options: Namespace) -> Path:
    """Where a way of calling is remembered."""
    called = [os.getcwd(), *(str(getattr(options, name)) for name in _DECIDES)]
    return cache_folder() / f"{sha256(json.dumps(called).encode()).hexdigest()[:32]}.json"


def _generator() -> str:
    """A stamp of the generator itself: its version, its files and templates, and what is installed beside it."""
    here = Path(__file__).parents[1]
    installed = (entry for entry in sys.path if entry.endswith("-packages") and os.path.isdir(entry))
    parts = [__version__, sys.version, *(f"{entry} {_time(entry)}" for entry in installed)]
    for folder in dict.fromkeys((here, packs_folder())):
        parts += [f"{path} {size} {time}" for path, size, time in sorted(_files(folder))]
    return sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def _files(folder: str | Path) -> Iterator[tuple[str, int, int]]:
    """Path, size and time of each file below a folder."""
    with os.scandir(folder) as found:
        for entry in found:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                about = entry.stat()
                yield entry.path, about.st_size, about.st_mtime_ns


def _is_as_left(folder: Folder, saved: int) -> bool:
    """Whether each file of the output has the time and the size that it was left with, or else the same bytes.

    A time that is not before the one at which the run was saved proves nothing: the clock of a file system is coarse.
    """
    output, (name, known) = Path(folder.output), folder.lock
    if not _is_file(os.lstat(output / name)):
        return False
    lock = (output / name).read_bytes()
    if sha256(lock).hexdigest() != known:
        return False
    touched = []
    for path, (size, time) in folder.files.items():
        found = os.lstat(output / path)
        if not _is_file(found) or found.st_size != size:
            return False
        if found.st_mtime_ns != time or time >= saved:
            touched.append(path)
    if not touched:
        return True
    packs = json.loads(lock)["packs"]
    hashes = {path: entry["written"] for files in packs.values() for path, entry in files.items()}
    return all(sha256((output / path).read_bytes()).hexdigest() == hashes[path] for path in touched)


def _is_file(found: os.stat_result) -> bool:
    return stat.S_ISREG(found.st_mode)


def _time(path: str | Path) -> int:
    return os.stat(path).st_mtime_ns


def _forget_old_ones(folder: Path) -> None:
    """Deletes the runs that nobody has repeated for long."""
    runs = [(entry.path, entry.stat().st_mtime_ns) for entry in os.scandir(folder) if entry.is_file()]
    newest = max((time for _, time in runs), default=0)
    for path, time in runs:
        if newest - time > _OLDEST:
            os.remove(path)
