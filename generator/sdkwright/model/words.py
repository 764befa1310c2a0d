"""What the description tells a reader about a node: words, values to show, and limits."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.text import Json, Text

NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class Link:
    """Where more is said (`externalDocs`; OpenAPI 3.2, 4.11)."""

    url: str = ""
    description: Text = NOTHING


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


NO_LINK = Link()
NO_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Doc:
    """What the description tells a reader about a node.

    `summary` is the short one of an operation, a path or a tag. `deprecation` says why or what to use instead, in words
    of their own. `examples`, `default` and `limits` show values: two that differ in these alone say the same.
    """

    title: Text = NOTHING
    description: Text = NOTHING
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), compare=False)
    summary: Text = NOTHING
    deprecation: Text = NOTHING
    link: Link = NO_LINK
    default: Json = field(default=None, compare=False)
    limits: Limits = field(default=NO_LIMITS, compare=False)


NO_DOC = Doc()
