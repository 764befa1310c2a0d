"""Where the names of an API are remembered, once for all that is made of it, whichever part of that a run makes.

They lie in the lock of the deepest folder that holds all that sdk.toml lists: those of `generated/python` and
`generated/docs` in `generated/sdkwright.lock`, those of one folder alone in its own. A folder around that of sdk.toml
is never taken for that: then it is the lock of the first one that is listed. Locks of older versions have the names of
their own folder: as long as the home knows none, they are asked.

```
names -> target -> kind -> key -> name      "python" -> "types" -> "#/components/schemas/Pet" -> "Pet"
```
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config import Config
from sdkwright.plan.names.known_names import OTHERS
from sdkwright.report import Report
from sdkwright.request import Request
from sdkwright.text import Json
from sdkwright.write.lock import Lock, read_lock

GENERATED = Path("generated")
"""Where things go if nobody says where."""
Names = Mapping[str, Json]
"""The names of one target, by their kinds."""


@dataclass(frozen=True, slots=True)
class NamesHome:
    """The folder whose lock remembers the names, all names that are known, by target, and the locks that were read."""

    folder: Path
    names: Mapping[str, Names]
    locks: Mapping[str, Lock]

    def lock_of(self, output: Path) -> Lock:
        """The lock of an output folder of the run, or of the home."""
        return self.locks[_real(output)]

    def is_at(self, output: Path) -> bool:
        """Whether it is the lock of an output folder."""
        return _real(self.folder) == _real(output)

    @property
    def written(self) -> dict[str, Json]:
        """The names as a lock has them."""
        return {target: dict(names) for target, names in self.names.items()}

    def told(self, target: str, targets: Iterable[str]) -> dict[str, Json]:
        """What one target is told: its own names, and those of the others in their order."""
        others: list[Json] = [dict(self.names[each]) for each in targets if each != target and each in self.names]
        return {**self.names.get(target, {}), **({OTHERS: others} if others else {})}


def listed_outputs(config: Config) -> tuple[Path, ...]:
    """The folders that sdk.toml lists, each once."""
    return tuple(dict.fromkeys(each.output or GENERATED / each.name for each in config.packs))


def read_home(outputs: Sequence[Path], config: Config, request: Request, report: Report) -> NamesHome | None:
    """The home of a run that writes into some folders, or of all that is listed; None where a lock is damaged."""
    listed = listed_outputs(config)
    shared = _home_of(listed, request) if listed else None
    among = {_real(each) for each in listed}
    is_listed = not outputs or any(_real(each) in among for each in outputs)
    folder = shared if shared is not None and is_listed else next(iter(outputs), None)
    if folder is None:
        return NamesHome(Path(), {}, {})
    locks: dict[str, Lock] = {}
    for more in ((folder, *outputs, *filter(None, [shared])), listed, _above(folder, locks)):
        for each in more:
            lock = locks.get(_real(each)) or read_lock(each, report)
            if lock is None:
                return None
            locks[_real(each)] = lock
        if any(table for lock in locks.values() for table in lock.names.values()):
            break
    return NamesHome(folder, _joined([*locks.values()]), locks)


def _above(folder: Path, locks: Mapping[str, Lock]) -> Iterator[Path]:
    """The folder around one in which something was made whose names lie elsewhere."""
    if locks[_real(folder)].packs:
        yield folder.parent


def _home_of(listed: Sequence[Path], request: Request) -> Path:
    """The deepest folder that holds all of these, or the first of them."""
    real = [_real(each) for each in listed]
    try:
        common = Path(os.path.commonpath(real))
    except ValueError:  # they are on several drives
        return listed[0]
    settings = Path(_real(request.config.parent)) if request.config is not None else common
    if common != settings and settings.is_relative_to(common):
        return listed[0]
    above = (folder for each in listed for folder in (each, *each.parents) if Path(_real(folder)) == common)
    return next(above, common)


def _real(folder: Path) -> str:
    return os.path.abspath(folder)


def _joined(locks: Sequence[Lock]) -> dict[str, Names]:
    """What all of them know; the home decides, then the lock of the pack that is called as the target is."""
    found: dict[str, Names] = {}
    for target in sorted({target for lock in locks for target in lock.names}):
        joined: Json = {}
        for lock in (*locks[:1], *sorted(locks[1:], key=lambda lock: target not in lock.packs)):
            joined = _filled(joined, lock.names.get(target))
        if isinstance(joined, dict) and joined:
            found[target] = joined
    return found


def _filled(known: Json, more: Json) -> Json:
    """A table with what another one has beyond it."""
    if not isinstance(known, dict) or not isinstance(more, dict):
        return known
    return {**more, **{key: _filled(value, more[key]) if key in more else value for key, value in known.items()}}
