"""What arguments are called, and what the lock remembers of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sdkwright.model import Operation
from sdkwright.plan.calls.arguments import ALL_PLACES, BODY, ORDER, PATH, Argument, Key
from sdkwright.plan.calls.calls import Call
from sdkwright.plan.names.known_names import KnownNames, key_of
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.punctuation import distinct_spellings, marked
from sdkwright.plan.names.scopes import GIVEN, LAST, PINNED, Scope, Wish
from sdkwright.report import Report

_TABLE = "arguments"
"""How sdk.toml and the lock call the table of these names."""
LIMIT, CONTENT_TYPE, ACCEPT = ("limit", "limit"), ("content_type", "content_type"), ("accept", "accept")
"""The keys of what no description has: how many items are wanted, and media types of the body and of the response."""
FURTHER_NAME = "additional_properties"
"""What the argument for properties that are not declared is called, in words."""


class ArgumentNames:
    """Settles the names of the arguments of each operation."""

    def __init__(self, known_names: KnownNames, report: Report) -> None:
        self._known_names = known_names
        self._language = known_names.language
        self._report = report

    def settle(
        self, operation: Operation, call: Call, beside: Mapping[Key, tuple[str, str]], *, may_accept: bool
    ) -> dict[Key, str]:
        """The name of each argument, by its key.

        `beside` are arguments of the target's own, each with its name and with another one, for where an argument of
        the description would like to have that; it `may_accept` where a caller may ask for a media type.
        """
        key = key_of(operation)
        arguments = call.all
        if self._language.groups_arguments:
            self._meet(call, key)
            arguments = tuple(argument for argument in call.outside if argument.place == PATH)
        wishes = self._wishes(arguments, key)
        if not self._language.groups_arguments:
            wishes |= self._implied(operation, call, wishes, may_accept=may_accept)
        for own, (plain, other) in beside.items():
            wishes[own] = Wish((self._unless_taken(plain, other, wishes),), operation.at, LAST)
        known = self._known_names.recall_within(_TABLE, key)
        recalled = {k: known[name] for k in wishes if (name := _in_lock(k)) in known}
        names = Scope("argument", self._language, self._report).settle(wishes, recalled)
        self._keep(arguments, wishes, names, known, key)
        return names

    def _meet(self, call: Call, operation: str) -> None:
        """Takes note that sdk.toml may name what has no name of its own here."""
        for argument in call.all:
            self._known_names.pin(_TABLE, operation, argument.wire)
            self._known_names.pin(_TABLE, operation, f"{argument.place}.{argument.wire}")

    def _implied(
        self, operation: Operation, call: Call, wishes: Mapping[Key, Wish], *, may_accept: bool
    ) -> dict[Key, Wish]:
        """The arguments that a description does not name, and that follow from it."""
        spell, found = self._language.argument, dict[Key, Wish]()
        if operation.pages is not None:
            limit = self._unless_taken(spell("limit"), spell("max_items"), wishes)
            found[LIMIT] = Wish((limit,), operation.pages.at, LAST)
        if call.has_choice:
            name = spell("content_type")
            names = (name, self._language.prefixed(BODY, name))
            found[CONTENT_TYPE] = Wish(names, call.bodies[0].how.content.at, LAST)
        if may_accept:
            found[ACCEPT] = Wish((spell("accept"), spell("accept_type")), operation.at, LAST)
        return found

    @staticmethod
    def _unless_taken(name: str, other: str, wishes: Mapping[Key, Wish]) -> str:
        return other if any(wish.candidates[0] == name for wish in wishes.values()) else name

    def _wishes(self, arguments: Sequence[Argument], operation: str) -> dict[Key, Wish]:
        """The names that arguments would like, or that sdk.toml gives to `id`, or to `path.id`."""
        found = {}
        for place in ALL_PLACES:
            there = {argument.key: argument for argument in arguments if argument.place == place}
            steps = distinct_spellings([argument.wire for argument in there.values()], self._language.argument)
            for (key, argument), names in zip(there.items(), steps, strict=True):
                wish = wish_of(argument, names, self._language)
                wish = self._known_names.wish(wish, _TABLE, (operation,), argument.wire)
                found[key] = self._known_names.wish(wish, _TABLE, (operation,), f"{argument.place}.{argument.wire}")
        return found

    def _keep(
        self,
        arguments: Sequence[Argument],
        wishes: Mapping[Key, Wish],
        names: Mapping[Key, str],
        known: Mapping[str, str],
        operation: str,
    ) -> None:
        """Has the lock remember the names that do not say all; of a pinned one, what it would be without the pin."""
        kept: dict[str, str] = {}
        plain: dict[str, str] = {}
        for key in (argument.key for argument in arguments):
            name, wire = _in_lock(key), key[1]
            if wishes[key].rank == PINNED:
                kept |= {name: known[name]} if name in known else {}
            elif wire is not None:
                is_plain = marked(wire) == wire and names[key] == self._language.argument(wire)
                (plain if is_plain else kept)[name] = names[key]
        self._known_names.keep_within(_TABLE, operation, kept, plain)


def wish_of(argument: Argument, steps: Sequence[str], language: Language) -> Wish:
    """The plain name; where it is taken, with the place in front of it: `id` in the path, then `body_id`.

    `steps` are the names that tell it from others in its place. A body that is given in one piece, beside its
    properties, leaves its name to a property that is called so, and so do properties that are not declared.
    """
    if argument.is_further:
        name = language.argument(FURTHER_NAME)
        return Wish((name, language.prefixed(BODY, name)), argument.at, LAST)
    if argument.is_whole and not argument.wire:
        name = language.argument(BODY)
        return Wish((name, language.prefixed("request", name)), argument.at, LAST)
    name, rank = steps[0], GIVEN + ORDER.index(argument.place)
    beside = language.prefixed(argument.place.rstrip("s"), name)
    return Wish((*steps, beside), argument.at, rank, language.is_spelled(name, argument.wire))


def _in_lock(key: Key) -> str:
    """What the lock calls an argument; of a body as a whole it keeps no name."""
    return ".".join(part for part in key if part is not None)
