"""Readable text -> its first paragraph or sentence, what it says of deprecation, and whether it says anything new."""

from __future__ import annotations

import re
from collections.abc import Iterator
from http import HTTPStatus

from sdkwright.naming.words import singular, words
from sdkwright.words.markup import readable

_LONGEST = 500
"""A longer first paragraph ends with the last of its sentences that fits."""
_LOOKED_AT = 20_000
"""How many characters of an introduction are looked at: what it begins with says what it is about."""
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[^\Wa-z\d_])")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
_NO_PROSE = re.compile(r"- |\d+\. |#{1,6} |> |\||`{3}| {4}")
_DOCUMENT = r"(spec|description|definition|document|file)s?|specifications?|documentation|for"
_OF_THE_DOCUMENT = re.compile(
    rf"https?://\S+$|(this is |here is )?(the |an? )?(\S+ ){{0,3}}(open ?api|swagger)( v?\d[\d.]*)? ({_DOCUMENT})\b",
    re.IGNORECASE,
)
"""A sentence whose subject is the description itself: `OpenAPI specs from https://…`."""
_HEADING = re.compile(r"#{1,6} ")
_DEPRECATED = re.compile(r"deprecat", re.IGNORECASE)
_OF_NAMES = frozenset("a an the of for and in to response request body schema model object param item value".split())
"""Words that a title may have beside a name, and still says nothing else."""
_OF_SUCCESS = frozenset("a an the ok success successful successfully response operation request result default".split())
_OF_SUCCESS |= frozenset(
    "expected of for completed executed description return returns returned was is has been and no content none".split()
)
"""Words of a response that says only that it is one."""
_OF_FAILURE = frozenset("error errors failed failure unexpected bad".split())
_PHRASES = {str(status.value): status.phrase for status in HTTPStatus}
_SHORT = 120


def first_paragraph(text: str) -> str:
    """The first paragraph of prose, on one line; empty where there is none. Lists, tables and headings are no prose."""
    for block in _blocks(readable(text[:_LOOKED_AT])):
        found = _bounded(_LINK.sub(r"\1", " ".join(_prose(block))))
        if any(character.isalpha() for character in found):
            return found
    return ""


def first_sentence(text: str) -> str:
    """The first sentence of a paragraph."""
    return _SENTENCE.split(text, maxsplit=1)[0]


def introduction(text: str) -> str:
    """The first paragraph of what is said of an API; empty where that speaks of the document and not of the API."""
    found = first_paragraph(text)
    return "" if _OF_THE_DOCUMENT.match(found) else found


def without_heading(text: str) -> str:
    """A readable text without the heading that it begins with, which names what it is about."""
    head, _, rest = text.partition("\n\n")
    return rest.strip() if _HEADING.match(head) and "\n" not in head else text


def deprecation_in(text: str) -> str:
    """The sentence of a readable text that says what is deprecated, or what to use instead; empty where none does."""
    for block in _blocks(text):
        sentences = _SENTENCE.split(_LINK.sub(r"\1", " ".join(block)))
        for index, sentence in enumerate(sentences):
            if _DEPRECATED.search(sentence):
                more = sentences[index + 1 : index + 2]
                return " ".join([sentence, *(s for s in more if re.search(r"\b(use|see|instead)\b", s, re.I))])
    return ""


def repeats(title: str, *names: str) -> bool:
    """Whether a title says no more than these names."""
    known = {singular(word) for name in names for word in words(name)} | _OF_NAMES
    said = [singular(word) for word in words(title)]
    return not said or known.issuperset(said)


def says_only_status(text: str, status: str) -> bool:
    """Whether the words of a response say no more than its status does."""
    phrase = _PHRASES.get(status, "")
    known = _OF_SUCCESS if status.startswith("2") else _OF_SUCCESS | _OF_FAILURE
    return len(text) < _SHORT and known.union(words(phrase), [status]).issuperset(words(text))


def is_said(text: str, *others: str) -> bool:
    """Whether one of the others has all of a text already, whatever its signs and its case."""
    if text in others:
        return True
    letters = _letters(text)
    return any(letters in _letters(other) for other in others)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _blocks(text: str) -> Iterator[list[str]]:
    """The blocks of a readable text, each as its lines; code with empty lines in it is none of them."""
    fenced = False
    for block in text.split("\n\n"):
        lines = block.split("\n")
        if not fenced and lines[0]:
            yield lines
        fenced ^= sum(line.lstrip().startswith("```") for line in lines) % 2 == 1


def _prose(lines: list[str]) -> Iterator[str]:
    """The lines of a block up to the first that is no prose."""
    for line in lines:
        if _NO_PROSE.match(line):
            return
        yield line.strip()


def _bounded(text: str) -> str:
    """Whole sentences, as many as fit; one that leads on to a list is left out, or ends where the list would begin."""
    sentences = _SENTENCE.split(text)
    if sentences[-1].endswith(":"):
        sentences = sentences[:-1] or [sentences[0].rstrip(": ")]
    while len(sentences) > 1 and len(" ".join(sentences)) > _LONGEST:
        sentences.pop()
    found = " ".join(sentences)
    if len(found) > _LONGEST:
        return ""
    return found if not found or found[-1] in ".!?…" else f"{found}."
