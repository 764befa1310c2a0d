"""The public names of a whole SDK, settled once: types, the modules that have them, typed dicts, operations.

What is narrower than the SDK (fields, arguments, enum members) is settled by the view that holds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.model import Api, Named, SchemaId
from sdkwright.plan.equal_unions import equal_unions
from sdkwright.plan.exact_numbers import has_exact
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.scopes import Wish
from sdkwright.plan.names.settled import is_deprecated, named_schemas, settle_operations, settle_types
from sdkwright.plan.plain_forms import PlainForms, plain_forms
from sdkwright.plan.used_schemas import argument_uses
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.code.formats import NUMBER, aliases
from sdkwright.targets.python.names.identifiers import Scope, coded, snake_name
from sdkwright.targets.python.names.reserved import TYPED_DICTS
from sdkwright.targets.python.names.typed_dicts import remembered, settle_typed_dicts
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
    operations = coded(settle_operations(api, known_names, report))
    taken = [*([NUMBER] if has_exact(api) else []), *aliases(api)]
    of_dicts = remembered(api, named_schemas(api, known_names), known_names)
    settled = settle_types(
        api, known_names, report, taken=taken, yielding=of_dicts, every_type=every_type, names_bodies=True
    )
    types = coded(settled.names)
    spared = {other: first for first, others in settled.others.items() for other in others}
    named = {schema.at for key in settled.roots if isinstance(schema := api.schemas[key], Named)}
    bases = {root: snake_name(base, fallback="types") for root, base in settled.bases.items()}
    classes = frozenset(types.values())
    homes = {root: _home(base, root, classes, is_exact=root in named) for root, base in bases.items()}
    known = known_names.recall("modules")
    places = {root: api.original_place(root).seen_from(api.at) for root in homes}
    before = {root: known[place] for root, place in places.items() if place in known}
    modules = Scope("module", report, unlike=classes).settle(homes, before)
    known_names.keep("modules", {places[root]: module for root, module in modules.items()})
    lives_in = {key: modules[root] for key, root in settled.roots.items()}
    lives_in |= {other: lives_in[first] for other, first in spared.items()}
    homes_of = {types[key]: home for key, home in lives_in.items()}
    equal = {key: one for key, one in equal_unions(api).items() if one in types}
    plain = plain_forms(api, argument_uses(api), equal)
    forms = settle_typed_dicts(api, plain, types, known_names, report)
    homes_of |= {name: typed_dict_home(lives_in[key]) for key, name in forms.items()}
    schemas = ((key, api.schemas[key]) for key in settled.roots)
    old = frozenset(types[key] for key, schema in schemas if isinstance(schema, Named) and is_deprecated(schema))
    unmade = coded(settled.unmade)
    return Names(types, lives_in, operations, homes_of, settled.others, unmade, equal, forms, plain, old)


def typed_dict_home(module: Code) -> Code:
    """The module of typed dicts for the types of a module, below `types`."""
    return Code(f"{TYPED_DICTS}.{module}")


def _home(base: str, root: Pointer, classes: frozenset[Code], *, is_exact: bool) -> Wish:
    """What a module of types would like to be called: not like a class, as one of a script without case would be."""
    names = (base, f"{base}_types")
    return Wish(names[base in classes :], root, is_exact=is_exact)
