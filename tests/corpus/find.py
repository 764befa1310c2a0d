"""Which descriptions a folder holds: by its `index.tsv` where there is one beside it, else by looking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ENDINGS = (".json", ".yaml", ".yml")
_ROOT = re.compile(rb"""(?:^|[{,\n])\s*["']?(?:openapi|swagger)["']?\s*:""")
_LOOKED_AT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Found:
    """A description: the file that it begins with, and whether it is there to be refused."""

    name: str
    path: Path
    is_broken: bool
    size: int


def root_of(entry: Path) -> Path:
    """The folder that holds a whole description: of those that an index lists, the one directly below the index's."""
    inner = entry.resolve().parent
    for folder in entry.resolve().parents:
        if any((place / "index.tsv").is_file() for place in (folder, folder.parent)):
            return inner
        inner = folder
    return entry.parent


def find(folder: Path) -> list[Found]:
    """The descriptions of a folder, in order of name."""
    indexes = [place / "index.tsv" for place in (folder, folder.parent) if (place / "index.tsv").is_file()]
    found = _listed(indexes[0], folder) if indexes else _seen(folder)
    return sorted(found, key=lambda one: one.name)


def _listed(index: Path, folder: Path) -> Iterator[Found]:
    """The rows of an index: name, entry, kind and what else it may have; a file that is not there is an error."""
    rows = [line.split("\t") for line in index.read_text("utf-8").splitlines()]
    columns = {name: number for number, name in enumerate(rows[0])}
    for row in rows[1:]:
        name, entry, kind = (row[columns[key]] for key in ("name", "entry", "kind"))
        if kind in ("spec", "broken"):
            path = folder / entry
            yield Found(name, path, kind == "broken", path.stat().st_size)


def _seen(folder: Path) -> Iterator[Found]:
    """Each file that opens as a description; of a folder within, those that lie highest."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and path.name == "broken":
            yield from (_file(file, folder, is_broken=True) for file in sorted(path.rglob("*")) if file.is_file())
        elif path.is_dir():
            yield from (_file(file, folder) for file in _highest(path))
        elif _is_description(path):
            yield _file(path, folder)


def _highest(folder: Path) -> list[Path]:
    roots = [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_description(path)]
    depth = min((len(path.parts) for path in roots), default=0)
    return [path for path in roots if len(path.parts) == depth]


def _is_description(path: Path) -> bool:
    if path.suffix not in ENDINGS:
        return False
    with path.open("rb") as file:
        return bool(_ROOT.search(file.read(_LOOKED_AT)))


def _file(path: Path, folder: Path, *, is_broken: bool = False) -> Found:
    return Found(path.relative_to(folder).as_posix(), path, is_broken, path.stat().st_size)
