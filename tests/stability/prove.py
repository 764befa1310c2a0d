"""What `format.stability` says of every description of a folder, held against what black writes.

    python tests/stability/prove.py DIR [--largest MB] [--changes LINES] [--seed N] [--learn]

For each description: how many files our templates print, how many of them black changes, how many it has to see as a
whole, and of how many single statements it is asked. Then so many lines, changed at random, through both. The exit code
is 1 if what was said is anywhere not what black writes. `--learn` writes the table of shapes of black's version anew.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing import Pool
from pathlib import Path
from random import Random
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "corpus"))

from black_judge import Judge, black, is_python
from find import Found, find, root_of

from sdkwright.files import File
from sdkwright.format.shape import shapes
from sdkwright.format.stability import Shapes, Unreadable, read
from sdkwright.format.stability.shapes import table_file
from sdkwright.pipeline import generate
from sdkwright.run import outputs
from sdkwright.run.request import Request

Texts = list[tuple[str, str]]
"""Paths, and what our templates print there."""


class _Rendered(BaseException):
    """Stops a run behind `render`."""


def rendered(found: Found) -> Texts:
    """The Python files of a description as they are before `format`, in which there are holes; none if it is refused."""
    texts: Texts = []

    def take(files: Sequence[File], **_: Any) -> None:
        texts.extend((f.path, f.text) for f in files if f.needs_black and f.is_ours and f.path.endswith(".py"))
        raise _Rendered

    outputs.format_files = take  # type: ignore[assignment]  # in a process of its own
    with suppress(_Rendered):
        generate(Request(spec=found.path, output=Path("nowhere"), package="sdk", root=root_of(found.path)))
    return texts


def examined(found: Found) -> tuple[str, dict[str, int], list[str], set[str], Texts]:
    """The numbers of a description, what is wrong, what was learned, and its texts."""
    texts = rendered(found)
    judge = Judge(shapes())
    wrong: list[str] = []
    numbers = dict.fromkeys(("files", "lines", "changed", "whole"), 0)
    for path, text in texts:
        written = black(text)
        numbers["files"] += 1
        numbers["lines"] += text.count("\n")
        numbers["changed"] += written != text
        try:
            read(text)
        except Unreadable:
            numbers["whole"] += 1
        judge.judge(text, written)
        if judge.judged.wrong:
            wrong.append(f"{found.name} {path}")
            judge.judged.wrong.clear()
    numbers["asked"] = judge.asked
    return found.name, numbers, wrong, judge.shapes.learned, texts


def main() -> int:
    options = _options()
    specs = [one for one in find(options.specs) if one.size <= options.largest * 1_000_000]
    print(f"{'description':44} {'files':>6} {'lines':>8} {'changed':>8} {'whole':>6} {'asked':>6}")
    learned: set[str] = set()
    wrong: list[str] = []
    random, seen = Random(options.seed), list[str]()
    with Pool(os.cpu_count()) as pool:
        for name, numbers, bad, new, texts in pool.imap_unordered(examined, sorted(specs, key=lambda one: -one.size)):
            row = " ".join(f"{numbers[key]:>{width}}" for key, width in zip(numbers, (6, 8, 8, 6, 6), strict=True))
            print(f"{name[:44]:44} {row}", flush=True)
            learned |= new
            wrong += bad
            seen += [text for _, text in random.sample(texts, min(len(texts), 40))]
    if options.learn:
        known = sorted({*learned, *_shipped()})
        table_file().parent.mkdir(exist_ok=True)
        table_file().write_text("".join(f"{key}\n" for key in known), "utf-8")
        print(f"{len(known)} shapes in {table_file().name}")
    wrong += _changes(seen, Judge(Shapes.shipped()), random, options.changes)
    print("\n".join(wrong[:50]) or "all as black writes it")
    return 1 if wrong else 0


def _shipped() -> Iterator[str]:
    yield from table_file().read_text("utf-8").splitlines() if table_file().exists() else ()


def _changes(texts: Sequence[str], judge: Judge, random: Random, lines: int) -> list[str]:
    """What is wrong among so many lines that were changed at random."""
    whole = [text for text in texts if is_python(text) and text.strip()]
    while whole and judge.judged.lines < lines:
        judge.judge_changes(random.choice(whole), random, 10)
    judged = judge.judged
    print(f"changed at random: {judged.lines} lines, of which {judged.told} were told without the rest of their file")
    return ["\n".join(difflib.unified_diff(judge.said(text), black(text).split("\n"))) for text in judged.wrong]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", type=Path, help="a folder of descriptions")
    parser.add_argument("--largest", type=float, default=1000.0, help="leave out what has more MB")
    parser.add_argument("--changes", type=int, default=100_000, help="how many lines are changed at random")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--learn", action="store_true", help="write the table of shapes anew")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
