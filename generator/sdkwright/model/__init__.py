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

from dataclasses import dataclass

from sdkwright.model.names import NO_DOC, NOTHING, Derived, Doc, Given, Name
from sdkwright.model.operations import (
    Auth,
    AuthKind,
    Body,
    Content,
    Event,
    LeftOut,
    Location,
    Operation,
    Parameter,
    Response,
    Server,
    Variable,
)
from sdkwright.model.schemas import (
    Anything,
    Array,
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
    SchemaId,
    Union,
    Use,
)
from sdkwright.report import Pointer

__all__ = [
    "NOTHING",
    "NO_DOC",
    "Anything",
    "Api",
    "Array",
    "Auth",
    "AuthKind",
    "Body",
    "Constant",
    "Content",
    "Derived",
    "Discriminator",
    "Doc",
    "Enumeration",
    "Event",
    "Given",
    "Kind",
    "LeftOut",
    "Location",
    "Map",
    "Member",
    "Name",
    "Named",
    "Object",
    "Operation",
    "Parameter",
    "Property",
    "Response",
    "Scalar",
    "Schema",
    "SchemaId",
    "Server",
    "Union",
    "Use",
    "Variable",
]


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
    left_out: tuple[LeftOut, ...] = ()
    events: tuple[Event, ...] = ()

    @property
    def any_use(self) -> Use:
        """Every value: the first schema of the arena is kept for what the description leaves out."""
        return Use(SchemaId(0))

    def schema(self, use: Use | SchemaId) -> Schema:
        """The schema behind a use or an id."""
        return self.schemas[use.schema if isinstance(use, Use) else use]
