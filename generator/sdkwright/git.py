"""Asking git, where there is one: no shell, a limit of time, and no lock that another git would have to wait for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sdkwright.process import NotStarted, TooSlow, run

_SECONDS = 120
_NO_VARIABLES: Mapping[str, str] = {}


def git(folder: Path, *words: str, data: bytes = b"", more: Mapping[str, str] = _NO_VARIABLES) -> bytes | None:
    """What git says; None where it fails, or is not there."""
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", **more}
    try:
        ended = run(["git", *words], data, folder=folder, seconds=_SECONDS, environment=environment)
    except (NotStarted, TooSlow):
        return None
    return ended.output if ended.status == 0 else None
