"""What a command says leaves the process whole, or the exit status tells that it did not."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TextIO


def printed(command: Callable[[], int]) -> int:
    """Runs a command, and sees to it that what it said has left the process."""
    try:
        status = command()
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # `| head` has seen enough
        _let_go(sys.stdout)
        return 1
    except OSError as error:
        if error.filename is not None:
            raise
        _let_go(sys.stdout)
        print(f"error[output-failed]: what was to be printed cannot be written: {error.strerror}", file=sys.stderr)
        return 1


def print_pieces(pieces: Iterable[str], stream: TextIO) -> bool:
    """Prints a text that comes in pieces, and ends its last line; whether there was any."""
    is_any = False
    for piece in pieces:
        stream.write(piece)
        is_any = True
    if is_any:
        stream.write("\n")
    return is_any


def coloured(stream: TextIO) -> bool:
    """Whether colours go to a stream: to a terminal, unless its user wants none (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


_COLOURS = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def print_diff(lines: Sequence[str], stream: TextIO) -> None:
    """Prints the lines of a diff: as they are, but for a terminal, which they must not steer."""
    if not stream.isatty():
        stream.writelines(f"{line}\n" for line in lines)
        return
    paint = coloured(stream)
    for line in lines:
        shown = _STEERING.sub("\ufffd", line)
        colour = _COLOURS.get(line[:1], "") if paint else ""
        stream.write(f"{colour}{shown}\x1b[0m\n" if colour else f"{shown}\n")


def nearest(folder: str | Path) -> str:
    """A folder without detours: `generated/docs` for `spec/../generated/docs`, unless links make them two."""
    short = os.path.normpath(folder)
    try:
        return short if ".." in Path(folder).parts and os.path.samefile(short, folder) else str(folder)
    except OSError:
        return str(folder)


def _let_go(stream: TextIO) -> None:
    """Sends the rest of a stream nowhere: Python would try once more when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
