"""Which operations are methods of the client itself: those whose path names no resource, and says what is done.

```
POST /sendMessage             client.send_message         its path is a verb, and what that is done to
POST /predict                 client.predict              `predict` has one operation, and is a verb
GET  /search                  client.search
GET  /health                  client.health.retrieve      a thing that is read
GET  /me                      client.me.retrieve
POST /search, /search/users   client.search.search        a resource: more than one thing is done there
POST /stream                  client.stream.create        it may be a thing
GET  /                        client.api.retrieve         nothing says what is done
```
A word that is as often a noun (`stream`, `export`) is a verb where the operationId or the summary says it so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tree.clashes import Seat
from sdkwright.build.tree.phrases import Phrase, phrase_of
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import MAKES, PLAIN, is_act, is_lookup, is_verb
from sdkwright.naming.words import is_plural, words

_NAMELESS = "api"
"""The resource of what no path, no tag and no operationId has a word for."""
_SAYS_NOTHING = frozenset("retrieve list create update replace delete".split())
"""What an operation is called after its method alone."""


def with_methods_of_client(routes: Sequence[Route], seats: Sequence[Seat]) -> tuple[Seat, ...]:
    """The seats; one without a resource is a method of the client."""
    held = Counter(seat.key[0][:1] for seat in seats)
    named = [_named(seat) for seat in seats]
    taken = {seat.key for seat in named}
    settled: list[Seat] = []
    for route, seat in zip(routes, named, strict=True):
        own = _own(route, seat) if held[seat.key[0][:1]] == 1 else None
        settled.append(own if own is not None and own.key not in taken else seat)
    return tuple(settled)


def _named(seat: Seat) -> Seat:
    """A seat without a resource, where it has a verb of its own; else below a resource that says nothing."""
    if seat.resource or (words(seat.verb)[:1] and seat.verb not in _SAYS_NOTHING | PLAIN.keys()):
        return seat
    return replace(seat, resource=(_NAMELESS,))


def _own(route: Route, seat: Seat) -> Seat | None:
    """The client's own method that a resource of one operation comes to, where its only word is a verb."""
    word = route.words[-1] if len(route.words) == 1 else ""
    if not word or len(seat.resource) != 1 or words(seat.resource[0]) != words(word):
        return None
    if is_plural(word) or word.lower() in PLAIN or not _is_said(route, phrase_of(route), word):
        return None
    return Seat((), word, f"`{word}` says what is done, has this operation alone, and is no thing")


def _is_said(route: Route, phrase: Phrase, word: str) -> bool:
    """Whether the word of a path is what is done there, for all that its operationId or its summary say."""
    if route.method == "get":
        is_asked = is_lookup(word) and not route.steps[-1].is_hole
        return is_asked and (is_verb(word) or is_act(word) or phrase.verb == word.lower())
    if route.method != "post" or phrase.verb in MAKES:
        return False
    return is_verb(word) or is_act(word) or phrase.verb == word.lower()
