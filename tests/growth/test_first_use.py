"""What the runtime of an SDK finds out at the first value grows with what there is; a second value costs no more."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import FrameType

import pytest

import sdkwright

from .descriptions import GROWING

LINEAR = 2.6
VALUE = {"any": {"p1": "x", "name": "a"}, "one": {"p2": "y"}}


def calls(run: Callable[[], object]) -> int:
    found = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal found
        found += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
    return found


def decoding(n: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[int, int]:
    """How many calls the first value takes, and how many the same value takes again."""
    package = f"grown_{n}"
    description = folder / f"{n}.json"
    description.write_text(json.dumps(GROWING["two_wide_unions"](n)))
    assert sdkwright.generate(description, output=folder / package, package=package).ok
    monkeypatch.syspath_prepend(folder / package / "src")
    decode = import_module(f"{package}._runtime.models.decode").decode
    types = import_module(f"{package}.types")

    first, again = (calls(lambda: decode(VALUE, "Both")) for _ in range(2))

    found = decode(VALUE, "Both")
    assert (type(found.any), type(found.one)) == (types.W1, types.W2)
    return first, again


def test_decoding_two_wide_unions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    once, twice, four = (decoding(n, tmp_path, monkeypatch) for n in (25, 50, 100))

    assert four[0] - twice[0] <= LINEAR * (twice[0] - once[0])
    assert once[1] == twice[1] == four[1]
