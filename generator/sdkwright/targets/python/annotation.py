"""A type as Python: its alternatives, and what must be imported for them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkwright.targets.python.imports import Import
from sdkwright.targets.python.layout import alternatives
from sdkwright.targets.python.literals import joined
from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class Annotation:
    """The alternatives of a type, in order and without doubles, literals as one, and what must be imported for them."""

    parts: tuple[Code, ...]
    imports: frozenset[Import] = frozenset()

    @property
    def code(self) -> Code:
        """The annotation as Python."""
        return Code(" | ".join(alternatives(self.parts)))

    def __or__(self, other: Annotation) -> Annotation:
        return Annotation(joined((*self.parts, *other.parts)), self.imports | other.imports)

    def optional(self) -> Annotation:
        """The same type, or None; None stands last."""
        parts = tuple(p for p in self.parts if p != "None")
        return replace(self, parts=(*parts, Code("None")))

    def with_last(self, part: str) -> Annotation:
        """The same type; if this is one of its alternatives, it stands last."""
        return replace(self, parts=tuple(sorted(self.parts, key=lambda each: each == part)))

    def without_none(self) -> Annotation:
        """The same type without None, which is no value where there is no null."""
        parts = tuple(p for p in self.parts if p != "None")
        return replace(self, parts=parts) if parts else self


def generic(outer: Annotation, inner: Annotation, *, key: str = "") -> Annotation:
    """One type of another, such as a list of items."""
    return replace(wrap(outer, key + inner.code), imports=outer.imports | inner.imports)


def wrap(outer: Annotation, inner: str) -> Annotation:
    """A type with what stands in its brackets."""
    return replace(outer, parts=(Code(f"{outer.code}[{inner}]"),))
