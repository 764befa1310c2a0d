"""`--depfile FILE`: what a run has read, as make and ninja read it (GNU make manual, "Generating Prerequisites").

```
build/sdk.stamp: api.yaml sdk.toml \\
 templates/README.md.jinja

api.yaml:
```
The rule without prerequisites for each file, as `gcc -MP` writes it, lets make go on where a file is gone. A folder
that is read as a whole (templates, patches) stands there itself, too: its time changes when a file is added to it.
Nothing of the stages is imported here: a run in which nothing changed writes one as well.
"""

from __future__ import annotations

import os
import re
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from sdkwright.disk import FILE, TREE


def files_read(options: Namespace, inputs: Iterable[str], outputs: Iterable[str]) -> list[str]:
    """The files that decide what a run does; of one with `--check` those that were generated, too.

    `inputs` are what was looked at, as `disk.watched` has it.
    """
    return sorted({*_files(inputs), *(map(_near, outputs) if options.check else ()), _near(_OURS)})


def write_depfile(options: Namespace, files: Sequence[str]) -> None:
    """Writes the file that `--depfile` names, if it does. Raises OSError where the disk refuses."""
    if options.depfile is None:
        return
    path: Path = options.depfile
    target = options.depfile_target or re.sub(r"\.d$", "", path.as_posix())
    files = [file for file in files if file != path.as_posix()]
    rule = " \\\n ".join([f"{_escaped(target)}:", *map(_escaped, files)])
    text = "\n\n".join([rule, *(f"{_escaped(file)}:" for file in files)]) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_bytes(text.encode("utf-8", "surrogateescape"))
    os.replace(fresh, path)


_OURS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "__init__.py")
"""Stands for sdkwright itself: another version writes it anew."""


def _files(inputs: Iterable[str]) -> Iterator[str]:
    """The files that are there, and the folders that were read as a whole."""
    for what in inputs:
        kind, _, path = what.partition(":")
        if kind == FILE and os.path.lexists(path):
            yield _near(path)
        elif kind == TREE and os.path.isdir(path):
            yield from map(_near, _tree(path))
        elif kind == TREE and os.path.lexists(path):
            yield _near(path)


def _tree(folder: str) -> Iterator[str]:
    with suppress(OSError):
        yield folder
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _tree(entry.path)
            else:
                yield entry.path


def _near(path: str) -> str:
    """A path as seen from the current folder, if it is below: make and ninja compare the names of files as texts."""
    here = os.path.relpath(path)
    return Path(path if here.startswith("..") else here).as_posix()


def _escaped(path: str) -> str:
    """A path in which make and ninja see one name: with a backslash before spaces and `#`, and two `$` for one."""
    return re.sub(r"([ #])", r"\\\1", path).replace("$", "$$")
