"""The public names of a whole SDK, settled once: types, resources, methods, operations.

What is narrower than the SDK (fields, arguments, enum members) is settled by the view that holds it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import Api, Derived, Enumeration, Given, Named, Object, Operation, SchemaId, Union
from sdkwright.plan.equal_unions import equal_unions
from sdkwright.plan.plain_forms import PlainForms, plain_forms
from sdkwright.plan.type_names import TypeNames
from sdkwright.plan.union_roles import open_enumeration
from sdkwright.plan.used_schemas import argument_uses, used_schemas
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.derived_names import class_word
from sdkwright.targets.python.exact_numbers import NUMBER, has_exact
from sdkwright.targets.python.formats import aliases
from sdkwright.targets.python.known_names import KnownNames, holders, key_of
from sdkwright.targets.python.names import DERIVED, GIVEN, PINNED, Scope, Wish, class_name, is_spelled, snake_name
from sdkwright.targets.python.punctuation import marked, spelled
from sdkwright.targets.python.reserved import TYPED_DICTS
from sdkwright.targets.python.shared_enums import shared
from sdkwright.targets.python.typed_dict_names import remembered, settle_typed_dicts
from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class Names:
    """Settled names: of schemas that become classes or aliases, the module each lives in, and operations by place.

    `homes` gives the module of a type by its name. `shared` are the enumerations that others stand for, by those, and
    `unmade` what schemas would be called that no operation leads to. `equal` are components that unions without a name
    equal. `forms` are typed dicts, and unions of them, by what they are dicts of. `deprecated` are the types of which
    checkers tell wherever one is named.
    """

    types: Mapping[SchemaId, Code]
    modules: Mapping[SchemaId, Code]
    operations: Mapping[Pointer, Code]
    homes: Mapping[Code, Code]
    shared: Mapping[SchemaId, tuple[SchemaId, ...]]
    unmade: Mapping[SchemaId, Code]
    equal: Mapping[SchemaId, SchemaId]
    forms: Mapping[SchemaId, Code]
    plain_forms: PlainForms
    deprecated: frozenset[Code]


def settle_names(api: Api, known_names: KnownNames, report: Report, *, every_type: bool = False) -> Names:
    """Settles what is public across the whole SDK; with `every_type` also of what no operation leads to."""
    operations = _settle_operations(api, known_names, report)
    owners = _Owners(api)
    every = named_schemas(api, known_names)
    used = every.keys() if every_type else used_schemas(api, _kept(api, every, known_names))
    made = {key: schema for key, schema in every.items() if key in used}
    types, shared = _settle_types(api, made, owners, known_names, report)
    unmade = {key: Code(owners.wish(key).candidates[0]) for key in every if key not in used}
    spared = {other: first for first, others in shared.items() for other in others}
    schemas = {key: schema for key, schema in made.items() if key not in spared}
    roots = {key: owners.root(schema) for key, schema in schemas.items()}
    named = {schema.at: types[key] for key, schema in schemas.items()}
    bases = {root: snake_name(named.get(root) or owners.base(root), fallback="types") for root in roots.values()}
    classes = frozenset(types.values())
    homes = {root: _home(base, root, classes, is_exact=root in named) for root, base in bases.items()}
    known = known_names.recall("modules")
    places = {root: api.original_place(root).seen_from(api.at) for root in homes}
    before = {root: known[place] for root, place in places.items() if place in known}
    modules = Scope("module", report, unlike=classes).settle(homes, before)
    known_names.keep("modules", {places[root]: module for root, module in modules.items()})
    lives_in = {key: modules[root] for key, root in roots.items()}
    lives_in |= {other: lives_in[first] for other, first in spared.items()}
    homes_of = {types[key]: home for key, home in lives_in.items()}
    equal = {key: one for key, one in equal_unions(api).items() if one in types}
    plain = plain_forms(api, argument_uses(api), equal)
    forms = settle_typed_dicts(api, plain, types, known_names, report)
    homes_of |= {name: typed_dict_home(lives_in[key]) for key, name in forms.items()}
    old = frozenset(types[key] for key, schema in schemas.items() if _is_deprecated(schema))
    return Names(types, lives_in, operations, homes_of, shared, unmade, equal, forms, plain, old)


def typed_dict_home(module: Code) -> Code:
    """The module of typed dicts for the types of a module, below `types`."""
    return Code(f"{TYPED_DICTS}.{module}")


def _kept(api: Api, schemas: Mapping[SchemaId, Named], known_names: KnownNames) -> Iterator[SchemaId]:
    """What is made though nothing leads to it: what sdk.toml names, and what an SDK has that has been published."""
    known = known_names.recall("types")
    for key, schema in schemas.items():
        place, *_ = said = holders(schema, api)
        if place in known or any(known_names.speaks_of(each) for each in said):
            yield key


def _home(base: str, root: Pointer, classes: frozenset[Code], *, is_exact: bool) -> Wish:
    """What a module of types would like to be called: not like a class, as one of a script without case would be."""
    names = (base, f"{base}_types")
    return Wish(names[base in classes :], root, is_exact=is_exact)


def _settle_operations(api: Api, known_names: KnownNames, report: Report) -> dict[Pointer, Code]:
    known, keys = known_names.recall("operations"), {op.at: key_of(op) for op in api.operations}
    wishes = {op.at: _operation_wish(op) for op in api.operations}
    names = Scope("operation", report).settle(wishes, {at: known[key] for at, key in keys.items() if key in known})
    known_names.keep("operations", {keys[at]: name for at, name in names.items()})
    return names


def _settle_types(
    api: Api, schemas: Mapping[SchemaId, Named], owners: _Owners, known_names: KnownNames, report: Report
) -> tuple[dict[SchemaId, Code], dict[SchemaId, tuple[SchemaId, ...]]]:
    """The names of types; the lock keeps those that are not pinned, where one place has one type."""
    wishes = {key: owners.wish(key) for key in schemas}
    for key, schema in schemas.items():
        for said in holders(schema, api):
            wishes[key] = known_names.wish(wishes[key], "types", ("",), said)
    places = {key: holders(schema, api)[0] for key, schema in schemas.items()}
    times = Counter(places.values())
    known = known_names.recall("types")
    alone = {key: place for key, place in places.items() if times[place] == 1}
    before = {key: known[place] for key, place in alone.items() if place in known}
    ones = shared(api, schemas, wishes, before)
    spared = {other: one.first for one in ones for other in one.others}
    single = {key: wish for key, wish in wishes.items() if key not in spared} | {one.first: one.wish for one in ones}
    pinned = {wish.candidates[0] for wish in wishes.values() if wish.rank == PINNED}
    of_dicts = (name for name in remembered(api, schemas, known_names) if name not in pinned)
    taken = [*([NUMBER] if has_exact(api) else []), *aliases(api), *of_dicts]
    types = Scope("type", report, taken).settle(single, before)
    types |= {other: types[first] for other, first in spared.items()}
    kept = {p: known.get(p) if wishes[key].rank == PINNED else types[key] for key, p in alone.items()}
    known_names.keep("types", {place: name for place, name in kept.items() if name is not None})
    return types, {one.first: one.others for one in ones}


def named_schemas(api: Api, known_names: KnownNames) -> dict[SchemaId, Named]:
    """The schemas that are called by a name: objects and enumerations, and what a component's key names.

    A component that is an enumeration or any other text has one class, and no alias beside it, unless it had one.
    """
    named = ((SchemaId(i), s) for i, s in enumerate(api.schemas) if isinstance(s, Named))
    found = {key: schema for key, schema in named if _is_named(schema)}
    known = known_names.recall("types")
    for key, schema in tuple(found.items()):
        one = open_enumeration(schema, api) if isinstance(schema, Union) else None
        is_told = any(known_names.pin("types", "", said) for said in holders(schema, api))
        if one is not None and not is_told and holders(found[one], api)[0] not in known:
            del found[key]
    return found


def _is_deprecated(schema: Named) -> bool:
    """Whether a class is deprecated; where an inline schema says so, it is the property that is."""
    return isinstance(schema, (Object, Enumeration)) and isinstance(schema.name, Given) and schema.doc.deprecated


def _is_named(schema: Named) -> bool:
    if isinstance(schema, (Object, Enumeration)):
        return True
    return isinstance(schema.name, Given)


class _Owners:
    """Follows derived names to what they are derived from."""

    def __init__(self, api: Api) -> None:
        self._schemas: dict[Pointer, SchemaId] = {}
        for index, schema in enumerate(api.schemas):
            if isinstance(schema, Named):
                self._schemas.setdefault(schema.at, SchemaId(index))
        self._api = api
        self._texts = TypeNames(api)

    def rule(self, key: SchemaId) -> str:
        """Why a schema is called as it is, where no pin and no other schema says otherwise."""
        return self._texts.of(key).rule

    def wish(self, key: SchemaId) -> Wish:
        """What a named schema would like to be called."""
        schema = self._api.schemas[key]
        assert isinstance(schema, Named), "only these have names"
        names = [class_name("".join(map(class_word, steps))) for steps in self._texts.of(key).candidates]
        if not isinstance(schema.name, Given):
            return Wish((*dict.fromkeys((*names, f"{names[-1]}Schema")),), schema.at, DERIVED)
        name, signs = names[0], class_name(marked(schema.name.text))
        is_exact = is_spelled(name, schema.name.text)
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
        return " ".join(map(class_word, self._texts.of(self._schemas[root]).candidates[0]))


def _operation_wish(operation: Operation) -> Wish:
    if isinstance(operation.name, Given):
        text = operation.name.text
        names = (snake_name(each, fallback="operation") for each in (text, marked(text), spelled(text)))
        return Wish(tuple(dict.fromkeys(names)), operation.at, GIVEN)
    words = " ".join((*operation.resource, operation.verb))
    return Wish((snake_name(words, fallback="operation"),), operation.at, DERIVED)
