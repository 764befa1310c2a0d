"""Part of `format.stability`: single statements through black, each in as many blocks as it stood in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sdkwright.format.stability.statements import Kind, Statement, Unreadable

_CONTINUES = ("elif ", "else", "except", "finally", "case ")
"""What cannot stand without the block before it."""
_AT_ONCE = 200
_BETWEEN = "n_between_statements"
"""A statement of its own, that no template prints."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A statement, and what has to stand around it so that it can stand by itself."""

    text: str
    depth: int
    kind: Kind
    opens_block: bool

    @property
    def before(self) -> list[str]:
        return [f"{'    ' * level}if n:" for level in range(self.depth)]

    @property
    def after(self) -> list[str]:
        after = [f"{'    ' * self.depth}def n(): ..."] if self.kind is Kind.DECORATOR else []
        return [*after, f"{'    ' * (self.depth + 1)}pass"] if self.opens_block else after

    def asked(self) -> list[str]:
        """The lines that black gets."""
        return [*self.before, self.text, *self.after]

    def answer(self, lines: list[str]) -> Sequence[str] | None:
        """The statement in what black wrote; None where what stands around it is not as it was."""
        while lines and not lines[-1]:
            lines.pop()
        before, after = self.before, self.after
        if lines[: self.depth] != before or (after and lines[-len(after) :] != after):
            return None
        found = lines[self.depth : len(lines) - len(after)]
        while found and not found[0]:  # as black has it before a function
            del found[0]
        return found


class Alone:
    """Puts statements to black, each text once."""

    def __init__(self, black: Callable[[str], str]) -> None:
        self._black = black
        self._known: dict[_Question, Sequence[str]] = {}

    @property
    def asked(self) -> int:
        """How many statements were put to black."""
        return len(self._known)

    def __call__(self, lines: Sequence[str], statement: Statement) -> Sequence[str]:
        """What black makes of the lines of a statement. Raises Unreadable where that cannot be told."""
        question = _question(lines, statement)
        if question not in self._known:
            self._ask([question])
        if question not in self._known:
            raise Unreadable
        return list(self._known[question])

    def prepare(self, asked: Iterable[tuple[Sequence[str], Statement]], seen: Callable[[int], None]) -> None:
        """Asks for many at once, which costs less than one by one; what cannot be told is left to be asked for.

        `seen` is told of how many lines black saw.
        """
        told = (_question(*each) for each in asked if not each[0][0].lstrip(" ").startswith(_CONTINUES))
        new = list(dict.fromkeys(question for question in told if question not in self._known))
        for at in range(0, len(new), _AT_ONCE):
            together = new[at : at + _AT_ONCE]
            with suppress(Unreadable):  # one of them; it is found when it is asked for by itself
                self._ask(together)
            seen(sum(question.text.count("\n") + 1 for question in together))

    def _ask(self, questions: Sequence[_Question]) -> None:
        text = [line for question in questions for line in (*question.asked(), _BETWEEN)]
        written = self._black("\n".join([*text, ""])).split("\n")
        ends = [n for n, line in enumerate(written) if line == _BETWEEN]
        if len(ends) != len(questions):
            raise Unreadable
        for question, start, end in zip(questions, [0, *(n + 1 for n in ends)], ends, strict=False):
            lines = written[start:end]
            while lines and not lines[0]:
                del lines[0]
            answer = question.answer(lines)
            if answer is not None:
                self._known[question] = answer


def _question(lines: Sequence[str], statement: Statement) -> _Question:
    if lines[0].lstrip(" ").startswith(_CONTINUES):
        raise Unreadable
    return _Question("\n".join(lines), statement.depth, statement.kind, statement.opens_block)
