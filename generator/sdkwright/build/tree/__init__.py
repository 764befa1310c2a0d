"""What a description only implies: where an operation stands in the tree of resources, and what it does there.

```
GET    /v2/apps                                       apps                  list
POST   /v2/apps                                       apps                  create
GET    /v2/apps/{app_id}                              apps                  retrieve
POST   /v2/apps/{app_id}/job-invocations/{id}/cancel  apps.job_invocations  cancel
GET    /v2/apps/{app_id}/health                       apps                  retrieve_health
```
The path decides. A response says whether a GET lists; tags and the operationId are asked where a path tells nothing,
and where two operations of a resource would do the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tree.clashes import Seat, seat_apart
from sdkwright.build.tree.prefixes import without_shared_prefixes
from sdkwright.build.tree.responses import response_shape
from sdkwright.build.tree.routes import Route, steps, unnumbered, variant
from sdkwright.build.tree.verbs import is_lookup, is_phrase, is_verb, may_be_verb, on_collection, on_item
from sdkwright.model import Given, Operation, Schema
from sdkwright.name_words import is_plural, words

_WRAPPERS = frozenset(
    "data items results records entries values value objects list rows elements content hits payload result".split()
)
"""What the property of a response is called that holds the things themselves."""
_CHANGES = frozenset("update modify edit change patch".split())
_GROUPED = re.compile(r"(?P<group>\w+?)[_/](?P<verb>[A-Za-z]\w*)|(?:\w+\.)*(?P<last>\w+)\.(?P<method>\w+)")


def seated(operations: Sequence[Operation], schemas: Sequence[Schema]) -> tuple[Operation, ...]:
    """The operations with their places in the tree; no two have the same one. Their order decides nothing."""
    routes = without_shared_prefixes([Route(op, steps(op.template), response_shape(op, schemas)) for op in operations])
    tree = _Tree(routes)
    seats = seat_apart(routes, [_with_variant(tree.seat(route), route) for route in routes])
    pairs = zip(operations, seats, strict=True)
    return tuple(replace(op, resource=seat.resource, verb=seat.verb, seat=seat.why) for op, seat in pairs)


class _Tree:
    """All paths together: what stands beside and below each."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._methods: dict[tuple[str, ...], set[str]] = {}
        self._collections: set[tuple[str, ...]] = set()
        self._parents: set[tuple[str, ...]] = set()
        calls = sum(len(route.steps) == 1 and is_phrase(route.steps[0].word) for route in routes)
        self._is_remote = 2 * calls > len(routes)
        for route in routes:
            self._methods.setdefault(route.shape, set()).add(route.method)
            for end in range(1, len(route.shape)):
                known = self._collections if route.shape[end] == "{}" else self._parents
                known.add(route.shape[:end])

    def seat(self, route: Route) -> Seat:
        """Where a person would look for an operation."""
        seat, why = self._ruled(route)
        return replace(seat, why=why)

    def _ruled(self, route: Route) -> tuple[Seat, str]:
        """The seat, and the rule that found it."""
        if not route.words:
            return _by_name(route), "its path has no word: the operationId and the tag say what it is"
        if rpc := _remote_call(route):
            return rpc, "its path names a function"
        last = route.steps[-1]
        if last.is_verb:
            verb = self._custom(route, last.word)
            return self._below(route, route.words[:-1], verb), f"its path ends with `{last.word}`, a verb by its form"
        if last.is_hole:
            return self._on_item(route), f"its path ends with a parameter, which {route.method} takes for one thing"
        if words(last.word)[0] == "by" and len(route.words) > 2 and may_be_verb(route.words[-2]):
            seat = Seat(route.words[:-2], f"{route.words[-2]} {last.word}")
            return seat, f"`{last.word}` says more of the verb before it"
        if self._closes(route):
            seat = self._below(route, _without_actions(route), last.word)
            return seat, f"its path ends with `{last.word}`, which says what is done"
        return self._on_word(route), f"its path ends with `{last.word}`, a thing, and this is what {route.method} does"

    def _below(self, route: Route, resource: tuple[str, ...], verb: str) -> Seat:
        """A verb on a resource; one that stands alone in its path belongs to what its tag says."""
        tag = route.operation.tags[0] if route.operation.tags and words(route.operation.tags[0]) else ""
        return Seat(resource or ((tag,) if tag else ()), verb)

    def _custom(self, route: Route, word: str) -> str:
        """What a word does that can only be a verb: `$value` needs one in front, `$count` does not."""
        if not word.startswith("$") or word == "$count":
            return word
        plural = word == "$ref" and self._lists(route)
        return f"{'list' if plural else on_item(route.method, self._beside(route))} {word}"

    def _beside(self, route: Route) -> frozenset[str]:
        return frozenset(self._methods.get(route.shape, ()))

    def _on_item(self, route: Route) -> Seat:
        """What ends in a hole: one of a collection, or the argument of a verb."""
        resource, word = route.words, route.steps[-2].word if len(route.steps) > 1 else ""
        parts = words(word)
        verb = on_item(route.method, self._beside(route))
        above = self._methods.get(route.shape[:-1], set())
        if len(parts) > 1 and parts[0] == "by" and len(resource) > 1:
            return Seat(resource[:-1], f"{'list' if route.response.is_list else verb} {word}")
        if word and is_verb(word) and (len(resource) > 1 or is_phrase(word)) and len(above) <= 1:
            return self._below(route, resource[:-1], word)
        if route.method == "get" and route.response.is_list and "get" not in above:
            verb = "list"
        if not self._beside(route) & {"put", "patch"} and (_says_update(route) or {route.method} == above & {"post"}):
            verb = "update"
        return Seat(resource, verb)

    def _closes(self, route: Route) -> bool:
        """Whether the last word says what is done, rather than what there is."""
        word, alone = route.steps[-1].word, len(self._beside(route)) == 1
        if route.shape in self._collections:
            return is_phrase(word) and route.shape not in self._parents
        if is_phrase(word):
            return alone or route.method == "post"
        if len(route.words) < 2:
            is_call = self._is_remote or (len(words(word)) > 1 and may_be_verb(word) and route.method == "post")
            return is_call and alone and route.shape not in self._parents
        if route.method == "get":
            return is_lookup(word) and not (is_plural(word) or route.shape in self._parents)
        if is_verb(word):
            return alone or route.method in ("post", "put")
        if not alone or route.shape in self._parents or is_plural(word):
            return alone and route.method == "post" and may_be_verb(word) and not is_plural(word)
        return route.method == "post" or (may_be_verb(word) and route.method in ("put", "patch"))

    def _on_word(self, route: Route) -> Seat:
        """What ends in a word that is a thing: a collection, or the one thing of its kind."""
        resource, beside = route.words, self._beside(route)
        verb = on_collection(route.method, beside)
        has_items = route.shape in self._collections
        if route.method == "get" and not self._lists(route):
            verb = "retrieve"
        if _says_update(route) and not beside & {"put", "patch"}:
            verb = "update"
        if route.method == "delete" and has_items:
            verb = "delete_all"
        is_leaf = not has_items and route.shape not in self._parents and len(beside) == 1
        if is_leaf and len(resource) > 1 and verb in ("retrieve", "update", "delete"):
            return Seat(resource[:-1], f"{verb} {resource[-1]}")
        return Seat(resource, verb)

    def _lists(self, route: Route) -> bool:
        """Whether a GET on a word gives many things."""
        told, word = route.response, words(route.steps[-1].word)
        has_items = route.shape in self._collections
        many = is_plural(route.steps[-1].word)
        if told.is_list or not told.is_known:
            return told.is_list or has_items or many
        if told.is_map:
            return has_items
        named = any(key.lower() in _WRAPPERS or words(key)[-1:] == word[-1:] for key in told.lists)
        return bool(told.lists) and (named or (has_items and many))


def _with_variant(seat: Seat, route: Route) -> Seat:
    """The seat, with what a fixed query says beyond the path."""
    more = variant(route.operation.template)
    return replace(seat, verb=f"{seat.verb} {more}") if more else seat


def _says_update(route: Route) -> bool:
    """Whether the operationId of a POST says that something is changed."""
    name = route.operation.name
    parts = words(name.text) if isinstance(name, Given) else []
    return route.method == "post" and bool(_CHANGES & set(parts[:1] + parts[-1:]))


def _without_actions(route: Route) -> tuple[str, ...]:
    """What a verb is done to: in `/servers/{id}/actions/start` that is a server."""
    rest = route.words[:-1]
    after_item = len(route.steps) > 2 and route.steps[-3].is_hole
    return rest[:-1] if len(rest) > 1 and after_item and rest[-1].lower() in ("actions", "action") else rest


def _remote_call(route: Route) -> Seat | None:
    """A path that names a function: `/users.list`, `/shop.v1.CartService/AddItem`."""
    first, *more = route.words
    if len(route.steps) == 1 and "." in first.strip("."):
        *resource, verb = [part for part in first.split(".") if words(part)]
        return Seat(tuple(resource), verb) if resource else None
    if len(route.steps) == len(route.words) == 2 and first[-7:] == "Service" and more[0][:1].isupper():
        name = first.rpartition(".")[2]
        return Seat((name[:-7] or name,), more[0])
    return None


def _by_name(route: Route) -> Seat:
    """A path without a word, such as `/` or `/{bucket}/{key}`: the operationId, and below which tag it stands."""
    operation = route.operation
    tag = next((tag for tag in operation.tags if words(tag)), "")
    if not isinstance(operation.name, Given) or not words(operation.name.text):
        item = route.steps and route.steps[-1].is_hole
        verb = on_item(route.method, frozenset()) if item or route.method != "get" else "retrieve"
        return Seat((tag,) if tag else (), verb)
    text = unnumbered(operation.name.text)
    if found := _GROUPED.fullmatch(text):
        return Seat((found["group"] or found["last"],), found["verb"] or found["method"])
    return Seat((tag,) if tag else (), text)
