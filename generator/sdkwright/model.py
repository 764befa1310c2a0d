"""The intermediate model: what a description says, in the words of HTTP and JSON. It knows nothing of Python.

```
Api ── operations ── Operation ── Parameter ─┐
 │                       ├─ Body ── Content ─┼── Use ── SchemaId ──┐
 │                       └─ Response ────────┘                     │
 └── schemas, an arena ─────────────────────────────────────────── Schema
```
Everything is frozen. A schema is named by its place in the arena, so a recursive description is no special
case; every node carries the pointer that it came from. The dialect is OpenAPI 3.2 with JSON Schema 2020-12.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from sdkwright.report import Pointer
from sdkwright.text import Json, Text

SchemaId = NewType("SchemaId", int)
"""An index into `Api.schemas`."""

NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class Doc:
    """What the description tells a reader about a node."""

    title: Text = NOTHING
    description: Text = NOTHING
    deprecated: bool = False


NO_DOC = Doc()

# ---------------------------------------------------------------------------------------------- names


@dataclass(frozen=True, slots=True)
class Given:
    """A name that the description spells out: a component's key, an operationId."""

    text: str


@dataclass(frozen=True, slots=True)
class Derived:
    """A name that follows from where a node stands: the settled name of its owner, and its role there.

    The owner is a schema or an operation.
    """

    owner: Pointer
    role: str


Name = Given | Derived


# ------------------------------------------------------------------------------------------- schemas


@dataclass(frozen=True, slots=True)
class Use:
    """A schema as it is used in one place. Whether null is allowed is a fact of the use, not of the schema."""

    schema: SchemaId
    nullable: bool = False


class Kind(Enum):
    """The scalar types of JSON Schema (Validation, 6.1.1); null is one only where it stands alone."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"


@dataclass(frozen=True, slots=True)
class Anything:
    """A schema that allows every value: `true`, `{}`, or one that says nothing about the type."""

    at: Pointer
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, boolean or null, with the format that the description names."""

    at: Pointer
    kind: Kind
    format: str | None = None
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Member:
    """One value of an enumeration; `name` and `doc` where the description gives them."""

    value: str | int
    name: str | None = None
    doc: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A closed list of strings or of integers (JSON Schema Validation, 6.1.2)."""

    at: Pointer
    name: Name
    kind: Kind
    members: tuple[Member, ...]
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Constant:
    """Exactly these scalar values: `const`, or an `enum` that is no plain list of strings or integers."""

    at: Pointer
    values: tuple[str | int | float | bool, ...]
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Array:
    """A list whose items are all alike (`items`)."""

    at: Pointer
    name: Name
    items: Use
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Map:
    """An object without declared properties: any names, values that are all alike."""

    at: Pointer
    name: Name
    values: Use
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Property:
    """One declared property of an object. `default` is None where there is none, or where it is null."""

    name: str
    use: Use
    at: Pointer
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Json = None
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Object:
    """An object with declared properties; `extra` is what further properties hold, None where they are forbidden."""

    at: Pointer
    name: Name
    properties: tuple[Property, ...]
    extra: Use | None = None
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the arms of a union apart, and which value means which arm (OpenAPI 3.1, 4.8.25)."""

    property: str
    mapping: Mapping[str, SchemaId]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several shapes (`oneOf`, `anyOf`, or several types)."""

    at: Pointer
    name: Name
    arms: tuple[Use, ...]
    discriminator: Discriminator | None = None
    doc: Doc = NO_DOC


Named = Enumeration | Array | Map | Object | Union
"""The schemas that can be called by a name."""
Schema = Anything | Scalar | Constant | Named


# ---------------------------------------------------------------------------------------- operations


class Location(Enum):
    """Where a parameter travels (OpenAPI 3.1, 4.8.12.1)."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, with the way its value is written (OpenAPI 3.1, 4.8.12.2)."""

    name: str
    location: Location
    use: Use
    required: bool
    style: str
    explode: bool
    at: Pointer
    example: Json = None
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type; `use` is None where the description says nothing of its shape."""

    media_type: str
    use: Use | None
    at: Pointer

    @property
    def essence(self) -> str:
        """The media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON, or a format that is built on it (RFC 6839, section 3.1)."""
        return self.essence.endswith(("/json", "+json"))


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries, in the media types that the description offers, in its order."""

    required: bool
    contents: tuple[Content, ...]
    at: Pointer
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Response:
    """A reply by status: `200`, `2XX` or `default`."""

    status: str
    contents: tuple[Content, ...]
    at: Pointer
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path.

    `resource` is its place in the resource tree and `verb` what it does there, both in the path's own words;
    `security` lists alternatives, each a set of schemes that must all be met; an empty set needs none.
    """

    at: Pointer
    name: Name
    method: str
    path: str
    resource: tuple[str, ...]
    verb: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    doc: Doc = NO_DOC


# ----------------------------------------------------------------------------------------------- auth


class AuthKind(Enum):
    """How a credential travels (OpenAPI 3.1, 4.8.27; RFC 7235, RFC 6750, RFC 7617)."""

    BEARER = "bearer"
    BASIC = "basic"
    API_KEY_HEADER = "header"
    API_KEY_QUERY = "query"
    API_KEY_COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Auth:
    """A security scheme, under the key that operations name it by.

    `field` is the name of the header, parameter or cookie of an API key.
    """

    key: str
    kind: AuthKind
    at: Pointer
    field: str = ""
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL that the description offers."""

    url: str
    at: Pointer
    doc: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Api:
    """A whole description, understood."""

    at: Pointer
    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    auth: tuple[Auth, ...]
    operations: tuple[Operation, ...]
    schemas: tuple[Schema, ...]

    @property
    def any_use(self) -> Use:
        """Every value: the first schema of the arena is kept for what the description leaves out."""
        return Use(SchemaId(0))

    def schema(self, use: Use | SchemaId) -> Schema:
        """The schema behind a use or an id."""
        return self.schemas[use.schema if isinstance(use, Use) else use]
