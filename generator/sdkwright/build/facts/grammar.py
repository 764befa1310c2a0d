"""Which objects a description in OpenAPI 3.2 consists of: the members of each that are objects, and those that are not.

A place alone does not tell what stands there: `x-rate` below `headers` is a name, below `responses` an extension, and
below `example` data. Schemas that the model keeps as they were written (`not`, `if`, `$defs`, …) count as data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from sdkwright.text import Json

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Kind(Enum):
    """The objects of the standard, by its own names (OpenAPI 3.2, 4.1 to 4.31)."""

    OPENAPI = "OpenAPI"
    INFO = "Info"
    CONTACT = "Contact"
    LICENSE = "License"
    SERVER = "Server"
    SERVER_VARIABLE = "Server Variable"
    COMPONENTS = "Components"
    PATHS = "Paths"
    PATH_ITEM = "Path Item"
    OPERATION = "Operation"
    EXTERNAL_DOCS = "External Documentation"
    PARAMETER = "Parameter"
    REQUEST_BODY = "Request Body"
    MEDIA_TYPE = "Media Type"
    ENCODING = "Encoding"
    RESPONSES = "Responses"
    RESPONSE = "Response"
    CALLBACK = "Callback"
    EXAMPLE = "Example"
    LINK = "Link"
    HEADER = "Header"
    TAG = "Tag"
    SCHEMA = "Schema"
    DISCRIMINATOR = "Discriminator"
    XML = "XML"
    SECURITY_SCHEME = "Security Scheme"
    OAUTH_FLOWS = "OAuth Flows"
    OAUTH_FLOW = "OAuth Flow"


@dataclass(frozen=True, slots=True)
class Members:
    """The members of one kind of object.

    `one`, `lists` and `maps` hold other objects under their names, `any_name` is the kind of what has a name of the
    description's own, and `values` are the members that are no objects, None where they may be any.
    """

    one: Mapping[str, Kind] = field(default_factory=dict)
    lists: Mapping[str, Kind] = field(default_factory=dict)
    maps: Mapping[str, Kind] = field(default_factory=dict)
    any_name: Kind | None = None
    values: frozenset[str] | None = frozenset()


@dataclass(frozen=True, slots=True)
class Inner:
    """An object in another one: the way to it from there, what it is, and its value."""

    way: tuple[str, ...]
    kind: Kind
    value: Json


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OF_HEADER = "description required deprecated style explode allowReserved example"
_OF_PARAMETER = Members(
    one={"schema": Kind.SCHEMA},
    maps={"content": Kind.MEDIA_TYPE, "examples": Kind.EXAMPLE},
    values=_words("name in description required deprecated allowEmptyValue style explode allowReserved example"),
)
GRAMMAR: Mapping[Kind, Members] = {
    Kind.OPENAPI: Members(
        one={
            "info": Kind.INFO,
            "paths": Kind.PATHS,
            "components": Kind.COMPONENTS,
            "externalDocs": Kind.EXTERNAL_DOCS,
        },
        lists={"servers": Kind.SERVER, "tags": Kind.TAG},
        maps={"webhooks": Kind.PATH_ITEM, "x-webhooks": Kind.PATH_ITEM},
        values=_words("openapi swagger $self jsonSchemaDialect security"),
    ),
    Kind.INFO: Members(
        one={"contact": Kind.CONTACT, "license": Kind.LICENSE},
        values=_words("title summary description termsOfService version"),
    ),
    Kind.CONTACT: Members(values=_words("name url email")),
    Kind.LICENSE: Members(values=_words("name identifier url")),
    Kind.SERVER: Members(maps={"variables": Kind.SERVER_VARIABLE}, values=_words("url description name")),
    Kind.SERVER_VARIABLE: Members(values=_words("enum default description")),
    Kind.COMPONENTS: Members(
        maps={
            "schemas": Kind.SCHEMA,
            "responses": Kind.RESPONSE,
            "parameters": Kind.PARAMETER,
            "examples": Kind.EXAMPLE,
            "requestBodies": Kind.REQUEST_BODY,
            "headers": Kind.HEADER,
            "securitySchemes": Kind.SECURITY_SCHEME,
            "links": Kind.LINK,
            "callbacks": Kind.CALLBACK,
            "pathItems": Kind.PATH_ITEM,
            "mediaTypes": Kind.MEDIA_TYPE,
        }
    ),
    Kind.PATHS: Members(any_name=Kind.PATH_ITEM),
    Kind.PATH_ITEM: Members(
        one=dict.fromkeys(_METHODS, Kind.OPERATION),
        lists={"parameters": Kind.PARAMETER, "servers": Kind.SERVER},
        maps={"additionalOperations": Kind.OPERATION},
        values=_words("summary description"),
    ),
    Kind.OPERATION: Members(
        one={
            "requestBody": Kind.REQUEST_BODY,
            "responses": Kind.RESPONSES,
            "externalDocs": Kind.EXTERNAL_DOCS,
        },
        lists={"parameters": Kind.PARAMETER, "servers": Kind.SERVER},
        maps={"callbacks": Kind.CALLBACK},
        values=_words("tags summary description operationId deprecated security requestBodyName"),
    ),
    Kind.EXTERNAL_DOCS: Members(values=_words("url description")),
    Kind.PARAMETER: _OF_PARAMETER,
    Kind.HEADER: replace(_OF_PARAMETER, values=_words(_OF_HEADER)),
    Kind.REQUEST_BODY: Members(maps={"content": Kind.MEDIA_TYPE}, values=_words("description required")),
    Kind.MEDIA_TYPE: Members(
        one={"schema": Kind.SCHEMA, "itemSchema": Kind.SCHEMA, "itemEncoding": Kind.ENCODING},
        lists={"prefixEncoding": Kind.ENCODING},
        maps={"examples": Kind.EXAMPLE, "encoding": Kind.ENCODING},
        values=_words("description example"),
    ),
    Kind.ENCODING: Members(
        one={"itemEncoding": Kind.ENCODING},
        lists={"prefixEncoding": Kind.ENCODING},
        maps={"headers": Kind.HEADER, "encoding": Kind.ENCODING},
        values=_words("contentType style explode allowReserved"),
    ),
    Kind.RESPONSES: Members(any_name=Kind.RESPONSE),
    Kind.RESPONSE: Members(
        maps={"headers": Kind.HEADER, "content": Kind.MEDIA_TYPE, "links": Kind.LINK},
        values=_words("summary description"),
    ),
    Kind.CALLBACK: Members(any_name=Kind.PATH_ITEM),
    Kind.EXAMPLE: Members(values=_words("summary description value dataValue serializedValue externalValue")),
    Kind.LINK: Members(
        one={"server": Kind.SERVER},
        values=_words("operationRef operationId parameters requestBody description"),
    ),
    Kind.TAG: Members(
        one={"externalDocs": Kind.EXTERNAL_DOCS}, values=_words("name summary description parent kind")
    ),
    Kind.SCHEMA: Members(
        one={
            **dict.fromkeys(("items", "additionalProperties"), Kind.SCHEMA),
            "externalDocs": Kind.EXTERNAL_DOCS,
            "xml": Kind.XML,
            "discriminator": Kind.DISCRIMINATOR,
        },
        lists=dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), Kind.SCHEMA),
        maps=dict.fromkeys(("properties", "patternProperties"), Kind.SCHEMA),
        values=None,
    ),
    Kind.DISCRIMINATOR: Members(values=_words("propertyName mapping defaultMapping")),
    Kind.XML: Members(values=_words("nodeType name namespace prefix attribute wrapped")),
    Kind.SECURITY_SCHEME: Members(
        one={"flows": Kind.OAUTH_FLOWS},
        values=_words("type description name in scheme bearerFormat openIdConnectUrl oauth2MetadataUrl deprecated"),
    ),
    Kind.OAUTH_FLOWS: Members(any_name=Kind.OAUTH_FLOW),
    Kind.OAUTH_FLOW: Members(
        values=_words("authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes"),
    ),
}


def inner_objects(value: Mapping[str, Json], kind: Kind) -> Iterator[Inner]:
    """The objects that stand in one of a kind; what stands where an object should and is none is a value."""
    members = GRAMMAR[kind]
    for key, item in value.items():
        if key in members.one and isinstance(item, dict):
            yield Inner((key,), members.one[key], item)
        elif key in members.lists and isinstance(item, list):
            found = members.lists[key]
            yield from (Inner((key, str(i)), found, each) for i, each in enumerate(item) if isinstance(each, dict))
        elif key in members.maps and isinstance(item, dict):
            found = members.maps[key]
            yield from (Inner((key, name), found, each) for name, each in item.items() if isinstance(each, dict))
        elif members.any_name is not None and key[:2] != "x-" and isinstance(item, dict):
            yield Inner((key,), members.any_name, item)


def own_values(value: Mapping[str, Json], kind: Kind) -> dict[str, Json]:
    """What an object says itself: its members without the objects in it."""
    members = GRAMMAR[kind]
    held = members.one.keys() | members.lists.keys() | members.maps.keys()
    return {
        key: item
        for key, item in value.items()
        if not (isinstance(item, (dict, list)) and key in held)
        and not (members.any_name is not None and key[:2] != "x-" and isinstance(item, dict))
    }


def unknown_values(value: Mapping[str, Json], kind: Kind) -> dict[str, Json]:
    """What an object says itself in words that the standard does not have for it, extensions apart."""
    known = GRAMMAR[kind].values
    if known is None:
        return {}
    told = own_values(value, kind)
    return {key: item for key, item in told.items() if key not in known and key[:2] != "x-" and key != "$ref"}
