"""Part of `validate`: what is said of a document, kept for the next run that reads the same bytes.

Its validator and its examples take a fifth of a run, and what they say depends on the document and on the versions of
what judges alone. So they speak to a report of their own, whose diagnostics are handed on, whether they are new or
kept.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import cache as once
from importlib.metadata import PackageNotFoundError, version

from sdkwright.cache import Cache, code_of, key_of
from sdkwright.load.document import Document, Source
from sdkwright.report import Diagnostic, Label, Mark, Place, Pointer, Report, Severity
from sdkwright.text import Json
from sdkwright.validate import validate
from sdkwright.validate.examples import check_examples

_JUDGES = (
    "openapi-spec-validator",
    "openapi-schema-validator",
    "jsonschema",
    "jsonschema-path",
    "jsonschema-rs",
    "referencing",
)


def judge(document: Document, overlays: Sequence[Source], report: Report, cache: Cache) -> None:
    """Adds what the standard's validator and the examples of a document have to say.

    `overlays` are what was laid over the bytes of the document.
    """
    key = key_of("judged", _judges(), document.source.name, document.source.data, *(each.data for each in overlays))
    found = _decoded(cache.get(key))
    if found is None:
        own = Report()
        validate(document, own)
        check_examples(document, own)
        found = list(own)
        cache.put(key, json.dumps([_encoded(each) for each in found]).encode())
    for diagnostic in found:
        report.add(diagnostic)


@once
def _judges() -> str:
    """All that judges: our own code, and what it asks."""
    versions = [f"{name} {_version(name)}" for name in _JUDGES]
    ours = code_of(*(f"sdkwright.{room}" for room in ("validate", "load", "overlay", "parse")))
    return "\n".join([ours, sys.version, *versions])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def _encoded(found: Diagnostic) -> Json:
    related: list[Json] = [[_place(label.at), label.message] for label in found.related]
    words: list[Json] = [found.severity.value, found.code, found.message, found.hint, found.label, found.quoted]
    return [words, _place(found.at), related, found.on_key]


def _place(at: Place | None) -> Json:
    match at:
        case Pointer():
            return [at.document, list(at.tokens)]
        case Mark():
            return [at.document, at.line, at.column]
        case None:
            return None


def _decoded(data: bytes | None) -> list[Diagnostic] | None:
    """The diagnostics of an entry; None where there is none that is whole."""
    with suppress(ValueError, TypeError, RecursionError):
        return None if data is None else list(_diagnostics(json.loads(data)))
    return None


def _diagnostics(
    entries: Iterable[tuple[list[str], list[object], list[tuple[list[object], str]], bool]],
) -> Iterable[Diagnostic]:
    for (severity, code, message, hint, label, quoted), at, related, on_key in entries:
        labels = tuple(Label(place, said) for where, said in related if (place := _read_place(where)) is not None)
        yield Diagnostic(Severity(severity), code, message, _read_place(at), hint, label, labels, on_key, quoted)


def _read_place(found: list[object] | None) -> Place | None:
    match found:
        case [str(document), list(tokens)]:
            return Pointer(document, tuple(map(str, tokens)))
        case [str(document), int(line), int(column)]:
            return Mark(document, line, column)
        case _:
            return None
