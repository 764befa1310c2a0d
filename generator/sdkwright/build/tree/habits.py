"""How an API writes its operationIds: whether they say verbs, and whether these stand first.

```
listZones, createZone, rectifyZone           a verb first: what stands before `Zone` is one, known or not
ContainerList, ContainerTop, ImageHistory    they say verbs: what says none was meant without
users_orders, users_orders_items             made of the path: they say nothing of what is done
```
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sdkwright.build.tree.phrases import Phrase, own_words
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import is_known_verb
from sdkwright.naming.words import singular, words

_SHARE = 0.6
"""The part of all operationIds from which on something is a habit."""
_WRITES = frozenset({"post", "put", "patch", "delete"})


@dataclass(frozen=True, slots=True)
class Habits:
    """What most operationIds of an API have in common."""

    says_verbs: bool = False
    verbs_first: bool = False


def habits_of(routes: Sequence[Route]) -> Habits:
    """The habits of those who wrote a description."""
    said = [found for found in map(own_words, routes) if found]
    verbs = sum(any(map(is_known_verb, found)) for found in said)
    first = sum(is_known_verb(found[0]) for found in said)
    return Habits(verbs > 0 and verbs >= _SHARE * len(said), first > 0 and first >= _SHARE * len(said))


def with_unknown_verb(route: Route, phrase: Phrase, habits: Habits) -> Phrase:
    """The phrase with the verb that stands before the very thing which a path ends with, where verbs stand first."""
    if not habits.verbs_first or route.method not in _WRITES or not route.words or route.steps[-1].is_verb:
        return phrase
    said, thing = own_words(route), [singular(word) for word in words(route.words[-1])]
    if len(said) < 2 or any(map(is_known_verb, said)) or said[0] in thing:
        return phrase
    is_state = thing in ([f"{said[0]}d"], [f"{said[0]}ed"])  # `scopeToken` on `/token/scoped`
    if not is_state and [singular(word) for word in said[1:]] != thing:
        return phrase
    return replace(phrase, verb=said[0], manner="", objects=said[1:], by=(), is_summary=False)
