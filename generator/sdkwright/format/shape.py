"""Part of `format`: one text that a template gave becomes one text as it will stand on the disk.

This is what runs in several processes at once, so it knows texts only: no lock, no disk, no report.
"""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from sdkwright.files import File
from sdkwright.format.stability import Shapes, Unreadable, is_readable, read, settle, unknown
from sdkwright.format.stability.alone import Alone
from sdkwright.format.stability.statements import Statement

if TYPE_CHECKING:
    from black.mode import Mode

COLUMNS = 88
"""Black's own default: what a user's `black` does to the generated SDK without being told anything."""

TARGET = "py311"
"""The oldest Python that a generated SDK runs on."""

# Black leaves cyclic trees behind. The collector, left on, costs a third of the time; left off, the memory grows by
# 6 KB a line. Once every so many lines is as fast as off.
_LINES_A_SWEEP = 10_000


@dataclass(frozen=True, slots=True)
class Flaw:
    """Why a text cannot be an output, and the line that shows it, counted from 1, where one is known."""

    reason: str
    line: int | None = None
    is_of_formatter: bool = False
    """Whether a program that shapes files could not do so."""


Shaped: TypeAlias = str | Flaw


@cache
def formatter() -> str:
    """What shapes the Python files, as the lock names it. Black itself is not imported for this."""
    return f"black {version('black')}, {COLUMNS} columns, {TARGET}"


@cache
def shapes() -> Shapes:
    """What black is known to leave alone; it grows while this process lives."""
    return Shapes.shipped()


def shape_at_once(file: File) -> Shaped | None:
    """The text as it will stand on the disk, or what is wrong with it; None where black has to be asked."""
    flaw = _flaw(file)
    if flaw is not None or not file.needs_black:
        return flaw or file.text
    if not _is_settled(file):
        return None
    try:
        return settle(file.text, shapes(), _nobody)
    except Unreadable:
        return None


def shape(files: Sequence[File]) -> Iterator[Shaped]:
    """The texts that `shape_at_once` leaves to black as they will stand on the disk, one after the other."""
    sweep = _Sweep()
    with _collector_off():
        asked = unknown((file.text for file in files if _is_settled(file)), shapes())
        for first in asked:
            _black_alone().prepare(chain((first,), asked), sweep)
        for file in files:
            yield _shape(file)
            sweep(file.text.count("\n"))


def lines_for_black(files: Sequence[File]) -> int:
    """How many lines of files black has to see: of most of them only those of the statements that are not known."""
    apart = [file.text for file in files if _is_settled(file)]
    whole = [file.text for file in files if file.needs_black and not _is_settled(file)]
    whole += [text for text in apart if not is_readable(text)]
    alone = sum(len(lines) for lines, _ in unknown(apart, shapes()))
    return alone + sum(text.count("\n") for text in whole)


@dataclass(slots=True)
class _Sweep:
    """Collects once black has seen so many lines."""

    lines: int = 0

    def __call__(self, lines: int) -> None:
        self.lines += lines
        if self.lines > _LINES_A_SWEEP:
            gc.collect()
            self.lines = 0


@contextmanager
def _collector_off() -> Iterator[None]:
    """Leaves it to the caller to collect, and what lives already is not walked over by that."""
    enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if enabled:
            gc.enable()


def _shape(file: File) -> Shaped:
    """The text as it will stand on the disk, or why black cannot say."""
    if not _is_settled(file):
        return _blackened(file)
    try:
        return settle(file.text, shapes(), _black_alone())
    except Unreadable:
        found = _blackened(file)
        if found == file.text:
            _learn(found)
        return found


def _is_settled(file: File) -> bool:
    """Whether black may be asked about single statements: in what our own templates print, and not in stubs."""
    return file.is_ours and file.path.endswith(".py")


def _nobody(_lines: Sequence[str], _statement: Statement) -> Sequence[str]:
    """Stands for black where it is not to be asked."""
    raise Unreadable


@cache
def _black_alone() -> Alone:
    """Puts single statements to black."""
    from black import format_str
    from black.parsing import InvalidInput

    def black(text: str) -> str:
        try:
            return format_str(text, mode=_mode(stub=False))
        except (InvalidInput, RecursionError) as error:
            raise Unreadable from error

    return Alone(black)


def _learn(text: str) -> None:
    """Remembers the shapes of a text that black gave back as it was; one that cannot be told apart teaches nothing."""
    try:
        _, statements = read(text)
    except Unreadable:
        return
    for statement in statements:
        shapes().learn(statement)


def _flaw(file: File) -> Flaw | None:
    """What keeps a file from being an output: it is no UTF-8, or should be Python and is not."""
    try:
        file.text.encode("utf-8")
    except UnicodeEncodeError as error:
        line = file.text.count("\n", 0, error.start) + 1
        return Flaw(f"UTF-8 cannot hold {file.text[error.start]!r}", line)
    if not file.is_python:
        return None
    return _parsed(file.text, file.path) if file.needs_black else _parsed_once(file.text)


@lru_cache(maxsize=256)
def _parsed_once(text: str) -> Flaw | None:
    """The same for what is copied into every SDK: a process that makes several reads it once."""
    return _parsed(text, "<copied>")


def _parsed(text: str, path: str) -> Flaw | None:
    """What keeps the text from being Python; a warning of the parser (about a stray `\\d`) does as well.

    The text is compiled, not only parsed: that an argument stands twice, or a `return` in no function, is seen by the
    compiler alone. Nothing of it is run.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            compile(text, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        return Flaw(error.msg, error.lineno)
    except ValueError as error:  # a NUL
        return Flaw(str(error))
    except (RecursionError, MemoryError):
        return Flaw("nested too deeply for Python's compiler")
    return None


def _blackened(file: File) -> Shaped:
    """The text through black, without its safety check.

    The check would add a fifth to the time of every run, for mistakes that black's own releases are tested against and
    that our tests look for in what we generate.
    """
    from black import format_str
    from black.parsing import InvalidInput

    try:
        return format_str(file.text, mode=_mode(stub=file.path.endswith(".pyi")))
    except (InvalidInput, RecursionError) as error:
        return Flaw(f"black cannot format it: {error}")


@cache
def _mode(*, stub: bool) -> Mode:
    """How black is to format; given whole, so that nobody's configuration file has a say."""
    from black.mode import Mode, TargetVersion

    return Mode(target_versions={TargetVersion[TARGET.upper()]}, line_length=COLUMNS, is_pyi=stub)
