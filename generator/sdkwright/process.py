"""Running a program of the user's: no shell reads its words, it may take so long and no longer.

Nothing that it started stays behind. Input and output are files, since a pipe can fill up, and is held open by whatever
a program started.
"""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ended:
    """What a program left: its exit status (a signal is a negative one), what it printed, and what it complained of."""

    status: int
    output: bytes
    complaint: bytes


class TooSlow(Exception):
    """A program took longer than it may, and was ended."""


class NotStarted(Exception):
    """A program cannot be run; the message says why."""


def run(
    command: Sequence[str],
    data: bytes,
    *,
    folder: Path,
    seconds: float,
    environment: Mapping[str, str] | None = None,
    largest: int | None = None,
) -> Ended:
    """Gives a program some bytes, and waits for its end; the environment is that of this process if none is given.

    Of what it prints no more is kept than the largest number of bytes, and one byte. Raises TooSlow and NotStarted.
    """
    with tempfile.TemporaryFile() as question, tempfile.TemporaryFile() as answer, tempfile.TemporaryFile() as words:
        question.write(data)
        question.seek(0)
        try:
            process = subprocess.Popen(
                command,
                stdin=question,
                stdout=answer,
                stderr=words,
                cwd=folder,
                env=environment,
                start_new_session=True,
            )
        except (OSError, ValueError) as error:
            raise NotStarted(getattr(error, "strerror", None) or str(error)) from None
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TooSlow from None
        finally:
            _end(process)
        answer.seek(0)
        words.seek(0)
        return Ended(status, answer.read(-1 if largest is None else largest + 1), words.read())


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a program with all that it started; one that is done takes no harm."""
    if os.name == "posix":
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
