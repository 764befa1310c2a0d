"""A part of `validate`: which other kind of document a JSON value is, for whoever gave it as an OpenAPI description."""

from __future__ import annotations

import difflib
from collections.abc import Mapping

from sdkwright.text import Json

_BY_FIELD: Mapping[str, tuple[str, str]] = {
    "asyncapi": (
        "an AsyncAPI document",
        "sdkwright reads OpenAPI: AsyncAPI has generators of its own (AsyncAPI Generator)",
    ),
    "arazzo": ("an Arazzo document", "name the description that its `sourceDescriptions` lead to"),
    "overlay": ("an overlay", 'name it in sdk.toml, overlays = ["..."], and the description as spec'),
    "swaggerVersion": ("Swagger 1", "convert it to OpenAPI (swagger-converter does that)"),
    "openrpc": ("an OpenRPC document", "sdkwright reads OpenAPI"),
    "smithy": ("a Smithy model", "generate OpenAPI of it (smithy build has a plugin for that)"),
    "__schema": ("the schema of a GraphQL API", "GraphQL has clients of its own; sdkwright reads OpenAPI"),
    "discoveryVersion": (
        "a Google discovery document",
        "convert it to OpenAPI (google-discovery-to-swagger does that)",
    ),
    "_postman_id": (
        "a Postman collection",
        "export the API as OpenAPI, or convert the collection (postman-to-openapi)",
    ),
    "$schema": ("a JSON Schema", "a description has a field `openapi`; schemas stand in its `components`"),
}
_POSTMAN = (
    "a Postman collection",
    "export the API as OpenAPI, or convert the collection (postman-to-openapi does that)",
)
_VERSIONS = ("openapi", "swagger")


def foreign(value: Json) -> tuple[str, str] | None:
    """What a value is that has no field `openapi`, and what to do with it; None where it looks like nothing known."""
    if isinstance(value, list):
        return "a list", "a description is one object, with a field `openapi`"
    if not isinstance(value, dict):
        return None
    for inner in (value, value.get("data"), value.get("info"), value.get("collection")):
        for field, why in _BY_FIELD.items():
            if isinstance(inner, dict) and field in inner:
                return why
    info = value.get("info")
    if isinstance(info, dict) and "getpostman.com" in str(info.get("schema", "")):
        return _POSTMAN
    if value.get("_type") == "export":
        return "an export of Insomnia", "export the API as OpenAPI"
    log = value.get("log")
    if isinstance(log, dict) and "entries" in log:
        return "a HAR file: a recording of calls", "a description is needed; it can be made from it (har-to-openapi)"
    return None


def near_field(value: Json) -> str | None:
    """The field of a document that is probably meant to be `openapi` or `swagger`."""
    names = [name for name in value if len(name) < 20] if isinstance(value, dict) else []
    return next(
        (near[0] for word in _VERSIONS if (near := difflib.get_close_matches(word, names, n=1, cutoff=0.7))), None
    )
