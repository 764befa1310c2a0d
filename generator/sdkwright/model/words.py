"""What the description tells a reader about a node: words, values to show, limits, and extensions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkwright.model.extensions import Extensions
from sdkwright.report import Pointer
from sdkwright.text import Json, Text

NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class ExternalDocs:
    """Where more is said (`externalDocs`; OpenAPI 3.2, 4.11)."""

    url: str = ""
    description: Text = NOTHING
    extensions: Extensions = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """What narrows the values of a type (JSON Schema Validation, 6.2 to 6.5); `above` and `below` are exclusive."""

    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    below: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


@dataclass(frozen=True, slots=True)
class Xml:
    """How values of a schema are written in XML (OpenAPI 3.2, 4.26); `node_type` is `attribute`, `element`, `text`, …

    What is empty is not told. `attribute` and `wrapped` are the words of older versions.
    """

    at: Pointer
    node_type: str = ""
    name: str = ""
    namespace: str = ""
    prefix: str = ""
    attribute: bool = False
    wrapped: bool = False
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class DeclaredDiscriminator:
    """A discriminator as it was written (OpenAPI 3.2, 4.25): `mapping` has names and references, not what they mean.

    What follows from it stands in `Union.discriminator`, `Object.children` and `Union.choice`.
    """

    at: Pointer
    property: str
    mapping: Mapping[str, Json] = field(default_factory=dict)
    default_mapping: str = ""
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class SchemaFacts:
    """What a schema says beside its type, its words and its limits.

    `keywords` has all keywords that have no field in this model (`not`, `if`, `contentMediaType`, `$anchor`, …) with
    their values as they were written: schemas in them are no schemas of the model. `patterns` are the keys of
    `patternProperties`.
    """

    read_only: bool = False
    write_only: bool = False
    xml: Xml | None = None
    discriminator: DeclaredDiscriminator | None = None
    patterns: tuple[str, ...] = ()
    keywords: Mapping[str, Json] = field(default_factory=dict)


NO_EXTERNAL_DOCS = ExternalDocs()
NO_LIMITS = Limits()
NO_SCHEMA_FACTS = SchemaFacts()


@dataclass(frozen=True, slots=True)
class Doc:
    """What the description tells a reader about a node.

    `summary` is the short one of an operation, a path or a tag. `deprecation` says why or what to use instead, in words
    of their own. `examples`, `default` and `limits` show values: two that differ in these alone say the same, and so do
    two that differ in `extensions` and `facts`, which only schemas have. A node that is put together from several
    places (`$ref`, `allOf`) has the extensions of all of them; of two with one name, that of the place whose words
    count.
    """

    title: Text = NOTHING
    description: Text = NOTHING
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), compare=False)
    summary: Text = NOTHING
    deprecation: Text = NOTHING
    external_docs: ExternalDocs = NO_EXTERNAL_DOCS
    default: Json = field(default=None, compare=False)
    limits: Limits = field(default=NO_LIMITS, compare=False)
    facts: SchemaFacts = field(default=NO_SCHEMA_FACTS, compare=False)
    extensions: Extensions = field(default=(), compare=False)


NO_DOC = Doc()


@dataclass(frozen=True, slots=True)
class Example:
    """An example with a name of its own (OpenAPI 3.2, 4.19), or the one under `example`, which has none.

    `values` has what was written, under the words of the standard: `value`, `dataValue`, `serializedValue`,
    `externalValue`.
    """

    at: Pointer
    name: str
    values: Mapping[str, Json]
    doc: Doc = NO_DOC
