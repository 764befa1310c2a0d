"""Which inline enumerations are one class: those of one name with the same values.

```
order: [asc, desc]   in every list     Order           where all that is called `order` is this
status: [on, off]    of two models     a class each    where another `status` has other values, unless both are
                                                       parts of one component or resource: `ListAppsStatus` then
```
What the lock remembers under different names stays apart: sharing renames nothing that has been published.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from sdkwright.model import Api, Derived, Enumeration, Given, Named, SchemaId
from sdkwright.naming.characters import folded
from sdkwright.naming.words import words
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.scopes import GIVEN, PINNED, Wish

TYPE = "type"
"""The kind of the scope that holds types."""
_NO_NAMES = frozenset({"item", "value", "params", "response", "string", "integer"})
"""Roles that say where something stands, and not what it is."""
_Values = frozenset[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Shared:
    """One type for several enumerations."""

    first: SchemaId
    """The enumeration that it is made of."""
    others: tuple[SchemaId, ...]
    """The others that it stands for."""
    wish: Wish
    """What it would like to be called."""


def shared(
    api: Api,
    schemas: Mapping[SchemaId, Named],
    wishes: Mapping[SchemaId, Wish],
    known: Mapping[SchemaId, str],
    language: Language,
) -> tuple[Shared, ...]:
    """The types that stand for several enumerations; `known` are the names that the lock remembers."""
    found: list[Shared] = []
    by_role: dict[str, dict[_Values, list[SchemaId]]] = {}
    for key in sorted(schemas, key=lambda key: wishes[key].order):
        schema = schemas[key]
        if isinstance(schema, Enumeration) and (role := _role(schema)):
            by_role.setdefault(role, {}).setdefault(_values(schema), []).append(key)
    reserved = language.reserved.get(TYPE, frozenset())
    components = {wish.candidates[0]: key for key, wish in wishes.items() if wish.rank == GIVEN}
    families = _Families(api)
    for role, groups in by_role.items():
        name = language.type(role)
        for keys in groups.values():
            is_free = folded(name) not in reserved and components.get(name, keys[0]) in keys
            if len(groups) == 1 and is_free:
                found += _one(keys, schemas, wishes, known, name)
                continue
            for part in families.apart(schemas, keys):
                common = _common([wishes[key].candidates[0] for key in part])
                found += _one(part, schemas, wishes, known, f"{common}{name}" if common else "")
    return tuple(found)


def _one(
    keys: Sequence[SchemaId],
    schemas: Mapping[SchemaId, Named],
    wishes: Mapping[SchemaId, Wish],
    known: Mapping[SchemaId, str],
    plain: str,
) -> Iterable[Shared]:
    """The class of enumerations that may be one: a component, else one that the lock knows, else the first."""
    given = [key for key in keys if isinstance(schemas[key].name, Given)][:1]
    inline = [key for key in keys if isinstance(schemas[key].name, Derived) and wishes[key].rank != PINNED]
    first = next(iter((*given, *(key for key in inline if key in known), *inline)), None)
    if first is None:
        return
    name = known.get(first)
    others = tuple(key for key in inline if key != first and known.get(key, name) == name)
    if others:
        wish = wishes[first]
        is_named = plain and not given
        yield Shared(first, others, replace(wish, candidates=(plain, *wish.candidates)) if is_named else wish)


def _common(names: Sequence[str]) -> str:
    """The words with which all names begin."""
    found = names[0]
    while found and not all(name.startswith(found) and name[len(found) : len(found) + 1].isupper() for name in names):
        found = found[:-1]
    return found


def _role(schema: Enumeration) -> str:
    """What an enumeration is called where it stands: the name of a property, a parameter or a component."""
    match schema.name:
        case Given():
            return "_".join(words(schema.name.text))
        case Derived():
            role = "_".join(words(schema.name.role))
            return "" if role in _NO_NAMES or role.startswith("response_") or not role[:1].isalpha() else role
        case _:
            assert_never(schema.name)


def _values(schema: Enumeration) -> _Values:
    return frozenset((type(each.value), each.value, each.name, each.doc.raw) for each in schema.members)


class _Families:
    """Which component or resource an enumeration belongs to."""

    def __init__(self, api: Api) -> None:
        self._resources = {operation.at: operation.resource for operation in api.operations}
        self._owners = {schema.at: schema for schema in api.schemas if isinstance(schema, Named)}

    def apart(self, schemas: Mapping[SchemaId, Named], keys: Iterable[SchemaId]) -> Iterable[list[SchemaId]]:
        """The same enumerations, apart where they belong to different components or resources."""
        families: dict[object, list[SchemaId]] = {}
        for key in keys:
            families.setdefault(self._of(schemas[key]), []).append(key)
        return families.values()

    def _of(self, schema: Named) -> object:
        """The component that a schema is a part of, or the resource whose operation it belongs to."""
        while isinstance(schema.name, Derived) and schema.name.owner in self._owners:
            schema = self._owners[schema.name.owner]
        if not isinstance(schema.name, Derived):
            return schema.at
        return self._resources.get(schema.name.owner, schema.at)
