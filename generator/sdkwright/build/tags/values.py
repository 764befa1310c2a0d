"""Which values the property that tells schemas apart has in each of them, where its enum does not call them by name.

```
enum: [dog, big_dog, ghost]
Dog                dog         the value that is its name but for case and separators, and no other schema's
BigDogPet          big_dog     the same without what all these names share, or what the base is called
Wolf               Wolf        the enum has nothing like it: its name all the same, and a warning at the enum
Cat, enum: [tom]   tom         what a schema says itself goes before all that
                   ghost       of no schema: the base may have it
```
OpenAPI 3.1, 4.8.25, knows names alone, to the letter. Nobody who lists other values means that the schemas have none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from sdkwright.build.tags.called import alike
from sdkwright.build.tags.claims import Claim
from sdkwright.model import Enumeration, Schema, SchemaId, Tag

Values = Mapping[SchemaId, tuple[Tag, ...]]


def values_of_children(claims: Mapping[SchemaId, Claim], base: Schema | None, name: str) -> Values:
    """The values of the children of a base, of its name and its own property; one without any value has none here."""
    found = _said(claims)
    found |= alike(claims, {key: claim.schema for key, claim in claims.items()}, found, name)
    found |= alike(claims, dict.fromkeys(claims, base), found, name)
    alone = _alone(claims)
    return {key: tuple(dict.fromkeys((*values, *alone.get(key, ())))) for key, values in found.items()}


def values_of_members(claims: Mapping[SchemaId, Claim], name: str) -> Values:
    """The same for the members of a union; one that is told by its own list, or by its shape alone, has none here."""
    found = _said(claims)
    shared = sharing(claims)
    lists = {key: claim.schema if key in shared else None for key, claim in claims.items()}
    return found | alike(claims, lists, found, name)


def sharing(claims: Mapping[SchemaId, Claim]) -> frozenset[SchemaId]:
    """The schemas that have a value in their lists which another one has, too: their lists alone tell nothing."""
    often = Counter(chain.from_iterable(claim.allowed or () for claim in claims.values()))
    return frozenset(key for key, claim in claims.items() if any(often[value] > 1 for value in claim.allowed or ()))


def _said(claims: Mapping[SchemaId, Claim]) -> dict[SchemaId, tuple[Tag, ...]]:
    """The values that are said to the letter, or that a schema says itself in place of them."""
    return {key: claim.exact or (claim.allowed or () if claim.is_constant else ()) for key, claim in claims.items()}


def _alone(claims: Mapping[SchemaId, Claim]) -> dict[SchemaId, tuple[Tag, ...]]:
    """The values of the lists that schemas say for themselves, where no other schema has them."""
    own = {key: claim.allowed or () for key, claim in claims.items() if claim.is_own}
    often = Counter(chain.from_iterable(own.values()))
    called = Counter(name for claim in claims.values() for name in {*claim.keys, *claim.names})
    found: dict[SchemaId, tuple[Tag, ...]] = {}
    for key, values in own.items():
        mine = frozenset(claims[key].keys)
        is_listed = isinstance(claims[key].schema, Enumeration)
        found[key] = tuple(v for v in values if is_listed and often[v] == 1 and called[str(v)] == (str(v) in mine))
    return found
