"""Whether the SDK in an output folder is another one than a run would put there: its lock tells.

Another package, or a description with which it shares no operation and no schema. To take the one for the other would
remove all that stands there; somebody who wants that says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from sdkwright.report import Report
from sdkwright.text import Json
from sdkwright.write.lock import Lock
from sdkwright.write.paths import folders

_SOURCES = "src/"
_MEANT = ("operations", "types")
"""The names by which the lock knows parts of a description."""

Names = Mapping[str, Mapping[str, Json]]


def is_another(lock: Lock, paths: Sequence[str], names: Names, *, output: Path, report: Report) -> bool:
    """Whether a run would replace another SDK, an error then; `paths` are its files, if its package is told."""
    before = _packages(path for files in lock.packs.values() for path in files)
    now = _packages(paths)
    if before and now and before.isdisjoint(now):
        told = f"another SDK: its package is {_listed(before)}, and not {_listed(now)}"
    elif any(_is_another(lock.names.get(target), found) for target, found in names.items()):
        told = "the SDK of another description: they share no operation and no schema"
    else:
        return False
    hint = "give another folder with --output, or replace what is there with --force"
    report.error("another-sdk", f"{output.as_posix()} holds {told}", None, hint=hint)
    return True


def _packages(paths: Iterable[str]) -> frozenset[str]:
    """The folders of packages: what has a folder of its own among the sources."""
    every = (folder for path in paths for folder in folders(path))
    return frozenset(f[len(_SOURCES) :] for f in every if f.startswith(_SOURCES) and f.count("/") == 1)


def _listed(packages: frozenset[str]) -> str:
    return ", ".join(sorted(packages))


def _is_another(before: Json, now: Mapping[str, Json]) -> bool:
    """Whether two descriptions have operations, and neither one of them nor a schema in common."""
    known = [_keys(before.get(kind)) if isinstance(before, dict) else frozenset() for kind in _MEANT]
    found = [_keys(now.get(kind)) for kind in _MEANT]
    shared = any(not each.isdisjoint(other) for each, other in zip(known, found, strict=True))
    return bool(known[0]) and bool(found[0]) and not shared


def _keys(names: Json) -> frozenset[str]:
    return frozenset(names) if isinstance(names, dict) else frozenset()
