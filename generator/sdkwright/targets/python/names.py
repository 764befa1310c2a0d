"""Text -> identifiers, and the one resolver that settles every scope.

Names are settled when everything that wants one is known: a pin from `sdk.toml` goes first, then what the
description gives, then what is derived; among equals the place in the document decides, not its order, so that
moving a schema renames nothing. Names are compared as Python and a case-blind file system would compare them.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sdkwright.characters import folded, is_identifier, is_name_start, normal, upper
from sdkwright.name_words import LONGEST, chunks, words
from sdkwright.parse import whole
from sdkwright.pins import is_name
from sdkwright.report import Mark, Pointer, Report
from sdkwright.targets.python.punctuation import greek_said, read_out
from sdkwright.targets.python.reserved import ALIKE, RESERVED
from sdkwright.text import Code

K = TypeVar("K", bound=Hashable)

_DIGITS = "zero one two three four five six seven eight nine".split()
_SPELLED = re.compile("[0-9](?![0-9.])")
_SIGNED = re.compile("[+-](?=[0-9])")


def snake_name(text: str, *, fallback: str = "value") -> str:
    """The name of a field, an argument, a method or a module; a sign before a number is a word."""
    found = words(text) or words(read_out(text))
    if _SIGNED.match(text):
        found.insert(0, read_out(text[0]))
    return _identifier("_".join(found).lower(), fallback)


def spoken_name(text: str) -> str:
    """The name of a resource or of what it does; a digit in front is spelled, as it is said: `2fa` is `two_fa`."""
    text = normal(text)
    return snake_name(f"{_DIGITS[whole(text[0]) or 0]} {text[1:]}" if _SPELLED.match(text) else text)


def constant_name(text: str) -> str:
    """The name of an enum member; a sign in front, or instead of words, is a word."""
    if not text.strip():
        return "BLANK" if text else "EMPTY"
    text = greek_said(text)
    found = words(text)
    if not found:
        found = words(read_out(text))
    elif text[0] in "-+!":
        found.insert(0, read_out(text[0]))
    return _identifier(upper("_".join(found)), "VALUE")


def class_name(text: str) -> str:
    """The name of a class. The casing inside a word is the description's own: `AWSKey` stays `AWSKey`."""
    found = chunks(text) or ([] if text.isascii() else words(text))
    return _identifier("".join(_titled(chunk[0]) + chunk[1:] for chunk in found), "Type")


def _titled(letter: str) -> str:
    return letter.title() if upper(letter) != letter else letter


def key_name(wire: str) -> Code | None:
    """A key of a dict as the name that it is in a class; None where a class could not say it."""
    is_plain = wire.isascii() and is_identifier(wire) and not wire.startswith("__")
    return Code(wire) if is_plain and not keyword.iskeyword(wire) else None


def is_spelled(name: str, text: str) -> bool:
    """Whether a name is what the description says, or that with the `_` which tells it from a keyword."""
    return text == name or f"{text}_" == name


def _identifier(text: str, fallback: str) -> str:
    """A text as Python reads names; what may not begin one gets the fallback in front.

    The name of a file is what was a snake_name, and has 255 bytes at most: such a name is cut by its bytes.
    """
    text = normal(text[:LONGEST])
    if not fallback[0].isupper():
        text = text.encode()[:LONGEST].decode(errors="ignore")
    text = text.rstrip("_")
    if not is_name_start(text[:1]) or not is_identifier(text):
        letters = "".join(c for c in text if is_identifier(f"a{c}"))
        separator = "" if fallback[0].isupper() and not fallback.isupper() else "_"
        starts = is_name_start(letters[:1])
        text = letters if starts else normal(separator.join(filter(None, (fallback, letters.strip("_")))))
    return text + "_" if keyword.iskeyword(text) or text == "self" else text


# --------------------------------------------------------------------------------------------- scopes


@dataclass(frozen=True, slots=True)
class Wish:
    """What a thing would like to be called: the first candidate that is free, else the last with a number.

    Of two with one rank the one goes first whose name is Python as it stands in the description (`is_exact`), and of
    these the one that does not shout: `Pet` before `PET`. `pin` is the line of sdk.toml that gives the name.
    """

    candidates: tuple[str, ...]
    at: Pointer
    rank: int = 1
    is_exact: bool = False
    pin: Mark | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """What decides who chooses first."""
        place = tuple((len(token), token) if token.isdecimal() else (0, token) for token in self.at.tokens)
        return self.rank, not self.is_exact, self.candidates[0].isupper(), place


PINNED, GIVEN, DERIVED, LAST = 0, 1, 2, 100
_BY_SDK = "the SDK itself has it"


class Scope:
    """A place in which names must differ, such as the fields of a model; `taken` are those of others in it.

    `unlike` are names that only the very same name gets in the way of: a module may be `pet` beside the class `Pet`.
    `family` makes all names that come with one: they must be free, too.
    """

    def __init__(
        self,
        kind: str,
        report: Report,
        taken: Iterable[str] = (),
        *,
        unlike: Iterable[str] = (),
        family: Callable[[Code], tuple[Code, ...]] = lambda name: (name,),
    ) -> None:
        self._family = family
        self._kind = kind
        self._report = report
        self._reserved = RESERVED.get(kind, frozenset())
        self._taken = dict.fromkeys(map(folded, taken), "another name has it") | dict.fromkeys(self._reserved, _BY_SDK)
        self._unlike = ALIKE.get(kind, frozenset()).union(unlike)
        self._numbers: dict[str, int] = {}

    def settle(self, wishes: Mapping[K, Wish], remembered: Mapping[K, str] | None = None) -> dict[K, Code]:
        """A name for each, all different: pins, what is remembered, all others; in the order of the wishes."""
        settled: dict[K, Code] = {}
        order = sorted(wishes, key=lambda key: wishes[key].order)
        for key in order:
            if wishes[key].rank == PINNED:
                settled[key] = self._pinned(wishes[key])
        for key in order:
            name = (remembered or {}).get(key)
            if key not in settled and name is not None and is_name(name) and self._is_free(name):
                settled[key] = self._take(name, "the lock gives it to another one")
        for key in order:
            if key not in settled:
                settled[key] = self._free(wishes[key])
        return {key: settled[key] for key in wishes}

    def _is_free(self, name: str) -> bool:
        names = self._family(Code(name))
        return self._taken.keys().isdisjoint(map(folded, names)) and self._unlike.isdisjoint(names)

    def _take(self, name: str, why: str) -> Code:
        self._taken |= dict.fromkeys(map(folded, self._family(Code(name))), why)
        return Code(name)

    def _pinned(self, wish: Wish) -> Code:
        name = wish.candidates[0]
        if not self._is_free(name):
            why = self._taken.get(folded(name), "a type has it")
            message = f"sdk.toml names this {self._kind} {name}, which is taken: {why}"
            self._report.error("pin-invalid", message, wish.pin or wish.at)
        return self._take(name, "another pin has it")

    def _free(self, wish: Wish) -> Code:
        first, *others = wish.candidates
        names = [first, *others, *([f"{first}_"] if first.islower() and folded(first) in self._reserved else [])]
        found = next((name for name in names if self._is_free(name)), None) or self._numbered(wish.candidates[-1])
        if found != first:
            why = self._taken.get(folded(first), "a type has it")
            hint = None if found in names else "sdk.toml can give it a better name, below [names]"
            message = f"{self._kind} {first} is taken: this one is called {found}"
            self._report.note("renamed", message if why != _BY_SDK else f"{message}, as {why}", wish.at, hint=hint)
        return self._take(found, "another one has it")

    def _numbered(self, name: str) -> str:
        """The name with the first number that is free: what is left where nothing else tells two things apart."""
        separator = "" if name[:1].isupper() and not name.isupper() else "_"
        stem = f"{name.rstrip('_')}{separator}"
        number = self._numbers.get(stem, 2)
        while not self._is_free(f"{stem}{number}"):
            number += 1
        self._numbers[stem] = number + 1
        return f"{stem}{number}"
