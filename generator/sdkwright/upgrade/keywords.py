"""A part of `upgrade`: what one schema says in the words of an older dialect -> the same in JSON Schema 2020-12.

Each function takes the keywords of a schema and gives them back, changed or not; none looks below it. Old words are
understood in newer dialects, too: people write `nullable` into OpenAPI 3.1, and mean it.
"""

from __future__ import annotations

from sdkwright.text import Json

Keywords = dict[str, Json]

REPEATED_BESIDE_REF = frozenset({"type", "format"})
"""What people repeat beside a `$ref`. Until OpenAPI 3.0 all that stands there is ignored (3.0, 4.7.23); what says more
than these is taken as it was meant."""

ANNOTATIONS = frozenset(
    {"title", "description", "deprecated", "readOnly", "writeOnly", "example", "examples", "default", "externalDocs"}
)
"""Keywords that say nothing about the value, and stay at the place of a schema that is wrapped."""
_NULLABLE = ("nullable", "x-nullable")
_OLD = frozenset({*_NULLABLE, "exclusiveMinimum", "exclusiveMaximum", "contentEncoding", "contentMediaType"})
_ENCODINGS = {"base64": "byte", "base64url": "base64url", "binary": "binary"}
"""The formats of bytes by their encoding: `binary` is any bytes as they are (RFC 2045, 6.2)."""
_IDENTITY = (None, "7bit", "8bit")
"""The encodings that change nothing, of which the media type says what they are."""
_TEXTUAL = ("text/", "application/json", "application/xml", "application/jwt", "application/yaml")


def upgraded_keywords(schema: Keywords) -> Keywords:
    """The keywords of one schema in the newest dialect; the same object where nothing is to be said anew."""
    if not _OLD.isdisjoint(schema):
        schema = _encoded(_limits(_with_null(schema)))
    if schema.get("type") == "file" or schema.get("format") == "file":
        told = schema.get("format", "file")
        kept: Keywords = {} if told in ("file", "binary") else {"fileFormat": told}
        schema = {**schema, **kept, "type": "string", "format": "binary"}
    if isinstance(schema.get("discriminator"), str):
        schema = {**schema, "discriminator": {"propertyName": schema["discriminator"]}}
    return schema


def is_nullable(schema: Keywords) -> bool:
    """Whether a schema allows null in the words of OpenAPI 3.0 (4.7.24.1) or of Swagger's tools."""
    return any(schema.get(word) is True for word in _NULLABLE)


def null_branches(schema: Keywords) -> Keywords:
    """A branch that says `nullable: true` and nothing else is null; to allow every value was not meant by that."""
    for word in ("oneOf", "anyOf"):
        branches = schema.get(word)
        if isinstance(branches, list) and len(branches) > 1 and any(map(_only_nullable, branches)):
            schema = {**schema, word: [{"type": "null"} if _only_nullable(each) else each for each in branches]}
    return schema


def _only_nullable(schema: Json) -> bool:
    return isinstance(schema, dict) and is_nullable(schema) and schema.keys() - ANNOTATIONS <= set(_NULLABLE)


def needs_wrapping(schema: Keywords) -> bool:
    """Whether null must be allowed around a schema: nothing that stands beside `$ref` and `allOf` can widen them.

    OpenAPI 3.0 tells readers to ignore what stands beside `$ref`. People who write `nullable` there mean it.
    """
    return ("$ref" in schema or "allOf" in schema) and is_nullable(schema)


def parted_for_null(schema: Keywords) -> tuple[Keywords, Keywords]:
    """The two parts of a schema that is to be wrapped: what its values are, and what only annotates it."""
    inner = {key: value for key, value in schema.items() if not _is_beside(key)}
    beside = {key: value for key, value in schema.items() if _is_beside(key)}
    return upgraded_keywords(_without_nullable(inner)), _without_nullable(beside)


def _is_beside(key: str) -> bool:
    return key in ANNOTATIONS or key.startswith("x-")


def _without_nullable(schema: Keywords) -> Keywords:
    """The same without `nullable`; the extension that says it stays, as all extensions do."""
    return {key: value for key, value in schema.items() if key != "nullable" or not isinstance(value, bool)}


def _with_null(schema: Keywords) -> Keywords:
    """`nullable: true` as what each of the other keywords has to say; `nullable: false` says nothing."""
    kept = _without_nullable(schema)
    if not is_nullable(schema):
        return kept
    kind = kept.get("type", _implied(kept))
    if isinstance(kind, str) and kind != "null":
        kept["type"] = [kind, "null"]
    elif isinstance(kind, list) and "null" not in kind:
        kept["type"] = [*kind, "null"]
    values = kept.get("enum", [kept["const"]] if "const" in kept else None)
    if isinstance(values, list):
        kept.pop("const", None)
        kept["enum"] = values if None in values else [*values, None]
    for word in ("oneOf", "anyOf"):
        branches = kept.get(word)
        if isinstance(branches, list) and not any(_allows_null(branch) for branch in branches):
            kept[word] = [*branches, {"type": "null"}]
    return kept


def _implied(schema: Keywords) -> Json:
    """The type that is meant where none is said; without a hint every value was allowed, and null with them."""
    if "properties" in schema or isinstance(schema.get("additionalProperties"), dict):
        return "object"
    return "array" if "items" in schema else None


def _allows_null(schema: Json) -> bool:
    """Whether a branch, already rewritten, says by itself that null is a value."""
    if not isinstance(schema, dict):
        return False
    kind, values = schema.get("type"), schema.get("enum")
    return kind == "null" or (isinstance(kind, list) and "null" in kind) or values == [None]


def _limits(schema: Keywords) -> Keywords:
    """Boolean `exclusiveMinimum` and `exclusiveMaximum` as the numbers that they have been since 2019-09."""
    for exclusive, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            kept = {key: value for key, value in schema.items() if key != exclusive}
            if schema[exclusive] and limit in kept:
                kept[exclusive] = kept.pop(limit)
            schema = kept
    return schema


def with_encoding(schema: Keywords) -> Keywords:
    """`format: base64url` of OpenAPI 3.0 and earlier also in the word that 3.1 has for it (Validation, 8.3).

    AutoRest and TypeSpec write it so and refuse padding; in 3.1 it is pydantic's, which requires padding.
    """
    is_meant = schema.get("format") == "base64url" and schema.get("type") == "string"
    return {**schema, "contentEncoding": "base64url"} if is_meant else schema


def _encoded(schema: Keywords) -> Keywords:
    """Bytes by `contentEncoding` or `contentMediaType` (Validation, 8) also by `format`, where later stages look."""
    encoding, media_type = schema.get("contentEncoding"), schema.get("contentMediaType")
    if "format" in schema or schema.get("type", "string") not in ("string", ["string", "null"], ["null", "string"]):
        return schema
    encoding = encoding.lower() if isinstance(encoding, str) else encoding
    if isinstance(encoding, str) and encoding in _ENCODINGS:
        return {"type": "string", **schema, "format": _ENCODINGS[encoding]}
    if encoding in _IDENTITY and isinstance(media_type, str) and not _is_text(media_type.lower()):
        return {"type": "string", **schema, "format": "binary"}
    return schema


def _is_text(media_type: str) -> bool:
    """Whether a string of this media type is text by itself: JSON, XML and their kin, and all of `text/`."""
    essence = media_type.partition(";")[0].strip()
    return essence.startswith(_TEXTUAL) or essence.endswith(("+json", "+xml", "+yaml"))
