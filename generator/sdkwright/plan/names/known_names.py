"""What decides names beside the description: the pins of sdk.toml, and what the lock remembers of the last run.

A pin goes first, then what is remembered, then what the description says. A pin changes one name alone, and the lock
keeps what the thing would be called without it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sdkwright.config.pins import DOTTED, Pin, Pins
from sdkwright.model import Api, Given, Named, Operation
from sdkwright.naming.characters import normal
from sdkwright.naming.words import words
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.scopes import PINNED, Wish
from sdkwright.report import Report
from sdkwright.text import Json

LOCK = "sdkwright.lock"
OTHERS = "others"
"""The entry of what is remembered that lists what other languages call the same things, the nearest of them first."""
SHARED = ("calls", "operations", "types", "credentials", "options")
"""The kinds of names that one language takes over from another."""
SHARED_WITHIN = ("arguments", "fields", "members")
"""The same, of what something else holds."""
RESOURCE, INNER_RESOURCE = "resource", "resource below another"
"""The kinds of scopes that hold resources."""
METHOD, CLIENT_METHOD = "method", "method of the client"
"""The kinds of scopes that hold methods: of a resource, and of the client, which has more of its own."""
_INSIDE = ("fields", "members")
"""What sdk.toml names in a schema."""
CLIENT = "client"
"""What the methods of the client itself are listed under, where all others stand under a resource."""


@dataclass(frozen=True, slots=True)
class SettledNames:
    """All names of an SDK: those that its lock keeps, and those within things that it need not keep."""

    kept: Mapping[str, Json]
    """What the lock keeps, by kind and key, as it has them."""
    plain: Mapping[str, Mapping[str, Mapping[str, str]]]
    """Names of arguments, fields and members that follow from the description, by kind, holder and key."""


class KnownNames:
    """The pins and the lock's names of one SDK, in the language that it is written in.

    What the lock does not know in this language it may know in another one: then that is spelled anew, so that all that
    is made of an API calls its parts the same. `names` is what the lock should remember next, `plain` what it need not
    remember of names within things, `unpinned` the calls that pinned operations would have without pins.
    """

    def __init__(self, language: Language, pins: Pins, remembered: Mapping[str, Json], report: Report) -> None:
        self.language = language
        self._report = report
        self._pins = self._spelled(pins)
        own = {kind: names for kind, names in remembered.items() if kind != OTHERS}
        others = remembered.get(OTHERS)
        self._remembered = {kind: self._checked(kind, names) for kind, names in own.items()}
        self._others = tuple(table for table in others if isinstance(table, dict)) if isinstance(others, list) else ()
        self._recalled: dict[str, Mapping[str, str]] = {}
        self._known: dict[tuple[str, str], set[str]] = {}
        self._checked_pins: set[Pin] = set()
        self._met: set[tuple[str, str, str]] = set()
        self.names: dict[str, Json] = {}
        self.plain: dict[str, dict[str, dict[str, str]]] = {}
        self.unpinned: dict[str, str] = {}

    def _spelled(self, pins: Pins) -> Pins:
        """The pins as the language writes them; one that is no name in it is an error, and is not used."""
        spelled: dict[str, dict[str, dict[str, Pin]]] = {}
        for kind, holder, key, pin in pins:
            name = self.language.pinned(kind, pin.name)
            parts = name.split(".") if kind in DOTTED else [name]
            flaw = next(filter(None, map(self.language.flaw_of_name, parts)), None)
            if flaw is None:
                spelled.setdefault(kind, {}).setdefault(holder, {})[key] = replace(pin, name=name)
            else:
                message = f"names.{kind}: {name!r} is no name in {self.language.title}: {flaw}"
                self._report.error("pin-invalid", message, pin.at)
        return Pins(spelled)

    def _checked(self, kind: str, names: Json) -> Json:
        """Names of the lock; one that is no name in the language is an error, and is not used.

        The lock lies in the output folder, where anybody may edit it: what it says is no more ours than a description.
        """
        if isinstance(names, dict):
            return {key: self._checked(f"{kind}, {key}", name) for key, name in names.items()}
        if isinstance(names, str) and all(map(self.language.is_name, normal(names).split("."))):
            return normal(names)
        hint = f"take {LOCK} from your version control, or delete this entry: then the name is made anew"
        message = f"names, {kind}: {names!r:.80} is no name in {self.language.title}"
        self._report.error("lock-damaged", f"{LOCK} is damaged: {message}", None, hint=hint)
        return None

    @property
    def settled(self) -> SettledNames:
        """All names, once they are settled."""
        return SettledNames(self.names, self.plain)

    @property
    def remembers(self) -> bool:
        """Whether the SDK exists: its lock knows calls."""
        return bool(self.recall_own("calls"))

    def recall_own(self, kind: str) -> Mapping[str, str]:
        """What the lock remembers in this language of one kind of names, by key."""
        return _texts(self._remembered.get(kind))

    def recall(self, kind: str) -> Mapping[str, str]:
        """What the lock remembers of one kind of names, by key: in this language, or else in another one."""
        if kind not in self._recalled:
            others = [table.get(kind) for table in self._others] if kind in SHARED else []
            self._recalled[kind] = {**self._of_others(kind, others), **self.recall_own(kind)}
        return self._recalled[kind]

    def _of_others(self, kind: str, tables: Sequence[Json]) -> dict[str, str]:
        """What other languages call things, spelled as this one does; what cannot be a name in it is left out."""
        said = {key: name for table in reversed(tables) for key, name in _texts(table).items()}
        spelled = {key: self.language.spelled(kind, name) for key, name in said.items()}
        return {key: name for key, name in spelled.items() if all(map(self.language.is_name, name.split(".")))}

    def keep(self, kind: str, names: Mapping[str, str]) -> None:
        """Writes down what one kind of names came to."""
        self.names[kind] = dict(names)

    def recall_within(self, kind: str, holder: str) -> dict[str, str]:
        """What the lock remembers of names that something else holds, such as the fields of one model."""
        others = [_held(table.get(kind), holder) for table in self._others] if kind in SHARED_WITHIN else []
        return {**self._of_others(kind, others), **_texts(_held(self._remembered.get(kind), holder))}

    def keep_within(self, kind: str, holder: str, names: Mapping[str, str], plain: Mapping[str, str]) -> None:
        """Writes down names that something else holds; the `plain` ones follow from the description alone."""
        self.plain.setdefault(kind, {})[holder] = dict(plain)
        if names:
            table = self.names.setdefault(kind, {})
            assert isinstance(table, dict), "`keep` and `keep_within` have kinds of their own"
            table[holder] = dict(names)

    def wish(self, wish: Wish, kind: str, holders: Iterable[str], key: str) -> Wish:
        """The same wish, or the name that sdk.toml gives; a thing may be held under several names."""
        for holder in holders:
            pin = self.pin(kind, holder, key)
            if pin is not None:
                return replace(wish, candidates=(pin.name,), rank=PINNED, pin=pin.at)
        return wish

    def pin(self, kind: str, holder: str, key: str) -> Pin | None:
        """The pin of one thing, which is met by being asked for."""
        self._known.setdefault((kind, holder), set()).add(key)
        found = self._pins.of(kind, holder).get(key)
        if found is not None:
            self._met.add((kind, holder, key))
        return found

    def pin_of_resource(self, path: str) -> Pin | None:
        """The pin of a resource, which sdk.toml calls as the language does, or in small words with `_` between."""
        said = ".".join("_".join(words(each)).lower() for each in path.split("."))
        return self.pin("resources", "", path) or (self.pin("resources", "", said) if said != path else None)

    def speaks_of(self, schema: str) -> bool:
        """Whether sdk.toml names a schema, or anything in it."""
        return self.pin("types", "", schema) is not None or any(self._pins.of(kind, schema) for kind in _INSIDE)

    def check_resources(self, pin: Pin, words: Sequence[str]) -> None:
        """An error for a resource that cannot be called as a pin says; all that are below it have the same pin."""
        if pin in self._checked_pins:
            return
        self._checked_pins.add(pin)
        for place, word in enumerate(words):
            if self.language.resource(word) != word:
                hint = f"did you mean {self.language.resource(word)!r}?"
                self._report.error("pin-invalid", f"names: {word!r} is no name of a resource", pin.at, hint=hint)
            elif word in self.language.reserved.get(RESOURCE if place == 0 else INNER_RESOURCE, frozenset()):
                message = f"names: no resource can be called {word}: the SDK itself has it"
                self._report.error("pin-invalid", message, pin.at, hint=f"did you mean {self.language.escape(word)!r}?")

    def close(self) -> None:
        """Every name has been settled: a pin that named nothing is an error at its line."""
        for kind, holder, key, pin in self._pins:
            if (kind, holder, key) in self._met:
                continue
            holders = [held for of, held in self._known if of == kind]
            known = self._known.get((kind, holder))
            missing, others = (key, sorted(known)) if known else (holder, sorted(holders))
            close = difflib.get_close_matches(missing, others, n=1, cutoff=0.6)
            hint = f"did you mean {close[0]!r}?" if close else None
            self._report.error("pin-invalid", f"names.{kind}: nothing here is {missing!r}", pin.at, hint=hint)


def _held(table: Json, holder: str) -> Json:
    return table.get(holder) if isinstance(table, dict) else None


def _texts(table: Json) -> dict[str, str]:
    return {key: name for key, name in table.items() if isinstance(name, str)} if isinstance(table, dict) else {}


def holders(schema: Named, api: Api) -> tuple[str, ...]:
    """Under what names sdk.toml may speak of a schema: its place, and its key."""
    key = (schema.name.text,) if isinstance(schema.name, Given) else ()
    return (api.original_place(schema.at).seen_from(api.at), *key)


def key_of(operation: Operation) -> str:
    """How sdk.toml and the lock speak of an operation."""
    return f"{operation.method} {operation.path}"


def seated(api: Api, known_names: KnownNames) -> Api:
    """The operations where the lock remembers them, and where sdk.toml wants them."""
    known = known_names.recall("calls")
    return replace(api, operations=tuple(_seated(operation, known_names, known) for operation in api.operations))


def _seated(operation: Operation, known_names: KnownNames, known: Mapping[str, str]) -> Operation:
    key = key_of(operation)
    resource = known_names.language.resource
    derived = ".".join((*map(resource, operation.resource), resource(operation.verb)))
    before = known.get(key, derived)
    call = _pinned(before, key, known_names)
    if call != before:
        known_names.unpinned[key] = before
    if call == derived and known_names.pin("methods", "", key) is None:
        return operation
    *words, verb = call.split(".")
    return replace(operation, resource=tuple(words), verb=verb)


def _pinned(call: str, key: str, known_names: KnownNames) -> str:
    """A call as sdk.toml wants it: its own pin, else that of the nearest of its resources."""
    words = call.split(".")
    prefixes = [".".join(words[:end]) for end in range(len(words) - 1, 0, -1)]
    pins = {prefix: known_names.pin_of_resource(prefix) for prefix in prefixes}
    own = known_names.pin("methods", "", key)
    if own is not None:
        known_names.check_resources(own, own.name.split(".")[:-1])
        return own.name
    for prefix, pin in pins.items():
        if pin is not None:
            known_names.check_resources(pin, pin.name.split("."))
            return pin.name + call[len(prefix) :]
    return call
