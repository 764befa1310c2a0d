"""What an operation is called in a heading and in a list: a few words, also where its summary is an essay."""

from __future__ import annotations

from itertools import pairwise

from sdkwright.model import Given, Operation
from sdkwright.naming.words import singular, words
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_sentence

_LONGEST = 80
"""So many characters are read at a glance."""
_OF_ONE = ("retrieve", "create", "update", "delete")
"""Verbs that have one thing to do with."""
_ESSAY = 200
"""A longer summary says what a description should say, and its first sentence is not what it is about."""


def title_of(operation: Operation) -> str:
    """The summary or its first sentence where that is short, else the words of its id, else verb and resource."""
    said = plain_summary(operation)
    first = first_sentence(said) if len(said) <= _ESSAY else ""
    if first and len(first) <= _LONGEST:
        return _without_stop(first)
    id_words = words(operation.name.text) if isinstance(operation.name, Given) else []
    if len(id_words) > 1 and len(" ".join(id_words)) <= _LONGEST and not _is_path(id_words, operation):
        return _sentence(id_words)
    noun = words(operation.resource[-1]) if operation.resource else []
    is_one = operation.verb in _OF_ONE or _is_of_one(noun, operation.path)
    return _sentence([*words(operation.verb), *noun[:-1], *(singular(last) if is_one else last for last in noun[-1:])])


def _is_of_one(noun: list[str], path: str) -> bool:
    """Whether a path names one thing of a kind: `/orders/{id}/cancel`."""
    steps = path.split("/")
    return any(words(step) == noun and after.startswith("{") for step, after in pairwise(steps))


def _is_path(id_words: list[str], operation: Operation) -> bool:
    """Whether an id is the method and the path, as generators of descriptions make them: `GetCustomersCustomer`."""
    return id_words[0] == operation.method.lower() and set(id_words[1:]).issubset(words(operation.path))


def says_all(title: str, operation: Operation) -> bool:
    """Whether a title says what the summary says."""
    return _without_stop(plain_summary(operation)) in ("", title)


def plain_summary(operation: Operation) -> str:
    """The summary as text on one line, without the signs of Markdown."""
    return " ".join(readable(operation.doc.summary.raw).replace("`", "").split())


def _without_stop(said: str) -> str:
    return said.removesuffix(".") if not said.endswith("..") else said


def _sentence(said: list[str]) -> str:
    text = " ".join(said) or "call"
    return text[:1].upper() + text[1:]
