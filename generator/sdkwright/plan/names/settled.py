"""The names of all types and operations of an API, settled once.

What is narrower (fields, arguments, members of enumerations) is settled where it is held: see `attributes`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import Api, Derived, Enumeration, Given, Named, Object, Operation, SchemaId, Union
from sdkwright.plan.names.known_names import KnownNames, holders, key_of
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.punctuation import marked, spelled
from sdkwright.plan.names.scopes import DERIVED, GIVEN, PINNED, Scope, Wish
from sdkwright.plan.names.shared_enums import TYPE, shared
from sdkwright.plan.names.type_names import TypeNames
from sdkwright.plan.names.union_roles import open_enumeration
from sdkwright.plan.names.whole_unions import whole_unions
from sdkwright.plan.used_schemas import used_schemas
from sdkwright.report import Pointer, Report


@dataclass(frozen=True, slots=True)
class SettledTypes:
    """The names of types: of objects, of enumerations, and of what a component's key names."""

    names: Mapping[SchemaId, str]
    """The name of each schema that becomes a type; schemas that are one type have one name."""
    others: Mapping[SchemaId, tuple[SchemaId, ...]]
    """The enumerations that others stand for, by those."""
    unmade: Mapping[SchemaId, str]
    """What schemas would be called that no operation leads to."""
    roots: Mapping[SchemaId, Pointer]
    """What each type is named after at last: a component, or the first schema below an operation."""
    bases: Mapping[Pointer, str]
    """The text that names such a root."""


def settle_operations(api: Api, known_names: KnownNames, report: Report) -> dict[Pointer, str]:
    """The name that tells each operation from all others, by its place."""
    language = known_names.language
    known, keys = known_names.recall("operations"), {op.at: key_of(op) for op in api.operations}
    wishes = {op.at: _operation_wish(op, language) for op in api.operations}
    before = {at: known[key] for at, key in keys.items() if key in known}
    names = Scope("operation", language, report).settle(wishes, before)
    known_names.keep("operations", {keys[at]: name for at, name in names.items()})
    return names


def settle_types(
    api: Api,
    known_names: KnownNames,
    report: Report,
    *,
    taken: Iterable[str] = (),
    yielding: Iterable[str] = (),
    every_type: bool = False,
    names_bodies: bool = False,
) -> SettledTypes:
    """The names of the types that operations and events lead to; with `every_type` of all others as well.

    `taken` are names that something else has, and `yielding` those that it has unless sdk.toml gives one to a type.
    With `names_bodies` a body of several shapes has a name, too, where it is described within its operation.
    """
    owners = _Owners(api, known_names.language)
    every = named_schemas(api, known_names, whole_unions(api, owners.texts) if names_bodies else frozenset())
    used = every.keys() if every_type else used_schemas(api, _kept(api, every, known_names))
    made = {key: schema for key, schema in every.items() if key in used}
    wishes = _wishes(api, made, owners, known_names)
    names, others = _settle(api, made, wishes, known_names, report, (taken, yielding))
    spared = {other for each in others.values() for other in each}
    roots = {key: owners.root(schema) for key, schema in made.items() if key not in spared}
    named = {schema.at: names[key] for key, schema in made.items() if key not in spared}
    return SettledTypes(
        names=names,
        others=others,
        unmade={key: owners.wish(key).candidates[0] for key in every if key not in used},
        roots=roots,
        bases={root: named.get(root) or owners.base(root) for root in roots.values()},
    )


def _wishes(
    api: Api, schemas: Mapping[SchemaId, Named], owners: _Owners, known_names: KnownNames
) -> dict[SchemaId, Wish]:
    wishes = {key: owners.wish(key) for key in schemas}
    for key, schema in schemas.items():
        for said in holders(schema, api):
            wishes[key] = known_names.wish(wishes[key], "types", ("",), said)
    return wishes


def _settle(
    api: Api,
    schemas: Mapping[SchemaId, Named],
    wishes: Mapping[SchemaId, Wish],
    known_names: KnownNames,
    report: Report,
    taken: tuple[Iterable[str], Iterable[str]],
) -> tuple[dict[SchemaId, str], dict[SchemaId, tuple[SchemaId, ...]]]:
    """The names of types; the lock keeps those that are not pinned, where one place has one type."""
    language = known_names.language
    places = {key: holders(schema, api)[0] for key, schema in schemas.items()}
    times = Counter(places.values())
    known = known_names.recall("types")
    alone = {key: place for key, place in places.items() if times[place] == 1}
    before = {key: known[place] for key, place in alone.items() if place in known}
    ones = shared(api, schemas, wishes, before, language)
    spared = {other: one.first for one in ones for other in one.others}
    single = {key: wish for key, wish in wishes.items() if key not in spared} | {one.first: one.wish for one in ones}
    pinned = {wish.candidates[0] for wish in wishes.values() if wish.rank == PINNED}
    others = (*taken[0], *(name for name in taken[1] if name not in pinned))
    types = Scope(TYPE, language, report, others).settle(single, before)
    types |= {other: types[first] for other, first in spared.items()}
    kept = {p: known.get(p) if wishes[key].rank == PINNED else types[key] for key, p in alone.items()}
    known_names.keep("types", {place: name for place, name in kept.items() if name is not None})
    return types, {one.first: one.others for one in ones}


def _kept(api: Api, schemas: Mapping[SchemaId, Named], known_names: KnownNames) -> Iterator[SchemaId]:
    """What is made though nothing leads to it: what sdk.toml names, and what an SDK has that has been published."""
    known = known_names.recall_own("types")
    for key, schema in schemas.items():
        place, *_ = said = holders(schema, api)
        if place in known or any(known_names.speaks_of(each) for each in said):
            yield key


def named_schemas(
    api: Api, known_names: KnownNames, bodies: frozenset[SchemaId] = frozenset()
) -> dict[SchemaId, Named]:
    """The schemas that are called by a name: objects and enumerations, what a component's key names, and `bodies`.

    A component that is an enumeration or any other text is one type, and no other beside it, unless it had one.
    """
    named = ((SchemaId(i), s) for i, s in enumerate(api.schemas) if isinstance(s, Named))
    found = {key: schema for key, schema in named if _is_named(schema) or key in bodies}
    known = known_names.recall_own("types")
    for key, schema in tuple(found.items()):
        one = open_enumeration(schema, api) if isinstance(schema, Union) else None
        is_told = any(known_names.pin("types", "", said) for said in holders(schema, api))
        if one is not None and not is_told and holders(schema, api)[0] not in known:
            del found[key]
    return found


def is_deprecated(schema: Named) -> bool:
    """Whether a type is deprecated; where an inline schema says so, it is the property that is."""
    return isinstance(schema, (Object, Enumeration)) and isinstance(schema.name, Given) and schema.doc.deprecated


def _is_named(schema: Named) -> bool:
    if isinstance(schema, (Object, Enumeration)):
        return True
    return isinstance(schema.name, Given)


class _Owners:
    """Follows derived names to what they are derived from."""

    def __init__(self, api: Api, language: Language) -> None:
        self._language = language
        self._schemas: dict[Pointer, SchemaId] = {}
        for index, schema in enumerate(api.schemas):
            if isinstance(schema, Named):
                self._schemas.setdefault(schema.at, SchemaId(index))
        self._api = api
        self.texts = TypeNames(api)

    def wish(self, key: SchemaId) -> Wish:
        """What a named schema would like to be called."""
        schema = self._api.schemas[key]
        assert isinstance(schema, Named), "only these have names"
        names = [self._language.type_of(steps) for steps in self.texts.of(key).candidates]
        if not isinstance(schema.name, Given):
            return Wish((*dict.fromkeys((*names, f"{names[-1]}Schema")),), schema.at, DERIVED)
        name, signs = names[0], self._language.type(marked(schema.name.text))
        is_exact = self._language.is_spelled(name, schema.name.text)
        return Wish((*dict.fromkeys((name, signs, f"{name}Schema")),), schema.at, GIVEN, is_exact)

    def root(self, schema: Named) -> Pointer:
        """The outermost node that a schema is named after: a component, or the first schema below an operation."""
        at, name = schema.at, schema.name
        while isinstance(name, Derived) and name.owner in self._schemas and name.owner != at:
            at = name.owner
            above = self._api.schemas[self._schemas[at]]
            assert isinstance(above, Named), "only these are kept"
            name = above.name
        return at

    def base(self, root: Pointer) -> str:
        """The text that names a root."""
        return " ".join(map(self._language.type_word, self.texts.of(self._schemas[root]).candidates[0]))


def _operation_wish(operation: Operation, language: Language) -> Wish:
    if isinstance(operation.name, Given):
        text = operation.name.text
        names = (language.operation(each) for each in (text, marked(text), spelled(text)))
        return Wish(tuple(dict.fromkeys(names)), operation.at, GIVEN)
    words = " ".join((*operation.resource, operation.verb))
    return Wish((language.operation(words),), operation.at, DERIVED)
