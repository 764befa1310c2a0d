"""What a caller gives of a body that is an object: its properties, and the lists of them that go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.model import NO_DOC, Doc, Use
from sdkwright.plan.bodies.further import FURTHER
from sdkwright.report import Pointer

Value = str | int | float | bool
"""What a constant can be."""


@dataclass(frozen=True, slots=True)
class Part:
    """A property of a body as an argument."""

    name: str
    """Its name in the body, or `FURTHER`."""
    uses: tuple[Use, ...]
    """The schemas that it may have: several where members of a union differ."""
    at: Pointer
    """Where the description has it first."""
    required: bool
    """Whether a caller must give it, if it has no constant."""
    doc: Doc = NO_DOC
    """What is said of it."""
    values: tuple[Value, ...] = ()
    """All that it can be, where that is told; nothing where it may be anything that its schemas allow."""
    constant: Value | None = None
    """What is sent if nobody gives it."""
    by_tag: bool = False
    """Whether only a discriminator tells of it: then it may have several values, and has the first by itself."""

    @property
    def literals(self) -> frozenset[str]:
        """The values that a type can be made of: of fractions none is."""
        known = not any(isinstance(value, float) for value in self.values)
        return frozenset(map(repr, self.values)) if known else frozenset()

    @property
    def may_be_omitted(self) -> bool:
        """Whether a caller may leave it out."""
        return not self.required or self.constant is not None

    @property
    def is_further(self) -> bool:
        """Whether it stands for all properties that are not declared."""
        return self.name is FURTHER


BodyMember = Mapping[str, Part]
"""The properties that go together, by their names."""


@dataclass(frozen=True, slots=True)
class Implied:
    """Constants that are sent by themselves where others are given."""

    given: Mapping[str, tuple[Value, ...]]
    """The properties that a caller gives, with one of these values where any are told."""
    constants: Mapping[str, Value]
    """The properties that go along then, with their values."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A body as its properties."""

    parts: tuple[Part, ...]
    """All properties that it may have."""
    members: tuple[tuple[Part, ...], ...] = ()
    """The lists of them that can be given together, a narrow one before a wide one; none where there is one way."""
    implied: tuple[Implied, ...] = ()
    """The constants that follow from what is given."""
