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
from sdkwright.diff.shown import type_text
from sdkwright.public_api import Alias, Null, OneOf, PublicApi, Type
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

    def given(self, kind: str, subject: str, types: _Types, at: _Places) -> Iterator[Change]:
        """What has changed for whoever gives a value."""
        old, new = types
        narrows, widens = not self._forth.fits(old, new), not self._back.fits(new, old)
        if narrows or widens:
            text = self._text(types, ("takes", "took"), narrows=narrows, widens=widens)
            code = f"{kind}-{_word(narrows=narrows, widens=widens)}"
            yield Change(code, effect_of(breaks=narrows, adds=widens), (subject,), text, *at)

    def read(self, kind: str, subject: str, types: _Types, at: _Places) -> Iterator[Change]:
        """What has changed for whoever looks at a value that comes."""
        old, new = types
        widens, narrows = not self._back.fits(new, old), not self._forth.fits(old, new)
        if narrows or widens:
            text = self._text(types, ("is", "was"), narrows=narrows, widens=widens)
            code = f"{kind}-{_word(narrows=narrows, widens=widens)}"
            yield Change(code, effect_of(breaks=widens, adds=narrows), (subject,), text, *at)

    def alias(self, old: Alias, new: Alias) -> Iterator[Change]:
        """What has changed of a type that has only a name: elsewhere two names of one thing are the same."""
        inside, at = (self._old.structures[old.name], self._new.structures[new.name]), (old.at, new.at)
        compare = self.read if old.is_read and new.is_read else self.given
        yield from compare("alias", old.name, inside, at)

    def _text(self, types: _Types, verbs: tuple[str, str], *, narrows: bool, widens: bool) -> str:
        """What a value is now and was before; None alone is a word of its own."""
        (old, new), (now, before) = types, verbs
        had, has = _has_null(old, self._old), _has_null(new, self._new)
        if had != has and narrows != widens and self._differ_in_null(types):
            gone = "is never None any more" if now == "is" else "must not be None any more"
            return f"may be None now: `{type_text(new, self._new)}`" if has else gone
        shown, known = type_text(new, self._new), type_text(old, self._old)
        if shown == known:
            return f"{now} another `{shown}`: what it holds has changed"
        return f"{now} `{shown}` now, and {before} `{known}`"

    def _differ_in_null(self, types: _Types) -> bool:
        """Whether None is all that two types differ in."""
        old, new = (_without_null(each) for each in types)
        return self._forth.fits(old, new) and self._back.fits(new, old)


def _has_null(found: Type, api: PublicApi) -> bool:
    return Null() in _members(found)


def _members(found: Type) -> tuple[Type, ...]:
    return found.members if isinstance(found, OneOf) else (found,)


def _without_null(found: Type) -> Type:
    members = tuple(each for each in _members(found) if each != Null())
    return members[0] if len(members) == 1 else OneOf(members)


def _word(*, narrows: bool, widens: bool) -> str:
    return "type-changed" if narrows and widens else "type-narrowed" if narrows else "type-widened"
