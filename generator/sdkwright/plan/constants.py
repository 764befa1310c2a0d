"""What a property has where nobody gives it a value."""

from __future__ import annotations

from sdkwright.model import Constant, Property, Schema, Tag


def value_by_itself(prop: Property, schema: Schema) -> Tag | float | None:
    """The only value of a required property; of several by which a discriminator calls its object, the first.

    Without it an object whose tag is optional would be of no kind. One that is given is kept.
    """
    if not prop.required or prop.use.nullable or not isinstance(schema, Constant):
        return None
    return schema.values[0] if len(schema.values) == 1 or prop.by_tag else None
