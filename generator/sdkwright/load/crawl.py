"""A part of `load`: the root document -> the description, with every file that its references name, each read once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.load import load, load_text
from sdkwright.load.document import DEFAULT_BUDGET, Absence, Budget, Description, Document, Source
from sdkwright.load.prose import is_prose, with_prose
from sdkwright.load.references import Reference, base_of, is_uri, scan
from sdkwright.load.remote import shut
from sdkwright.load.tree import Tree
from sdkwright.report import Report, Severity

Door = Callable[[str, Budget], Source | Absence]
"""Reads what stands at a URI, or says why not: `remote.shut`, or a `remote.Remote`."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Where documents may come from: the files of a tree, and what lies on other machines.

    `cache` has what earlier runs read in the same bytes.
    """

    tree: Tree
    remote: Door = shut
    cache: Cache = NO_CACHE


def crawl(root: Document, doors: Doors, report: Report, budget: Budget = DEFAULT_BUDGET) -> Description:
    """Reads every document that a reference of the description leads to, in the order of the references.

    What cannot be had is kept as an absence, which `resolve` reports at each reference that leads there; a file that
    was found and cannot be understood is an error of its own.
    """
    found = _Crawl(doors, report, budget)
    found.keep(root)
    waiting = list(found.documents)
    for name in waiting:  # grows while it is walked
        for address in found.addresses_in(found.documents[name]):
            if address not in found.addresses and address not in found.absent:
                waiting += found.fetch(address)
    return found.description(root)


@dataclass(slots=True)
class _Crawl:
    """What was read so far."""

    doors: Doors
    report: Report
    budget: Budget
    total: int = 0
    documents: dict[str, Document] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    absent: dict[str, Absence] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)
    maps: list[Reference] = field(default_factory=list)

    def addresses_in(self, document: Document) -> Iterator[str]:
        """What the references of a document name beside itself."""
        scanned = scan(document.source.name, document.value)
        self.maps += scanned.maps
        known = {*scanned.resources, scanned.published, base_of(document.source.name, document.value)}
        files = (mention for mention in scanned.mentions if "/" in mention.text or "." in mention.text)  # no mere names
        named = dict.fromkeys(reference.address for reference in (*scanned.references, *files))
        yield from (address for address in named if address not in known)

    def keep(self, document: Document) -> None:
        name = document.source.name
        self.documents[name] = document
        self.total += len(document.source.data)
        for address in (self.doors.tree.address(name), base_of(name, document.value)):
            self.addresses.setdefault(address, name)

    def fetch(self, address: str) -> list[str]:
        """Reads what stands at an address; returns the name of the document, if there is a new one."""
        source = self._read(address)
        if isinstance(source, Absence):
            self.absent[address] = source
            return []
        self.sources.append(source)
        document = self._understood(source)
        if document is None:
            self.absent[address] = Absence(Severity.NOTE, "ref-unreadable", f"{address} cannot be read")
            return []
        self.keep(document)
        self.addresses[address] = source.name
        return [source.name]

    def _read(self, address: str) -> Source | Absence:
        if len(self.documents) >= self.budget.files or self.total > self.budget.total:
            limits = f"{self.budget.files:,} files and {self.budget.total:,} bytes"
            return Absence(Severity.ERROR, "description-too-large", f"the description has more than {limits}")
        if is_uri(address):
            return self.doors.remote(address, self.budget)
        return self.doors.tree.read(address, self.budget)

    def _understood(self, source: Source) -> Document | None:
        if is_prose(source.name):
            return load_text(source, self.report, self.budget)
        return load(source, self.report, self.budget, self.doors.cache)

    def description(self, root: Document) -> Description:
        sources = (root.source, *self.sources)
        maps = tuple(self.maps)
        return with_prose(Description(root, self.documents, self.addresses, self.absent, sources=sources, maps=maps))
