"""What a run is at: its stages in their order, told as they begin, so that somebody can show or time them."""

from __future__ import annotations

from enum import Enum
from typing import Protocol


class Stage(Enum):
    """The stages of a run, in their order."""

    LOADING = "loading"
    VALIDATING = "validating"
    REFERENCES = "following references"
    BUILDING = "building"
    DRAFTING = "drafting"
    RENDERING = "rendering"
    FORMATTING = "formatting"
    WRITING = "writing"


class Progress(Protocol):
    """Told that a stage begins, or how many files of it are done."""

    def __call__(self, stage: Stage, done: int = 0, total: int = 0) -> None: ...


def unseen(stage: Stage, done: int = 0, total: int = 0) -> None:
    """Nobody is told."""
