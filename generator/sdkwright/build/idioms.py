"""What a description only implies: where an operation stands in the tree of resources, and what it does there.

```
GET    /v2/apps                                      apps                  list
POST   /v2/apps                                      apps                  create
GET    /v2/apps/{app_id}                             apps                  retrieve
POST   /v2/apps/{app_id}/job-invocations/{id}/cancel apps.job_invocations  cancel
```
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_VERSION = re.compile(r"v\d+([._-]?\w+)?|api|rest", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_ON_COLLECTION = {"get": "list", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}
_ON_ITEM = {"get": "retrieve", "post": "create", "put": "update", "patch": "update", "delete": "delete"}


@dataclass(frozen=True, slots=True)
class Seat:
    """The place of an operation in the tree of resources, in the words of its path."""

    resource: tuple[str, ...]
    verb: str


def seat(method: str, path: str, *, beside: frozenset[str], collections: frozenset[str]) -> Seat:
    """Where a person would look for an operation.

    `beside` are the methods of its path, `collections` the paths that have items below them: `delete` of what has items
    is `delete_all`, and `put` beside `patch` is `replace`.
    """
    segments = [s for s in path.split("/") if s]
    static = [s for s in segments if not _PLACEHOLDER.search(s)]
    while static and _VERSION.fullmatch(static[0]):
        static.pop(0)
    if not segments or not static:
        return Seat((), method)
    if _PLACEHOLDER.search(segments[-1]):
        verb = "replace" if method == "put" and "patch" in beside else _ON_ITEM.get(method, method)
        return Seat(tuple(static), verb)
    if len(static) > 1 and _is_closing_verb(method, path, segments, collections):
        return Seat(tuple(static[:-1]), static[-1])
    if method == "delete" and path in collections:
        return Seat(tuple(static), "delete_all")
    return Seat(tuple(static), _ON_COLLECTION.get(method, method))


def placeholders(path: str) -> tuple[str, ...]:
    """The names between braces, in the order of the path (OpenAPI 3.1, 4.8.8.1)."""
    return tuple(_PLACEHOLDER.findall(path))


def _is_closing_verb(method: str, path: str, segments: list[str], collections: frozenset[str]) -> bool:
    """Whether the last segment says what is done to the item before it, rather than what the item has."""
    after_item = len(segments) > 1 and bool(_PLACEHOLDER.search(segments[-2]))
    is_verb = method in ("post", "put") and after_item and not segments[-1].endswith("s")
    return is_verb and path not in collections


def collections_of(paths: Iterable[str]) -> frozenset[str]:
    """The paths that have items below them: what stands before a placeholder."""
    return frozenset(path[: hole.start() - 1] for path in paths for hole in _PLACEHOLDER.finditer(path))
