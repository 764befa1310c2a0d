"""Whether every value of a type of one SDK can stand where the other SDK has another type.

A request takes what it took if the old type fits into the new one; a response gives what it gave if the new type fits
into the old one. Classes and aliases are the same by their names: what has changed inside of one is told once, with it.
Lists and maps are looked at as whoever reads them does, by what is in them.

Types may lead to themselves. A pair that is looked at already is taken for granted (the greatest fixed point, as in
Amadio and Cardelli, "Subtyping Recursive Types", 1993), so that each pair is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import zip_longest

from sdkwright.public_api import (
    Anything,
    Atom,
    Class,
    ClassOf,
    Enumeration,
    Exactly,
    Like,
    ListOf,
    MapOf,
    Null,
    OneOf,
    PageOf,
    PublicApi,
    StreamOf,
    Structure,
    TupleOf,
    Type,
    Untyped,
)

_Pair = tuple[Type, Type]
_Key = tuple[str, object]
_Members = tuple[OneOf, frozenset[_Key], tuple[Type, ...]]
"""A union, what its members are called, and those that have no name."""
_MOST_ALIKE = 16
"""In a union of so many members a dict is tried with each; in a larger one only with its own class."""


class Relation:
    """Compares the values of one SDK with the places of another; `counterparts` has the names there, by those here."""

    def __init__(self, values: PublicApi, slots: PublicApi, counterparts: Mapping[str, str]) -> None:
        self._values = values
        self._slots = slots
        self._counterparts = counterparts
        self._granted: dict[_Pair, None] = {}
        self._members: dict[int, _Members] = {}
        self._refuted: set[_Pair] = set()

    def fits(self, value: Type, slot: Type) -> bool:
        """Whether all values of a type of the one are of a type of the other."""
        if not isinstance(value, (Structure, Like)) and not isinstance(slot, Structure):
            return self._holds(value, slot)
        pair = (value, slot)
        if pair in self._granted:
            return True
        if pair in self._refuted:
            return False
        self._granted[pair] = None
        found = self._is_same_alias(value, slot) or self._holds(self._inside(value), self._inside_slot(slot))
        if not found:
            self._refuted.add(pair)
            while pair in self._granted:  # what was granted since then may rest on it
                self._granted.popitem()
        return found

    def _is_same_alias(self, value: Type, slot: Type) -> bool:
        if not isinstance(value, Structure) or not isinstance(slot, Structure):
            return False
        return value.alias != "" and self._counterparts.get(value.alias) == slot.alias

    def _inside(self, value: Type) -> Type:
        return self._values.structures[value.key] if isinstance(value, Structure) else value

    def _inside_slot(self, slot: Type) -> Type:
        return self._slots.structures[slot.key] if isinstance(slot, Structure) else slot

    def _holds(self, value: Type, slot: Type) -> bool:
        """The same for types that are said; what is no pair of a kind does not fit."""
        match value, slot:
            case OneOf(), OneOf():
                return self._holds_union(value, slot)
            case OneOf(), _:
                return all(self.fits(member, slot) for member in value.members)
            case Structure(), _:
                return self.fits(value, slot)
            case _, OneOf():
                return self._is_member(value, slot)
            case _, Structure():
                return self.fits(value, slot)
            case _, Anything():
                return True
            case (Untyped(), Untyped()) | (Null(), Null()):
                return True
            case Atom(), Atom():
                return value.name == slot.name or slot.name in value.wider
            case Exactly(), Exactly():
                return value == slot
            case Exactly(), Atom():
                return self._holds(value.atom, slot)
            case ClassOf() | Like(), _:
                return self._holds_class(value, slot)
            case _:
                return self._holds_parts(value, slot)

    def _holds_union(self, value: OneOf, slot: OneOf) -> bool:
        """Whether each member has a place; most often that is the one with the same number."""
        for member, first in zip_longest(value.members, slot.members):
            if member is None:
                break
            is_known = first is not None and self._is_counterpart(member, first)
            if not is_known and not self._is_member(member, slot):
                return False
        return True

    def _is_counterpart(self, value: Type, slot: Type) -> bool:
        """Whether two members are the same by what they are called, or by all that is in them."""
        if isinstance(value, (Atom, Exactly, Null, Untyped)):
            return value == slot
        if isinstance(value, (ClassOf, Like)):
            return type(slot) is type(value) and self._counterparts.get(value.name) == slot.name
        return self.fits(value, slot)

    def _is_member(self, value: Type, slot: OneOf) -> bool:
        """Whether a type fits a member: looked up by its names, then tried with what has none."""
        _, names, others = self._members.get(id(slot)) or self._indexed(slot)
        if not names.isdisjoint(self._names_of(value)):
            return True
        if isinstance(value, Like) and len(names) <= _MOST_ALIKE:
            return any(self.fits(value, member) for member in slot.members)
        return any(self.fits(value, member) for member in others)

    def _indexed(self, slot: OneOf) -> _Members:
        named = [member for member in slot.members if isinstance(member, (Atom, ClassOf, Like, Exactly, Null, Untyped))]
        names = frozenset(_key(member) for member in named)
        others = tuple(member for member in slot.members if _key(member) not in names)
        found = self._members[id(slot)] = (slot, names, others)  # the slot is kept, and so is its id
        return found

    def _names_of(self, value: Type) -> Iterator[_Key]:
        """The members, by name, in which all values of a type have a place."""
        if not isinstance(value, (ClassOf, Like)):
            yield _key(value)
        match value:
            case Atom():
                yield from (("Atom", name) for name in value.wider)
            case Exactly():
                yield from (("Atom", name) for name in (value.atom.name, *value.atom.wider))
            case ClassOf() | Like():
                declared = self._values.declarations[value.name]
                for name in _line(declared):
                    yield type(value).__name__, self._counterparts.get(name)
                if isinstance(declared, Enumeration):
                    yield from (("Atom", name) for name in (declared.atom.name, *declared.atom.wider))

    def _holds_parts(self, value: Type, slot: Type) -> bool:
        match value, slot:
            case (ListOf(inner), ListOf(outer)) | (MapOf(inner), MapOf(outer)) | (StreamOf(inner), StreamOf(outer)):
                return self.fits(inner, outer)
            case PageOf(), PageOf():
                return self.fits(value.item, slot.item) and self.fits(value.response, slot.response)
            case TupleOf(), TupleOf():
                return self._holds_tuple(value, slot)
            case _:
                return False

    def _holds_tuple(self, value: TupleOf, slot: TupleOf) -> bool:
        if len(value.prefix) != len(slot.prefix) or (value.rest is None) != (slot.rest is None):
            return False
        pairs = [*zip(value.prefix, slot.prefix, strict=True)]
        pairs += [(value.rest, slot.rest)] if value.rest is not None and slot.rest is not None else []
        return all(self.fits(inner, outer) for inner, outer in pairs)

    # ------------------------------------------------------------------------------------------ classes

    def _holds_class(self, value: ClassOf | Like, slot: Type) -> bool:
        declared = self._values.declarations[value.name]
        match value, slot:
            case ClassOf(), ClassOf():
                return any(self._counterparts.get(name) == slot.name for name in _line(declared))
            case ClassOf(), Atom():
                return isinstance(declared, Enumeration) and self._holds(declared.atom, slot)
            case Like(), Like():
                is_same = any(self._counterparts.get(name) == slot.name for name in _line(declared))
                return is_same or self._is_dict_for(declared, self._slots.declarations[slot.name])
            case Like(), MapOf():
                fields = declared.fields if isinstance(declared, Class) else ()
                return all(self.fits(field.gives, slot.values) for field in fields)
            case _:
                return False

    def _is_dict_for(self, given: object, taken: object) -> bool:
        """Whether a dict for one class is one for the other, too: it has what that requires, and nothing else."""
        assert isinstance(given, Class), "only a class can be given as a dict"
        assert isinstance(taken, Class), "only a class can be given as a dict"
        has = {field.wire: field for field in given.fields if not field.only_read}
        takes = {field.wire: field for field in taken.fields if not field.only_read}
        if any(field.required and not (field.wire in has and has[field.wire].required) for field in taken.fields):
            return False
        for wire, field in has.items():
            slot = takes[wire].gives if wire in takes else taken.further
            if slot is None or not self.fits(field.gives, slot):
                return False
        return True


def _key(member: Type) -> _Key:
    """What a member is called; a class of the other SDK is looked up under its name there."""
    match member:
        case Atom() | ClassOf() | Like():
            return type(member).__name__, member.name
        case Exactly():
            return member.atom.name, member.value
        case _:
            return type(member).__name__, None if isinstance(member, (Null, Untyped)) else member


def _line(declared: object) -> tuple[str, ...]:
    """A class and those that it inherits from; an enumeration has none."""
    if isinstance(declared, Class):
        return (declared.name, *declared.bases)
    return (declared.name,) if isinstance(declared, Enumeration) else ()
