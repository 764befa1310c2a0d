"""When the verb of an operationId or a summary goes before what the method of HTTP says, and why.

```
POST   /teams/{id}/members      addMember          add         it joins two things, and creates none
POST   /members                 addMember          create      there is nothing that it is added to
POST   /playlists/{}/followers  followPlaylist     follow
GET    /networks/{id}           NetworkInspect     inspect
PUT    /me/albums               saveAlbums         save        where DELETE /me/albums takes away
POST   /reports/query           getReports         retrieve    a POST that only reads
PATCH  /threads/{id}            markThreadAsRead   mark_as_read
DELETE /orders/{id}             deleteOrder        (none)      it says no more than DELETE
```
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from sdkwright.build.tree.phrases import Phrase
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import JOINS, PARTS, PLAIN, UPLOADS, done_by, is_lookup, is_noun_too
from sdkwright.naming.words import singular, words

_READS = PLAIN["get"] - {"query", "lookup", "list"}
_METHODS = frozenset(PLAIN)
_PLAIN_ELSEWHERE = PLAIN["post"] | PLAIN["delete"] | PLAIN["patch"]


@dataclass(frozen=True, slots=True)
class Beside:
    """The methods of a collection, and of the things in it."""

    collection: Set[str]
    item: Set[str]

    @property
    def is_complete(self) -> bool:
        """Whether things are listed, made, read and taken away here: then to add one is to create it."""
        return self.collection >= {"get", "post"} and self.item >= {"get", "delete"}


def heard(route: Route, phrase: Phrase, beside: Beside) -> str:
    """What a method is called after the verb that was said; empty where that says no more than the HTTP method."""
    verb = phrase.verb
    if not verb or route.method not in _METHODS:
        return ""
    if route.method == "post" and verb in _READS:
        return _counted(route, phrase) or "retrieve"
    if verb == "list" and route.method != "get":
        return verb if route.method == "post" else ""  # what changes something lists nothing: a list is a thing there
    is_plain = verb in PLAIN[route.method] and not _keeps(route, verb, beside)
    if not phrase.manner and (is_plain or _is_what_it_is_called(route, verb)):
        return ""
    if verb in _METHODS or phrase.objects[:1] in {(method,) for method in _METHODS} or verb in _PLAIN_ELSEWHERE:
        return ""
    if verb in JOINS | PARTS and (beside.is_complete or not _is_below(route)):
        return ""
    if (verb in UPLOADS and not route.sends_file) or (route.method == "get" and _is_noun(route, phrase)):
        return ""
    return f"{verb} {phrase.manner}".strip()


def _is_what_it_is_called(route: Route, verb: str) -> bool:
    """Whether the path says the verb already: `invites.invite` would say it twice."""
    if verb in {singular(word) for text in route.words for word in words(text)}:
        return True
    return route.method == "post" and verb == done_by(route.words[-1])


def _keeps(route: Route, verb: str, beside: Beside) -> bool:
    """Whether a PUT adds to a collection, from which a DELETE of the same path takes away: nothing is changed there."""
    is_pair = "delete" in beside.collection and not beside.collection & {"post", "patch"}
    return verb == "save" and is_pair and route.method == "put" and not route.steps[-1].is_hole


def _is_noun(route: Route, phrase: Phrase) -> bool:
    """Whether a GET says a noun where its verb would stand: `end_user_info` ends nothing."""
    known = {singular(word) for text in route.words for word in words(text)}
    return is_noun_too(phrase.verb) and not is_lookup(phrase.verb) and not phrase.names <= known


def _is_below(route: Route) -> bool:
    """Whether what is done is done to something: a hole, or a word, stands before the collection."""
    return len(route.words) > 1


def _counted(route: Route, phrase: Phrase) -> str:
    """What a POST does that gives back what somebody would count: `getTokenCounts` of tokens counts them."""
    known = {singular(word) for text in route.words for word in words(text)}
    more = [word for word in phrase.objects if singular(word) not in known]
    return next((verb for word in more[:1] if (verb := done_by(word)) == "count"), "")
