"""A part of `upgrade`: what stands at an old place, and which old place a reference means."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.load.document import Description
from sdkwright.load.references import base_of, join, pointed, unescape
from sdkwright.parse import index_in
from sdkwright.report import Pointer
from sdkwright.text import Json

_LONGEST_CHAIN = 100


@dataclass(frozen=True, slots=True)
class Found:
    """A value, and where it stands."""

    value: Json
    at: Pointer


@dataclass(frozen=True, slots=True)
class Places:
    """The documents of a description, by name, as the user wrote them."""

    description: Description

    def value(self, at: Pointer) -> Json:
        """What stands at a place; None where nothing does."""
        document = self.description.documents.get(at.document)
        value = document.value if document is not None else None
        for token in at.tokens:
            if isinstance(value, dict):
                value = value.get(token)
            elif isinstance(value, list) and (index := index_in(token, len(value))) is not None:
                value = value[index]
            else:
                return None
        return value

    def target(self, reference: str, document: str) -> Pointer | None:
        """The place that a reference means (RFC 6901, section 6); None outside of what was read."""
        resource, _, fragment = reference.partition("#")
        fragment = pointed(fragment)
        if fragment and not fragment.startswith("/"):
            return None
        if resource:
            base = base_of(document, self.description.documents[document].value)
            found = self.description.addresses.get(join(base, resource))
            return None if found is None else Pointer(found, unescape(fragment))
        return Pointer(document, unescape(fragment))

    def follow(self, value: Json, at: Pointer) -> Found:
        """The end of a chain of references that starts with a value; the value itself where none does."""
        for _ in range(_LONGEST_CHAIN):
            reference = value.get("$ref") if isinstance(value, dict) else None
            target = self.target(reference, at.document) if isinstance(reference, str) else None
            if target is None:
                break
            value, at = self.value(target), target
        return Found(value, at)
