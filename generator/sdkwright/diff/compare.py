"""Two public APIs -> what has changed between them, in the words of those who call them."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.arguments import Arguments
from sdkwright.diff.change import Change, joined
from sdkwright.diff.client import changes_of_client
from sdkwright.diff.declarations import changes_of_declarations
from sdkwright.diff.methods import changes_of_methods
from sdkwright.diff.pairs import pairs_of
from sdkwright.diff.types import TypeChanges
from sdkwright.public_api import PublicApi


def compare(old: PublicApi, new: PublicApi) -> tuple[Change, ...]:
    """All changes, those that break first, each in the order of the descriptions."""
    return joined(_changes(old, new))


def _changes(old: PublicApi, new: PublicApi) -> Iterator[Change]:
    pairs = pairs_of(old, new)
    types = TypeChanges(old, new, pairs.types)
    yield from changes_of_client(old, new, Arguments(types))
    yield from changes_of_methods(old, new, pairs, types)
    yield from changes_of_declarations(old, new, pairs.types, types)
