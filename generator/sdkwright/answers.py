"""Beside the way: what slow functions of a text alone answered in earlier runs of the user.

A run opens its answers (`answering`), and a function asks for one (`answer`). Without a run, or without a cache, it is
computed. All answers of a function are one entry of the cache, whose key has the code that gives them: only what is a
function of its text and of that code may ask here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import sha256

from sdkwright.cache import NO_CACHE, Cache, Key, code_of, key_of
from sdkwright.text import Json

_LONG = 2_000
"""Characters from which on a text is kept as its hash."""
_MOST = 30_000
"""So many answers of a function are kept; beyond them only those that the last run asked for."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a function answers, and the modules of ours that decide it."""

    name: str
    modules: tuple[str, ...]

    @property
    def key(self) -> Key:
        """Where its answers are kept."""
        return key_of("answers", self.name, code_of(*self.modules))


@dataclass(slots=True)
class _Answers:
    """The answers to a question: those that are kept, and those that this run asked for."""

    kept: dict[str, Json]
    asked: dict[str, Json] = field(default_factory=dict)


class _Run:
    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._answers: dict[Question, _Answers] = {}

    def answer(self, question: Question, text: str, compute: Callable[[str], Json]) -> Json:
        answers = self._answers.get(question)
        if answers is None:
            answers = self._answers[question] = _Answers(self._read(question.key))
        key = text if len(text) < _LONG else f"#{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
        if key not in answers.asked:
            answers.asked[key] = answers.kept[key] if key in answers.kept else compute(text)
        return answers.asked[key]

    def close(self) -> None:
        for question, answers in self._answers.items():
            if answers.asked.keys() - answers.kept.keys():
                every = {**answers.kept, **answers.asked}
                found = every if len(every) <= _MOST else answers.asked
                self._cache.put(question.key, json.dumps(found).encode("ascii"))

    def _read(self, key: Key) -> dict[str, Json]:
        try:
            found = json.loads(self._cache.get(key) or b"{}")
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


_RUN: ContextVar[_Run | None] = ContextVar("_RUN", default=None)


@contextmanager
def answering(cache: Cache) -> Iterator[None]:
    """Answers from a cache, and keeps there what is new."""
    run = None if cache is NO_CACHE else _Run(cache)
    token = _RUN.set(run)
    try:
        yield
        if run is not None:
            run.close()
    finally:
        _RUN.reset(token)


def answer(question: Question, text: str, compute: Callable[[str], Json]) -> Json:
    """What a function answers to a text: kept, or computed."""
    run = _RUN.get()
    return compute(text) if run is None else run.answer(question, text, compute)
