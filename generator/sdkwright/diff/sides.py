"""What the user names -> the two sides: files, a revision of the project, or the project as it is.

```
v1.yaml v2.yaml            two descriptions: files, or folders of one
old.yaml                   a description, and that of the project in the current folder
main                       the project at a revision, and as it is
main..HEAD                 the project at two revisions; with three dots from where they parted
main:api.yaml api.yaml     a description at a revision, as git writes it
```
What is there as a file is a file, and no revision.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config.sdk_toml import Config
from sdkwright.diff.revisions import Repository, repository, unpack_description, unpack_project
from sdkwright.naming.home import GENERATED
from sdkwright.pipeline import Request
from sdkwright.report import Report

DEFAULT_CONFIG = Path("sdk.toml")
_HEAD, _PACK = "HEAD", "python"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says; `settings` are those of all sides, whose `spec` nobody reads."""

    old: str
    new: str | None
    settings: Request


@dataclass(frozen=True, slots=True)
class Side:
    """One side: what the user calls it, and how it is read.

    `scratch` is where a revision was unpacked. It `is_project` where an SDK of it may lie beside it, whose lock
    says what things are called: where the request or sdk.toml says, or else below `base`.
    """

    label: str
    request: Request
    base: Path = Path()
    scratch: str = ""
    is_project: bool = True

    def outputs(self, config: Config) -> tuple[Path, ...]:
        """The folder whose lock knows names, where sdk.toml lists none."""
        if self.request.output is not None:
            return (self.request.output,)
        return (self.base / GENERATED / _PACK,) if self.is_project and not config.packs else ()

    def placed(self, config: Config) -> Config:
        """The settings with all folders as they are seen from here: those of a revision lie where it was unpacked."""
        packs = (replace(pack, output=pack.output or self.base / GENERATED / pack.name) for pack in config.packs)
        return replace(config, packs=tuple(packs))


class Sides:
    """Finds the sides; `scratch` is an empty folder for what git unpacks."""

    def __init__(self, asked: Asked, scratch: Path) -> None:
        self._asked = asked
        self._config = asked.settings.config
        self._scratch = scratch
        self._clone: Repository | None = None
        self._looked = False
        self._unpacked = 0

    def both(self, report: Report) -> tuple[Side, Side] | None:
        """The old side and the new one; an error and None where a name leads nowhere."""
        old, new = self._asked.old, self._asked.new
        span = _span(old) if new is None and not _is_there(old) else None
        if span is not None:
            first = self._parted(*span, report) if "..." in old else span[0]
            sides = (self._side(first, report) if first else None, self._side(span[1], report))
        else:
            sides = (self._side(old, report), self._project() if new is None else self._side(new, report))
        return (sides[0], sides[1]) if sides[0] is not None and sides[1] is not None else None

    def _parted(self, one: str, other: str, report: Report) -> str | None:
        clone = self._repository()
        found = clone.merge_base(one, other) if clone is not None else None
        if found is None:
            report.error("no-revision", f"{one} and {other} have no commit in common", None)
        return found[:12] if found is not None else None

    def _side(self, name: str, report: Report) -> Side | None:
        if _is_there(name):
            return self._described(Path(name), name)
        revision, _, path = name.partition(":")
        commit = self._commit(revision)
        if commit is None:
            if "/" not in name and "." not in name and self._repository() is not None:
                report.error("no-revision", f"{name} is no file, and no revision of git", None)
                return None
            return self._described(Path(name), name)  # whoever reads it says that it is not there
        clone = self._repository()
        assert clone is not None, "only a clone has revisions"
        folder = self._folder()
        if path:
            at, settings = unpack_description(clone, commit, path, folder), self._asked.settings
            request = replace(settings, spec=at, root=None)
            return Side(revision, request, scratch=folder.as_posix(), is_project=False)
        return self._at_revision(clone, commit, name, folder)

    def _at_revision(self, clone: Repository, commit: str, label: str, folder: Path) -> Side:
        """The project as it was; paths of the command line are those of that time, too."""
        settings = self._asked.settings
        more = [path for path in (settings.root, settings.output) if path is not None]
        config, spec = unpack_project(clone, commit, self._config or DEFAULT_CONFIG, more, folder)
        request = replace(
            settings,
            config=config,
            spec=spec,
            root=folder / clone.path(settings.root) if settings.root else None,
            output=folder / clone.path(settings.output) if settings.output else None,
        )
        return Side(label, request, folder / clone.prefix, folder.as_posix())

    def _described(self, spec: Path, label: str) -> Side:
        """A description that is named; beside a project it has the settings of that."""
        is_beside = self._asked.new is None
        config = self._config or (DEFAULT_CONFIG if is_beside else None)
        return Side(label, replace(self._asked.settings, spec=spec, config=config), is_project=is_beside)

    def _project(self) -> Side:
        """The project as it lies in the work tree."""
        request = replace(self._asked.settings, spec=None, config=self._config or DEFAULT_CONFIG)
        return Side("the work tree", request)

    def _commit(self, name: str) -> str | None:
        clone = self._repository()
        return clone.commit(name) if clone is not None and name else None

    def _repository(self) -> Repository | None:
        """The clone around the current folder, looked for once."""
        if not self._looked:
            self._looked, self._clone = True, repository(Path())
        return self._clone

    def _folder(self) -> Path:
        self._unpacked += 1
        folder = self._scratch / str(self._unpacked)
        folder.mkdir()
        return folder


def _is_there(name: str) -> bool:
    return name == "-" or os.path.lexists(name)


def _span(name: str) -> tuple[str, str] | None:
    """The two revisions of `a..b` or `a...b`; one that is left out is HEAD. None for a path, such as `../a.yaml`."""
    dots = "..." if "..." in name else ".."
    one, found, other = name.partition(dots)
    if not found or "/" in (one[-1:], other[:1]):
        return None
    return one or _HEAD, other or _HEAD
