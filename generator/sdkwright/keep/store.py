"""The folder of patches beside sdk.toml: `sdk.patches`, with a folder for each pack.

The place of a patch says which file it changes; the names in its head must say the same, so that nobody reads one thing
and gets another. A patch is data: the folder may come from anybody, and leads nowhere else by a link or a name.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sdkwright.disk import LARGEST, Unreadable, look_at_tree, read_file
from sdkwright.report import Mark, Report
from sdkwright.textdiff.unified import PatchDamaged, counted, patched, unified
from sdkwright.write.paths import flaw

FOLDER = ".patches"
PATCH, BASE = ".patch", ".base"

Key = tuple[str, str]
"""A pack by its name, and the path of one of its files below the output folder."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One file that is not as it was generated: `base` is what was, `mine` what a person made of it.

    `at` is where its patch stands.
    """

    pack: str
    path: str
    base: str
    mine: str
    at: Path

    @property
    def hash(self) -> str:
        """Stands for the whole of it."""
        return sha256(f"{self.base}\0{self.mine}".encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def lines(self) -> tuple[int, int]:
        """How many lines were added, and how many taken away."""
        return counted(self.base, self.mine)


def folder_of(config: Path) -> Path:
    """Where the patches of an sdk.toml are: `sdk.patches`, beside it."""
    return config.with_suffix(FOLDER)


def read_kept(config: Path | None, report: Report) -> dict[Key, Kept]:
    """All patches beside an sdk.toml; what is wrong with one is an error at its line, and it is left out."""
    if config is None:
        return {}
    folder = folder_of(config)
    look_at_tree(folder)
    if os.path.islink(folder) or (os.path.lexists(folder) and not folder.is_dir()):
        report.error("patch-refused", f"{folder.as_posix()} has to be a folder, and no link", None)
        return {}
    found: dict[Key, Kept] = {}
    for place in _patches(folder, folder, report):
        kept = _read(folder, place, report)
        if kept is not None:
            found[kept.pack, kept.path] = kept
    return found


def _patches(folder: Path, top: Path, report: Report) -> Iterator[Path]:
    """All patches below a folder, in order; links are refused."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        report.error("patch-refused", f"{folder.as_posix()} cannot be read: {error.strerror}", None)
        return
    for entry in entries:
        if entry.is_symlink():
            hint = "put the file itself there"
            report.error("patch-refused", f"{Path(entry.path).as_posix()} is a link", None, hint=hint)
        elif entry.is_dir():
            yield from _patches(Path(entry.path), top, report)
        elif entry.name.endswith(PATCH):
            yield Path(entry.path)


def _read(folder: Path, place: Path, report: Report) -> Kept | None:
    pack, _, path = place.relative_to(folder).as_posix().removesuffix(PATCH).partition("/")
    mark = Mark(place.as_posix(), 1, 1)
    why = flaw(path) if path else "it lies in no folder of a pack"
    if why:
        report.error("patch-refused", f"{place.as_posix()} can be the patch of no file: {why}", None)
        return None
    try:
        diff, base = _text(place), _text(_base_of(place))
        named = {line[4:].partition("\t")[0].partition("/")[2] for line in diff.split("\n")[:2]}
        if named != {path}:
            message = f"it says that it changes {' and '.join(sorted(named))}, and lies where a patch of {path} is"
            hint = f"sdkwright keep --move {path} NEW moves a patch to another file"
            report.error("patch-refused", message, mark, hint=hint)
            return None
        return Kept(pack, path, base, patched(base, diff), place)
    except PatchDamaged as error:
        hint = f"make the change in {path} itself, and run sdkwright keep"
        mark = Mark(place.as_posix(), error.line, 1)
        report.error("patch-damaged", f"it does not fit {_base_of(place).name}: {error.reason}", mark, hint=hint)
    except FileNotFoundError:
        message = f"{_base_of(place).name} is not there: the file as it was generated when this was kept"
        report.error("patch-damaged", message, mark, hint="take both from your version control")
    except (Unreadable, OSError, ValueError) as error:
        report.error("patch-damaged", f"{place.as_posix()} cannot be read: {error}", None)
    return None


def _base_of(place: Path) -> Path:
    return place.with_name(place.name.removesuffix(PATCH) + BASE)


def _text(path: Path) -> str:
    """A text with `\\n` for every line end: git on Windows may have made others of them."""
    data = read_file(path)
    if len(data) > LARGEST:
        raise ValueError("it is too large")
    return data.decode("utf-8").replace("\r\n", "\n")


def put(config: Path, pack: str, path: str, base: str, mine: str) -> Kept:
    """Writes a patch, or replaces it; each of its two files is whole at any time. Raises OSError.

    The sdk.toml gets a new time.
    """
    if "/" in pack or flaw(pack):
        raise OSError(None, "a pack of this name can have no patches", pack)
    place = folder_of(config).joinpath(pack, *f"{path}{PATCH}".split("/"))
    for above in (folder_of(config), *reversed(place.relative_to(folder_of(config)).parents)):
        inner = folder_of(config) / above
        if inner.is_symlink():
            raise OSError(None, "it is a link", str(inner))
    place.parent.mkdir(parents=True, exist_ok=True)
    _replace(_base_of(place), base)
    _replace(place, "\n".join([*unified(base, mine, path), ""]))
    os.utime(config)  # a build knows nothing of a patch that was not there when it ran
    return Kept(pack, path, base, mine, place)


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}.new")
    with suppress(FileNotFoundError):
        fresh.unlink()
    fresh.write_bytes(text.encode("utf-8"))
    os.replace(fresh, path)


def drop(config: Path, kept: Kept) -> None:
    """Deletes a patch, and the folders that are empty then. Raises OSError."""
    kept.at.unlink()
    with suppress(FileNotFoundError):
        _base_of(kept.at).unlink()
    for above in kept.at.parents:
        if above == folder_of(config).parent:
            return
        try:
            above.rmdir()
        except OSError:
            return


def in_order(kept: Mapping[Key, Kept]) -> list[Kept]:
    """All patches by pack and path."""
    return [kept[key] for key in sorted(kept)]
