"""Document -> Graph: every `$ref` is found once, checked once, and from then on is an id, never a copy.

References inside the document are followed; one that leaves it is refused, until `load` can read more than one file.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from sdkwright.load.document import Document
from sdkwright.report import Pointer, Report
from sdkwright.text import Json

_DATA = frozenset({"example", "examples", "default", "enum", "const"})
"""Keywords whose values are data: a `$ref` in there is no reference."""
_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "schemas", "parameters", "responses"})
"""Keywords whose keys are names of the description's own, so that `example` below them is no keyword."""


@dataclass(frozen=True, slots=True)
class Graph:
    """A description with its references settled: where each leads, by the place of the object that holds it."""

    document: Document
    targets: Mapping[Pointer, Pointer]

    @property
    def root(self) -> Pointer:
        """The place of the whole document."""
        return Pointer(self.document.source.name)

    def value(self, at: Pointer) -> Json:
        """The value at a place that is known to exist."""
        found, value = _lookup(self.document.value, at.tokens)
        assert found, f"{at} is not in {at.document}"
        return value

    def follow(self, at: Pointer) -> Pointer:
        """The place where a chain of references that starts here ends; the place itself where none starts."""
        while (target := self.targets.get(at)) is not None:
            at = target
        return at


def resolve(document: Document, report: Report) -> Graph:
    """Settles every reference of a document; what leads nowhere, or only to itself, is an error and is left out."""
    root = Pointer(document.source.name)
    targets: dict[Pointer, Pointer] = {}
    for at, reference in _references(document.value, root, named=False):
        target = _target(document, reference, at / "$ref", report)
        if target is not None:
            targets[at] = target
    for at in _loops(targets):
        report.error("ref-loop", "this reference leads back to itself and never reaches a value", at / "$ref")
        del targets[at]
    return Graph(document, targets)


def _references(value: Json, at: Pointer, *, named: bool) -> Iterator[tuple[Pointer, str]]:
    """Every object that is a reference, with its text, in document order."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _references(item, at / index, named=False)
    if not isinstance(value, dict):
        return
    reference = value.get("$ref")
    if isinstance(reference, str) and not named:
        yield at, reference
    for key, item in value.items():
        if isinstance(item, (dict, list)) and (named or not (key in _DATA or key.startswith("x-"))):
            yield from _references(item, at / key, named=key in _NAMED and not named)


def _target(document: Document, reference: str, at: Pointer, report: Report) -> Pointer | None:
    resource, _, fragment = reference.partition("#")
    if resource:
        report.error("ref-external", f"{reference} leaves this document", at, hint="put what it needs into this file")
        return None
    if fragment and not fragment.startswith("/"):
        report.error("ref-anchor", f"{reference} is no JSON Pointer", at, hint="write #/components/schemas/NAME")
        return None
    tokens = tuple(_unescape(token) for token in fragment.split("/")[1:])
    found, _ = _lookup(document.value, tokens)
    if found:
        return Pointer(document.source.name, tokens)
    report.error("ref-not-found", f"{reference} does not exist", at, label=_nearest(document.value, tokens))
    return None


def _unescape(token: str) -> str:
    """One reference token of a URI fragment (RFC 6901, sections 4 and 6)."""
    return unquote(token).replace("~1", "/").replace("~0", "~")


def _lookup(value: Json, tokens: tuple[str, ...]) -> tuple[bool, Json]:
    for token in tokens:
        if isinstance(value, dict) and token in value:
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        else:
            return False, None
    return True, value


def _nearest(value: Json, tokens: tuple[str, ...]) -> str | None:
    found, parent = _lookup(value, tokens[:-1])
    if not found or not isinstance(parent, dict) or not tokens:
        return None
    close = difflib.get_close_matches(tokens[-1], list(parent), n=1)
    return f"did you mean {close[0]}?" if close else None


def _loops(targets: Mapping[Pointer, Pointer]) -> list[Pointer]:
    """The references that lie on a loop of references and nothing else."""
    on_loop = []
    ends: set[Pointer] = set()
    for start in targets:
        trail: dict[Pointer, None] = {}
        at = start
        while at in targets and at not in trail and at not in ends:
            trail[at] = None
            at = targets[at]
        if at in trail:
            on_loop += list(trail)[list(trail).index(at) :]
        ends.update(trail)
    return on_loop
