"""What many paths begin with tells nothing: versions, `api`, a product's name, the parent of everything.

```
/api/v1/users                                 users
/v2/checkout/orders                           orders                  where all paths begin with checkout
/admin/realms/{realm}/users                   users                   where nearly all do; the hole stays an argument
/subscriptions/{}/providers/Microsoft.X/vms   vms                     Azure's context
/v1/users, /v2/users                          v1.users, v2.users      versions stay where they tell two apart
```
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sdkwright.build.tree.routes import Route, Step
from sdkwright.naming.words import is_plural

_SHARE = 0.9
"""The part of all operations below one parent from which on the parent tells nothing."""
_MANY, _KINDS = 20, 4
"""So many operations, on so many kinds of thing, must stand below a parent before it is taken for granted."""
_FORMAT = "json"
"""What a path may end with that says nothing of what is there."""
_NAMESPACE = re.compile(r"[A-Za-z]\w*(\.\w+)+")


def without_shared_prefixes(routes: Sequence[Route]) -> tuple[Route, ...]:
    """The routes with what tells something of their paths."""
    short = tuple(_without_namespace(_without_noise(route)) for route in routes)
    short = _without_versions(short)
    while (shorter := _without_parent(short)) != short:
        short = shorter
    return short


def _without_noise(route: Route) -> Route:
    """Without `api` and the version in front, and the format at the end; a path of nothing else keeps its last step."""
    kept, version = list(route.steps), ""
    while len(kept) > 1 and kept[0].is_noise and not (kept[0].is_version and kept[1].is_verb):
        first = kept.pop(0)
        version = first.word if first.is_version and first.word else version
    if len(kept) > 1 and kept[-1].word.lower() == _FORMAT:
        kept.pop()
    return replace(route, steps=tuple(kept), version=version)


def _without_namespace(route: Route) -> Route:
    """Without the scope of a resource of Azure (ARM RPC, "Uri Path Structure")."""
    for index, step in enumerate(route.steps[:-2]):
        after = route.steps[index + 1]
        if step.word == "providers" and _NAMESPACE.fullmatch(after.word):
            rest = route.steps[index + 2 :]
            return replace(route, steps=tuple(s for s in rest if s.word != "default" or s is rest[-1]))
    return route


def _without_versions(routes: Sequence[Route]) -> tuple[Route, ...]:
    """Versions go, unless two of them have the same thing: then that thing stands below its version."""
    seen: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    for route in routes:
        seen[route.method, *_unversioned(route)].add(_version(route))
    clashing = {_first(key[1:]) for key, versions in seen.items() if len(versions) > 1}
    return tuple(_versioned(route, is_kept=_first(_unversioned(route)) in clashing) for route in routes)


def _versioned(route: Route, *, is_kept: bool) -> Route:
    last = len(route.steps) - 1
    kept = tuple(s for i, s in enumerate(route.steps) if not (s.is_version and s.word) or i == last)
    lead = (Step(_version(route)),) if is_kept and _version(route) else ()
    return replace(route, steps=lead + kept)


def _version(route: Route) -> str:
    inner = [s.word for s in route.steps[:-1] if s.is_version and s.word]
    return " ".join(filter(None, (route.version, *inner)))


def _unversioned(route: Route) -> tuple[str, ...]:
    last = len(route.steps) - 1
    return tuple(s.key for i, s in enumerate(route.steps) if not (s.is_version and s.word) or i == last)


def _first(shape: Iterable[object]) -> object:
    return next((key for key in shape if key != "{}"), None)


def _without_parent(routes: Sequence[Route]) -> tuple[Route, ...]:
    """Without the parent that all, or nearly all, have in common."""
    leads = Counter(route.shape[: _lead(route)] for route in routes)
    parent, count = max(leads.items(), key=lambda item: (item[1], item[0]), default=((), 0))
    if not parent or count < _SHARE * len(routes):
        return tuple(routes)
    below = [route for route in routes if route.shape[: len(parent)] == parent]
    kinds = {route.shape[len(parent)] for route in below if len(route.shape) > len(parent)} - {"{}"}
    others = {_first(route.shape) for route in routes if route.shape[: len(parent)] != parent}
    is_plain = count == len(routes) and "{}" not in parent and not is_plural(parent[-1])
    is_plain = is_plain and len({route.shape for route in routes}) > 1
    is_granted = count >= _MANY and len(kinds) >= _KINDS
    if not (is_plain or is_granted) or kinds & {str(other) for other in others}:
        return tuple(routes)
    shared = len(parent)
    return tuple(replace(r, steps=r.steps[shared:]) if r.shape[: _lead(r)] == parent else r for r in routes)


def _lead(route: Route) -> int:
    """How many steps belong to the first thing of a path, where something else stands below it."""
    steps = route.steps
    holes = next((i for i, step in enumerate(steps) if not step.is_hole), len(steps))
    end = next((i for i, step in enumerate(steps[holes + 1 :], holes + 1) if not step.is_hole), len(steps))
    return end if end < len(steps) and not steps[end].is_verb else 0
