"""Request and sdk.toml -> which packs a run makes, and into which folders: a job for each of these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config.packs import PackConfig
from sdkwright.config.sdk_toml import Config
from sdkwright.naming.home import GENERATED
from sdkwright.packs import Pack, check_names, check_programs, read_packs
from sdkwright.report import Report
from sdkwright.run.request import Request

_USUAL = "python"


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
    together = Path(GENERATED, "-".join(pack.name for each, pack in read if each.name not in listed))
    folders: dict[Path, list[Pack]] = {}
    for each, pack in read:
        usual = GENERATED / each.name if each.name in listed else together
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
