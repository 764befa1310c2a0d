"""A part of `upgrade`: OpenAPI 3.0 and 3.1 into 3.2. Only what schemas say changes, and what `nullable` wraps moves."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.fragments import with_fragments
from sdkwright.upgrade.keywords import Keywords
from sdkwright.upgrade.moves import Moves
from sdkwright.upgrade.places import Places
from sdkwright.upgrade.schemas import Rewriter, Tell, is_hidden

_DEPTH_OF_COMPONENTS = 3


def from_openapi(places: Places, moves: Moves, ignored: frozenset[str], tell: Tell | None) -> Mapping[str, Json]:
    """Every document of a description in the newest words; a document without old words is the same object.

    `ignored` are the keywords that mean nothing beside `$ref` in its dialect, `tell` is told of what only looks like a
    tuple.
    """

    waiting: list[Pointer] = []

    def refer(holder: Keywords, document: str) -> Keywords:
        """Only a reference into the inside of a schema can have to follow one that was wrapped."""
        reference = str(holder["$ref"])
        if "/x-" in reference and (place := places.target(reference, document)) is not None and is_hidden(place.tokens):
            waiting.append(place)
        fragment = reference.partition("#")[2]
        if not fragment or (fragment.startswith("/components/") and fragment.count("/") <= _DEPTH_OF_COMPONENTS):
            return holder
        target = places.target(reference, document)
        return holder if target is None else moves.refer(dict(holder), target)

    rewriter = Rewriter(moves, refer, ignored, tell)
    values = {
        name: rewriter.rewrite(document.value, Pointer(name), Pointer(name))
        for name, document in places.description.documents.items()
    }
    converted: dict[Pointer, Json] = {}
    for at in waiting:  # grows while it is walked
        if at not in converted:
            converted[at] = None
            converted[at] = rewriter.rewrite(places.value(at), at, at)
    moves.settle()
    return with_fragments(values, converted)
