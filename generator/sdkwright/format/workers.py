"""Part of `format`: shares the texts among processes, once there are enough of them to pay for starting any.

A worker is a Python of its own, started with the files it has to shape on its standard input; there is no `fork`, which
is unsafe beside threads, and nothing of the caller's `__main__` is imported again, so that a script may call
`sdkwright.generate(...)` without a guard. Both ends are temporary files: no pipe can fill up, and this process works on
a share of its own meanwhile. Where workers cannot be had (no interpreter, no memory), the run is slower, not broken.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import IO

from sdkwright.disk import cores
from sdkwright.files import File
from sdkwright.format.shape import Flaw, Shaped, lines_for_black, shape, shape_at_once

# A worker first imports black, for a quarter of a second: two processes break even at 1,500 lines, and from 3,000 on
# they are a third faster.
_LINES_A_PROCESS = 1_500

_BOOT = (
    "import json, sys; job = json.load(sys.stdin); sys.path[:] = job['path']; "
    "from sdkwright.format.workers import serve; serve(job)"
)

Advance = Callable[[int], None]
"""Told of so many more files that are done."""


def shape_shared(files: Sequence[File], *, jobs: int | None, advance: Advance) -> list[Shaped]:
    """What `shape` gives for the files, in their order, by at most so many processes (one a core by default)."""
    found = [shape_at_once(file) for file in files]
    waiting = [i for i, text in enumerate(found) if text is None]
    if len(waiting) < len(files):
        advance(len(files) - len(waiting))
    shaped = iter(_shape_by_black([files[i] for i in waiting], jobs=jobs, advance=advance) if waiting else ())
    return [next(shaped) if text is None else text for text in found]


def _shape_by_black(files: Sequence[File], *, jobs: int | None, advance: Advance) -> list[Shaped]:
    """The same of what black has to be asked about."""
    shares = _shares(files, _processes(files, jobs=jobs))
    texts: list[Shaped] = [""] * len(files)
    with _started([[files[i] for i in share] for share in shares[1:]]) as workers:
        for i, text in zip(shares[0], shape([files[i] for i in shares[0]]), strict=True):
            texts[i] = text
            advance(1)
        for share, worker in zip(shares[1:], workers, strict=True):
            for i, text in zip(share, worker.result(), strict=True):
                texts[i] = text
            advance(len(share))
    return texts


def _processes(files: Sequence[File], *, jobs: int | None) -> int:
    """How many processes pay, this one included."""
    able = 1 if not sys.executable or hasattr(sys, "frozen") else jobs or cores()
    return max(1, min(able, lines_for_black(files) // _LINES_A_PROCESS, len(files)))


def _shares(files: Sequence[File], count: int) -> list[list[int]]:
    """The files' numbers in shares of about equal length: the longest first, always to the share that has least."""
    shares: list[list[int]] = [[] for _ in range(count)]
    loads = [0] * count
    for i in sorted(range(len(files)), key=lambda i: -len(files[i].text)):
        least = loads.index(min(loads))
        shares[least].append(i)
        loads[least] += len(files[i].text)
    return [sorted(share) for share in shares]


@dataclass(frozen=True, slots=True)
class _Worker:
    """A process at work on a share, and where its answer will stand."""

    share: Sequence[File]
    process: subprocess.Popen[bytes]
    answer: IO[bytes]

    def result(self) -> list[Shaped]:
        """The shaped texts; a worker that failed costs time, not the run."""
        if self.process.wait() != 0:
            return list(shape(self.share))
        self.answer.seek(0)
        return [Flaw(*found) if isinstance(found, list) else found for found in json.load(self.answer)]


@dataclass(frozen=True, slots=True)
class _Nobody:
    """Stands where a worker could not be started."""

    share: Sequence[File]

    def result(self) -> list[Shaped]:
        """The shaped texts, made here."""
        return list(shape(self.share))


@contextmanager
def _started(shares: Sequence[Sequence[File]]) -> Iterator[list[_Worker | _Nobody]]:
    """A worker for each share; none of them is left running, however the block ends."""
    with ExitStack() as stack:
        yield [_start(share, stack) for share in shares]


def _start(share: Sequence[File], stack: ExitStack) -> _Worker | _Nobody:
    """A process that shapes these files; the stack ends it."""
    job = {"path": sys.path, "files": [(f.path, f.text, f.pack, f.template, f.is_formatted, f.is_ours) for f in share]}
    command = [sys.executable, "-I", "-c", _BOOT]  # alone: nothing of the environment or the folder
    try:
        answer = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115  the stack closes it
        with tempfile.TemporaryFile() as question:
            question.write(json.dumps(job).encode("ascii"))
            question.seek(0)
            process = subprocess.Popen(command, stdin=question, stdout=answer, stderr=subprocess.DEVNULL)
    except OSError:
        return _Nobody(share)
    stack.callback(_end, process)
    return _Worker(share, process, answer)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends a worker that nobody needs any more; one that is done takes no harm."""
    process.kill()
    process.wait()


def serve(job: dict[str, list[tuple[str, str, str, str, bool, bool]]]) -> None:
    """What a worker does: shapes the files of one job and prints the answer, unless nobody waits for it any more."""
    parent = os.getppid()
    answer: list[str | tuple[str, int | None]] = []
    files = [
        File(path, text, pack, template, is_formatted=done, is_ours=ours)
        for path, text, pack, template, done, ours in job["files"]
    ]
    for found in shape(files):
        if os.getppid() != parent:
            return
        answer.append((found.reason, found.line) if isinstance(found, Flaw) else found)
    sys.stdout.write(json.dumps(answer))
