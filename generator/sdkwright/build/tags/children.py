"""The tags of schemas that inherit from a base: a child has its own wherever it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sdkwright.build.tags.claims import own_values
from sdkwright.build.tags.findings import note_member, tell_lost, tell_meant
from sdkwright.build.tags.giving import claim_of, name_of, object_of, tag_schema, with_tag
from sdkwright.build.tags.values import Values, values_of_children
from sdkwright.build.unions.inheritance import ancestors
from sdkwright.model import Api, Children, Constant, Object, Schema, SchemaId, Tag, Use
from sdkwright.report import Report


def with_tags_of_children(api: Api, report: Report) -> Api:
    """The same description, where each child has its tag, and each base the children that inherit from it."""
    arena = list(api.schemas)
    for key, base in enumerate(api.schemas):
        if isinstance(base, Object) and base.children is not None:
            kinds = dict(_kinds(SchemaId(key), base.children, api, arena, report))
            found = {use.schema for use in kinds.values()}
            called = {str(n): use for n, use in base.children.kinds.items() if n in base.children.implied}
            read = {**base.children.also, **called}  # a name is a value for all who go by the standard
            also = {n: use for n, use in read.items() if use.schema in found and n not in kinds}
            rest = _rest(tag_schema(SchemaId(key), base.children.property, api.schemas), kinds, arena)
            children = replace(base.children, kinds=kinds, also=also, rest=rest) if kinds else None
            arena[key] = replace(object_of(arena[key]), children=children)
    return replace(api, schemas=tuple(arena))


def _kinds(
    key: SchemaId, children: Children, api: Api, arena: list[Schema], report: Report
) -> Iterator[tuple[Tag, Use]]:
    """The children of a base by their values, after each got its tag."""
    claims: dict[SchemaId, list[str]] = {}
    for value, child in children.kinds.items():
        for leaf in api.leaves(child):
            claims.setdefault(leaf, []).append(str(value))
    for leaf in [leaf for leaf in claims if key not in ancestors(leaf, arena)]:
        why = "does not inherit from this schema: what has its value stays as it is"
        note_member(report, children.at, arena[leaf], why)
        del claims[leaf]
    found = _values(key, claims, children, arena, report)
    for leaf, values in found.items():
        for each in (leaf, *_told_by_another(leaf, children.property, api, found)):
            arena[each] = with_tag(object_of(arena[each]), children.property, values, children.at, arena)
        yield from ((value, Use(leaf)) for value in values)


def _told_by_another(leaf: SchemaId, name: str, api: Api, valued: Values) -> list[SchemaId]:
    """The children of a child that it tells apart by another property; its value is theirs as well."""
    found: list[SchemaId] = []
    waiting = [leaf]
    while waiting:
        schema = api.schemas[waiting.pop()]
        inner = schema.children if isinstance(schema, Object) else None
        if inner is not None and inner.property != name:
            below = [each for child in inner.kinds.values() for each in api.leaves(child)]
            new = [each for each in dict.fromkeys(below) if each not in valued and each not in found]
            found += new
            waiting += new
    return found


def _rest(tag: Schema | None, kinds: Mapping[Tag, Use], arena: list[Schema]) -> Use | None:
    """The values that an enum lists, and no child has."""
    values = tuple(value for value in own_values(tag) or () if value not in kinds)
    if tag is None or not values:
        return None
    arena.append(Constant(tag.at, values, tag.doc))
    return Use(SchemaId(len(arena) - 1))


def _values(
    key: SchemaId, heirs: Mapping[SchemaId, list[str]], children: Children, arena: Sequence[Schema], report: Report
) -> Values:
    """The values of all children; one that no enum has a value for has its name all the same, and somebody is told."""
    name = children.property
    claims = {leaf: claim_of(leaf, keys, children, arena) for leaf, keys in heirs.items()}
    base = tag_schema(key, name, arena)
    found = values_of_children(claims, base, name_of(arena[key]))
    tell_meant(report, children.at, claims, found)
    lost = {leaf: claims[leaf] for leaf, values in found.items() if not values}
    tell_lost(report, lost, base, so="and by which schemas are told all the same")
    return {leaf: values or claims[leaf].keys for leaf, values in found.items()}
