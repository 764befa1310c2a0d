"""APIs of remote calls: their paths name functions, not things.

```
POST /users.list                        users.list
POST /shop.v1.CartService/AddItem       cart.add_item
POST /core/stats, /kv/range, ...        core.stats, kv.range, where nearly all operations are so
POST /sendMessage, /getUpdates, ...     each path is a verb, and what that is done to
```
"""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.build.tree.clashes import Seat
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import is_phrase
from sdkwright.naming.words import words

_SHARE, _FEW = 0.8, 5
"""The part of all operations that are POST on a path without holes from which on an API is one of calls."""


def is_of_phrases(routes: Sequence[Route]) -> bool:
    """Whether most paths are one step each, which says what is done: `/sendMessage`."""
    return 2 * sum(len(route.steps) == 1 and is_phrase(route.steps[0].word) for route in routes) > len(routes)


def is_of_calls(routes: Sequence[Route]) -> bool:
    """Whether nearly all operations are calls by POST."""
    calls = sum(_is_grouped_post(route) for route in routes)
    return len(routes) >= _FEW and calls >= _SHARE * len(routes)


def remote_call(route: Route) -> Seat | None:
    """A path that names a function: `/users.list`, `/shop.v1.CartService/AddItem`."""
    first, *more = route.words
    if len(route.steps) == 1 and "." in first.strip("."):
        *resource, verb = [part for part in first.split(".") if words(part)]
        return Seat(tuple(resource), verb) if resource else None
    if len(route.steps) == len(route.words) == 2 and first[-7:] == "Service" and more[0][:1].isupper():
        name = first.rpartition(".")[2]
        return Seat((name[:-7] or name,), more[0])
    return None


def _is_grouped_post(route: Route) -> bool:
    """Whether a route is that of a call by POST: `/core/stats`, `/kv/range`."""
    return route.method == "post" and len(route.words) > 1 and not any(step.is_hole for step in route.steps)
