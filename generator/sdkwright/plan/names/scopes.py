"""The one resolver that settles every scope: who gets which name.

Names are settled when everything that wants one is known: a pin from `sdk.toml` goes first, then what the
description gives, then what is derived; among equals the place in the document decides, not its order, so that
moving a schema renames nothing. Names are compared in their NFKC form, as a case-blind file system would compare them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sdkwright.naming.characters import folded
from sdkwright.plan.names.language import Language
from sdkwright.report import Mark, Pointer, Report

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a thing would like to be called.

    Of two with one rank the one goes first whose name stands so in the description, and of these the one that does not
    shout: `Pet` before `PET`.
    """

    candidates: tuple[str, ...]
    """The names, the best first: it gets the first that is free, else the last with a number."""
    at: Pointer
    """Where the description speaks of it."""
    rank: int = 1
    """Who chooses first: `PINNED`, what is `GIVEN` by the description, what is `DERIVED`, and `LAST` of all."""
    is_exact: bool = False
    """Whether the best name stands so in the description."""
    pin: Mark | None = None
    """The line of sdk.toml that gives the name."""

    @property
    def order(self) -> tuple[object, ...]:
        """What decides who chooses first."""
        place = tuple((len(token), token) if token.isdecimal() else (0, token) for token in self.at.tokens)
        return self.rank, not self.is_exact, self.candidates[0].isupper(), place


PINNED, GIVEN, DERIVED, LAST = 0, 1, 2, 100
"""Ranks of wishes."""
CLIENT_ARGUMENT = "client argument"
"""The kind of the scope that holds the arguments of a client."""
_BY_SDK = "the SDK itself has it"


class Scope:
    """A place in which names must differ, such as the fields of a model; `taken` are those of others in it.

    `unlike` are names that only the very same name gets in the way of: a module may be `pet` beside the class `Pet`.
    `family` makes all names that come with one: they must be free, too.
    """

    def __init__(
        self,
        kind: str,
        language: Language,
        report: Report,
        taken: Iterable[str] = (),
        *,
        unlike: Iterable[str] = (),
        family: Callable[[str], tuple[str, ...]] = lambda name: (name,),
    ) -> None:
        self._family = family
        self._language = language
        self._kind = kind
        self._report = report
        self._reserved = language.reserved.get(kind, frozenset())
        self._taken = dict.fromkeys(map(folded, taken), "another name has it") | dict.fromkeys(self._reserved, _BY_SDK)
        self._unlike = language.alike.get(kind, frozenset()).union(unlike)
        self._numbers: dict[str, int] = {}

    def settle(self, wishes: Mapping[K, Wish], remembered: Mapping[K, str] | None = None) -> dict[K, str]:
        """A name for each, all different: pins, what is remembered, all others; in the order of the wishes."""
        settled: dict[K, str] = {}
        order = sorted(wishes, key=lambda key: wishes[key].order)
        for key in order:
            if wishes[key].rank == PINNED:
                settled[key] = self._pinned(wishes[key])
        for key in order:
            name = (remembered or {}).get(key)
            if key not in settled and name is not None and self._language.is_name(name) and self._is_free(name):
                settled[key] = self._take(name, "the lock gives it to another one")
        for key in order:
            if key not in settled:
                settled[key] = self._free(wishes[key])
        return {key: settled[key] for key in wishes}

    def _is_free(self, name: str) -> bool:
        names = self._family(name)
        return self._taken.keys().isdisjoint(map(folded, names)) and self._unlike.isdisjoint(names)

    def _take(self, name: str, why: str) -> str:
        self._taken |= dict.fromkeys(map(folded, self._family(name)), why)
        return name

    def _pinned(self, wish: Wish) -> str:
        name = wish.candidates[0]
        if not self._is_free(name):
            why = self._taken.get(folded(name), "a type has it")
            message = f"sdk.toml names this {self._kind} {name}, which is taken: {why}"
            self._report.error("pin-invalid", message, wish.pin or wish.at)
        return self._take(name, "another pin has it")

    def _free(self, wish: Wish) -> str:
        first, *others = wish.candidates
        is_reserved = first.islower() and folded(first) in self._reserved
        names = [first, *others, *([self._language.escape(first)] if is_reserved else [])]
        found = next((name for name in names if self._is_free(name)), None) or self._numbered(wish.candidates[-1])
        if found != first:
            why = self._taken.get(folded(first), "a type has it")
            hint = None if found in names else "sdk.toml can give it a better name, below [names]"
            message = f"{self._kind} {first} is taken: this one is called {found}"
            self._report.note("renamed", message if why != _BY_SDK else f"{message}, as {why}", wish.at, hint=hint)
        return self._take(found, "another one has it")

    def _numbered(self, name: str) -> str:
        """The name with the first number that is free: what is left where nothing else tells two things apart."""
        number = self._numbers.get(name, 2)
        while not self._is_free(self._language.numbered(name, number)):
            number += 1
        self._numbers[name] = number + 1
        return self._language.numbered(name, number)
