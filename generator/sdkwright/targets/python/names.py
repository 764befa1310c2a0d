"""Text -> identifiers, and the one resolver that settles every scope.

Names are settled when everything that wants one is known: a pin from `sdk.toml` goes first, then what the
description gives, then what is derived; among equals the place in the document decides, not its order, so that
moving a schema renames nothing. Names are compared as Python and a case-blind file system would compare them.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sdkwright.report import Pointer, Report
from sdkwright.text import Code
from sdkwright.words import LONGEST, words

K = TypeVar("K", bound=Hashable)

_SOFT = frozenset({"self", "cls", "None", "True", "False"})
_READ_OUT = (
    "minus plus not star slash percent equal less greater and or tilde caret hash at dollar "
    "dot comma colon semicolon question underscore backslash open close open close"
)
_SIGNS = dict(zip("-+!*/%=<>&|~^#@$.,:;?_\\()[]", _READ_OUT.split(), strict=True))
"""How a value is read out that has nothing but signs, or begins with one that matters."""
_DIGITS = "zero one two three four five six seven eight nine".split()
_SPELLED = re.compile("[0-9](?![0-9.])")


def snake_name(text: str, *, fallback: str = "value") -> str:
    """The name of a field, an argument, a method or a module."""
    return _identifier("_".join(words(text)).lower(), fallback)


def spoken_name(text: str) -> str:
    """The name of a resource or of what it does; a digit in front is spelled, as it is said: `2fa` is `two_fa`."""
    return snake_name(f"{_DIGITS[int(text[0])]} {text[1:]}" if _SPELLED.match(text) else text)


def constant_name(text: str) -> str:
    """The name of an enum member; a sign in front, or instead of words, is a word."""
    if not text.strip():
        return "BLANK" if text else "EMPTY"
    found = words(text)
    if not found:
        found = [_SIGNS[sign] for sign in text if sign in _SIGNS][:4]
    elif text[0] in "-+!":
        found.insert(0, _SIGNS[text[0]])
    return _identifier("_".join(found).upper(), "VALUE")


def class_name(text: str) -> str:
    """The name of a class. The casing inside a word is the description's own: `AWSKey` stays `AWSKey`."""
    plain = unicodedata.normalize("NFKC", text[: 4 * LONGEST])
    chunks = [chunk for chunk in re.split(r"[\W_]+", plain) if chunk]
    return _identifier("".join(chunk[0].upper() + chunk[1:] for chunk in chunks), "Type")


def is_spelled(name: str, text: str) -> bool:
    """Whether a name is what the description says, or that with the `_` which tells it from a keyword."""
    return text == name or f"{text}_" == name


def _identifier(text: str, fallback: str) -> str:
    text = text[:LONGEST].rstrip("_")
    if not text[:1].isalpha() or not text.isidentifier():
        letters = "".join(c for c in text if ("a" + c).isidentifier())
        separator = "" if fallback[0].isupper() and not fallback.isupper() else "_"
        text = letters if letters[:1].isalpha() else separator.join(filter(None, (fallback, letters.strip("_"))))
    return text + "_" if keyword.iskeyword(text) or text in _SOFT else text


# --------------------------------------------------------------------------------------------- scopes

_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_IN_TYPES = {"Model", "OpenStrEnum", "OpenIntEnum", "TypeAlias", "Any", "Literal", "UUID", "Decimal"}
_IN_RESOURCES = {"Operation", "NotGiven", "RequestOptions", "Unpack", "SyncResource", "AsyncResource", "Mapping"}
_IN_REQUESTS = {"Style", "FileTypes", "BinaryTypes"}
_IN_PAGES = {"SyncPage", "AsyncPages", "PagedOperation"}
_IN_STREAMS = {"SyncStream", "AsyncStream", "StreamOperation", "ServerSentEvent"}
RESERVED: Mapping[str, frozenset[str]] = {
    "type": frozenset(_IN_TYPES | _IN_RESOURCES | _IN_REQUESTS | _IN_PAGES | _IN_STREAMS | {"Sequence"}),
    "field": frozenset({"to_dict", "to_json", "from_dict", "additional_properties", "field"}),
    "argument": frozenset(
        {"self", "options", "timeout", "extra_headers", "extra_query", "extra_body", "validation", "max_retries"}
    ),
    "resource class": frozenset(_IN_RESOURCES),
    "method": frozenset({"overload"}),
    "module": frozenset(_DEVICES),
    "resource": frozenset(
        _DEVICES | {"call", "close", "with_options", "base_url", "with_raw_response", "with_streaming_response"}
    ),
}
"""Names that the runtime of the SDK has taken, by the kind of thing that may not have them."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a thing would like to be called: the first candidate that is free, else the last with a number.

    Of two with one rank the one goes first whose name is Python as it stands in the description (`is_exact`), and of
    these the one that does not shout: `Pet` before `PET`.
    """

    candidates: tuple[str, ...]
    at: Pointer
    rank: int = 1
    is_exact: bool = False

    @property
    def order(self) -> tuple[object, ...]:
        """What decides who chooses first."""
        place = tuple((len(token), token) if token.isdecimal() else (0, token) for token in self.at.tokens)
        return self.rank, not self.is_exact, self.candidates[0].isupper(), place


PINNED, GIVEN, DERIVED, LAST = 0, 1, 2, 100


class Scope:
    """A place in which names must differ, such as the fields of a model."""

    def __init__(self, kind: str, report: Report, taken: Iterable[str] = ()) -> None:
        self._kind = kind
        self._report = report
        self._taken = {_fold(name) for name in (*RESERVED.get(kind, ()), *taken)}

    def settle(self, wishes: Mapping[K, Wish], remembered: Mapping[K, str] | None = None) -> dict[K, Code]:
        """A name for each, all different: pins, what is remembered, all others; in the order of the wishes."""
        settled: dict[K, Code] = {}
        order = sorted(wishes, key=lambda key: wishes[key].order)
        for key in order:
            if wishes[key].rank == PINNED:
                settled[key] = self._pinned(wishes[key])
        for key in order:
            name = (remembered or {}).get(key)
            if key not in settled and name is not None and self._may_be(name):
                settled[key] = self._take(name)
        for key in order:
            if key not in settled:
                settled[key] = self._free(wishes[key])
        return {key: settled[key] for key in wishes}

    def _may_be(self, name: str) -> bool:
        return name.isidentifier() and not keyword.iskeyword(name) and _fold(name) not in self._taken

    def _take(self, name: str) -> Code:
        self._taken.add(_fold(name))
        return Code(name)

    def _pinned(self, wish: Wish) -> Code:
        name = wish.candidates[0]
        if not self._may_be(name):
            message = f"sdk.toml names this {self._kind} {name}, which is taken: by the SDK itself, or by another pin"
            self._report.error("pin-invalid", message, wish.at)
        return self._take(name)

    def _free(self, wish: Wish) -> Code:
        number = 2
        names = list(wish.candidates)
        while _fold(names[0]) in self._taken:
            if len(names) == 1:
                names.append(_numbered(wish.candidates[-1], number))
                number += 1
            names.pop(0)
        if names[0] != wish.candidates[0]:
            self._report.note(
                "renamed", f"{self._kind} {wish.candidates[0]} is taken: this one is called {names[0]}", wish.at
            )
        return self._take(names[0])


def _numbered(name: str, number: int) -> str:
    separator = "" if name[:1].isupper() and not name.isupper() else "_"
    return f"{name.rstrip('_')}{separator}{number}"


def _fold(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
