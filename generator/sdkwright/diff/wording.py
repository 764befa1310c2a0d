"""How a change of a type is said: by what came and went, where that is little of much, else by both types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.diff.relation import Relation
from sdkwright.diff.shown import type_text
from sdkwright.public_api import ListOf, MapOf, Null, OneOf, PublicApi, Structure, Type

_MUCH, _LITTLE = 3, 4
"""From how many members on a union is much to read, and how many of them are little."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """The words for a value that is given, or for one that comes."""

    now: str
    before: str
    more: str
    less: str
    no_null: str


GIVEN = Verbs("takes {} now", "took {}", "takes {}, too", "takes no {} any more", "must not be None any more")
READ = Verbs("is {} now", "was {}", "may be {} now", "is no {} any more", "is never None any more")


class Wording:
    """Says how two types differ; `forth` tells whether an old value fits a new type, `back` the other way round."""

    def __init__(self, old: PublicApi, new: PublicApi, forth: Relation, back: Relation) -> None:
        self._old = old
        self._new = new
        self._forth = forth
        self._back = back

    def text(self, old: Type, new: Type, verbs: Verbs) -> str:
        """What a value is now, and was before."""
        gone, came = self._differing(old, new)
        if [*gone, *came] == [Null()]:
            return f"may be None now: `{type_text(new, self._new)}`" if came else verbs.no_null
        inside = self._inside(gone, came)
        if inside is not None:
            return f"{self.text(*inside, verbs)}, in a {'list' if isinstance(gone[0], ListOf) else 'mapping'}"
        much = max(len(list(self._members(old, self._old))), len(list(self._members(new, self._new))))
        if much >= _MUCH and 0 < len(gone) + len(came) <= _LITTLE:
            return " and ".join(self._moved(gone, came, verbs))
        shown, known = type_text(new, self._new), type_text(old, self._old)
        if shown == known:
            return f"{verbs.now.format(f'another `{shown}`')}: what it holds has changed"
        return f"{verbs.now.format(f'`{shown}`')}, and {verbs.before.format(f'`{known}`')}"

    def _moved(self, gone: list[Type], came: list[Type], verbs: Verbs) -> Iterator[str]:
        if came:
            yield verbs.more.format(f"`{type_text(OneOf(tuple(came)), self._new)}`")
        if gone:
            yield verbs.less.format(f"`{type_text(OneOf(tuple(gone)), self._old)}`")

    def _inside(self, gone: list[Type], came: list[Type]) -> tuple[Type, Type] | None:
        """What is in the two lists, or mappings, that are all of the difference."""
        if len(gone) == len(came) == 1:
            match gone[0], came[0]:
                case (ListOf(one), ListOf(other)) | (MapOf(one), MapOf(other)):
                    return one, other
        return None

    def _differing(self, old: Type, new: Type) -> tuple[list[Type], list[Type]]:
        """The members that have no place on the other side, or a wider one."""
        before, now = list(self._members(old, self._old)), list(self._members(new, self._new))
        whole, other = OneOf(tuple(before)), OneOf(tuple(now))
        gone = [each for each in before if not self._forth.fits(each, other)]
        came = [each for each in now if not self._back.fits(each, whole)]
        return gone, came

    def _members(self, found: Type, api: PublicApi) -> Iterator[Type]:
        """The members of a union and of the unions in it that have no name, each once."""
        waiting, seen = [found], set[Type]()
        while waiting:
            each = waiting.pop()
            if each in seen:
                continue
            seen.add(each)
            if isinstance(each, OneOf):
                waiting += reversed(each.members)
            elif isinstance(each, Structure) and not each.alias:
                waiting.append(api.structures[each.key])
            else:
                yield each
