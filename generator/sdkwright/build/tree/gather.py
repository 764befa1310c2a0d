"""All seats together: what paths scatter, and what belongs together.

```
/responses?beta=true, /responses    beta.responses.create, responses.create   a flag is a namespace
/pet/{id}, /pets                    pets.retrieve, pets.list                  one tag, one resource
/usage/images, /costs, tag Usage    usage.images, usage.costs                 a tag gathers what stands alone
```
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tree.clashes import Seat
from sdkwright.build.tree.routes import Route, is_flag, variants
from sdkwright.naming.words import is_plural, singular, words

_Key = tuple[str, ...]


def gathered(routes: Sequence[Route], seats: Sequence[Seat]) -> list[Seat]:
    """The seats where a person would gather them."""
    found = _with_own_tag(routes, seats)
    found = _as_one(routes, found)
    return _with_variants(routes, found)


# ------------------------------------------------------------------------------------------------- variants


def _with_variants(routes: Sequence[Route], seats: Sequence[Seat]) -> list[Seat]:
    """The seats, below what a flag in the query says, and with what another fixed query says."""
    pairs = [variants(route.operation.template) for route in routes]
    flags = {key for each in pairs for key, value in each if is_flag(value)}
    return [_varied(seat, each, flags) for seat, each in zip(seats, pairs, strict=True)]


def _varied(seat: Seat, pairs: Sequence[tuple[str, str]], flags: set[str]) -> Seat:
    lead = [word for key, value in pairs if key in flags for word in ((key,) if is_flag(value) else (key, value))]
    more = " ".join(value for key, value in pairs if key not in flags)
    why = f"{seat.why}, below `{' '.join(lead)}` of its query" if lead else seat.why
    return Seat((*lead, *seat.resource), f"{seat.verb} {more}".strip(), why)


# ----------------------------------------------------------------------------------------------------- tags


def _with_own_tag(routes: Sequence[Route], seats: Sequence[Seat]) -> list[Seat]:
    """A resource of one operation goes to the one beside it that is called like its tag, and has no other tag."""
    tags: defaultdict[_Key, set[_Key]] = defaultdict(set)
    for route, seat in zip(routes, seats, strict=True):
        for end in range(1, len(seat.resource) + 1):
            tags[_key(seat.resource[:end])].add(_tag(route))
    places = [seat.resource[:end] for seat in seats for end in range(1, len(seat.resource) + 1)]
    held = Counter(map(_key, places))
    named = {_key(place): place for place in places}
    return [_moved(route, seat, tags, held, named) for route, seat in zip(routes, seats, strict=True)]


def _moved(
    route: Route, seat: Seat, tags: dict[_Key, set[_Key]], held: Counter[_Key], named: dict[_Key, tuple[str, ...]]
) -> Seat:
    key, tag = _key(seat.resource), _tag(route)
    if not key or not tag or not route.steps or held[key] > 1 or route.steps[-1].is_hole:
        return seat
    home = next((each for each in named if each[:-1] == key[:-1] and _singulars(each[-1:]) == _singulars(tag)), None)
    names = _singulars(words(getattr(route.operation.name, "text", "")))
    leaf = seat.resource[-1]
    is_bare = names == (*_singulars(tag), *_singulars(words(leaf)))
    is_itself = words(route.steps[-1].word) == words(seat.resource[-1])
    is_thing = route.method == "get" and not is_plural(seat.resource[-1])
    if home is None or home == key or tags[home] != {tag} or not is_itself or not (is_bare or is_thing):
        return seat
    why = f"it stands alone, and its tag is that of `{named[home][-1]}`"
    more = words(leaf)[len(tag) :] if tuple(words(leaf)[: len(tag)]) == tag else words(leaf)
    return Seat(named[home], leaf if is_bare else " ".join((seat.verb, *more)), why)


def _tag(route: Route) -> _Key:
    return tuple(words(route.operation.tags[0])) if route.operation.tags else ()


def _singulars(parts: Sequence[str]) -> _Key:
    return tuple(singular(word) for part in parts for word in words(part))


# ------------------------------------------------------------------------------------------ one and many of it


def _as_one(routes: Sequence[Route], seats: Sequence[Seat]) -> list[Seat]:
    """`/pet/{id}` and `/pets` as one resource, where all of both have one tag and no two would be called the same."""
    tags: defaultdict[_Key, set[_Key]] = defaultdict(set)
    forms: defaultdict[_Key, dict[str, str]] = defaultdict(dict)
    for route, seat in zip(routes, seats, strict=True):
        if seat.resource:
            first = "_".join(words(seat.resource[0]))
            one = _singulars(seat.resource[:1])
            tags[one].add(_tag(route))
            forms[one][first] = seat.resource[0]
    found = list(seats)
    for one, each in forms.items():
        many = [form for form in each.values() if is_plural(form)]
        if len(each) == 2 and len(many) == 1 and len(tags[one]) == 1 and () not in tags[one]:
            wished = [_renamed(seat, many[0]) if _singulars(seat.resource[:1]) == one else seat for seat in found]
            found = wished if len({s.key for s in wished}) == len({s.key for s in found}) else found
    return found


def _renamed(seat: Seat, first: str) -> Seat:
    if seat.resource[0] == first:
        return seat
    why = f"{seat.why}; `{first}` is the same, and has the same tag"
    return replace(seat, resource=(first, *seat.resource[1:]), why=why)


def _key(resource: Sequence[str]) -> _Key:
    return tuple("_".join(words(word)) for word in resource)
