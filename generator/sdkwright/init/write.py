"""New files beside a description: nothing that is there is overwritten unless that is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sdkwright.report import Report


def write_new(files: Mapping[str, str], folder: Path, report: Report, *, force: bool | None) -> tuple[str, ...]:
    """Writes all files, or none; their paths. Each is whole at any time: it gets its name when it is complete.

    `force` is None where nobody can ask for it.
    """
    paths = {folder / name: text for name, text in files.items()}
    there = [path.as_posix() for path in paths if os.path.lexists(path)]
    if there and not force:
        hint = f"--force overwrites {'it' if len(there) == 1 else 'them'}"
        if force is None:
            hint = "give another folder, or delete what is there first"
        report.error("already-there", f"nothing was written: there is {', '.join(there)}", None, hint=hint)
        return ()
    try:
        os.makedirs(folder, exist_ok=True)
        for path, text in paths.items():
            staged = path.with_name(f".{path.name}.new")
            staged.write_text(text, "utf-8", newline="\n")
            os.replace(staged, path)
    except OSError as error:
        report.error("output-failed", f"{folder.as_posix()}: {error.strerror or error}", None)
        return ()
    return tuple(path.as_posix() for path in paths)
