"""Request and sdk.toml -> which packs a run makes, and into which folders: a job for each of these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config import Config
from sdkwright.pack_config import PackConfig
from sdkwright.packs import Pack, check_names, check_programs, read_packs
from sdkwright.report import Report
from sdkwright.request import Request
from sdkwright.text import Json
from sdkwright.write.lock import Lock

_USUAL = "python"
_GENERATED = Path("generated")


@dataclass(frozen=True, slots=True)
class Job:
    """The packs that are written into one folder, which has a lock of its own."""

    output: Path
    packs: tuple[Pack, ...]


def jobs_of(request: Request, config: Config, report: Report) -> tuple[Job, ...]:
    """What a run makes: all that sdk.toml lists, unless the command line says which packs, with what or where."""
    chosen = [_commanded(each, request) for each in _chosen(request, config)]
    listed = {each.name for each in config.packs}
    read = [(each, pack) for each in chosen for pack in read_packs([each], report)]
    check_programs(read, report)
    together = Path(_GENERATED, "-".join(pack.name for each, pack in read if each.name not in listed))
    folders: dict[Path, list[Pack]] = {}
    for each, pack in read:
        usual = _GENERATED / each.name if each.name in listed else together
        folders.setdefault(request.output or each.output or usual, []).append(pack)
    for packs in folders.values():
        check_names(packs, report)
    return tuple(Job(output, tuple(packs)) for output, packs in folders.items())


def _chosen(request: Request, config: Config) -> Sequence[PackConfig]:
    if config.packs and not (request.packs or request.output or request.templates):
        return config.packs
    listed = {each.name: each for each in config.packs}
    return [listed.get(name) or PackConfig(name, use=name) for name in request.packs or (_USUAL,)]


def _commanded(chosen: PackConfig, request: Request) -> PackConfig:
    return chosen if request.templates is None else replace(chosen, templates=request.templates)


def remembered_names(jobs: Sequence[Job], locks: Sequence[Lock], target: str) -> Mapping[str, Json]:
    """The names that the locks of a run remember of a target: those of its own pack, which users import, come first.

    So all that a run makes of one description calls its parts the same.
    """
    every = sorted(zip(jobs, locks, strict=True), key=lambda pair: target not in {pack.name for pack in pair[0].packs})
    return next((found for _, lock in every if (found := names_of(lock, target))), {})


def names_of(lock: Lock, target: str) -> Mapping[str, Json]:
    """The names that a lock remembers of one target."""
    names = lock.names.get(target)
    return names if isinstance(names, dict) else {}
