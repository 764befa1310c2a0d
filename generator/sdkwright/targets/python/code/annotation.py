"""A type as Python: its alternatives, and what must be imported for them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sdkwright.targets.python.code.imports import BUILTINS, Import
from sdkwright.targets.python.code.layout import alternatives
from sdkwright.targets.python.code.literals import joined
from sdkwright.text import Code

_NAME = re.compile(r"\w+")
ANY_OBJECT = "ObjectTypes"
"""The runtime's alias for whatever stands for an object: a model of any class, or a mapping."""
ANY_MODEL = "ModelTypes"
"""The same beside a typed dict: of mappings only those of whose values a checker knows nothing."""


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

    def objects_last(self) -> Annotation:
        """The same type, with what stands for any object at the end: all mappings, rather than some."""
        gone = ANY_MODEL if ANY_OBJECT in self.parts else ""
        parts = sorted((part for part in self.parts if part != gone), key=lambda each: each in (ANY_MODEL, ANY_OBJECT))
        imports = frozenset(each for each in self.imports if each.name != gone)
        return Annotation(tuple(parts), imports)

    def imports_of(self, parts: Iterable[str]) -> frozenset[Import]:
        """What must be imported for some of the alternatives."""
        words = {word for part in parts for word in _NAME.findall(part)}
        return frozenset(each for each in self.imports if (each.alias or each.name) in words)

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


def outside(code: Code, imports: Iterable[Import]) -> Code:
    """A type as one says it where no method shadows a builtin: `list[Pet]` for the `_list[Pet]` of a class."""
    builtins = {each.alias: each.name for each in imports if each.alias and each.module == BUILTINS}
    return Code(_NAME.sub(lambda found: builtins.get(found[0], found[0]), code))


def page_of(kind: str, item: Annotation, data: Annotation) -> Code:
    """`SyncPage[Item, Data]`, or the async twin."""
    return Code(f"{kind}[{item.code}, {data.code}]")


def stream_of(kind: str, item: Annotation) -> Annotation:
    """`SyncStream[Item]`, or the async twin."""
    return wrap(Annotation((Code(kind),), item.imports), item.code)
