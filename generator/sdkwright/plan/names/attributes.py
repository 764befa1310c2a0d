"""The names of what a schema holds: the fields of a model, the members of an enumeration.

They differ within their holder alone. The lock remembers those that do not say all of what they stand for, so that
nothing that is added to the holder takes such a name away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Enumeration, Object
from sdkwright.plan.names.known_names import KnownNames, holders
from sdkwright.plan.names.punctuation import distinct_spellings, has_punctuation
from sdkwright.plan.names.scopes import GIVEN, PINNED, Scope, Wish
from sdkwright.report import Pointer, Report

MEMBERS, FIELDS = "members", "fields"
"""How sdk.toml and the lock call the tables of these names."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One thing of a holder."""

    wire: str
    """What it is in JSON, as text."""
    text: str
    """The text that names it."""
    at: Pointer
    """Where the description has it."""


NOTHING_INHERITED: Mapping[str, str] = {}


class AttributeNames:
    """Settles the names of what the schemas of an API hold."""

    def __init__(self, api: Api, known_names: KnownNames, report: Report) -> None:
        self._api = api
        self._known_names = known_names
        self._report = report
        self._language = known_names.language

    def of_object(self, schema: Object, inherited: Mapping[str, str] = NOTHING_INHERITED) -> dict[str, str]:
        """The names of all properties of an object, by their names in JSON; those that it inherits are settled."""
        own = [Attribute(prop.name, prop.name, prop.at) for prop in schema.properties if prop.name not in inherited]
        return {**inherited, **self.fields(own, holders(schema, self._api), inherited.values())}

    def of_enumeration(self, schema: Enumeration) -> dict[str, str]:
        """The names of the members of an enumeration, by their values as text."""
        held = [
            Attribute(str(member.value), member.name or str(member.value), schema.at / "enum" / index)
            for index, member in enumerate(schema.members)
        ]
        return self.members(held, holders(schema, self._api))

    def fields(
        self, held: Sequence[Attribute], whose: tuple[str, ...], inherited: Iterable[str] = ()
    ) -> dict[str, str]:
        """The names of an object's properties, by their names in JSON; one that may stand as it is goes first."""
        steps = distinct_spellings([each.text for each in held], self._language.field)
        wishes = {
            each.wire: Wish(names, each.at, GIVEN, self._language.is_spelled(names[0], each.text))
            for each, names in zip(held, steps, strict=True)
        }
        return self._settled("field", FIELDS, held, wishes, whose, self._language.field, inherited)

    def members(self, held: Sequence[Attribute], whose: tuple[str, ...]) -> dict[str, str]:
        """The names of an enumeration's members, by their values as text."""
        steps = distinct_spellings([each.text for each in held], self._language.member)
        wishes = {each.wire: Wish(names, each.at, GIVEN) for each, names in zip(held, steps, strict=True)}
        return self._settled("member", MEMBERS, held, wishes, whose, self._language.member)

    def _settled(
        self,
        kind: str,
        table: str,
        held: Sequence[Attribute],
        wishes: dict[str, Wish],
        whose: tuple[str, ...],
        make: Callable[[str], str],
        taken: Iterable[str] = (),
    ) -> dict[str, str]:
        """The names, by wire; `whose` are the names of the holder, as sdk.toml may say them, its place first."""
        pinned = {wire: self._known_names.wish(wish, table, whose, wire) for wire, wish in wishes.items()}
        known = self._known_names.recall_within(table, whose[0])
        names = Scope(kind, self._language, self._report, taken).settle(pinned, known)
        unsaid = [e.wire for e in held if has_punctuation(e.text) or names[e.wire] != make(e.text)]
        kept = {wire: names[wire] for wire in unsaid if pinned[wire].rank != PINNED}
        kept |= {wire: known[wire] for wire, wish in pinned.items() if wish.rank == PINNED and wire in known}
        plain = {wire: name for wire, name in names.items() if wire not in kept and pinned[wire].rank != PINNED}
        self._known_names.keep_within(table, whose[0], kept, plain)
        return names
