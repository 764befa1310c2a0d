"""Where the names of an API are remembered, once for all that is made of it, whichever part of that a run makes.

They lie in the lock of the first folder that sdk.toml lists, or of the one folder of a run that has no list: two APIs
that are made side by side share no folder, and so no names. Where that lock knows none (it is an older one, or the list
has another order now), those of the other folders are asked, which had the names before.

```
names -> target -> kind -> key -> name      "python" -> "types" -> "#/components/schemas/Pet" -> "Pet"
```
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.config.sdk_toml import Config
from sdkwright.naming.existing_sdk import TARGET, inner_names
from sdkwright.plan.names.known_names import OTHERS
from sdkwright.report import Report
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


def read_home(outputs: Sequence[Path], config: Config, report: Report, *, joins: bool = False) -> NamesHome | None:
    """The home of a run that writes into some folders, or of all that is listed; None where a lock is damaged.

    With `joins` locks that git could not merge are both sides in one.
    """
    listed = listed_outputs(config)
    shared = next(iter(listed), None)
    among = {_real(each) for each in listed}
    is_listed = not outputs or any(_real(each) in among for each in outputs)
    folder = shared if shared is not None and is_listed else next(iter(outputs), None)
    if folder is None:
        return NamesHome(Path(), {}, {})
    locks: dict[str, Lock] = {}
    for more in ((folder, *outputs, *filter(None, [shared])), listed):
        for each in more:
            lock = locks.get(_real(each)) or read_lock(each, report, joins=joins)
            if lock is None:
                return None
            locks[_real(each)] = lock
        if any(table for lock in locks.values() for table in lock.names.values()):
            break
    names = _joined([*locks.values()])
    for place, lock in locks.items():
        if inside := inner_names(Path(place), lock):
            names[TARGET] = {**inside, **names[TARGET]}
    return NamesHome(folder, names, locks)


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
