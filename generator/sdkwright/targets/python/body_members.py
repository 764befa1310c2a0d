"""What a caller gives of a body that is an object: its properties, and the lists of them that go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.model import NO_DOC, Doc, Use
from sdkwright.report import Pointer
from sdkwright.targets.python.additional import FURTHER

Value = str | int | float | bool
"""What a constant can be."""


@dataclass(frozen=True, slots=True)
class Part:
    """A property of a body as an argument.

    `uses` are the schemas that it may have, `values` all that it can be where that is told, and `constant` what is sent
    if nobody gives it. One that is there `by_tag` alone may have several values, and has the first by itself.
    """

    name: str
    uses: tuple[Use, ...]
    at: Pointer
    required: bool
    doc: Doc = NO_DOC
    values: tuple[Value, ...] = ()
    constant: Value | None = None
    by_tag: bool = False

    @property
    def literals(self) -> frozenset[str]:
        """What a checker knows of the values: of fractions it knows nothing."""
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
    """Constants that are sent where the caller gives these properties, with one of these values if they are told."""

    given: Mapping[str, tuple[Value, ...]]
    constants: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Spread:
    """All properties that a body may have, and the lists of them that can be given; no list where there is one way.

    `unasked` are declared, and no caller gives them.
    """

    parts: tuple[Part, ...]
    members: tuple[tuple[Part, ...], ...] = ()
    implied: tuple[Implied, ...] = ()
    unasked: tuple[str, ...] = ()
