"""`textdiff` beside git, which nobody here wrote: `git apply` takes our diffs, and `git merge-file` merges as we do."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from sdkwright.textdiff.matching import blocks, lines_of
from sdkwright.textdiff.merge import merge
from sdkwright.textdiff.unified import PatchDamaged, counted, patched, unified

WORDS = ["def a():\n", "    return 1\n", "\n", ")\n", "x = 1\n", "class B:\n", "    pass\n", "# a\n"]


def text_of(dice: random.Random, size: int) -> str:
    lines = [dice.choice(WORDS) if dice.random() < 0.5 else f"line {dice.randrange(1000)}\n" for _ in range(size)]
    return "".join(lines).removesuffix("\n" if dice.random() < 0.2 else "\0")


def edited(dice: random.Random, text: str, edits: int) -> str:
    lines = lines_of(text)
    for _ in range(edits):
        at = dice.randrange(len(lines) + 1)
        match dice.randrange(3):
            case 0:
                lines[at:at] = [f"new {dice.randrange(50)}\n"]
            case 1:
                del lines[at : at + dice.randrange(3)]
            case _:
                lines[at : at + 1] = [f"other {dice.randrange(50)}\n"]
    found = "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
    return found if text.endswith("\n") or not found else found[:-1]


@pytest.mark.parametrize("seed", range(20))
def test_a_diff_leads_from_one_text_to_the_other(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(50):
        old = text_of(dice, dice.randrange(40))
        new = edited(dice, old, dice.randrange(6))

        assert patched(old, "\n".join([*unified(old, new, "a.py"), ""])) == new
        assert all(lines_of(old)[b.old] == lines_of(new)[b.new] for b in blocks(lines_of(old), lines_of(new)))


@pytest.mark.parametrize("seed", range(8))
def test_git_applies_our_diffs(tmp_path: Path, seed: int) -> None:
    dice = random.Random(1000 + seed)
    old = text_of(dice, 60)
    new = edited(dice, old, 5)
    (tmp_path / "a.py").write_bytes(old.encode())
    (tmp_path / "a.patch").write_bytes("\n".join([*unified(old, new, "a.py"), ""]).encode())

    subprocess.run(["git", "apply", "--unidiff-zero", "a.patch"], cwd=tmp_path, check=True)

    assert (tmp_path / "a.py").read_bytes().decode() == new


def test_we_merge_as_git_does(tmp_path: Path) -> None:
    """On texts whose lines all differ there is one way to compare two of them, so that both must say the same."""
    agreed = refused = 0
    for seed in range(150):
        dice = random.Random(seed)
        base = "".join(f"line {n} {dice.random()}\n" for n in range(dice.randrange(5, 40)))
        mine, theirs = edited(dice, base, dice.randrange(4)), edited(dice, base, dice.randrange(4))
        for name, text in {"base": base, "mine": mine, "theirs": theirs}.items():
            (tmp_path / name).write_text(text)

        told = subprocess.run(
            ["git", "merge-file", "-p", "mine", "base", "theirs"], cwd=tmp_path, capture_output=True, text=True
        )
        found = merge(base, mine, theirs)

        assert bool(found.conflicts) == bool(told.returncode), (base, mine, theirs)
        if found.conflicts:
            refused += 1
        else:
            agreed += 1
            assert found.text == told.stdout
    assert agreed > 60
    assert refused > 10


@pytest.mark.parametrize("seed", range(10))
def test_what_one_side_left_alone_is_that_of_the_other(seed: int) -> None:
    dice = random.Random(seed)
    base = text_of(dice, 50)
    mine = edited(dice, base, 6)

    assert merge(base, mine, base).text == merge(base, base, mine).text == merge(base, mine, mine).text == mine


def test_two_changes_that_touch_are_a_conflict_with_its_lines() -> None:
    found = merge("a\nb\nc\nd\n", "a\nB\nc\nd\n", "a\nb\nC\nd\n")

    (conflict,) = found.conflicts
    assert (conflict.base, conflict.mine, conflict.theirs) == (("b\n", "c\n"), ("B\n", "c\n"), ("b\n", "C\n"))
    assert (conflict.mine_at, conflict.theirs_at) == (2, 2)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (("-b", "-B"), 5),
        (("@@ -1,3", "@@ -2,3"), 4),
        (("@@ -1,3", "@@ -9,3"), 3),
        (("@@ -1,3 +1,3", "@@ -1,3 +1,9"), 8),
        ((" c", "nonsense"), 7),
        (("@@ -1,3 +1,3 @@", "what is this"), 3),
    ],
)
def test_a_damaged_patch_is_told_with_its_line(change: tuple[str, str], line: int) -> None:
    diff = "\n".join([*unified("a\nb\nc\n", "a\nx\nc\n", "f"), ""]).replace(*change)

    with pytest.raises(PatchDamaged) as caught:
        patched("a\nb\nc\n", diff)

    assert caught.value.line == line


def test_a_long_text_that_repeats_itself_is_compared_soon() -> None:
    old = "".join(f"    def call_{n}(self) -> None:\n        pass\n\n" for n in range(20_000))
    new = old.replace("call_777(", "call_x(").replace(
        "        pass\n\n    def call_900(", "        pass\n    def call_900("
    )

    assert counted(old, new) == (1, 2)
