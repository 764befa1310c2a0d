"""The schemas of the model: a closed union, each a place in the arena of its `Api`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from sdkwright.model.choices import UNDECIDED, Choice, Tag
from sdkwright.model.extensions import Extensions
from sdkwright.model.ids import SchemaId
from sdkwright.model.names import Name
from sdkwright.model.words import NO_DOC, NOTHING, Doc
from sdkwright.report import Pointer
from sdkwright.text import Json, Text


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


BARE_BASE64URL = "base64url-bare"
"""The format of bytes that are base64url without `=` at its end, as `contentEncoding: base64url` is understood."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, boolean or null, with the format that the description names.

    `also_number` where a string of digits may also be the number that they are.
    """

    at: Pointer
    kind: Kind
    format: str | None = None
    doc: Doc = NO_DOC
    also_number: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """One value of an enumeration; `name` and `doc` where the description gives them.

    One that is a branch of a `oneOf` has a place of its own, and may be deprecated and have extensions.
    """

    value: str | int
    name: str | None = None
    doc: Text = NOTHING
    at: Pointer | None = field(default=None, compare=False)
    deprecated: bool = field(default=False, compare=False)
    extensions: Extensions = field(default=(), compare=False)


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
class Tuple:
    """A list whose first items each have a schema of their own (`prefixItems`); `rest` is what may follow them."""

    at: Pointer
    name: Name
    prefix: tuple[Use, ...]
    rest: Use | None = None
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
    """One declared property of an object. `default` is None where there is none, or where it is null.

    It is required `by_tag` where the description leaves it out of `required`, and a discriminator tells members by it.
    """

    name: str
    use: Use
    at: Pointer
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Json = None
    doc: Doc = NO_DOC
    by_tag: bool = False


@dataclass(frozen=True, slots=True)
class Children:
    """The schemas that inherit from a base, by the values of the property that tells them apart (OpenAPI 3.1, 4.8.25).

    `implied` are the values that the description does not spell out: the names of schemas. `also` are such names of
    schemas that have another value: what comes under them is one of these, too. `rest` are the values that the base has
    itself, where an enum lists more than there are schemas.
    """

    property: str
    kinds: Mapping[Tag, Use]
    at: Pointer
    implied: frozenset[str] = frozenset()
    also: Mapping[str, Use] = field(default_factory=dict)
    rest: Use | None = None


@dataclass(frozen=True, slots=True)
class Object:
    """An object with declared properties; `extra` is what further properties hold, None where they are forbidden.

    It `is_open` where the description says itself that there may be further ones, which goes without saying elsewhere.
    It has all `properties` of its `parent`, too. A base with `children` stands for any of these wherever it is used.
    `needs` are sets of properties of which one is required.
    """

    at: Pointer
    name: Name
    properties: tuple[Property, ...]
    extra: Use | None = None
    parent: Use | None = None
    children: Children | None = None
    doc: Doc = NO_DOC
    needs: tuple[tuple[str, ...], ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the members of a union apart, and which value means which member (OpenAPI 3.1, 4.8.25).

    `implied` are the values that the description does not spell out: the names of schemas. `also` are such names of
    schemas that the mapping has under another value: what comes under them is one of these, too.
    """

    property: str
    mapping: Mapping[str, SchemaId]
    at: Pointer
    implied: frozenset[str] = frozenset()
    also: Mapping[str, SchemaId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Union:
    """One of several shapes (`oneOf`, `anyOf`, or several types); `choice` is set when the whole model is known.

    `may_be_several` where one value may have several of the shapes at once (`anyOf`). `tags` are constants that the
    discriminating property has in members which do not say so themselves: they hold in this union alone. `also` are
    further values by which a response may call a member, and no request does.
    """

    at: Pointer
    name: Name
    members: tuple[Use, ...]
    discriminator: Discriminator | None = None
    choice: Choice = UNDECIDED
    may_be_several: bool = False
    tags: Mapping[SchemaId, Use] = field(default_factory=dict)
    also: Mapping[SchemaId, tuple[str, ...]] = field(default_factory=dict)
    doc: Doc = NO_DOC


Named = Enumeration | Array | Tuple | Map | Object | Union
"""The schemas that can be called by a name."""
Schema = Anything | Scalar | Constant | Named
