"""What is known of the tag of one schema, before its values are settled."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.model import Constant, Enumeration, Kind, Scalar, Schema, Tag
from sdkwright.parse import whole


@dataclass(frozen=True, slots=True)
class Claim:
    """What is known of the tag of one schema: what a mapping or its name says, and what its own property allows.

    `above` is the property of the schema that it inherits from, which says nothing of this one alone; `names` are what
    the schema itself is called.
    """

    keys: tuple[str, ...]
    is_implied: bool
    schema: Schema | None
    above: Schema | None = None
    names: tuple[str, ...] = ()

    @property
    def allowed(self) -> tuple[Tag, ...] | None:
        """The values that the property can have; None where it is not said."""
        return own_values(self.schema)

    @property
    def is_own(self) -> bool:
        """Whether the schema says its values itself."""
        return self.allowed is not None and self.allowed != own_values(self.above)

    @property
    def is_constant(self) -> bool:
        """Whether the schema says itself that there is one value."""
        return self.is_own and isinstance(self.schema, Constant)

    @property
    def exact(self) -> tuple[Tag, ...]:
        """The values that are said of it, as its property has them."""
        if (allowed := self.allowed) is None:
            return tuple(_read(key, self.schema) for key in self.keys)
        return tuple(value for value in allowed if not {str(value), text_of(value)}.isdisjoint(self.keys))


def text_of(value: Tag) -> str:
    """A value as JSON writes it; in mappings Python's own True and False are seen, too."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def own_values(schema: Schema | None) -> tuple[Tag, ...] | None:
    """The values that a property can have by its own schema."""
    match schema:
        case Constant():
            return tuple(value for value in schema.values if not isinstance(value, float))
        case Enumeration():
            return tuple(member.value for member in schema.members)
        case _:
            return None


def _read(key: str, schema: Schema | None) -> Tag:
    """A key of a mapping as the property's type has it: keys are text, the property may be a number."""
    if isinstance(schema, Scalar) and schema.kind is Kind.INTEGER and (number := whole(key)) is not None:
        return number
    if isinstance(schema, Scalar) and schema.kind is Kind.BOOLEAN and key.lower() in ("true", "false"):
        return key.lower() == "true"
    return key
