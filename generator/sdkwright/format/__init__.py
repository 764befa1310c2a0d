"""The stage `format`: every file is parsed, and Python goes through black; nothing touches the disk.

```
shape    Python, and black           escapes   nothing but what a template declares is code
parsers  other formats, by suffix    programs  formatters that sdk.toml allows
workers  all of it on all cores        stability what black would leave alone, without black
cached     what earlier runs made of the same texts
```

Black is the slowest step of a run, so it is asked for as little as possible: a file that the lock knows, and that still
stands on the disk as it was written, is taken from there, and what the user's cache knows from it; of what our own
templates print, `stability` knows most; what remains is shared among all cores once there is enough of it. None of this
shows in the result: it depends on the files and on black's version alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.disk import Unreadable, read_file
from sdkwright.files import File, Formatted
from sdkwright.format.cached import CachedTexts
from sdkwright.format.escapes import Escape, escapes
from sdkwright.format.parsers import flaw_of, format_of
from sdkwright.format.programs import NO_PROGRAMS, Programs
from sdkwright.format.shape import Flaw, Shaped, formatter
from sdkwright.format.workers import shape_shared
from sdkwright.write.lock import Lock, digest

_SHOWN = 200
"""So much of a line is shown where something is wrong."""
Progress = Callable[[int, int], None]
"""Told how many files are done, and how many there are to do."""


class BrokenOutput(Exception):
    """A file that we made is not what its suffix says: our bug (or a template's), never the description's.

    Nothing was written.
    """

    def __init__(self, file: File, flaw: Flaw | Escape) -> None:
        super().__init__(file, flaw)
        self.file = file
        self.flaw = flaw

    @property
    def is_of_formatter(self) -> bool:
        """Whether nothing is wrong with the file but that a program of `[formatters]` could not shape it."""
        return isinstance(self.flaw, Flaw) and self.flaw.is_of_formatter

    @property
    def format(self) -> str:
        """What the file should have been, such as Python."""
        return format_of(self.file)

    def __str__(self) -> str:
        line = self.flaw.line
        head = (
            f"{self.file.path}{'' if line is None else f':{line}'}: {self.flaw.reason}\n" f"  made by {self.file.maker}"
        )
        return "\n".join([head, *_around(self.file.text, line)])


def _around(text: str, line: int | None) -> Iterator[str]:
    """The numbered lines near one line, which is marked; none where no line is known."""
    lines = text.encode("utf-8", "backslashreplace").decode("utf-8").split("\n")
    for number in () if line is None else range(max(1, line - 3), min(len(lines), line + 3) + 1):
        shown = lines[number - 1]
        yield f"{'>' if number == line else ' '}{number:5} | {shown[:_SHOWN]}{'…' if len(shown) > _SHOWN else ''}"


def format_files(
    files: Sequence[File],
    *,
    lock: Lock,
    output: Path,
    jobs: int | None = None,
    progress: Progress | None = None,
    programs: Programs = NO_PROGRAMS,
    always: bool = False,
    cache: Cache = NO_CACHE,
) -> tuple[Formatted, ...]:
    """The files as they will stand on the disk, in their order; the disk is only read, and only where the lock allows.

    With an empty lock nothing is reused, which is what `--check` wants: a lock and a file that were edited together
    cannot deceive it then. `jobs` is the number of processes at most; by default one for each core. With
    `always`, black sees every Python file as a whole, which gives the same.

    Raises BrokenOutput for the first file, in their order, that is not what its suffix says, that UTF-8 cannot hold,
    that holds what its grammar does not declare, or that one of the `programs` refuses.
    """
    clean = [_with_plain_line_ends(file) for file in files]
    reused = [_reused(file, lock=lock, output=output, programs=programs) for file in clean]
    fresh = [file for file, old in zip(clean, reused, strict=True) if old is None]
    for file in fresh:
        for found in escapes(file):
            raise BrokenOutput(file, found)
        flaw = None if _is_known(file, lock, programs) else flaw_of(file)
        if flaw is not None:
            raise BrokenOutput(file, flaw)
    asked = [_asked(file, programs, always=always) for file in fresh]
    advance = _counted(len(fresh), progress)

    def shape(waiting: Sequence[File]) -> Sequence[Shaped]:
        if len(waiting) < len(asked):
            advance(len(asked) - len(waiting))
        return shape_shared(waiting, jobs=jobs, advance=advance)

    texts = CachedTexts(files, cache).shaped(asked, shape)
    shaped = iter(_finished(fresh, asked, texts, programs))
    return tuple(next(shaped) if old is None else old for old in reused)


def _with_plain_line_ends(file: File) -> File:
    """The file with `\\n` for every line end, so that it has the same bytes on every system."""
    if "\r" not in file.text:
        return file
    return replace(file, text=file.text.replace("\r\n", "\n").replace("\r", "\n"))


def _is_known(file: File, lock: Lock, programs: Programs) -> bool:
    """Whether an earlier run made the same text, and so read it."""
    entry = lock.entry(file.path)
    return entry is not None and entry.rendered == _rendered(file, programs)


def _rendered(file: File, programs: Programs) -> str:
    """The hash of all that decides the formatted text: the text and what formats it."""
    if file.data is not None:
        return digest(file.data)
    seed = f"{formatter()}\n" if file.is_python else ""
    key = programs.key(file)
    seed = seed if key is None else "\0".join((*key, ""))
    return digest((seed + file.text).encode("utf-8", "surrogatepass"))


def _reused(file: File, *, lock: Lock, output: Path, programs: Programs) -> Formatted | None:
    """What an earlier run made of the same text, if it still stands on the disk byte for byte.

    It was parsed then, and the same text parses again.
    """
    if file.data is not None:
        return Formatted(file, _rendered(file, programs))
    is_shaped = file.is_python or programs.command(file) is not None
    entry = lock.entry(file.path) if is_shaped else None
    if entry is None or entry.rendered != _rendered(file, programs):
        return None
    try:
        data = read_file(output / file.path)
        text = data.decode("utf-8")
    except (Unreadable, OSError, ValueError):
        return None
    return Formatted(replace(file, text=text), entry.rendered) if digest(data) == entry.written else None


def _asked(file: File, programs: Programs, *, always: bool) -> File:
    """A file as black is asked about it; what a program shapes in its stead counts as formatted."""
    asked = replace(file, is_ours=False, is_formatted=False) if always else file
    return replace(asked, is_formatted=True) if asked.is_python and programs.command(asked) else asked


def _finished(
    files: Sequence[File], asked: Sequence[File], shaped: Sequence[Shaped], programs: Programs
) -> Iterator[Formatted]:
    """The files with their shaped texts; BrokenOutput at the first flaw."""
    for file, question, text in zip(files, asked, shaped, strict=True):
        found = text if isinstance(text, Flaw) else programs.shape(question, text)
        if isinstance(found, Flaw):
            raise BrokenOutput(file, found)
        same = found == file.text  # then one of the two texts is not held any longer
        yield Formatted(file if same else replace(file, text=found), _rendered(file, programs))


def _counted(total: int, progress: Progress | None) -> Callable[[int], None]:
    """Adds up what is done and passes it on."""
    done = 0

    def advance(count: int) -> None:
        nonlocal done
        done += count
        if progress is not None:
            progress(done, total)

    return advance
