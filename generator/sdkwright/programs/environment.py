"""What a program sees of this machine: where programs are, and nothing that differs from one run to the next."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from sdkwright.packs.pack import Program

_OURS = "python"
"""The word for the Python that runs sdkwright: no other is sure to be there."""
_KEPT = ("PATH", "SYSTEMROOT", "PATHEXT", "COMSPEC", "NUMBER_OF_PROCESSORS")
"""Without these nothing is found, and on Windows nothing starts."""
_FIXED: Mapping[str, str] = {
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "SOURCE_DATE_EPOCH": "0",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}
_HOMES = ("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP")


def command_of(program: Program) -> Sequence[str]:
    """The words by which a program is started."""
    first, *rest = program.command
    if first == _OURS and sys.executable:
        return (sys.executable, *rest)
    is_path = any(sign in first for sign in {"/", os.sep})
    return (str((program.folder / first).absolute()) if is_path else first, *rest)


def environment_in(home: Path) -> dict[str, str]:
    """The variables, for a program whose home is an empty folder that is gone afterwards."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, **_FIXED, **dict.fromkeys(_HOMES, str(home))}
