"""What a plan would change, as unified diffs: what stands there, and what would be written. It only reads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sdkwright.textdiff.unified import unified
from sdkwright.write.changes import Change, Plan, Step

_A_FILE, _ALL = 200, 2_000
"""So many lines at most are shown of one file, and of all of a folder."""
_NEW = (Change.CREATED,)
_GONE = (Change.REMOVED, Change.KEPT)
_OTHER = (Change.UPDATED, Change.EDITED)


def differences(plan: Plan) -> tuple[str, ...]:
    """The lines of the diffs of a folder, file by file; where there are too many, the last one says how many more."""
    lines: list[str] = []
    left = 0
    for step in sorted(plan.steps, key=lambda step: step.path):
        if step.change not in (*_NEW, *_GONE, *_OTHER):
            continue
        if len(lines) > _ALL:
            left += 1
            continue
        found = list(_of_step(plan.output, step))
        lines += found[:_A_FILE]
        if len(found) > _A_FILE:
            lines.append(f"… and {len(found) - _A_FILE:,} lines more of {step.path}")
    return (*lines, f"… and {left:,} files more") if left else tuple(lines)


def _of_step(output: Path, step: Step) -> Iterator[str]:
    is_new, is_gone = step.change in _NEW, step.change in _GONE
    path = Path(os.path.normpath(output / step.path)).as_posix().lstrip("/")
    old = "" if is_new else _text(_read(output / step.path))
    new = "" if is_gone else _text(step.make())
    if old is None or new is None:
        yield f"Binary files a/{path} and b/{path} differ"
    else:
        yield from unified(old, new, path, is_new=is_new, is_gone=is_gone)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _text(data: bytes) -> str | None:
    try:
        return None if b"\0" in data else data.decode("utf-8")
    except UnicodeDecodeError:
        return None
