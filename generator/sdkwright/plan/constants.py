"""What a value is that nobody gives: the only one that there can be."""

from __future__ import annotations

from sdkwright.model import Constant, Doc, Property, Schema, Tag
from sdkwright.text import Json


def value_by_itself(prop: Property, schema: Schema) -> Tag | float | None:
    """The only value of a required property; of several by which a discriminator calls its object, the first.

    Without it an object whose tag is optional would be of no kind. One that is given is kept.
    """
    if not prop.required or prop.use.nullable or not isinstance(schema, Constant):
        return None
    return schema.values[0] if len(schema.values) == 1 or prop.by_tag else None


def only_value(doc: Doc, schema: Schema) -> Json:
    """The only value that a schema has (`const`, an `enum` of one value), an object or a list as well; else None.

    `doc` is what is said where the schema is used, which may say more than the schema (JSON Schema 2020-12, 8.2.3.1).
    """
    if isinstance(schema, Constant):
        return schema.values[0] if len(schema.values) == 1 else None
    for keywords in (doc.facts.keywords, schema.doc.facts.keywords):
        if keywords.get("const") is not None:
            return keywords["const"]
        values = keywords.get("enum")
        if isinstance(values, (list, tuple)) and len(values) == 1:
            return values[0]
    return None
