"""Description -> Description in the newest dialect, so that every later stage sees only one.

What OpenAPI 3.0 says in its own way (`nullable`, boolean `exclusiveMinimum`) becomes what JSON Schema 2020-12 says.
Nothing else moves: a pointer into the new document leads to the same line as in the old one, or to the nearest line
around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from sdkwright.load.document import Description
from sdkwright.report import Pointer, Report
from sdkwright.text import Json
from sdkwright.validate import Dialect

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
_BESIDE_REF = frozenset({"title", "description", "deprecated", "readOnly", "writeOnly", "example", "default"})


def upgrade(description: Description, dialect: Dialect, report: Report) -> Description | None:
    """The same description in the dialect of OpenAPI 3.2; None, with an error, for what we cannot read yet.

    A document speaks the root's dialect, unless it names one itself.
    """
    match dialect:
        case Dialect.OPENAPI_3_1 | Dialect.OPENAPI_3_2:
            return description
        case Dialect.OPENAPI_3_0:
            return description.with_values(dict(_rewritten(description)))
        case Dialect.SWAGGER_2_0:
            hint = "convert it to OpenAPI 3 first; a later version of sdkwright will read it as it is"
            at = Pointer(description.root.source.name, ("swagger",))
            report.error("unsupported-version", "Swagger 2.0 cannot be read yet", at, hint=hint)
            return None
        case _:
            assert_never(dialect)


def _rewritten(description: Description) -> Iterator[tuple[str, Json]]:
    """The documents of a 3.0 description that say of themselves nothing newer, by name."""
    for name, document in description.documents.items():
        told = document.value.get("openapi") if isinstance(document.value, dict) else None
        if told is None or str(told).startswith("3.0"):
            yield name, _from_3_0(document.value)


def _from_3_0(value: Json) -> Json:
    """A value with the schemas in it rewritten; what needs no change is shared, not copied."""
    if isinstance(value, list):
        items = [_from_3_0(item) for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if not isinstance(value, dict):
        return value
    members = {k: v if k in _DATA or k.startswith("x-") else _from_3_0(v) for k, v in value.items()}
    changed = any(members[k] is not v for k, v in value.items())
    members = _limits(_nullable(members))
    return members if changed or members.keys() != value.keys() else value


def _nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """`nullable: true` (OpenAPI 3.0, 4.7.24.1) as a type list, or as a branch where the schema names no type."""
    if schema.get("nullable") is not True:
        return schema
    kept = {key: value for key, value in schema.items() if key != "nullable"}
    kind, values = kept.get("type"), kept.get("enum")
    if isinstance(values, list) and None not in values:
        kept["enum"] = [*values, None]
    if isinstance(kind, str):
        return {**kept, "type": [kind, "null"]}
    if "$ref" not in kept and "allOf" not in kept and "oneOf" not in kept and "anyOf" not in kept:
        return kept
    beside = {key: value for key, value in kept.items() if key in _BESIDE_REF}
    inner: Json = {key: value for key, value in kept.items() if key not in _BESIDE_REF}
    return {"anyOf": [inner, {"type": "null"}], **beside}


def _limits(schema: dict[str, Json]) -> dict[str, Json]:
    """Boolean `exclusiveMinimum` and `exclusiveMaximum` as the numbers that they have been since 2019-09."""
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool) and limit in schema:
            kept = {key: value for key, value in schema.items() if key not in (exclusive, limit)}
            schema = {**kept, exclusive if schema[exclusive] else limit: schema[limit]}
    return schema
