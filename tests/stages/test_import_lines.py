"""Imports that are too long for a line are broken as black breaks them, which `long_lines` knows."""

from __future__ import annotations

import random

import pytest

from sdkwright.long_lines import laid_out
from sdkwright.targets.python.code.layout import WIDTH, import_statement


@pytest.mark.parametrize("seed", range(20))
def test_imports_stand_as_black_breaks_them(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(100):
        module = rng.choice([".", "...types", "typing", "." + "m" * rng.randint(1, 70)])
        names = [_name(rng) for _ in range(rng.randint(1, 8))]
        indent = rng.choice([0, 4, 8])
        line = f"from {module} import {', '.join(names)}"
        wanted = [line] if indent + len(line) <= WIDTH else laid_out(line, depth=indent // 4) or [line]

        assert import_statement(module, names, indent=indent).split("\n") == list(wanted)


def _name(rng: random.Random) -> str:
    name = rng.choice("NÑ") + "x" * rng.randint(0, rng.choice([8, 30, 90]))
    return f"{name} as _{'y' * rng.randint(0, 40)}" if rng.random() < 0.3 else name
