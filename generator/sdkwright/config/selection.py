"""Which operations of a description an SDK offers, as the tables `include` and `exclude` of sdk.toml tell it.

What an operation is asked about are `Facts`. An entry that fits nothing is kept with its line, so that a misspelt tag
is not a filter that silently does nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase

from sdkwright.config.values import Table, Values
from sdkwright.report import Mark


@dataclass(frozen=True, slots=True)
class Facts:
    """What a filter can ask of an operation."""

    method: str
    path: str
    id: str | None
    tags: tuple[str, ...]
    deprecated: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list in sdk.toml, and where it stands. A path may hold `*`, which stands for any text."""

    kind: str
    text: str
    at: Mark

    def matches(self, facts: Facts) -> bool:
        """Whether an operation is one of those that the entry means."""
        match self.kind:
            case "tags":
                return self.text in facts.tags
            case "paths":
                return fnmatchcase(facts.path, self.text)
            case "methods":
                return facts.method.lower() == self.text.lower()
            case "operations":
                return self.text in (facts.id, f"{facts.method.upper()} {facts.path}")
            case _:
                return facts.deprecated


KINDS = ("tags", "paths", "methods", "operations")
"""The lists that `include` and `exclude` may have."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What to offer: all that fits an entry of each list of `include`, without what fits any entry of `exclude`."""

    include: tuple[Entry, ...] = ()
    exclude: tuple[Entry, ...] = ()

    def keeps(self, facts: Facts) -> bool:
        """Whether an operation is offered."""
        wanted = {entry.kind: False for entry in self.include}
        for entry in self.include:
            wanted[entry.kind] = wanted[entry.kind] or entry.matches(facts)
        return all(wanted.values()) and not self.refuses(facts)

    def refuses(self, facts: Facts) -> bool:
        """Whether `exclude` names an operation, or a webhook, which `include` does not speak of."""
        return any(entry.matches(facts) for entry in self.exclude)

    def idle(self, known: Iterable[Facts]) -> Iterator[Entry]:
        """The entries that fit no operation at all."""
        every = tuple(known)
        yield from (e for e in (*self.include, *self.exclude) if not any(e.matches(facts) for facts in every))


EVERYTHING = Selection()


def read_selection(table: Table, values: Values) -> Selection:
    """The tables `include` and `exclude`."""
    return Selection(tuple(_read_entries(table, "include", values)), tuple(_read_entries(table, "exclude", values)))


def _read_entries(table: Table, key: str, values: Values) -> Iterator[Entry]:
    """The entries of one of them; each remembers its line."""
    entries = values.table(table, key)
    values.refuse_unknown(entries, (*KINDS, "deprecated") if key == "exclude" else KINDS, (key,))
    for kind in KINDS:
        for text in values.texts(entries, kind, (key,)):
            yield Entry(kind, text, values.mark_of_entry(key, kind, text))
    if "deprecated" in entries and values.flag(entries, "deprecated", (key,)):
        yield Entry("deprecated", "true", values.mark_of_entry(key, "deprecated", "true"))
