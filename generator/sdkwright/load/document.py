"""What flows into and out of `load`: the bytes of a file, the JSON value in them, and how much of either we accept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sdkwright.load.references import Reference
from sdkwright.parse import LONGEST_NUMBER
from sdkwright.report import UNMOVED, Diagnostic, Label, Mark, Origins, Severity
from sdkwright.text import Json

STDIN = "<stdin>"
"""The name of standard input, as a document."""


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file, and the name that the user gave to it.

    `name` is what diagnostics show and what a `Pointer` calls its document: a POSIX path as given, or `<stdin>`.
    """

    name: str
    data: bytes

    @property
    def opens_as_json(self) -> bool:
        """Whether the first byte that is not blank opens a JSON object or array (YAML's flow style does so, too)."""
        return self.data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")[:1] in (b"{", b"[")


@dataclass(frozen=True, slots=True)
class Document:
    """A source, understood as the JSON value that it holds."""

    source: Source
    value: Json


@dataclass(frozen=True, slots=True)
class Absence:
    """Why nothing was read at an address that a reference names; said at each reference that leads there."""

    severity: Severity
    code: str
    message: str
    hint: str | None = None


@dataclass(frozen=True, slots=True)
class Description:
    """All documents of a description by the names of their sources, the root first.

    `addresses` says which document stands at an address (see `references.join`), `absent` why one could not be had.
    `origins` leads from a place back to the one that the user wrote, once the description was upgraded.
    `sources` is everything that was read, also what could not be understood. `maps` are the references that stand in
    the place of a map or a list.
    """

    root: Document
    documents: Mapping[str, Document]
    addresses: Mapping[str, str] = field(default_factory=dict)
    absent: Mapping[str, Absence] = field(default_factory=dict)
    origins: Origins = UNMOVED
    sources: tuple[Source, ...] = ()
    maps: tuple[Reference, ...] = ()

    def with_values(self, values: Mapping[str, Json]) -> Description:
        """The same documents with other values, by name; a document that has none keeps its own."""
        documents = {
            name: replace(document, value=values[name]) if name in values else document
            for name, document in self.documents.items()
        }
        return replace(self, root=documents[self.root.source.name], documents=documents)


@dataclass(frozen=True, slots=True)
class Budget:
    """How much a source may ask of us; what asks for more is refused.

    The largest public descriptions have 20 MB, 1.5 million nodes and 40 levels. `aliased` counts what aliases and
    merge keys stand for, each time that one is used: a few hundred bytes must not become gigabytes later on. `files`
    and `total` bound all files of one description together; the largest public one has 2,900.
    """

    bytes: int = 64 * 1024 * 1024
    depth: int = 200
    nodes: int = 10_000_000
    aliased: int = 1_000_000
    files: int = 10_000
    total: int = 256 * 1024 * 1024


DEFAULT_BUDGET = Budget()


class Refusal(Exception):
    """A source that cannot be read, with the diagnostic that says why; only `load` catches it."""

    def __init__(
        self, code: str, message: str, at: Mark, *, hint: str | None = None, related: tuple[Label, ...] = ()
    ) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(Severity.ERROR, code, message, at, hint, related=related)


def too_deep(at: Mark, budget: Budget) -> Refusal:
    return Refusal("too-deep", f"more than {budget.depth} levels of nesting", at)


def too_many_nodes(at: Mark, budget: Budget) -> Refusal:
    return Refusal("document-too-large", f"more than {budget.nodes:,} values", at)


def too_many_aliases(at: Mark, budget: Budget) -> Refusal:
    return Refusal(
        "too-many-aliases",
        f"aliases and merge keys stand for more than {budget.aliased:,} values",
        at,
        hint="aliases of aliases multiply: write the repeated part as a schema and use $ref",
    )


def duplicate_key(key: str, at: Mark, first: Mark) -> Refusal:
    shown = key if len(key) <= 60 else key[:60] + "…"
    return Refusal(
        "duplicate-key", f"the key {shown!r} stands twice in one object", at, related=(Label(first, "first here"),)
    )


def number_not_finite(text: str, at: Mark) -> Refusal:
    shown = text if len(text) <= 40 else text[:40] + "…"
    return Refusal("number-not-finite", f"{shown} is no number that JSON can hold", at)


def number_too_long(at: Mark) -> Refusal:
    return Refusal("number-too-long", f"a number of more than {LONGEST_NUMBER:,} characters", at)


def mark_at(name: str, text: str, offset: int) -> Mark:
    """The line and column of a character. Lines end as in YAML 1.2, section 5.4: LF, CR LF or CR."""
    ends = text.count("\n", 0, offset) + text.count("\r", 0, offset) - text.count("\r\n", 0, offset)
    begin = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset))
    return Mark(name, ends + 1, offset - begin)
