"""Beside the way: the results of slow functions of a text alone, kept for later runs of the user.

A run opens its memo (`memoizing`), and a function asks for a result (`memoized`). Without a run, or without a cache, it
is computed. All results of a function are one entry of the cache, whose key has the code that gives them: only what is
a function of its text and of that code may ask here.
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
"""So many results of a function are kept; beyond them only those that the last run asked for."""


@dataclass(frozen=True, slots=True)
class Computation:
    """What computes a text's result, and the modules of ours that decide it."""

    name: str
    modules: tuple[str, ...]

    @property
    def key(self) -> Key:
        """Where its results are kept."""
        return key_of("answers", self.name, code_of(*self.modules))


@dataclass(slots=True)
class _Results:
    """The results to a computation: those that are kept, and those that this run asked for."""

    kept: dict[str, Json]
    asked: dict[str, Json] = field(default_factory=dict)


class _Run:
    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._results: dict[Computation, _Results] = {}

    def memoized(self, computation: Computation, text: str, compute: Callable[[str], Json]) -> Json:
        results = self._results.get(computation)
        if results is None:
            results = self._results[computation] = _Results(self._read(computation.key))
        key = text if len(text) < _LONG else f"#{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"
        if key not in results.asked:
            results.asked[key] = results.kept[key] if key in results.kept else compute(text)
        return results.asked[key]

    def close(self) -> None:
        for computation, results in self._results.items():
            if results.asked.keys() - results.kept.keys():
                every = {**results.kept, **results.asked}
                found = every if len(every) <= _MOST else results.asked
                self._cache.put(computation.key, json.dumps(found).encode("ascii"))

    def _read(self, key: Key) -> dict[str, Json]:
        try:
            found = json.loads(self._cache.get(key) or b"{}")
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


_RUN: ContextVar[_Run | None] = ContextVar("_RUN", default=None)


@contextmanager
def memoizing(cache: Cache) -> Iterator[None]:
    """Takes results from a cache, and keeps there what is new."""
    run = None if cache is NO_CACHE else _Run(cache)
    token = _RUN.set(run)
    try:
        yield
        if run is not None:
            run.close()
    finally:
        _RUN.reset(token)


def memoized(computation: Computation, text: str, compute: Callable[[str], Json]) -> Json:
    """What a function results to a text: kept, or computed."""
    run = _RUN.get()
    return compute(text) if run is None else run.memoized(computation, text, compute)
