"""The names of typed dicts, and of unions of them: after the types whose keys they describe.

They are settled behind all types, so that none of these has another name for them. The lock remembers them, as long as
the type itself is called as it was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sdkwright.model import Api, Named, SchemaId
from sdkwright.naming.words import words
from sdkwright.plan.names.known_names import KnownNames, holders
from sdkwright.plan.names.scopes import DERIVED, Wish
from sdkwright.plan.plain_forms import PlainForms
from sdkwright.report import Report
from sdkwright.targets.python.names.identifiers import Scope
from sdkwright.targets.python.names.reserved import RESERVED
from sdkwright.text import Code

_TABLE = "typed_dicts"
"""How the lock calls the table of these names."""
_SUFFIXES, _OTHERS = ("Param", "Dict"), ("Dict", "PlainDict")
_SAID = frozenset({"param", "params"})


def form_names(name: str) -> Sequence[str]:
    """What the plain form of a type would like to be called, the best first: no name says `Param` twice."""
    suffixes = _OTHERS if words(name)[-1:] and words(name)[-1] in _SAID else _SUFFIXES
    return [f"{name}{suffix}" for suffix in suffixes]


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
    known, known_types = known_names.recall(_TABLE), known_names.recall_own("types")
    alone = {key: place for key, place in places.items() if times[place] == 1}
    same = {key: place for key, place in alone.items() if known_types.get(place, types[key]) == types[key]}
    before = {key: known[place] for key, place in same.items() if place in known}
    names = Scope("typed dict", report, (*types.values(), *RESERVED["type"])).settle(wishes, before)
    kept = {place: names[key] if key in same else known.get(place) for key, place in alone.items()}
    known_names.keep(_TABLE, {place: name for place, name in kept.items() if name is not None})
    return names
