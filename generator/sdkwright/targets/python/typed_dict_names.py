"""The names of typed dicts, and of unions of them: after the types whose keys they describe.

They are settled behind all types, so that none of these has another name for them. The lock remembers them, as long as
the type itself is called as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from sdkwright.model import Api, Named, SchemaId, Use
from sdkwright.plan.plain_forms import PlainForms, form_names
from sdkwright.report import Report
from sdkwright.targets.python.bodies import sent
from sdkwright.targets.python.known_names import KnownNames, holders
from sdkwright.targets.python.names import DERIVED, Scope, Wish
from sdkwright.targets.python.reserved import RESERVED
from sdkwright.text import Code

_TABLE = "typed_dicts"
"""How the lock calls the table of these names."""


def argument_uses(api: Api) -> Iterator[Use]:
    """The uses of schemas in arguments: parameters, properties of bodies, and bodies that are one argument."""
    for operation in api.operations:
        yield from (parameter.use for parameter in operation.parameters)
        how = sent(operation.body, api) if operation.body is not None else None
        for each in (how, *how.others) if how is not None else ():
            if each.spread is not None:
                yield from (use for part in each.spread.parts for use in part.uses)
            elif each.content.use is not None and not each.is_binary:
                yield each.content.use


def remembered(api: Api, schemas: Mapping[SchemaId, Named], known_names: KnownNames) -> Iterator[str]:
    """The names that typed dicts of an SDK that exists have."""
    known = known_names.recall(_TABLE)
    places = (holders(schema, api)[0] for schema in schemas.values())
    yield from (known[place] for place in places if place in known)


def settle_typed_dicts(
    api: Api, forms: PlainForms, types: Mapping[SchemaId, Code], known_names: KnownNames, report: Report
) -> dict[SchemaId, Code]:
    """The name of each typed dict, and of each union of them."""
    schemas = {key: api.schemas[key] for key in (*forms.objects, *forms.unions) if key in types}
    named = {key: schema for key, schema in schemas.items() if isinstance(schema, Named)}
    wishes = {key: Wish((*form_names(types[key]),), schema.at, DERIVED) for key, schema in named.items()}
    places = {key: holders(schema, api)[0] for key, schema in named.items()}
    times = Counter(places.values())
    known, known_types = known_names.recall(_TABLE), known_names.recall("types")
    alone = {key: place for key, place in places.items() if times[place] == 1}
    same = {key: place for key, place in alone.items() if known_types.get(place, types[key]) == types[key]}
    before = {key: known[place] for key, place in same.items() if place in known}
    names = Scope("typed dict", report, (*types.values(), *RESERVED["type"])).settle(wishes, before)
    kept = {place: names[key] if key in same else known.get(place) for key, place in alone.items()}
    known_names.keep(_TABLE, {place: name for place, name in kept.items() if name is not None})
    return names
