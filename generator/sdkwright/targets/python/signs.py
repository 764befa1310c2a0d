"""Texts that differ in their signs alone, told apart by saying these: `r` and `r+`, `_id` and `id`, `a.b` and `a_b`.

```
text         plain       marked            spelled
r+           r           r plus            r plus
Etc/GMT-1    Etc/GMT-1   Etc/GMT minus 1   Etc slash GMT minus 1
a.b          a.b         a.b               a dot b
```
A name is made of the plain text wherever that tells it from its neighbours; the further forms come where it does not.
What a thing is called does not depend on the order of its neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from sdkwright.characters import folded, is_name_part, is_unseen, normal, spoken
from sdkwright.words import LONGEST, chunks

_READ_OUT = (
    "minus plus not star slash percent equal less greater and or tilde caret hash at dollar "
    "dot comma colon semicolon question underscore backslash open close open close"
)
_SIGNS = dict(zip("-+!*/%=<>&|~^#@$.,:;?_\\()[]", _READ_OUT.split(), strict=True)) | {
    "[]": "brackets",
    "()": "parentheses",
    "{}": "braces",
    "{": "open",
    "}": "close",
    '"': "double quote",
    "'": "quote",
    "`": "backtick",
    " ": "space",
    "\t": "tab",
    "\n": "newline",
    "\r": "return",
}
"""How a value is read out that has nothing but signs, or whose signs matter."""
_BETWEEN_WORDS = frozenset(" _-./:,;\\|")
"""Signs that only divide words, where they stand between two."""
_PAIRS = ("[]", "()", "{}")
_SAYS_ALL = re.compile("[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*")
_GREEK = re.compile("(?<![\u0370-\u03ff])[\u0386-\u03ff](?![\u0370-\u03ff])")


def read_out(text: str) -> str:
    """The signs of a text that has nothing else, said in words; four of them at most."""
    return " ".join(_SIGNS[sign] for sign in [sign for sign in text if sign in _SIGNS][:4])


def greek_said(text: str) -> str:
    """The text with each Greek letter that stands alone as a word, for its capital looks like another letter.

    `μg` is `micro g`, and `Δt` is `delta t`; a word in Greek stays.
    """

    def said(letter: re.Match[str]) -> str:
        is_unit = letter[0] == "μ" and text[letter.end() : letter.end() + 1].isalpha()
        return f" {'micro' if is_unit else spoken(letter[0])} "

    return text if text.isascii() else _GREEK.sub(said, normal(text[: 4 * LONGEST]))


def marked(text: str) -> str:
    """The text with the signs said that do not only divide words: those at its ends, and `+` or the like anywhere."""
    return _said(text, wholly=False)


def spelled(text: str) -> str:
    """The text with all of its signs said."""
    return _said(text, wholly=True)


def has_signs(text: str) -> bool:
    """Whether a text holds what its plain name does not say."""
    return _SAYS_ALL.fullmatch(text) is None and marked(text) + spelled(text) != 2 * text


def told_apart(texts: Sequence[str], make: Callable[[str], str]) -> list[tuple[str, ...]]:
    """What each of several texts may be called, the best name first: its plain one wherever that tells it apart.

    Of texts with one plain name those without signs may keep it; the others say their signs, also the first of them.
    """
    plain = [make(text) for text in texts]
    times = Counter(map(folded, plain))
    casings = Counter(text.lower() for text in texts) if len(times) < len(texts) else Counter[str]()
    pairs = zip(plain, texts, strict=True)
    return [_steps(name, text, make, casings) if times[folded(name)] > 1 else (name,) for name, text in pairs]


def _steps(plain: str, text: str, make: Callable[[str], str], casings: Mapping[str, int]) -> tuple[str, ...]:
    """What one of several texts with the same plain name may be called."""
    said = [name for name in (make(marked(text)), make(spelled(text))) if folded(name) != folded(plain)]
    joined = make(" ".join(chunk.capitalize() for chunk in chunks(text))) if text.isascii() else plain
    cased = make(f"{text} {_casing(text)}") if casings[text.lower()] > 1 else plain
    others = [name for name in (joined, cased) if name != plain]
    return tuple(dict.fromkeys((*said, *others) if said else (plain, *others)))


def _casing(text: str) -> str:
    if text.islower() or text.isupper():
        return "lowercase" if text.islower() else "uppercase"
    return "capitalized" if text.istitle() else "mixed case"


def _said(text: str, *, wholly: bool) -> str:
    """A text with its signs said: all of them, or those that do not only stand between two words."""
    text = text[:LONGEST]
    if wholly and any(map(_is_lost, text)):
        text = "".join(f"_{'_'.join(chunks(spoken(c)))}_" if _is_lost(c) else c for c in text).strip("_")
    groups = [("".join(group), is_word) for is_word, group in groupby(normal(text), key=is_name_part)]
    parts = []
    for index, (group, is_word) in enumerate(groups):
        after = groups[index + 1][0] if index + 1 < len(groups) else ""
        between = bool(index and after)
        is_kept = is_word or (between and (group == "_" or not (wholly or _is_mark(group, after))))
        parts.append(group if is_kept else f" {_signs_said(group, after, is_first=index == 0)} ")
    return "".join(parts)


def _is_lost(character: str) -> bool:
    """Whether nobody sees it in a name: what has no shape, and a superscript, a fraction or a number in a circle."""
    is_number = character.isnumeric() and not character.isdecimal() and not character.isalpha()
    return not character.isascii() and (is_number or is_unseen(character))


def _is_mark(signs: str, after: str) -> bool:
    """Whether signs between two words say more than that these are two."""
    return not _BETWEEN_WORDS.issuperset(signs) or (signs == "-" and after[0].isdigit())


def _signs_said(signs: str, after: str, *, is_first: bool) -> str:
    said = []
    while signs:
        size = 2 if signs[:2] in _PAIRS else 1
        sign, signs = signs[:size], signs[size:]
        if sign == "-" and not ((is_first or after[:1].isdigit()) and not signs):
            said.append("dash")
        elif sign == "!" and not is_first:
            said.append("bang")
        else:
            said.append(_SIGNS.get(sign) or spoken(sign))
    return " ".join(said)
