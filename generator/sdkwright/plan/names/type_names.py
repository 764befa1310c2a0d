"""What types would like to be called, in words: a target makes identifiers of them, and settles who gets which.

```
a component                     its key                                   Pet
what an operation sends         one of the resource, the verb, params     CustomerCreateParams
what comes back                 ... response                              CustomerListResponse
... where the answer is no      ... what the status says, response        CustomerListNotFoundResponse
... of several operations       the key of the response, or its file      NotFoundResponse
a property                      the name of its owner, and its own        PetOwner
an item of a list               one of what the list is called            PetTag, else PetAncestryItem
a member of a union             see `union_roles`                         PetEventCreated
```
A name says nothing twice: `AutoChunkingStrategy` of a `ChunkingStrategy` is one. One of more than 60 letters leaves out
the steps between its root and its end, as many as it takes: `InvoiceCreateParamsInstallments`. None is cut in a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Array, Given, Named, Operation, SchemaId, Union
from sdkwright.naming.words import LONGEST, chunks, is_plural, singular, words
from sdkwright.plan.names.shared_places import file_name, shared_places
from sdkwright.plan.names.statuses import response_role
from sdkwright.plan.names.union_roles import Role, union_roles
from sdkwright.report import Pointer

Steps = tuple[str, ...]
_LONG = 60
"""A name of more letters leaves something out."""
_BRANCHES = ("allOf", "oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class TypeName:
    """The names that a schema would like to have, and why."""

    candidates: tuple[Steps, ...]
    """The names, the best first, each in steps: the words of one stand together."""
    rule: str
    """The rule that gives them, for people: `explain` prints it."""


@dataclass(frozen=True, slots=True)
class Many:
    """What keeps the name of many, where the name of one of them is taken."""

    items: bool = False
    """Whether an item of a list is called after the whole list."""
    resources: bool = False
    """Whether a resource is called after all of its things."""


@dataclass(frozen=True, slots=True)
class _Way:
    """The steps to a schema: those that may be left out first stand in `before`, then those in `nested`."""

    before: Steps
    root: Steps
    nested: Steps = ()

    def then(self, step: str) -> _Way:
        """The same and a step more, without what the last one says already."""
        last = self.nested[-1] if self.nested else self.root[-1]
        own, told = words(step), words(last)
        if not own:
            return self
        if self.nested and len(own) > len(told) and own[-len(told) :] == told:
            return _Way(self.before, self.root, (*self.nested[:-1], step))
        shared = next((n for n in range(min(len(own) - 1, len(told)), 0, -1) if told[-n:] == own[:n]), 0)
        return _Way(self.before, self.root, (*self.nested, _without(step, shared)))

    def one(self) -> _Way | None:
        """The way to one of many; None where the last step does not say that it is many."""
        last = self.nested[-1] if self.nested else self.root[-1]
        if not is_plural(last) or singular_of(last) == last:
            return None
        if self.nested:
            return _Way(self.before, self.root, (*self.nested[:-1], singular_of(last)))
        return _Way(self.before, (*self.root[:-1], singular_of(last)))


class TypeNames:
    """Finds the names of the schemas of one description."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._operations = {operation.at: operation for operation in api.operations}
        self._keys: dict[Pointer, SchemaId] = {}
        self._roles: dict[SchemaId, Role] = {}
        for index, schema in enumerate(api.schemas):
            if isinstance(schema, Named):
                self._keys.setdefault(schema.at, SchemaId(index))
            if isinstance(schema, Union):
                self._roles |= union_roles(schema, api)
        self._ways: dict[tuple[SchemaId, Many], _Way] = {}
        self._shared = shared_places(api)

    def of(self, key: SchemaId) -> TypeName:
        """What a schema would like to be called."""
        schema = self._named(key)
        way = self._way(key, Many())
        ways = (way, self._way(key, Many(items=True)), self._way(key, Many(items=True, resources=True)))
        found = tuple(dict.fromkeys(steps for each in ways for steps in _candidates(each)))
        return TypeName(
            found, self._rule(key, schema, shortened=len(_text((*way.before, *way.root, *way.nested))) > _LONG)
        )

    def _rule(self, key: SchemaId, schema: Named, *, shortened: bool) -> str:
        if isinstance(schema.name, Given):
            return f"by the description, which calls it `{schema.name.text}`"
        if key in self._shared:
            return f"after the place that several operations share: `{self._shared[key]}`"
        owner = self._api.original_place(schema.name.owner).seen_from(self._api.at)
        role = self._roles.get(key)
        told = f"{role.rule} of {owner}" if role else f"after its place: `{schema.name.role}` of {owner}"
        return f"{told}; steps between are left out" if shortened else told

    def _named(self, key: SchemaId) -> Named:
        schema = self._api.schemas[key]
        assert isinstance(schema, Named), "only these have names"
        return schema

    def _way(self, key: SchemaId, many: Many) -> _Way:
        """The steps to a schema."""
        if (key, many) not in self._ways:
            schema, role = self._named(key), self._roles.get(key)
            if isinstance(schema.name, Given):
                self._ways[key, many] = _Way((), (schema.name.text,))
            elif (place := self._shared.get(key)) is not None:
                self._ways[key, many] = _of_place(place, schema.name.role)
            else:
                said = role.text if role else schema.name.role
                self._ways[key, many] = self._below(schema.name.owner, said, key, many)
        return self._ways[key, many]

    def _below(self, owner: Pointer, role: str, key: SchemaId, many: Many) -> _Way:
        """The way to what stands in a role below an owner."""
        operation = self._operations.get(owner)
        if operation is not None:
            return _of_operation(operation, role, many)
        above = self._keys.get(owner)
        way = self._way(above, many) if above is not None and above != key else self._at(owner, many)
        if not many.items and role == "item" and above is not None and isinstance(self._api.schemas[above], Array):
            return way.one() or way.then(role)
        return way.then(role)

    def _at(self, place: Pointer, many: Many) -> _Way:
        """The way to a place where no schema with a name stands: a shared response, or a part of an `allOf`."""
        if place in self._operations:
            return _of_operation(self._operations[place], "", many)
        if place in self._keys:
            return self._way(self._keys[place], many)
        match place.tokens:
            case ():
                return _Way((), (file_name(place.document),))
            case (*_, "properties", name):
                return self._at(place.parent.parent, many).then(name)
            case (*_, "items"):
                way = self._at(place.parent, many)
                return (None if many.items else way.one()) or way.then("item")
            case (*_, branch, index) if branch in _BRANCHES and index.isdecimal():
                return self._at(place.parent.parent, many)
            case _:
                return _Way((), (place.last,))


def operation_steps(operation: Operation, role: str) -> tuple[Steps, ...]:
    """The names, the best first, of a type that a target makes for an operation, such as one of its parameters."""
    ways = (_of_operation(operation, role, Many(resources=many)) for many in (False, True))
    return tuple(dict.fromkeys(steps for way in ways for steps in _candidates(way)))


def _of_operation(operation: Operation, role: str, many: Many) -> _Way:
    *outer, last = [word if many.resources else singular_of(word) for word in operation.resource] or [""]
    core = tuple(step for step in (last, operation.verb) if step)
    role = response_role(role)
    if role.startswith(("response", "params")) or role.endswith(("params", "response")) or not role:
        return _Way(tuple(outer), (*core, role) if role else core)
    return _Way(tuple(outer), core).then(role)


def _of_place(place: str, role: str) -> _Way:
    """The way to what several operations share; what is no parameter says what it is."""
    kind, _, status = role.partition(" ")
    if kind not in ("response", "params") and status != "params":
        return _Way((), (place,))
    ending = "response" if kind == "response" else "params"
    return _Way((), (place,) if words(place)[-1:] == [ending] else (place, ending))


def singular_of(text: str) -> str:
    """The same text with its last word as one of many."""
    last = (words(text) or [""])[-1]
    start = len(text) - len(last)
    return text[:start] + singular(text[start:]) if last and text.lower().endswith(last) else text


def _candidates(way: _Way) -> Iterator[Steps]:
    """The names, the best first: the first that is short enough, then longer ones, which tell more apart."""
    fitting = [steps for steps in _shortened(way) if len(_text(steps)) <= LONGEST]
    good = [steps for steps in fitting if len(_text(steps)) <= _LONG][:1] or fitting[-1:]
    yield from good
    start = fitting.index(good[0]) if good else 0
    yield from reversed(fitting[:start])
    if not good:
        yield _without_repetition((*way.before, *way.root, *way.nested))


def _shortened(way: _Way) -> Iterator[Steps]:
    """A name with always less in it: first the steps inside go, then what stands before the root."""
    for gone in range(max(len(way.nested), 1)):
        yield (*way.before, *way.root, *way.nested[gone:])
    for gone in range(1, len(way.before) + 1):
        yield (*way.before[gone:], *way.root, *way.nested[-1:])


def _without_repetition(steps: Steps) -> Steps:
    """A name that is too long for all that: without the words that it says again, then without its first ones."""
    found = [word for step in steps for word in words(step)]
    while len("".join(found)) > LONGEST and len(found) > 1:
        again = next((i for i, word in enumerate(found) if word in found[i + 1 :]), 0)
        del found[again]
    return tuple(found)


def _text(steps: Sequence[str]) -> str:
    return "".join("".join(chunks(step)) for step in steps)


def _without(step: str, count: int) -> str:
    """A text without its first words; the others are written as they were."""
    gone = sum(map(len, words(step)[:count]))
    place = 0
    while gone:
        gone -= step[place].isalnum()
        place += 1
    return step[place:]
