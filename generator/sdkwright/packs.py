"""Packs: folders of templates with a pack.toml that says which files they make.

```toml
target = "python"                         # whose views the templates print; python where it is not said

[[outputs]]                               # a file for each thing
template = "op.txt.jinja"
each = "operation"                        # once (the default), resource, operation, module, model, enum, alias
path = "ops/{operation.name}.txt"

[[copies]]                                # a file, or a folder with all that lies in it, as it is
from = "runtime"
to = "src/{sdk.package}/_runtime"
only = "imported"                         # of its modules, what others import; all where not said
```
`--pack` takes the name of one of ours, or a folder, which has to look like one (`./python`): what lies in the folder
where a run happens to be started must never take the place of what we ship. Ours have no
privileges: all templates run in Jinja's sandbox. Those of anybody else are looked at before they run (`lint`).
"""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from sdkwright.disk import is_folder, look_at_tree, packs_folder, read_file, shown
from sdkwright.lines import Way, rows_of
from sdkwright.report import Mark, Report

MANIFEST = "pack.toml"
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
_EVERYTHING, _IMPORTED = "everything", "imported"
_OUTPUT = {"template": None, "path": None, "each": "once"}
_COPY = {"from": None, "to": None, "only": _EVERYTHING}


@dataclass(frozen=True, slots=True)
class Row:
    """Where a row of pack.toml stands: the places of its keys, and of its beginning."""

    places: Mapping[str, Mark] = field(repr=False, compare=False)

    def at(self, key: str) -> Mark:
        """Where a key of it stands; the row's beginning where it is not said."""
        return self.places.get(key, self.places[""])


@dataclass(frozen=True, slots=True)
class Output(Row):
    """One row of a pack: a template, what it is made for, and the pattern of its path."""

    template: str
    path: str
    each: str


@dataclass(frozen=True, slots=True)
class Copy(Row):
    """Files of a pack that have no holes: a file or a folder, and the pattern of where it goes.

    `is_pruned` where, of the modules in that place, only those are written that a file outside of it imports, and what
    those import in turn.
    """

    source: str
    path: str
    is_pruned: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    """A pack, read. `folders` are searched for its templates in this order: the user's own, then the pack's.

    `sandboxed` where any of its templates is not ours: then they are looked at, and black shapes what they make.
    """

    name: str
    manifest: str
    target: str
    folders: tuple[Path, ...]
    outputs: tuple[Output, ...]
    copies: tuple[Copy, ...]
    sandboxed: bool = True


def read_packs(names: Sequence[str], templates: Path | None, report: Report) -> tuple[Pack, ...]:
    """The packs of a run; `templates` is a folder whose files shadow those of every pack, by relative path."""
    if templates is not None and not is_folder(templates):
        report.error("templates-not-found", f"{shown(templates.as_posix())} is no folder", None)
    packs = tuple(pack for name in names if (pack := _read_pack(name, templates, report)) is not None)
    for folder in (folder for pack in packs for folder in pack.folders if pack.sandboxed):
        look_at_tree(folder)
    for pack in packs:
        if [p.name for p in packs].count(pack.name) > 1:
            report.error("pack-doubled", f"two packs are called {pack.name}", Mark(pack.manifest, 1, 1))
    return packs


def _read_pack(name: str, templates: Path | None, report: Report) -> Pack | None:
    is_ours = not _looks_like_a_folder(name)
    folder = _ours(name, report) if is_ours else _folder(name, report)
    if folder is None:
        return None
    manifest = (folder / MANIFEST).as_posix()
    try:
        text = read_file(folder / MANIFEST).decode("utf-8-sig")
        table = tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:
        report.error("pack-invalid", f"this pack.toml cannot be read: {error}", Mark(manifest, 1, 1))
        return None
    rows = _Rows(manifest, text, report)
    rows.refuse_unknown(table, ("name", "target", "outputs", "copies"))
    read = rows.read(table, "outputs", _OUTPUT)
    outputs = (Output(places, row["template"], row["path"], row["each"]) for row, places in read)
    copies = tuple(rows.copies(table))
    for copy in copies:
        if PurePath(copy.source).is_absolute() or ".." in PurePath(copy.source).parts:
            report.error("pack-invalid", f"from = {copy.source!r} leads out of the pack", copy.at("from"))
    return Pack(
        name=rows.name(table, folder.resolve().name),
        manifest=manifest,
        target=str(table.get("target", "python")),
        folders=(templates, folder) if templates is not None else (folder,),
        outputs=tuple(outputs),
        copies=copies,
        sandboxed=not is_ours or templates is not None,
    )


def _looks_like_a_folder(name: str) -> bool:
    """Whether a pack is named by its place: `./python`, `/x/python`, `packs/python`, `python/`."""
    return name in (".", "..") or any(sign in name for sign in {"/", os.sep, os.altsep or "/"})


def _ours(name: str, report: Report) -> Path | None:
    """The folder of one of our packs."""
    ours = packs_folder()
    known = sorted(p.parent.name for p in ours.glob(f"*/{MANIFEST}"))
    if name in known:
        return ours / name
    close = difflib.get_close_matches(name, known, n=1)
    hint = f"did you mean {close[0]}?" if close else f"give a folder with a {MANIFEST}, or one of: {', '.join(known)}"
    if os.path.isdir(name):
        hint = f"a folder is written with a slash: did you mean ./{name}?"
    report.error("pack-not-found", f"there is no pack {shown(name)}", None, hint=hint)
    return None


def _folder(name: str, report: Report) -> Path | None:
    """The folder of a pack that is not ours."""
    folder = Path(name)
    try:
        if (folder / MANIFEST).is_file():
            return folder
        found = os.path.lexists(folder / MANIFEST)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is none"
        report.error("pack-not-found", f"there is no pack {shown(name)}: {reason}", None)
        return None
    what = (
        f"{MANIFEST} in it is no file"
        if found
        else f"it holds no {MANIFEST}" if is_folder(folder) else "it is no folder"
    )
    report.error("pack-not-found", f"there is no pack {shown(folder.as_posix())}: {what}", None)
    return None


class _Rows:
    """Reads the rows of one manifest, and says what is wrong with them, at their lines."""

    def __init__(self, manifest: str, text: str, report: Report) -> None:
        self._manifest = manifest
        self._report = report
        self._lines = rows_of(text)

    def read(
        self, table: dict[str, object], key: str, columns: Mapping[str, str | None]
    ) -> Iterator[tuple[dict[str, str], Mapping[str, Mark]]]:
        """The rows of `[[key]]` with every column, and where each stands; a row that lacks one is left out."""
        rows = table.get(key, [])
        if not isinstance(rows, list):
            self._wrong(f"{key} must be written as [[{key}]]", (key,))
            return
        for index, row in enumerate(rows):
            read = self._row(row, (key, str(index)), columns)
            if read is not None:
                yield read, {column: self._mark((key, str(index), column)) for column in ("", *columns)}

    def copies(self, table: dict[str, object]) -> Iterator[Copy]:
        """The rows of `[[copies]]`."""
        for row, places in self.read(table, "copies", _COPY):
            if row["only"] not in (_EVERYTHING, _IMPORTED):
                message = f"only = {row['only']!r} is neither {_EVERYTHING!r} nor {_IMPORTED!r}"
                self._report.error("pack-invalid", message, places["only"])
            yield Copy(places, row["from"], row["to"], row["only"] == _IMPORTED)

    def name(self, table: dict[str, object], folder: str) -> str:
        """What the pack is called in the lock and in the name of its output: the folder's name unless it says so."""
        name = table.get("name", folder)
        if isinstance(name, str) and _NAME.fullmatch(name):
            return name
        self._wrong(f"{name!r} cannot be the name of a pack", ("name",), hint='write name = "my-pack" into it')
        return "pack"

    def refuse_unknown(self, table: dict[str, object], known: tuple[str, ...], way: Way = ()) -> None:
        """Reports each key that means nothing here."""
        for key in table:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                self._wrong(f"unknown key {key}", (*way, key), hint=f"did you mean {close[0]}?" if close else None)

    def _row(self, row: object, way: Way, columns: Mapping[str, str | None]) -> dict[str, str] | None:
        if not isinstance(row, dict):
            self._wrong(f"each of [[{way[0]}]] must be a table", way)
            return None
        self.refuse_unknown(row, tuple(columns), way)
        full = {column: row.get(column, default) for column, default in columns.items()}
        for column, value in full.items():
            if not isinstance(value, str) or not value:
                self._wrong(f"each of [[{way[0]}]] needs {column} = a text", (*way, column))
                return None
        return {column: str(value) for column, value in full.items()}

    def _wrong(self, message: str, way: Way, *, hint: str | None = None) -> None:
        self._report.error("pack-invalid", message, self._mark(way), hint=hint)

    def _mark(self, way: Way) -> Mark:
        """Where a key stands, or the nearest thing around it."""
        return Mark(self._manifest, *(self._lines.of(way) or (1, 1)))
