"""Whether what `format.stability` says of a text is what black writes: black itself is the judge."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, field
from random import Random

from black import InvalidInput, Mode, TargetVersion, format_str
from text_mutations import changed, pieces

from sdkwright.format.stability import Shapes, Unreadable, settle
from sdkwright.format.stability.alone import Alone

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=88)


def black(text: str) -> str:
    """What black writes; raises Unreadable for what is not Python to it."""
    try:
        return format_str(text, mode=MODE)
    except InvalidInput as error:
        raise Unreadable from error


@dataclass(slots=True)
class Judged:
    """What came of many texts: how many lines they had, of how many black was told, and where it was wrong."""

    texts: int = 0
    lines: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)


class Judge:
    """Compares with black, and learns from it as a run does."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.judged = Judged()
        self._ask = Alone(black)

    @property
    def asked(self) -> int:
        """How many single statements black has seen."""
        return self._ask.asked

    def said(self, text: str) -> list[str]:
        """The lines of what is said of a text."""
        return settle(text, self.shapes, self._ask).split("\n")

    def judge(self, text: str, written: str | None = None) -> None:
        """Holds what is said of a text against what black writes, which may be known."""
        self.judged.texts += 1
        self.judged.lines += text.count("\n")
        try:
            said = settle(text, self.shapes, self._ask)
        except Unreadable:
            return
        self.judged.told += text.count("\n")
        if said != (black(text) if written is None else written):
            self.judged.wrong.append(text)

    def judge_changes(self, text: str, random: Random, count: int) -> None:
        """The same for pieces of a text, each changed at random. What Python cannot compile is passed over."""
        for _ in range(count):
            found = changed(pieces(text, random), random)
            if is_python(found):
                self.judge(found)


def is_python(text: str) -> bool:
    """Whether a text parses; for another one `format` does not come so far."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "text", "exec", 0x400)  # ast.PyCF_ONLY_AST: a `return` may stand anywhere
    except (SyntaxError, ValueError):
        return False
    return True
