"""The last resort: what is said where sdkwright itself fails. A traceback is for us, so it goes into a file.

Whatever is wrong with a description is a diagnostic; an exception that gets as far as the command line is our mistake,
whatever the description holds, and is told as that: with the stage it came from and what to do.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright import __version__

_PACKAGE = Path(__file__).resolve().parents[1]
_SHARED = frozenset({"text", "words", "quote", "parse", "report", "files", "pipeline", "cli", "fault", "__main__"})
"""What is no stage: a fault there belongs to the stage that called it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure of ours: a word to search for, what happened, and the lines that say what to do."""

    code: str
    message: str
    advice: tuple[str, ...]


def fault_of(error: BaseException, arguments: Sequence[str]) -> Fault:
    """What to say of an exception that nobody expected; its traceback is kept in a file."""
    stage, place = _stage(error)
    kept = _keep(error, arguments)
    if isinstance(error, MemoryError):
        message = f"the memory of this machine, or the limit of this process, is used up (in the stage {stage})"
        return Fault("out-of-memory", message, (*_LESS, kept))
    if isinstance(error, RecursionError):
        message = f"something leads deeper than can be followed (in the stage {stage}, {place})"
        return Fault("too-deep", message, (*_LESS, kept))
    kind = type(error).__name__
    message = f"this is a fault of sdkwright, not of your description: {kind} in the stage {stage} ({place})"
    return Fault("fault", message, (*_REPORT, *_LESS, kept))


_REPORT = ("please report it with the file below, and with the description if you may show it",)
_LESS = (
    "until it is mended: [include] and [exclude] in sdk.toml choose operations, and `sdkwright check` says what else "
    "is wrong with the description",
)


def _stage(error: BaseException) -> tuple[str, str]:
    """The stage that an exception came from, and the line of ours that was the last to run."""
    frames = [(path, line) for path, line in _frames(error) if path.is_relative_to(_PACKAGE)]
    inside = [(path.relative_to(_PACKAGE), line) for path, line in frames]
    stages = [path.parts[0].removesuffix(".py") for path, _ in inside]
    stage = next((name for name in reversed(stages) if name not in _SHARED), "command line")
    place = f"{inside[-1][0].as_posix()}, line {inside[-1][1]}" if inside else "outside of sdkwright"
    return f"`{stage}`", place


def _frames(error: BaseException) -> list[tuple[Path, int]]:
    return [(Path(frame.f_code.co_filename), line) for frame, line in traceback.walk_tb(error.__traceback__)]


def _keep(error: BaseException, arguments: Sequence[str]) -> str:
    """Writes the traceback into a file of its own; says where, or why not."""
    head = f"sdkwright {__version__}, Python {sys.version}, {platform.platform()}\narguments: {list(arguments)!r}\n\n"
    try:
        text = head + "".join(traceback.format_exception(error))
        handle, name = tempfile.mkstemp(prefix="sdkwright-fault-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except (OSError, MemoryError, RecursionError) as reason:
        return f"the traceback could not be written: {reason}"
    return f"the traceback: {name}"
