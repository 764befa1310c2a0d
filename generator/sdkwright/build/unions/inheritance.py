"""Which object each child inherits from, and which kinds a base has, when the whole arena is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sdkwright.model import NO_DOC, NO_LIMITS, Doc, Object, Schema, SchemaId, Use


def with_parent(key: SchemaId, candidates: Sequence[SchemaId], arena: Sequence[Schema]) -> Schema:
    """An object with the first schema that it can inherit from: another object, which does not inherit from it."""
    schema = arena[key]
    parent = next((each for each in candidates if _may_be_parent(each, key, arena)), None)
    if parent is None or not isinstance(schema, Object):
        return schema
    return replace(schema, parent=Use(parent), doc=_own(schema.doc, arena[parent].doc))


def _own(doc: Doc, parent: Doc) -> Doc:
    """The words of a child that are its own: what is said of the base is said there."""
    if doc != parent:
        return doc
    return replace(
        NO_DOC,
        examples=doc.examples if doc.examples != parent.examples else (),
        default=doc.default if doc.default != parent.default else None,
        limits=doc.limits if doc.limits != parent.limits else NO_LIMITS,
        facts=doc.facts,
        extensions=doc.extensions,
    )


def _may_be_parent(parent: SchemaId, child: SchemaId, arena: Sequence[Schema]) -> bool:
    return isinstance(arena[parent], Object) and child not in ancestors(parent, arena)


def ancestors(key: SchemaId, arena: Sequence[Schema]) -> list[SchemaId]:
    """A schema and all that it inherits from, the nearest first."""
    found = [key]
    while isinstance(schema := arena[found[-1]], Object) and schema.parent is not None:
        found.append(schema.parent.schema)
    return found
