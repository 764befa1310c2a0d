"""Diagnostics: where something stands, what is wrong with it, and the one collector that gathers them.

```
Place = Pointer   a JSON Pointer into a document: what every node of the model carries (costs a tuple)
      | Mark      a line and a column: what a parser knows of a document that it could not read
```

Nothing here reads a source: `listing` turns a place into a line and a column, when it is printed.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NamedTuple


class Pointer(NamedTuple):
    """A place in a document: the document's name and the reference tokens below its root (RFC 6901, section 3).

    A run makes hundreds of thousands, most of them keys: a tuple is made and hashed in half of the time of a dataclass.
    """

    document: str
    tokens: tuple[str, ...] = ()

    def __truediv__(self, token: str | int) -> Pointer:
        return Pointer(self.document, (*self.tokens, str(token)))

    def __str__(self) -> str:
        return "#" + "".join("/" + t.replace("~", "~0").replace("/", "~1") for t in self.tokens)

    def seen_from(self, root: Pointer) -> str:
        """The place as a reference in the root document would write it: `#/a/b`, or `models/pet.yaml#/a/b`."""
        if self.document == root.document:
            return str(self)
        folder = posixpath.dirname(root.document)
        near = posixpath.relpath(self.document, folder or ".") if "://" not in self.document else self.document
        return f"{near}{self}"

    @property
    def last(self) -> str:
        """The word that the place ends with: its last token, or the file's name without its ending."""
        return self.tokens[-1] if self.tokens else posixpath.basename(self.document).partition(".")[0]

    def is_within(self, outer: Pointer) -> bool:
        """Whether a place is another one, or lies below it."""
        return self.document == outer.document and self.tokens[: len(outer.tokens)] == outer.tokens

    @property
    def parent(self) -> Pointer:
        """The place that holds this one; the root holds itself."""
        return Pointer(self.document, self.tokens[:-1])


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the bytes of a document: line and column count from 1, the column in characters."""

    document: str
    line: int
    column: int


Place = Pointer | Mark


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the parts of an upgraded description stand in the one that the user wrote, by what was moved as a whole.

    Several places of the upgraded description may have one origin: the body in two media types, a schema and the
    union with null around it. `before` is what happened to the description before that.
    """

    moved: Mapping[Pointer, Pointer] = field(default_factory=dict)
    before: Origins | None = None

    def of(self, at: Pointer) -> Pointer:
        """The user's own place for one in the upgraded description: by the closest part around it that was moved."""
        origin = self._of(at)
        return origin if self.before is None else self.before.of(origin)

    def _of(self, at: Pointer) -> Pointer:
        if not self.moved:
            return at
        for length in range(len(at.tokens), -1, -1):
            origin = self.moved.get(Pointer(at.document, at.tokens[:length]))
            if origin is not None:
                return Pointer(origin.document, (*origin.tokens, *at.tokens[length:]))
        return at

    def of_place(self, place: Place | None) -> Place | None:
        """The same for any place: what is no pointer was never moved."""
        return self.of(place) if isinstance(place, Pointer) and (self.moved or self.before) else place


UNMOVED = Origins()
GENERAL = frozenset({"invalid-description", "invalid-schema"})
"""What the standard's validator says of a place, in the words of a meta-schema."""


class Severity(Enum):
    """How much a diagnostic weighs: an error stops the run, a warning does under `--strict`, a note never."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Label:
    """One more place of a diagnostic, with what is to be seen there."""

    at: Place
    message: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `code` is a kebab-case word to search for; `message` says what is wrong and `hint` what to do. `label`
    stands beside the marked text. `on_key` marks the key that leads to the place, not the value at it. `quoted` is
    what another program said, in lines of its own.
    """

    severity: Severity
    code: str
    message: str
    at: Place | None = None
    hint: str | None = None
    label: str | None = None
    related: tuple[Label, ...] = ()
    on_key: bool = False
    quoted: str = ""


@dataclass(slots=True)
class Report:
    """The one collector of diagnostics: stages add to it and go on.

    Once a description was upgraded, `origins` leads every place back to the line that the user wrote. One mistake is
    one finding: what the standard's validator says of a place gives way to what a later stage says of it, which knows
    what it does about it.
    """

    strict: bool = False
    origins: Origins = UNMOVED
    _found: dict[Diagnostic, None] = field(default_factory=dict)
    _seen: set[Diagnostic] = field(default_factory=set)
    _general: dict[Pointer, list[Diagnostic]] = field(default_factory=dict)
    _is_muted: bool = False
    _left_out: list[Callable[[Diagnostic], bool]] = field(default_factory=list)

    def error(
        self, code: str, message: str, at: Place | None, *, hint: str | None = None, label: str | None = None
    ) -> None:
        """Something that stops the run: the description cannot be understood here."""
        self.add(Diagnostic(Severity.ERROR, code, message, at, hint, label))

    def warning(
        self, code: str, message: str, at: Place | None, *, hint: str | None = None, label: str | None = None
    ) -> None:
        """Something that breaks a rule and is still clear; an error under `--strict`."""
        self.add(Diagnostic(Severity.WARNING, code, message, at, hint, label))

    def note(
        self, code: str, message: str, at: Place | None, *, hint: str | None = None, label: str | None = None
    ) -> None:
        """Something that a careful reader would like to know, such as a rename."""
        self.add(Diagnostic(Severity.NOTE, code, message, at, hint, label))

    def unsupported(self, what: str, at: Place | None) -> None:
        """What we cannot do yet; it costs the operation or the keyword where it was met, nothing else."""
        self.warning("unsupported", f"{what}: not supported yet", at)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keeps a diagnostic, once, at the user's own place; `strict` turns warnings into errors."""
        if self._is_muted or any(is_left_out(diagnostic) for is_left_out in self._left_out):
            return
        diagnostic = _led_back(diagnostic, self.origins)
        if self.strict and diagnostic.severity is Severity.WARNING:
            diagnostic = replace(diagnostic, severity=Severity.ERROR)
        if diagnostic not in self._seen:
            self._seen.add(diagnostic)
            self._found[diagnostic] = None
            self._settle(diagnostic)

    def _settle(self, new: Diagnostic) -> None:
        """Takes back what the validator said of the place."""
        if not isinstance(new.at, Pointer) or new.severity is Severity.NOTE:
            return
        if new.code in GENERAL:
            self._general.setdefault(new.at, []).append(new)
            return
        for each in self._general.pop(new.at, []):
            self._found.pop(each, None)

    @property
    def is_muted(self) -> bool:
        """Whether nothing is kept."""
        return self._is_muted

    @contextmanager
    def muted(self) -> Iterator[None]:
        """Nothing that is said meanwhile is kept: for a look at what costs nobody anything."""
        was, self._is_muted = self._is_muted, True
        try:
            yield
        finally:
            self._is_muted = was

    @contextmanager
    def without(self, is_left_out: Callable[[Diagnostic], bool]) -> Iterator[None]:
        """What this is true of is not kept, while it lasts."""
        self._left_out.append(is_left_out)
        try:
            yield
        finally:
            self._left_out.pop()

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def count(self, severity: Severity) -> int:
        """How many diagnostics of one severity there are."""
        return sum(d.severity is severity for d in self._found)

    @property
    def failed(self) -> bool:
        """Whether any diagnostic is an error."""
        return any(d.severity is Severity.ERROR for d in self._found)


def _led_back(diagnostic: Diagnostic, origins: Origins) -> Diagnostic:
    related = tuple(Label(origins.of_place(label.at) or label.at, label.message) for label in diagnostic.related)
    return replace(diagnostic, at=origins.of_place(diagnostic.at), related=related)
