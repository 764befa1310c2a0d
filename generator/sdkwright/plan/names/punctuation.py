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
from collections.abc import Callable, Sequence
from itertools import groupby

from sdkwright.naming.characters import folded, is_name_part, is_unseen, normal, spoken
from sdkwright.naming.words import LONGEST, chunks

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
    return _spelled_out(_split(text), _is_mark)


def spelled(text: str) -> str:
    """The text with all of its signs said; an underscore between two words is none."""
    text = text[:LONGEST]
    if any(map(_is_lost, text)):
        text = "".join(f"_{'_'.join(chunks(spoken(c)))}_" if _is_lost(c) else c for c in text).strip("_")
    return _spelled_out(_split(text), _is_said)


def has_punctuation(text: str) -> bool:
    """Whether a text holds what its plain name does not say."""
    return _SAYS_ALL.fullmatch(text) is None and marked(text) + spelled(text) != 2 * text


def distinct_spellings(texts: Sequence[str], make: Callable[[str], str]) -> list[tuple[str, ...]]:
    """What each of several texts may be called, the best name first: its plain one wherever that tells it apart.

    Of texts with one plain name those without signs may keep it; the others say their signs, also the first of them.
    Where signs only divide words (`domain.created`, `domain-created`) the first stays plain, if none is without any.
    """
    plain = [make(text) for text in texts]
    groups: dict[str, list[str]] = {}
    for name, text in zip(plain, texts, strict=True):
        groups.setdefault(folded(name), []).append(text)
    steps = {text: names for group in groups.values() for text, names in _apart(group, make).items()}
    return [steps[text] for text in texts]


def _apart(texts: list[str], make: Callable[[str], str]) -> dict[str, tuple[str, ...]]:
    """What texts may be called whose plain name is the same."""
    if len(texts) == 1:
        return {texts[0]: (make(texts[0]),)}
    where = _differing(texts)
    signs = {_split(text)[index] for text in texts for index in where}
    only_divides = bool(signs) and all(_BETWEEN_WORDS.issuperset(each) for each in signs) and 0 not in where
    may_be_plain = only_divides and all(has_punctuation(text) for text in texts)
    casings = Counter(text.lower() for text in texts)
    found = {}
    for text in texts:
        plain = make(text)
        least = (
            _spelled_out(_split(text), lambda *part: part[0] in where and _is_said(*part)) if where else marked(text)
        )
        said = [name for name in (make(least), make(marked(text)), make(spelled(text))) if name != plain]
        joined = make(" ".join(chunk.capitalize() for chunk in chunks(text))) if text.isascii() else plain
        cased = make(f"{text} {_casing(text)}") if casings[text.lower()] > 1 else plain
        others = [name for name in (joined, cased) if name != plain]
        keeps = may_be_plain or not said
        found[text] = tuple(dict.fromkeys((*([plain] if keeps else []), *said, *others)))
    return found


def _differing(texts: Sequence[str]) -> frozenset[int]:
    """The places at which texts of the same words have different signs; none where these are not so alike."""
    splits = [_split(text) for text in texts]
    if len({len(split) for split in splits}) > 1:
        return frozenset()
    return frozenset(i for i, parts in enumerate(zip(*splits, strict=True)) if len({*map(folded, parts)}) > 1)


def _casing(text: str) -> str:
    if text.islower() or text.isupper():
        return "lowercase" if text.islower() else "uppercase"
    return "capitalized" if text.istitle() else "mixed case"


def _split(text: str) -> list[str]:
    """Words and the signs around them, in turns; the first are signs, perhaps none."""
    groups = [("".join(group), is_word) for is_word, group in groupby(normal(text[:LONGEST]), key=is_name_part)]
    return [*([""] if groups and groups[0][1] else []), *(group for group, _ in groups)]


def _spelled_out(parts: Sequence[str], is_said: Callable[[int, str, str], bool]) -> str:
    """A text with some of its signs said: by their place, what they are, and what comes after them."""
    found = []
    for index, part in enumerate(parts):
        after = parts[index + 1] if index + 1 < len(parts) else ""
        is_sign = index % 2 == 0 and part and is_said(index, part, after)
        found.append(f" {_signs_said(part, after, is_first=index == 0)} " if is_sign else part)
    return "".join(found)


def _is_lost(character: str) -> bool:
    """Whether nobody sees it in a name: what has no shape, and a superscript, a fraction or a number in a circle."""
    is_number = character.isnumeric() and not character.isdecimal() and not character.isalpha()
    return not character.isascii() and (is_number or is_unseen(character))


def _is_said(index: int, signs: str, after: str) -> bool:
    """Whether signs are anything but the underscore that a name has between two words itself."""
    return signs != "_" or not (index and after)


def _is_mark(index: int, signs: str, after: str) -> bool:
    """Whether signs say more than that they stand between two words."""
    between = index > 0 and after
    return not between or not _BETWEEN_WORDS.issuperset(signs) or (signs == "-" and after[0].isdigit())


def _signs_said(signs: str, after: str, *, is_first: bool) -> str:
    said = []
    while signs:
        size = 2 if signs[:2] in _PAIRS else 1
        sign, signs = signs[:size], signs[size:]
        if sign == "-" and after and not (is_first or after[0].isdigit()):
            said.append("dash")
        elif sign == "!" and not is_first:
            said.append("bang")
        else:
            said.append(_SIGNS.get(sign) or spoken(sign))
    return " ".join(said)
