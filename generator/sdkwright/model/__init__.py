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

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.model.choices import ByDiscriminator, ByProperty, ByType, ByValue, Choice, Only, Tag, Trial
from sdkwright.model.contents import Body, Content, Encoding, Header, Style, Writing
from sdkwright.model.extensions import Extension, Extensions
from sdkwright.model.framing import Framing
from sdkwright.model.ids import SchemaId
from sdkwright.model.info import NO_INFO, Contact, DeclaredTag, Info, Leftover, License
from sdkwright.model.names import Derived, Given, Name
from sdkwright.model.operations import (
    Callback,
    Event,
    LeftOut,
    Link,
    Location,
    Operation,
    Parameter,
    PathItem,
    Response,
    fixed_pairs,
    open_pairs,
)
from sdkwright.model.schemas import (
    BARE_BASE64URL,
    Anything,
    Array,
    Children,
    Constant,
    Discriminator,
    Enumeration,
    Kind,
    Map,
    Member,
    Named,
    Object,
    Property,
    Scalar,
    Schema,
    Tuple,
    Union,
    Use,
)
from sdkwright.model.security import Auth, AuthKind, Flow, Requirement, Scope
from sdkwright.model.servers import Server, Variable
from sdkwright.model.words import (
    NO_DOC,
    NO_EXTERNAL_DOCS,
    NO_LIMITS,
    NO_SCHEMA_FACTS,
    NOTHING,
    DeclaredDiscriminator,
    Doc,
    Example,
    ExternalDocs,
    Limits,
    SchemaFacts,
    Xml,
)
from sdkwright.report import UNMOVED, Origins, Pointer

__all__ = [
    "BARE_BASE64URL",
    "NOTHING",
    "NO_DOC",
    "NO_EXTERNAL_DOCS",
    "NO_INFO",
    "NO_LIMITS",
    "NO_SCHEMA_FACTS",
    "Anything",
    "Api",
    "Array",
    "Auth",
    "AuthKind",
    "Body",
    "ByDiscriminator",
    "ByProperty",
    "ByType",
    "ByValue",
    "Callback",
    "Children",
    "Choice",
    "Constant",
    "Contact",
    "Content",
    "DeclaredDiscriminator",
    "DeclaredTag",
    "Derived",
    "Discriminator",
    "Doc",
    "Encoding",
    "Enumeration",
    "Event",
    "Example",
    "Extension",
    "Extensions",
    "ExternalDocs",
    "Flow",
    "Framing",
    "Given",
    "Header",
    "Info",
    "Kind",
    "LeftOut",
    "Leftover",
    "License",
    "Limits",
    "Link",
    "Location",
    "Map",
    "Member",
    "Name",
    "Named",
    "Object",
    "Only",
    "Operation",
    "Parameter",
    "PathItem",
    "Property",
    "Requirement",
    "Response",
    "Scalar",
    "Schema",
    "SchemaFacts",
    "SchemaId",
    "Scope",
    "Server",
    "Style",
    "Tag",
    "Trial",
    "Tuple",
    "Union",
    "Use",
    "Variable",
    "Writing",
    "Xml",
    "fixed_pairs",
    "open_pairs",
]


@dataclass(frozen=True, slots=True)
class Api:
    """A whole description, understood.

    Its nodes know their places in the description as it was upgraded; `original_place` says where the user wrote them.
    `requirements` hold for operations that have none of their own; `extensions` are those of the root. `leftovers` are
    asked for by who wants to know everything (`build.with_leftovers`).
    """

    at: Pointer
    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    auth: tuple[Auth, ...]
    operations: tuple[Operation, ...]
    schemas: tuple[Schema, ...]
    left_out: tuple[LeftOut, ...] = ()
    events: tuple[Event, ...] = ()
    tags: tuple[DeclaredTag, ...] = ()
    info: Info = NO_INFO
    origins: Origins = UNMOVED
    paths: tuple[PathItem, ...] = ()
    webhooks: tuple[PathItem, ...] = ()
    requirements: tuple[tuple[Requirement, ...], ...] = ()
    extensions: Extensions = ()
    leftovers: tuple[Leftover, ...] = ()

    def original_place(self, at: Pointer) -> Pointer:
        """The place of a node as the user knows it: what sdk.toml, `inspect` and an editor speak of."""
        return self.origins.of(at)

    @property
    def any_use(self) -> Use:
        """Every value: the first schema of the arena is kept for what the description leaves out."""
        return Use(SchemaId(0))

    def schema(self, use: Use | SchemaId) -> Schema:
        """The schema behind a use or an id."""
        return self.schemas[_id(use)]

    def leaves(self, use: Union | Use | SchemaId) -> Iterator[SchemaId]:
        """The members of a union and of the unions in it, each once; a schema that is no union is its own leaf."""
        seen: set[SchemaId] = set()
        start = [member.schema for member in use.members] if isinstance(use, Union) else [_id(use)]
        waiting = list(reversed(start))
        while waiting:
            key = waiting.pop()
            schema = self.schemas[key]
            if key in seen:
                continue
            seen.add(key)
            if isinstance(schema, Union):
                waiting += reversed([member.schema for member in schema.members])
            else:
                yield key

    def unions(self, union: Union) -> Iterator[Union]:
        """A union with all unions in it, each once."""
        seen: set[int] = set()
        waiting = [union]
        while waiting:
            found = waiting.pop()
            if id(found) not in seen:
                seen.add(id(found))
                yield found
                waiting += reversed(
                    [s for member in found.members if isinstance(s := self.schemas[member.schema], Union)]
                )


def _id(use: Use | SchemaId) -> SchemaId:
    return use.schema if isinstance(use, Use) else use
