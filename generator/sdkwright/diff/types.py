"""Two types in one place: whether callers notice, by the side of the wire.

```
            wider                          narrower
given       additive: more can be given    breaking: what was given may be refused
read        breaking: what comes may be    additive: less may come, and more is known of it
            something nobody expects
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.diff.change import Change, effect_of
from sdkwright.diff.relation import Relation
from sdkwright.diff.wording import GIVEN, READ, Wording
from sdkwright.public_api import Alias, PublicApi, Type
from sdkwright.report import Pointer

_Types = tuple[Type, Type]
_Places = tuple[Pointer | None, Pointer | None]


class TypeChanges:
    """Compares the types of two SDKs; `types` has the new names of types by their old ones."""

    def __init__(self, old: PublicApi, new: PublicApi, types: Mapping[str, str]) -> None:
        self._old = old
        self._new = new
        self._forth = Relation(old, new, types)
        self._back = Relation(new, old, {other: one for one, other in types.items()})
        self._wording = Wording(old, new, self._forth, self._back)

    def given(self, kind: str, subject: str, types: _Types, at: _Places) -> Iterator[Change]:
        """What has changed for whoever gives a value."""
        old, new = types
        narrows, widens = not self._forth.fits(old, new), not self._back.fits(new, old)
        if narrows or widens:
            text = self._wording.text(old, new, GIVEN)
            code = f"{kind}-{_word(narrows=narrows, widens=widens)}"
            yield Change(code, effect_of(breaks=narrows, adds=widens), (subject,), text, *at)

    def read(self, kind: str, subject: str, types: _Types, at: _Places) -> Iterator[Change]:
        """What has changed for whoever looks at a value that comes."""
        old, new = types
        widens, narrows = not self._back.fits(new, old), not self._forth.fits(old, new)
        if narrows or widens:
            text = self._wording.text(old, new, READ)
            code = f"{kind}-{_word(narrows=narrows, widens=widens)}"
            yield Change(code, effect_of(breaks=widens, adds=narrows), (subject,), text, *at)

    def alias(self, old: Alias, new: Alias) -> Iterator[Change]:
        """What has changed of a type that has only a name: elsewhere two names of one thing are the same."""
        at = old.at, new.at
        if old.is_read and new.is_read:
            inside = self._old.structures[old.reads.key], self._new.structures[new.reads.key]
            yield from self.read("alias", old.name, inside, at)
        if old.is_given and new.is_given:
            inside = self._old.structures[old.gives.key], self._new.structures[new.gives.key]
            yield from self.given("alias", old.name, inside, at)


def _word(*, narrows: bool, widens: bool) -> str:
    return "type-changed" if narrows and widens else "type-narrowed" if narrows else "type-widened"
