"""The classes, enumerations and aliases of two SDKs, and the events that come by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from sdkwright.diff.arguments import default_text
from sdkwright.diff.change import Change, Effect, Section, deprecation, effect_of
from sdkwright.diff.pairs import fields_of, matched
from sdkwright.diff.shown import value_text
from sdkwright.diff.types import TypeChanges
from sdkwright.public_api import Alias, Class, Declaration, Enumeration, Field, PublicApi


def changes_of_declarations(
    old: PublicApi, new: PublicApi, names: Mapping[str, str], types: TypeChanges
) -> Iterator[Change]:
    """What has changed of types; `names` are the new ones by the old ones."""
    for name, declared in old.declarations.items():
        if name not in names:
            text, at = f"is gone: {_what(declared)}", declared.at
            yield Change("type-removed", Effect.BREAKING, (name,), text, at, None, Section.REMOVED)
    compared = _Compared(types)
    for before, now in names.items():
        yield from compared.changes(old.declarations[before], new.declarations[now])
    known = set(names.values())
    for name, declared in new.declarations.items():
        if name not in known:
            text, at = f"is new: {_what(declared)}", declared.at
            yield Change("type-added", Effect.ADDITIVE, (name,), text, None, at, Section.ADDED)
    yield from _events(old, new, types)


def _what(declared: Declaration) -> str:
    match declared:
        case Class():
            return "a class"
        case Enumeration():
            return "an enumeration"
        case Alias():
            return "a name for a type"
        case _:
            assert_never(declared)


def _events(old: PublicApi, new: PublicApi, types: TypeChanges) -> Iterator[Change]:
    for name in dict.fromkeys((*old.events, *new.events)):
        subject, one, other = f"the event {name}", old.events.get(name), new.events.get(name)
        if one is not None and other is not None:
            yield from types.read("event", subject, (one.type, other.type), (one.at, other.at))
        elif one is not None:
            yield Change("event-removed", Effect.BREAKING, (subject,), "is gone", one.at, None, Section.REMOVED)
        elif other is not None:
            yield Change("event-added", Effect.ADDITIVE, (subject,), "is new", None, other.at, Section.ADDED)


class _Compared:
    """Compares two declarations that are the same."""

    def __init__(self, types: TypeChanges) -> None:
        self._types = types

    def changes(self, old: Declaration, new: Declaration) -> Iterator[Change]:
        """What somebody notices who names the type."""
        if old.name != new.name:
            text = f"is called `{new.name}` now"
            yield Change("type-renamed", Effect.BREAKING, (old.name,), text, old.at, new.at)
        if isinstance(old, Class) and isinstance(new, Class):
            yield from self._class(old, new)
        elif isinstance(old, Enumeration) and isinstance(new, Enumeration):
            yield from _values(old, new)
        elif isinstance(old, Alias) and isinstance(new, Alias):
            yield from self._types.alias(old, new)
        if not isinstance(old, Alias) and not isinstance(new, Alias):
            yield from deprecation("type", old.name, old, new)

    def _class(self, old: Class, new: Class) -> Iterator[Change]:
        pairs = fields_of(old, new)
        kept, came = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
        for field in (each for each in old.fields if id(each) not in kept):
            subject = (f"{old.name}.{field.name}",)
            yield Change("field-removed", Effect.BREAKING, subject, "is gone", field.at, new.at, Section.REMOVED)
        for one, other in pairs:
            yield from self._field(old, new, one, other)
        for field in (each for each in new.fields if id(each) not in came):
            is_asked = field.required and old.is_given and new.is_given
            effect = Effect.BREAKING if is_asked else Effect.ADDITIVE
            text = "is new, and must be given" if is_asked else "is new"
            yield Change("field-added", effect, (f"{old.name}.{field.name}",), text, old.at, field.at, Section.ADDED)
        if old.further is None and new.further is not None and new.is_given:
            subject, text = (old.name,), "takes properties now that it does not declare"
            yield Change("class-opened", Effect.ADDITIVE, subject, text, old.at, new.at)
        if old.further is not None and new.further is None and old.is_given:
            subject, text = (old.name,), "takes no properties any more that it does not declare"
            yield Change("class-closed", Effect.BREAKING, subject, text, old.at, new.at)

    def _field(self, old: Class, new: Class, one: Field, other: Field) -> Iterator[Change]:
        subject, at = f"{old.name}.{one.name}", (one.at, other.at)
        is_given, is_read = old.is_given and new.is_given, old.is_read and new.is_read
        if one.name != other.name:
            yield Change("field-renamed", Effect.BREAKING, (subject,), f"is called `{other.name}` now", *at)
        if one.wire != other.wire:
            effect = Effect.BREAKING if is_given else Effect.WIRE
            what = "in JSON and in dicts" if is_given else "in JSON"
            text = f"is {value_text(other.wire)} {what} now, and was {value_text(one.wire)}"
            yield Change("field-key", effect, (subject,), text, *at)
        if is_given and one.required != other.required:
            text = "must be given now" if other.required else "need not be given any more"
            code = "field-required" if other.required else "field-optional"
            yield Change(code, effect_of(breaks=other.required, adds=one.required), (subject,), text, *at)
        if is_given and one.only_read != other.only_read:
            effect = Effect.BREAKING if other.only_read else Effect.ADDITIVE
            text = "is only read now: no dict may have it" if other.only_read else "may be given now"
            yield Change("field-only-read" if other.only_read else "field-given", effect, (subject,), text, *at)
        read = list(self._types.read("field", subject, (one.reads, other.reads), at)) if is_read else []
        yield from read
        for given in self._types.given("field", subject, (one.gives, other.gives), at) if is_given else ():
            if not any((each.code, each.effect) == (given.code, given.effect) for each in read):  # else it says it all
                yield given
        if is_given and (text := default_text((one.constant, one.default), (other.constant, other.default))):
            yield Change("field-default", Effect.BREAKING, (subject,), text, *at)
        yield from deprecation("field", subject, one, other)


def _values(old: Enumeration, new: Enumeration) -> Iterator[Change]:
    """The values of an enumeration: any text may be given and may come, so only their names can be missed."""
    pairs = matched(old.values, new.values, (lambda each: each.value, lambda each: each.name))
    kept, came = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
    for value in (each for each in old.values if id(each) not in kept):
        subject, text = (f"{old.name}.{value.name}",), f"is gone; {value_text(value.value)} may still be written"
        yield Change("value-removed", Effect.BREAKING, subject, text, value.at, new.at, Section.REMOVED)
    for one, other in pairs:
        subject, at = (f"{old.name}.{one.name}",), (one.at, other.at)
        if one.name != other.name:
            yield Change("value-renamed", Effect.BREAKING, subject, f"is called `{other.name}` now", *at)
        if one.value != other.value:
            text = f"is {value_text(other.value)} now, and was {value_text(one.value)}"
            yield Change("value-changed", Effect.BREAKING, subject, text, *at)
    for value in (each for each in new.values if id(each) not in came):
        subject, text = (f"{old.name}.{value.name}",), f"is new: {value_text(value.value)}"
        yield Change("value-added", Effect.ADDITIVE, subject, text, old.at, value.at, Section.ADDED)
