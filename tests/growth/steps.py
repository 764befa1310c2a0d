"""How much work a run is: the functions that it calls, in Python and in C, and the text that it makes.

Seconds differ from machine to machine and from run to run; these do not.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import sdkwright
from sdkwright.files import File
from sdkwright.format.shape import Shaped


@dataclass(frozen=True, slots=True)
class Work:
    """What one run took: calls of functions, characters that were written, and characters that were told."""

    calls: int
    written: int
    told: int


def work(description: dict[str, Any], folder: Path, *, profile: Counter[str] | None = None) -> Work:
    """Generates, all but for what black does, which sees each file by itself."""
    folder.mkdir(parents=True)
    spec = folder / "spec.json"
    spec.write_text(json.dumps(description))
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        if event in ("call", "c_call"):
            calls += 1
            if profile is not None:
                code = frame.f_code
                called = getattr(argument, "__qualname__", "") if event == "c_call" else ""
                profile[f"{Path(code.co_filename).name}:{code.co_qualname}{' > ' + called if called else ''}"] += 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", _as_it_is)
        patch.setattr("os.fsync", lambda _: None)
        sys.setprofile(count)
        try:
            outcome = sdkwright.generate(spec, output=folder / "out", package="sdk")
        finally:
            sys.setprofile(None)
    made = sum(len(path.read_bytes()) for path in (folder / "out").rglob("*.py"))
    return Work(calls, made, sum(len(each.message) for each in outcome.report))


def _as_it_is(files: Sequence[File], **_: object) -> list[Shaped]:
    return [file.text for file in files]
