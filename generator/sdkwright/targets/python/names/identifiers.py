"""Text -> identifiers: how Python writes a name, for `plan.names` to settle who gets which."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from sdkwright.config.distribution import flaw_of_identifier
from sdkwright.naming.characters import is_identifier, is_name_start, normal, upper
from sdkwright.naming.words import LONGEST, chunks, words
from sdkwright.parse import whole
from sdkwright.plan.names import scopes
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.punctuation import greek_said, read_out
from sdkwright.plan.names.scopes import K, Wish
from sdkwright.report import Report
from sdkwright.targets.python.names.reserved import ALIKE, RESERVED
from sdkwright.text import Code

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
    return snake_name(spelled(normal(text)))


def spelled(text: str) -> str:
    """A text whose digit in front is a word: `1Password` is `one Password`."""
    return f"{_DIGITS[whole(text[0]) or 0]} {text[1:]}" if _SPELLED.match(text) else text


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


def aside(name: str) -> str:
    """The name beside one that Python, or the SDK itself, has."""
    return f"{name}_"


def prefixed(word: str, name: str) -> str:
    """A name behind a word that tells whose it is."""
    return f"{word}_{name}"


def numbered(name: str, number: int) -> str:
    """A name with a number, as its words are written together."""
    separator = "" if name[:1].isupper() and not name.isupper() else "_"
    return f"{name.rstrip('_')}{separator}{number}"


PYTHON = Language(
    title="Python",
    resource=spoken_name,
    operation=partial(snake_name, fallback="operation"),
    type=class_name,
    field=snake_name,
    member=constant_name,
    argument=snake_name,
    escape=aside,
    prefixed=prefixed,
    numbered=numbered,
    flaw_of_name=flaw_of_identifier,
    reserved=RESERVED,
    alike=ALIKE,
    is_of_settings=True,
)
"""How Python writes names, and which of them an SDK has taken."""


class Scope:
    """A scope whose names are Python."""

    def __init__(
        self,
        kind: str,
        report: Report,
        taken: Iterable[str] = (),
        *,
        unlike: Iterable[str] = (),
        family: Callable[[Code], tuple[Code, ...]] = lambda name: (name,),
    ) -> None:
        self._scope = scopes.Scope(kind, PYTHON, report, taken, unlike=unlike, family=lambda name: family(Code(name)))

    def settle(self, wishes: Mapping[K, Wish], remembered: Mapping[K, str] | None = None) -> dict[K, Code]:
        """A name for each, all different."""
        return coded(self._scope.settle(wishes, remembered))


def coded(names: Mapping[K, str]) -> dict[K, Code]:
    """Names that were settled for Python, as what may be printed."""
    return {key: Code(name) for key, name in names.items()}
