"""Part of the command: what a run is at, as a bar on a terminal, and how long each stage took."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, TextIO

from sdkwright.run.progress import Stage

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID

_AFTER = 1.0
"""Seconds after which a run shows what it is at."""
_OFTEN = 0.1
"""Seconds from one drawing to the next, unless another stage begins."""
_STAGES = list(Stage)


class Progress:
    """Shows nothing where nobody looks, and in a run that is over at once; `seconds` has the time of each stage.

    rich is imported when the first bar is drawn. Where a terminal cannot move its cursor, rich draws none.
    """

    def __init__(self, stream: TextIO, *, quiet: bool) -> None:
        self._stream = stream
        self._began = self._since = time.perf_counter()
        self._active = stream.isatty() and not quiet
        self._stage: Stage | None = None
        self._bar: tuple[Bar, TaskID] | None = None
        self._drawn = 0.0
        self._seconds: dict[Stage, float] = {}

    @property
    def seconds(self) -> dict[str, float]:
        """Seconds of each stage that was gone through, to a millisecond."""
        return {stage.value: round(self._seconds[stage], 3) for stage in _STAGES if stage in self._seconds}

    def show(self, stage: Stage, done: int = 0, total: int = 0) -> None:
        """Takes the time, and draws the bar."""
        now = time.perf_counter()
        if stage is not self._stage:
            self._take(now)
            self._stage = stage
            self._drawn = 0.0
        if self._active and now - self._began > _AFTER and now - self._drawn > _OFTEN:
            self._drawn = now
            self._draw(stage, done, total)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._take(time.perf_counter())
        self._stage = None
        if self._bar is not None:
            self._bar[0].stop()

    def _take(self, now: float) -> None:
        if self._stage is not None:
            self._seconds[self._stage] = self._seconds.get(self._stage, 0.0) + now - self._since
        self._since = now

    def _draw(self, stage: Stage, done: int, total: int) -> None:
        bar, task = self._bar = self._bar or _started(self._stream)
        step = _STAGES.index(stage)
        share = done / total if total else 0.0
        files = f" {done:,} of {total:,} files" if total else ""
        following = _STAGES[step + 1 :]
        left = f"then {following[0].value}" if following else ""
        left += f" and {len(following) - 1} more" if len(following) > 1 else ""
        bar.update(task, completed=step + share, description=f"{stage.value}{files}", left=left)
        bar.start()  # does nothing the second time
        bar.refresh()


def _started(stream: TextIO) -> tuple[Bar, TaskID]:
    """A bar that is gone when the run is over; it is drawn when it is told to, and by no thread."""
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}", markup=False), BarColumn(20), TextColumn("{task.fields[left]}", "dim"))
    bar = Bar(*columns, console=Console(file=stream), transient=True, auto_refresh=False)
    return bar, bar.add_task("", total=len(_STAGES), left="")
