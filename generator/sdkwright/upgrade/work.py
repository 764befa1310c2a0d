"""A part of `upgrade`: what the conversion of one Swagger 2.0 description carries along."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.keywords import REPEATED_BESIDE_REF, Keywords
from sdkwright.upgrade.moves import Moves
from sdkwright.upgrade.places import Found, Places
from sdkwright.upgrade.schemas import Rewriter, Tell

_WALKED = frozenset({"paths", "x-ms-paths", "definitions", "parameters", "responses"})
"""Members of the root that are converted anyway, whoever refers to what is in them."""


class Kind(Enum):
    """What an object is, as those who refer to it know."""

    PATH_ITEM = "path item"
    PARAMETER = "parameter"
    RESPONSE = "response"
    SCHEMA = "schema"


@dataclass(slots=True)
class Work:
    """The old places, what has moved, and what is still to be converted because something refers to it."""

    places: Places
    root: Pointer
    moves: Moves
    tell: Tell
    _found: dict[tuple[Pointer, Kind], None] = field(default_factory=dict)
    _done: int = 0

    @property
    def rewriter(self) -> Rewriter:
        """The walk over schemas; it is told of references to schemas."""
        return Rewriter(
            self.moves,
            lambda holder, document: self.refer(holder, document, Kind.SCHEMA),
            REPEATED_BESIDE_REF,
            self.tell,
        )

    def default(self, key: str) -> Json:
        """What the root says for all operations."""
        value = self.places.value(self.root)
        return value.get(key) if isinstance(value, dict) else None

    def refer(self, holder: Keywords, document: str, kind: Kind) -> Keywords:
        """A reference, copied and noted; what it leads to is a `kind`, and is converted where nothing else would."""
        target = self.places.target(str(holder["$ref"]), document)
        if target is None:
            return holder
        if target.document != self.root.document or target.tokens[:1] == () or target.tokens[0] not in _WALKED:
            self._found.setdefault((target, kind))
        return self.moves.refer(dict(holder), target)

    def open_ends(self) -> Iterator[tuple[Pointer, Kind]]:
        """What was referred to and lies outside of what is converted anyway; grows while it is read."""
        while self._done < len(self._found):
            yield list(self._found)[self._done]
            self._done += 1

    def follow(self, value: Json, at: Pointer) -> Found:
        """The end of a chain of references."""
        return self.places.follow(value, at)
