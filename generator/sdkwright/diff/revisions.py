"""A project as it was at a revision of git: its sdk.toml, its description and its lock, in a folder of their own.

Git writes the files, as a checkout would; only those are written that a run can read. The work tree and its index stay
as they are.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config.lines import NoToml, decoded, leaves_of
from sdkwright.config.sdk_toml import read_config
from sdkwright.disk import Unreadable, read_file
from sdkwright.git import git
from sdkwright.report import Report
from sdkwright.write.paths import LOCK


@dataclass(frozen=True, slots=True)
class Repository:
    """A clone of git: `top` is its work tree, `prefix` the way from there to the current folder."""

    top: Path
    prefix: str

    def commit(self, name: str) -> str | None:
        """The commit that a revision is; None where there is none of that name."""
        told = _git(self.top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return told.strip() if told is not None else None

    def merge_base(self, one: str, other: str) -> str | None:
        """The last commit that two revisions have in common."""
        commits = self.commit(one), self.commit(other)
        if None in commits:
            return None
        told = _git(self.top, "merge-base", *filter(None, commits))
        return told.strip() if told is not None else None

    def path(self, path: Path) -> str:
        """A path of the user's, as seen from the top of the clone."""
        if path.is_absolute():
            return posixpath.normpath(os.path.relpath(path, self.top).replace(os.sep, "/"))
        return posixpath.normpath(posixpath.join(self.prefix, path.as_posix()))

    def files(self, commit: str) -> frozenset[str]:
        """The paths of all files of a commit."""
        told = _git(self.top, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit)
        return frozenset(filter(None, (told or "").split("\0")))

    def unpack(self, commit: str, paths: Set[str], folder: Path) -> None:
        """Writes files of a commit below a folder, by their paths."""
        index = {"GIT_INDEX_FILE": str(folder / ".index")}
        _git(self.top, "read-tree", commit, more=index)
        names = "".join(f"{path}\0" for path in sorted(paths)).encode("utf-8", "surrogateescape")
        prefix = f"--prefix={folder.as_posix()}/"
        _git(self.top, "checkout-index", "--force", "-z", "--stdin", prefix, data=names, more=index)
        for path in paths:
            if (folder / path).is_symlink() and not (folder / path).resolve().is_relative_to(folder.resolve()):
                (folder / path).unlink()  # it leads to what the commit does not have


def repository(folder: Path) -> Repository | None:
    """The clone that a folder lies in; None where there is none, or no git."""
    told = _git(folder, "rev-parse", "--show-toplevel", "--show-prefix")
    if told is None:
        return None
    top, _, prefix = told.rstrip("\n").partition("\n")
    return Repository(Path(top), prefix)


def unpack_project(
    clone: Repository, commit: str, config: Path, more: Sequence[Path], folder: Path
) -> tuple[Path, Path | None]:
    """Writes what a run with an sdk.toml can read of a commit; returns where that sdk.toml is then.

    That is the file itself, what it names, all in the folder of its description, and the locks. `more` are folders that
    the command line names. The second path is where its description is, if it names one of the clone by its whole path.
    """
    files, at = clone.files(commit), clone.path(config)
    clone.unpack(commit, files & {at}, folder)
    beside = posixpath.dirname(at)
    wanted = {
        clone.path(Path(text)) if posixpath.isabs(text) else posixpath.normpath(posixpath.join(beside, text))
        for text in _texts(folder / at)
    }
    told, spec = read_config(folder / at, Report()).spec, None  # what is wrong with it is said where it is read again
    if told is not None:
        is_below = told.is_relative_to(folder)
        path = posixpath.normpath(told.relative_to(folder).as_posix()) if is_below else clone.path(told)
        wanted.update(_around(path, files))
        spec = None if is_below or path.startswith("../") else folder / path
    wanted |= {path for each in more for path in _below(clone.path(each), files)}
    wanted |= {path for path in files if posixpath.basename(path) == LOCK}
    clone.unpack(commit, files & wanted, folder)
    return folder / at, spec


def unpack_description(clone: Repository, commit: str, path: str, folder: Path) -> Path:
    """Writes a description of a commit, with all that lies beside it; returns where it is then.

    A path is seen from the top, as git has it in `main:spec/openapi.yaml`, or from the current folder:
    `main:./openapi.yaml`.
    """
    files = clone.files(commit)
    at = clone.path(Path(path)) if path.startswith((".", "/")) else posixpath.normpath(path)
    at = posixpath.normpath(f"/{at}")[1:]  # there is nothing above the top
    clone.unpack(commit, set(_around(at, files)), folder)
    return folder / at


def _texts(config: Path) -> Iterator[str]:
    """All texts of an sdk.toml: any of them may name a file."""
    try:
        leaves = list(leaves_of(decoded(read_file(config))))
    except (OSError, Unreadable, NoToml, ValueError):  # whoever reads it as settings says what is wrong
        return
    yield from (value for _, value, _ in leaves if isinstance(value, str))


def _around(path: str, files: Set[str]) -> Iterator[str]:
    """All files beside one, or those in a folder."""
    return _below(posixpath.dirname(path) if path in files else path, files)


def _below(folder: str, files: Set[str]) -> Iterator[str]:
    inside = "" if folder in ("", ".") else f"{folder}/"
    return (path for path in files if path.startswith(inside))


def _git(folder: Path, *words: str, data: bytes = b"", more: Mapping[str, str] | None = None) -> str | None:
    """What git says, as text; None where it fails, or is not there."""
    told = git(folder, *words, data=data, more=more or {})
    return None if told is None else told.decode("utf-8", "surrogateescape")
