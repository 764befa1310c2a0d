"""How a value of a union finds its member: a closed union, computed once when the model is complete.

```
Choice ─┬ Only             there is one member left
        ├ ByType           string, number, boolean, array and object go different ways
        ├ ByDiscriminator  the property that the description names for it (OpenAPI 3.1, 4.8.25)
        ├ ByValue          a property that has other values (`const`, `enum`) in each member
        ├ ByProperty       each member requires a property that no other member has
        └ Trial            the member that fits best, among equals the first
```
Choices nest: what a type or a tag does not settle alone is settled by what comes next.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model.ids import SchemaId
from sdkwright.report import Pointer

Tag = str | int | bool
"""The value of a property that tells members apart."""


@dataclass(frozen=True, slots=True)
class Only:
    """Nothing is left to decide."""

    member: SchemaId


@dataclass(frozen=True, slots=True)
class ByType:
    """By the JSON type of the value: `string`, `number`, `boolean`, `array` or `object`."""

    kinds: Mapping[str, Choice]


@dataclass(frozen=True, slots=True)
class ByDiscriminator:
    """By the value of the property that the discriminator at this place names; `rest` where it has none of these."""

    property: str
    tags: Mapping[Tag, Choice]
    at: Pointer
    rest: Choice | None = None


@dataclass(frozen=True, slots=True)
class ByValue:
    """By a property that is a constant or an enumeration in the members; `rest` where its value is none of these."""

    property: str
    tags: Mapping[Tag, Choice]
    rest: Choice | None = None


@dataclass(frozen=True, slots=True)
class ByProperty:
    """By the required properties that are a member's own; one member may have none, and takes what is left."""

    own: Mapping[SchemaId, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Trial:
    """By looking: nothing in the description tells these members apart for certain."""

    members: tuple[SchemaId, ...] = ()


UNDECIDED = Trial()
Choice = Only | ByType | ByDiscriminator | ByValue | ByProperty | Trial


def deciding_properties(choice: Choice) -> Iterator[str]:
    """The properties whose values decide which member a value belongs to."""
    match choice:
        case ByDiscriminator() | ByValue():
            yield choice.property
            for inner in (*choice.tags.values(), *((choice.rest,) if choice.rest else ())):
                yield from deciding_properties(inner)
        case ByType():
            for inner in choice.kinds.values():
                yield from deciding_properties(inner)
        case Only() | ByProperty() | Trial():
            return


def may_be_unknown(choice: Choice) -> bool:
    """Whether an object can have a tag that nobody described, and so belong to no member."""
    match choice:
        case ByType():
            return "object" in choice.kinds and may_be_unknown(choice.kinds["object"])
        case ByDiscriminator() | ByValue():
            inner = (*choice.tags.values(), *((choice.rest,) if choice.rest else ()))
            return choice.rest is None or any(map(may_be_unknown, inner))
        case Only() | ByProperty() | Trial():
            return False
