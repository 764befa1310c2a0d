"""Numbers whose digits count: `type: number` with `format: decimal`, which no float can hold.

The format is of the OpenAPI registry (https://spec.openapis.org/registry/format/decimal). A string of that format is
none of these.
"""

from __future__ import annotations

from sdkwright.model import Api, Kind, Scalar, Schema


def is_exact(schema: Schema) -> bool:
    """Whether a schema is a number whose digits count."""
    return isinstance(schema, Scalar) and schema.kind is Kind.NUMBER and schema.format == "decimal"


def has_exact(api: Api) -> bool:
    """Whether any number of a description is one, or may be a decimal: its clients keep the digits that they read."""
    return any(is_exact(each) or (isinstance(each, Scalar) and each.also_number) for each in api.schemas)
