"""A part of `upgrade`: what Swagger 2.0 says directly in a parameter or header, as a schema and a style of its own."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.text import Json
from sdkwright.upgrade.keywords import Keywords

_OF_SCHEMA = frozenset({"type", "format", "items", "default", "enum", "multipleOf", "pattern", "uniqueItems"})
_OF_SCHEMA |= {f"{limit}{what}" for limit in ("min", "max") for what in ("imum", "Length", "Items")}
_OF_SCHEMA |= {"exclusiveMinimum", "exclusiveMaximum", "x-nullable"}
_STYLES = {"ssv": "spaceDelimited", "tsv": "tabDelimited", "pipes": "pipeDelimited"}
"""OpenAPI 3 has no style for tabs; `tabDelimited` is ours, beside its `spaceDelimited`."""
_OF_PROPERTY = ("description", "example", "deprecated", "allowEmptyValue")
_FORM_STYLED = ("query", "formData", "cookie")


@dataclass(frozen=True, slots=True)
class Parted:
    """A parameter or header without its schema, and the schema."""

    outside: Keywords
    schema: Keywords


def part(value: Keywords) -> Parted:
    """The keywords of a parameter or header, by whom they are about: the parameter, or its value."""
    inner = value.get("schema")
    outside = {key: item for key, item in value.items() if not _is_of_schema(key)}
    if isinstance(inner, dict):  # wrong in 2.0, and clear
        outside.pop("schema")
        return Parted(outside, inner)
    if "x-example" in outside and "example" not in outside:
        outside["example"] = outside["x-example"]
    outside.pop("collectionFormat", None)
    schema = {key: item for key, item in value.items() if _is_of_schema(key)}
    if schema.keys().isdisjoint(("type", "items", "enum")):
        schema["type"] = "string"  # the type is required; what has none is still text in a URL
    return Parted(outside, schema)


def styled(value: Keywords) -> Keywords:
    """`collectionFormat` (csv where nothing is said) as `style` and `explode`; nothing for what is no array."""
    if value.get("type") != "array":
        return {}
    where, collection = value.get("in"), value.get("collectionFormat")
    if collection == "multi" and where in _FORM_STYLED:
        return {"style": "form", "explode": True}
    commas = "form" if where in _FORM_STYLED else "simple"
    return {"style": _STYLES.get(collection, commas) if isinstance(collection, str) else commas, "explode": False}


def form_property(value: Keywords) -> Keywords:
    """A form parameter as a property of the body's schema."""
    parted = part(value)
    kept = {key: item for key, item in parted.outside.items() if key in _OF_PROPERTY}
    extensions = {key: item for key, item in parted.outside.items() if key.startswith("x-")}
    return {**parted.schema, **kept, **extensions}


def is_file(schema: Json) -> bool:
    """Whether a schema stands for bytes: `type: file`, or how else people say that."""
    return isinstance(schema, dict) and (schema.get("type") == "file" or schema.get("format") in ("binary", "file"))


def holds_file(value: Keywords) -> bool:
    """Whether a form parameter is a file, or a list of files."""
    return is_file(value) or is_file(value.get("items"))


def _is_of_schema(key: str) -> bool:
    return key in _OF_SCHEMA or key.startswith(("x-enum", "x-ms-enum"))
