"""Two operations that want one place in the tree: the simpler path keeps it, the other says what makes it different.

```
GET /gists/{id}         gists.retrieve
GET /gists/{id}/{sha}   gists.retrieve_by_sha
GET /search             search.list
POST /search            search.create
```
A resource keeps its name before a verb: where there is `apps.rollback.commit`, what would be `apps.rollback` is called
after its operationId.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from sdkwright.build.tree.routes import Route
from sdkwright.model import Given
from sdkwright.words import singular, words

_DEEPEST = 4
"""A call of more than so many resources is longer than a person would type."""
_METHODS = ("post", "get", "put", "patch", "delete")
_SYNONYMS = frozenset(
    "get list find fetch retrieve read show create add post new update edit put patch modify replace set delete remove "
    "destroy all a an the and or".split()
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
    shallow = _folded(seats)
    beside = Counter(route.shape for route in routes)
    wanting: defaultdict[object, list[int]] = defaultdict(list)
    for index, seat in enumerate(shallow):
        wanting[seat.key].append(index)
    resources = {(key[:depth], key[depth]) for key in (seat.key[0] for seat in shallow) for depth in range(len(key))}
    taken = {seat.key for seat in shallow} | resources
    settled = list(shallow)
    order = [(-beside[route.shape] if len(route.steps) > 1 else 0, *_order(route)) for route in routes]
    for group in sorted(wanting.values(), key=lambda group: min(_order(routes[i]) for i in group)):
        is_resource = shallow[group[0]].key in resources
        for index in sorted(group, key=lambda i: order[i])[0 if is_resource else 1 :]:
            other = next(s for s in _others(routes[index], shallow[index]) if s.key not in taken)
            first = "a resource" if is_resource else "another operation"
            why = f"{shallow[index].why}; {first} is `{shallow[index].verb}` there, and keeps it"
            settled[index] = replace(other, why=why)
            taken.add(settled[index].key)
    return tuple(settled)


def _order(route: Route) -> tuple[object, ...]:
    method = _METHODS.index(route.method) if route.method in _METHODS else len(_METHODS)
    return len(route.steps), method, route.operation.path, route.method


def _others(route: Route, seat: Seat) -> Iterator[Seat]:
    """What else an operation could be called, the most telling first."""
    resource, verb = seat.resource, seat.verb
    rest = _left_over(route, seat)
    last = route.steps[-1] if route.steps else None
    if rest:
        yield Seat(resource, f"{verb} {rest}")
    if last is not None and last.holes and not last.is_verb:
        yield Seat(resource, f"{verb} by {last.holes[-1]}")
    name = route.operation.name
    if isinstance(name, Given) and words(name.text):
        if short := _without_resource(name.text, resource):
            yield Seat(resource, short)
        yield Seat(resource, name.text)
    yield Seat(resource, f"{route.method} {verb}")
    for number in count(2):
        yield Seat(resource, f"{verb} {number}")


def _without_resource(name: str, resource: tuple[str, ...]) -> str:
    """An operationId without its resource in front: on apps `apps_create_rollback` is `create_rollback`."""
    known = {singular(word) for text in resource for word in words(text)}
    parts = words(name)
    while parts and singular(parts[0]) in known:
        parts.pop(0)
    return " ".join(parts) if not {*parts} <= {*_METHODS} else ""


def _left_over(route: Route, seat: Seat) -> str:
    """What the operationId says beyond the verb and the resource: `listPetsForOwner` on pets leaves `for owner`."""
    name = route.operation.name
    if not isinstance(name, Given):
        return ""
    parts = words(name.text)
    known = {singular(word) for text in (*seat.resource, seat.verb) for word in words(text)} | _SYNONYMS
    rest = [part for part in parts if singular(part) not in known]
    return " ".join(rest) if 0 < len(rest) <= 4 and len(rest) < len(parts) else ""


def _folded(seats: Sequence[Seat]) -> list[Seat]:
    """The seats without what makes a call too deep: resources in the middle that do nothing themselves."""
    busy = {seat.key[0] for seat in seats}
    return [_shallow(seat, busy) if len(seat.resource) > _DEEPEST else seat for seat in seats]


def _shallow(seat: Seat, busy: set[tuple[str, ...]]) -> Seat:
    kept = list(range(len(seat.resource)))
    key = seat.key[0]
    for index in range(1, len(seat.resource) - 1):
        if len(kept) > _DEEPEST and key[: index + 1] not in busy:
            kept.remove(index)
    while len(kept) > _DEEPEST:
        kept.pop(1)
    return replace(seat, resource=tuple(seat.resource[i] for i in kept))
