"""`when` of a row of pack.toml: flags with `not`, `and`, `or` and brackets between, as templates have them.

```
condition = all ("or" all)*        all = one ("and" one)*        one = "not" one | "(" condition ")" | flag
```
A list of conditions holds where each of them does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?P<sign>[()])|(?P<wrong>\S))")
_DEEPEST = 50
"""So many brackets and `not` may lie in one another."""


@dataclass(frozen=True, slots=True)
class Flag:
    """The dotted name of a flag, and where it stands in the text, from 0."""

    name: str
    offset: int


@dataclass(frozen=True, slots=True)
class Not:
    """What must not hold."""

    inner: Condition


@dataclass(frozen=True, slots=True)
class Every:
    """What must all hold."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Of which one must hold."""

    parts: tuple[Condition, ...]


Condition = Flag | Not | Every | Either


class NoCondition(ValueError):
    """A text is no condition: what is wrong, and where in it, from 0."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.offset = offset


def condition_of(text: str) -> Condition:
    """The condition that a text is. Raises NoCondition."""
    return _Reader(text).whole()


def holds(condition: Condition, is_set: Callable[[str], bool]) -> bool:
    """Whether a condition holds, by what each flag is."""
    match condition:
        case Flag():
            return is_set(condition.name)
        case Not():
            return not holds(condition.inner, is_set)
        case Every():
            return all(holds(each, is_set) for each in condition.parts)
        case Either():
            return any(holds(each, is_set) for each in condition.parts)


def flags_in(condition: Condition) -> Iterator[Flag]:
    """All flags of a condition, in their order."""
    match condition:
        case Flag():
            yield condition
        case Not():
            yield from flags_in(condition.inner)
        case Every() | Either():
            for each in condition.parts:
                yield from flags_in(each)


class _Reader:
    def __init__(self, text: str) -> None:
        found = _TOKEN.finditer(text)
        self._tokens = [(match[match.lastgroup or ""], match.start(match.lastgroup or "")) for match in found]
        self._end = len(text.rstrip())
        self._place = 0
        self._depth = 0

    def whole(self) -> Condition:
        found = self._either()
        word, offset = self._next()
        if word:
            raise NoCondition(f"`and` or `or` is missing before {word!r}", offset)
        return found

    def _next(self) -> tuple[str, int]:
        return self._tokens[self._place] if self._place < len(self._tokens) else ("", self._end)

    def _takes(self, word: str) -> bool:
        is_next = self._next()[0] == word
        self._place += is_next
        return is_next

    def _either(self) -> Condition:
        parts = [self._every()]
        while self._takes("or"):
            parts.append(self._every())
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _every(self) -> Condition:
        parts = [self._one()]
        while self._takes("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _one(self) -> Condition:
        word, offset = self._next()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NoCondition("its brackets lie deeper in one another than can be read", offset)
        try:
            return self._inner(word, offset)
        finally:
            self._depth -= 1

    def _inner(self, word: str, offset: int) -> Condition:
        if self._takes("not"):
            return Not(self._one())
        if self._takes("("):
            found = self._either()
            if not self._takes(")"):
                raise NoCondition("a bracket is never closed", offset)
            return found
        if not word or word in ("and", "or", ")"):
            raise NoCondition(f"the name of a flag is missing{f' before {word!r}' if word else ''}", offset)
        if not (word[0].isalpha() or word[0] == "_"):
            raise NoCondition(f"{word!r} is no name of a flag", offset)
        self._place += 1
        return Flag(word, offset)
