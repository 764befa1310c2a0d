"""Writes a few hundred files through `format` and `write`: `python write_many.py VERSION OUTPUT`.

Something for `tests/kill.py` to kill. From one version to the next some files change, some come and some go. None is
Python, so that black, which touches no disk, takes no time.
"""

from __future__ import annotations

import sys
from pathlib import Path

from sdkwright.files import File
from sdkwright.format import format_files
from sdkwright.report import Report
from sdkwright.write import write
from sdkwright.write.lock import read_lock
from sdkwright.write.plan import plan


def files(version: int) -> list[File]:
    """The files of a version: two in three stay the same, and each version has some of its own."""
    shared = [(f"src/m{i}.md", f"x = {i if i % 3 else version}\n") for i in range(300)]
    own = [(f"src/v{version}/deep{i % 9}/m{i}.md", f"{version}\n" * 400) for i in range(100)]
    return [File(path, text, "python", "many") for path, text in (*shared, *own)]


def main(version: int, output: Path) -> int:
    """Generates one version."""
    report = Report()
    lock = read_lock(output, report)
    if lock is None:
        print(*report, file=sys.stderr)
        return 1
    formatted = format_files(files(version), lock=lock, output=output, jobs=1)
    changes = write(plan(formatted, output=output, lock=lock, packs=["python"], report=report))
    print(*report, file=sys.stderr)
    return 1 if changes.blocked else 0


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]), Path(sys.argv[2])))
