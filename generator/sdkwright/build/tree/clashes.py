"""Two operations that want one place in the tree: the one whose path says it keeps it, the other what only it says.

```
GET  /gists/{id}             gists.retrieve
GET  /gists/{id}/{sha}       gists.retrieve_by_sha
GET  /votes/{id}/bills       votes.bills.list
GET  /votes/{year}/bills     votes.bills.list_by_year
POST /apps/{id}/rollback     apps.rollback.create, where there is also apps.rollback.commit
```
A resource keeps its name before a verb; what the verb would have done is then what its method does to that resource.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from sdkwright.build.tree.phrases import own_name, own_words, phrase_of, prefix_of
from sdkwright.build.tree.routes import Route
from sdkwright.build.tree.verbs import ADVERBS, PREPOSITIONS, on_collection, on_item
from sdkwright.model import Given
from sdkwright.naming.words import is_plural, singular, words

_LONGEST = 4
"""More words than that behind a verb are a sentence."""
_METHODS = ("post", "get", "put", "patch", "delete")
_CHANGES = frozenset({"post", "put", "patch", "delete"})
_OWN = frozenset({"put", "patch", "delete"})
"""What does to one thing what the method says: `DELETE /files/{id}` goes before `POST /files/{id}/delete`."""
_SYNONYMS = frozenset(
    "get list find fetch retrieve read show create add post new update edit put patch modify replace set delete remove "
    "destroy all a an the and or bulk batch many multiple".split()
)


@dataclass(frozen=True, slots=True)
class Seat:
    """The place of an operation in the tree of resources, in the words of its path, and the rule that chose it."""

    resource: tuple[str, ...]
    verb: str
    why: str = ""

    @property
    def key(self) -> tuple[tuple[str, ...], str]:
        """The seat as it is compared: by its words, not by their casing."""
        return tuple("_".join(words(part)) for part in self.resource), "_".join(words(self.verb))


def seat_apart(routes: Sequence[Route], seats: Sequence[Seat]) -> tuple[Seat, ...]:
    """The seats, no two alike; which one stays as it is depends on the paths alone, never on their order."""
    beside = Counter(route.shape for route in routes)
    wanting: defaultdict[object, list[int]] = defaultdict(list)
    for index, seat in enumerate(seats):
        wanting[seat.key].append(index)
    resources = {(key[:depth], key[depth]) for key in (seat.key[0] for seat in seats) for depth in range(len(key))}
    taken = {seat.key for seat in seats} | resources
    settled = list(seats)
    order = [(*_rank(r, seat), -beside[r.shape], *_order(r)) for r, seat in zip(routes, seats, strict=True)]
    for group in sorted(wanting.values(), key=lambda group: min(_order(routes[i]) for i in group)):
        is_resource = seats[group[0]].key in resources
        ordered = sorted(group, key=lambda i: order[i])
        keeps_nothing = is_resource or (len(group) > 1 and _kind_of_id(routes[ordered[0]]) != "")
        for index in ordered if keeps_nothing else ordered[1:]:
            route, seat = routes[index], seats[index]
            wanted = _inside(route, seat) if is_resource else _apart(route, routes[ordered[0]], seat)
            other = next(s for s in wanted if s.key not in taken)
            first = "a resource" if is_resource else "another operation"
            why = f"{seat.why}; {first} is `{seat.verb}` there, and keeps it"
            settled[index] = replace(other, why=why)
            taken.add(settled[index].key)
    return tuple(settled)


def _rank(route: Route, seat: Seat) -> tuple[bool, ...]:
    return _is_special(route, seat), not _is_of_one(route, seat), not _is_plain(route, seat)


def _order(route: Route) -> tuple[object, ...]:
    method = _METHODS.index(route.method) if route.method in _METHODS else len(_METHODS)
    path = route.operation.path
    return not route.words, len(route.steps), path.count("/"), method, path, route.method


def _is_special(route: Route, seat: Seat) -> bool:
    """Whether an operation says itself that it is a special one: `getPodProxyWithPath`, `/users/external_id/{id}`."""
    said = set(_words_of_operation_id(route, seat))
    return bool(said & PREPOSITIONS - {"by"}) or _kind_of_id(route) != ""


def _kind_of_id(route: Route) -> str:
    """The word before the last hole of a path that says what kind of id it is."""
    holes = [step.holes for step in route.steps if step.holes and not step.is_verb]
    kind = words(holes[-1][-1]) if holes and len(holes[-1]) > 1 else []
    return " ".join(kind[kind.index("by") + 1 :] if "by" in kind else kind)


def _is_plain(route: Route, seat: Seat) -> bool:
    """Whether a path itself says what is done: the thing that is retrieved, the place to create one, the very verb."""
    last = route.steps[-1] if route.steps else None
    if last is None:
        return False
    if last.is_hole:
        return seat.verb == "retrieve" or (route.method in _OWN and seat.verb == on_item(route.method, frozenset()))
    return seat.verb == "create" or words(last.word) == words(seat.verb)


def _is_of_one(route: Route, seat: Seat) -> bool:
    """Whether something is done to one thing: its verb is the plain one, and what is done to all says so."""
    if route.method not in _CHANGES or len(route.steps) < 2 or seat.verb == "create":
        return False
    last = route.steps[-1]
    if last.is_hole:
        return words(route.steps[-2].word) != words(seat.verb)  # `POST /search/{engine}` is one search as well
    return route.steps[-2].is_hole and words(last.word) == words(seat.verb)


def _inside(route: Route, seat: Seat) -> Iterator[Seat]:
    """What a verb could be called that has the name of a resource."""
    inner = Seat((*seat.resource, seat.verb), _plainly(route))
    yield inner
    if holes := _holes(route):
        yield replace(inner, verb=f"{inner.verb} by {holes[-1]}")
    yield from _others(route, seat, rest=_words_of_operation_id(route, seat), holes=holes)


def _apart(route: Route, keeper: Route, seat: Seat) -> Iterator[Seat]:
    """What an operation could be called where `keeper` has its place: after what only this one says."""
    if kind := _kind_of_id(route):
        yield Seat(seat.resource, f"{seat.verb} by {kind}")
    known = {singular(word) for word in _words_of_operation_id(keeper, seat)}
    mine = _words_of_operation_id(route, seat)
    end = mine.index("by") if "by" in mine else len(mine)
    rest = [word for word in mine[:end] if singular(word) not in known]
    rest += mine[end:] if {singular(word) for word in mine[end:]} - known else []
    if rest == ["id"] or set(rest) <= PREPOSITIONS:
        rest = _with_objects(route, rest)  # `create_id` says nothing of which one, nor does `list_in`
    holes = [hole for hole in _holes(route) if hole not in _holes(keeper)]
    is_collection = any(map(is_plural, seat.resource[-1:])) or route.shape == keeper.shape[:-1]
    if not rest and is_collection and _is_of_all(route, keeper) and seat.resource[-1:] != (seat.verb,):
        yield Seat(seat.resource, f"{seat.verb} many")
    yield from _others(route, seat, rest=rest, holes=holes)


def _with_objects(route: Route, rest: Sequence[str]) -> list[str]:
    """A preposition at the end of an operationId with what it stands before: `listCommentsForRepo`, `for repo`."""
    said = own_words(route)
    ends = [i for i, word in enumerate(said) if word in rest and word in PREPOSITIONS and len(said) - i == 2]
    return list(said[ends[-1] :]) if ends and said[-1] not in ADVERBS else []


def _is_of_all(route: Route, keeper: Route) -> bool:
    """Whether something is done to all things of a kind that is also done to one: `/users/ban`, `/users/{id}/ban`."""
    item = keeper.shape
    if route.method not in _CHANGES or "{}" not in item[-2:] or route.shape == item or route.steps[-1].is_hole:
        return False
    is_beside = route.shape[:-1] == item[:-1] and not route.steps[-1].is_hole
    return is_beside or route.shape in (item[:-1], (*item[:-2], *item[-1:]))


def _others(route: Route, seat: Seat, *, rest: Sequence[str], holes: Sequence[str]) -> Iterator[Seat]:
    """What else an operation could be called, the most telling first: by its operationId, or by its parameters."""
    resource, verb = seat.resource, seat.verb
    if route.steps and route.steps[-1].is_version and route.steps[-1].word:
        yield Seat(resource, f"{verb} {route.steps[-1].word}")
    if 0 < len(rest) <= _LONGEST:
        yield Seat(resource, f"{verb} {' '.join(rest)}")
    if holes:
        yield Seat(resource, f"{verb} by {holes[-1]}")
    if not route.words:
        yield Seat(resource, f"{verb} root")
    if 0 < len(wanted := _words_of_operation_id(route, seat)) <= _LONGEST:
        yield Seat(resource, f"{verb} {' '.join(wanted)}")
    told = {singular(word) for text in (*resource, verb) for word in words(text)}
    for tag in route.operation.tags:
        if (more := words(tag)) and not told & set(map(singular, more)):
            yield Seat(resource, f"{verb} {' '.join(more)}")
    name = route.operation.name
    if isinstance(name, Given) and words(name.text):
        text = own_name(route)
        if lead := [word for word in words(prefix_of(text)) if singular(word) not in told]:
            yield Seat(resource, f"{verb} {' '.join(lead)}")
        if short := _without_resource(text, resource):
            yield Seat(resource, short)
        yield Seat(resource, text)
        yield Seat(resource, name.text)
    yield Seat(resource, f"{route.method} {verb}")
    for number in count(2):
        yield Seat(resource, f"{verb} {number}")


def _plainly(route: Route) -> str:
    """What a method does, whatever the words of its path."""
    if route.steps[-1].is_hole:
        return on_item(route.method, frozenset())
    if route.method == "get" and phrase_of(route).verb == "list":
        return "list"
    is_one = route.method == "get" and route.response.is_known and not route.response.is_list
    return "retrieve" if is_one else on_collection(route.method, frozenset())


def _holes(route: Route) -> list[str]:
    """The path parameters that a method may be called after."""
    return [step.holes[-1] for step in route.steps if step.holes and not step.is_verb]


def _without_resource(name: str, resource: tuple[str, ...]) -> str:
    """An operationId without its resource: on apps `apps_create_rollback` is `create_rollback`."""
    known = {singular(word) for text in resource for word in words(text)}
    return " ".join(part for part in words(name) if singular(part) not in known)


def _words_of_operation_id(route: Route, seat: Seat) -> list[str]:
    """What the operationId says beyond the verb and the resource: `listPetsForOwner` on pets leaves `for owner`."""
    name = route.operation.name
    if not isinstance(name, Given):
        return []
    text = own_name(route)
    parts = words(text)
    spelt = (*seat.resource, seat.verb, prefix_of(text))
    known = {singular(word) for text in spelt for word in words(text)} | _SYNONYMS
    rest = [part for part in parts if singular(part) not in known]
    return rest if len(rest) < len(parts) else []
