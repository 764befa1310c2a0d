"""The last word of a run: diagnostics -> a listing for people, or data for programs.

```
error[ref-not-found]: #/components/schemas/Pett does not exist
  --> spec/petstore.yaml:41:17  GET /pets, response 200
41 |           $ref: "#/components/schemas/Pett"
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ did you mean Pet?
```
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import east_asian_width

from sdkwright.parse import index_in
from sdkwright.report import Diagnostic, Place, Pointer, Severity
from sdkwright.report.locate import Sources, Span
from sdkwright.text import Json

__all__ = ["Sources", "as_json", "context", "listing"]

_SHOWN_OF_ONE_CODE = 20
_WINDOW = 120
_MANY = 1_000_000
_LONGEST = 800
_METHODS = frozenset(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"])
_KINDS = {
    "schemas": "schema",
    "definitions": "schema",
    "parameters": "parameter",
    "responses": "response",
    "requestBodies": "request body",
    "headers": "header",
    "examples": "example",
    "securitySchemes": "security scheme",
    "securityDefinitions": "security scheme",
    "links": "link",
    "callbacks": "callback",
    "pathItems": "path item",
    "mediaTypes": "media type",
}
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def listing(report: Iterable[Diagnostic], sources: Sources, *, colour: bool) -> str:
    """All diagnostics in the order in which they were found; of one code at most twenty, and how many more."""
    paint = _COLOURS if colour else _PLAIN
    seen: Counter[tuple[Severity, str]] = Counter()
    blocks = []
    for diagnostic in report:
        kind = (diagnostic.severity, diagnostic.code)
        seen[kind] += 1
        if seen[kind] <= _SHOWN_OF_ONE_CODE:
            blocks.append("\n".join(_block(diagnostic, sources, paint)))
    for (severity, code), count in seen.items():
        if count > _SHOWN_OF_ONE_CODE:
            blocks.append(f"{paint.head(severity, code)}: and {count - _SHOWN_OF_ONE_CODE:,} more of this kind")
    return "\n\n".join(blocks) + "\n" if blocks else ""


def as_json(report: Iterable[Diagnostic], sources: Sources) -> list[dict[str, Json]]:
    """All diagnostics as JSON values, with nothing left out and nothing made harmless."""
    return [
        {
            "code": found.code,
            "severity": found.severity.value,
            "message": f"{found.message}\n{found.quoted}" if found.quoted else found.message,
            **_place(found.at, sources, on_key=found.on_key),
            "hint": found.hint,
            "label": found.label,
            "context": context(found.at),
            "related": [
                {"message": label.message, **_place(label.at, sources, on_key=False)} for label in found.related
            ],
        }
        for found in report
    ]


def _place(at: Place | None, sources: Sources, *, on_key: bool) -> dict[str, Json]:
    mark = sources.locate(at, on_key=on_key)
    return {
        "file": at.document if at else None,
        "line": mark.line if mark else None,
        "column": mark.column if mark else None,
        "pointer": str(at) if isinstance(at, Pointer) else None,
    }


def context(at: Place | None) -> str | None:
    """The operation, or the component, that a place lies in: `GET /pets, response 200`, `schema Pet`."""
    match at.tokens if isinstance(at, Pointer) else ():
        case ("paths" | "webhooks" as kind, path, method, *rest) if method in _METHODS:
            where = path if kind == "paths" else f"webhook {path}"
            return ", ".join([f"{method.upper()} {where}", *_inside(rest)])
        case ("paths", path, *rest):
            return ", ".join([path, *_inside(rest)])
        case ("webhooks", name, *_):
            return f"webhook {name}"
        case ("components", kind, name, *_) if kind in _KINDS:
            return f"{_KINDS[kind]} {name}"
        case (kind, name, *_) if kind in _KINDS:
            return f"{_KINDS[kind]} {name}"
        case _:
            return None


def _inside(tokens: list[str]) -> Iterator[str]:
    """The part of an operation that the tokens below it lead to."""
    match tokens:
        case ["responses", status, *_]:
            yield f"response {status}"
        case ["requestBody", *_]:
            yield "request body"
        case ["parameters", index, *_] if (number := index_in(index, _MANY)) is not None:
            yield f"parameter {number + 1}"
        case ["callbacks", name, *_]:
            yield f"callback {name}"


@dataclass(frozen=True, slots=True)
class _Paint:
    """The escape sequences of a terminal, or nothing."""

    severities: dict[Severity, str]
    place: str
    end: str

    def head(self, severity: Severity, code: str) -> str:
        return f"{self.severities[severity]}{severity.value}[{_safe(code)}]{self.end}"


_PLAIN = _Paint(dict.fromkeys(Severity, ""), "", "")
_COLOURS = _Paint(
    {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.NOTE: "\x1b[1;36m"}, "\x1b[34m", "\x1b[0m"
)


def _block(found: Diagnostic, sources: Sources, paint: _Paint) -> Iterator[str]:
    """The lines of one diagnostic: what, where, and the places that belong to it."""
    yield f"{paint.head(found.severity, found.code)}: {_safe(_shortened(found.message))}"
    yield from (f"  {_safe_source(line)}" for line in found.quoted.splitlines())
    beside = found.label or found.hint or ""
    first = _View(found.at, sources.span(found.at, on_key=found.on_key), context(found.at) or "", beside)
    others = [_View(label.at, sources.span(label.at), "", label.message) for label in found.related]
    gutter = max((len(str(view.span.mark.line)) for view in (first, *others) if view.span), default=1)
    colour = paint.severities[found.severity]
    yield from _view(first, "-->", sources, _Margin(gutter, paint.place, colour, paint.end))
    if found.label and found.hint:
        yield f"{' ' * gutter} = {_safe(found.hint)}"
    for view in others:
        yield from _view(view, ":::", sources, _Margin(gutter, paint.place, paint.place, paint.end))


@dataclass(frozen=True, slots=True)
class _View:
    """One place to show: with what is said beside the file's name, and beside the carets."""

    at: Place | None
    span: Span | None
    beside_file: str
    beside_carets: str


@dataclass(frozen=True, slots=True)
class _Margin:
    """The width of the line numbers, and the colours of a view."""

    width: int
    place: str
    carets: str
    end: str


def _view(view: _View, arrow: str, sources: Sources, margin: _Margin) -> Iterator[str]:
    """A place as up to three lines: the file, the source line, and carets below it."""
    blank = " " * margin.width
    if view.at is None or view.span is None:
        if view.at is not None:
            where = f"{view.at.document}{view.at}" if isinstance(view.at, Pointer) else view.at.document
            yield f"{blank}{margin.place}{arrow}{margin.end} {_safe(where)}"
        if view.beside_carets:
            yield f"{blank} = {_safe(view.beside_carets)}"
        return
    mark = view.span.mark
    beside = f"  {view.beside_file}" if view.beside_file else ""
    yield f"{blank}{margin.place}{arrow}{margin.end} {_safe(f'{mark.document}:{mark.line}:{mark.column}{beside}')}"
    line = sources.line_text(mark.document, mark.line)
    if not line and not view.beside_carets:
        return
    shown = _window(line, view.span)
    yield f"{margin.place}{mark.line:>{margin.width}} |{margin.end} {shown.text}".rstrip()
    carets = f"{margin.carets}{'^' * shown.width} {_safe(view.beside_carets)}".rstrip()
    yield f"{margin.place}{blank} |{margin.end} {' ' * shown.indent}{carets}{margin.end}"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A line made fit for a terminal, and where the carets go below it, in terminal columns."""

    text: str
    indent: int
    width: int


def _window(line: str, span: Span) -> _Shown:
    """The part of a line around a span: a minified file is one line of many megabytes."""
    column = span.mark.column - 1
    begin = 0 if column + min(span.length, 40) <= _WINDOW else column - 40
    end = begin + _WINDOW
    before = ("…" if begin else "") + _safe_source(line[begin:column])
    marked = _safe_source(line[column : min(column + span.length, end)])
    after = _safe_source(line[max(column, min(column + span.length, end)) : end]) + ("…" if len(line) > end else "")
    return _Shown(before + marked + after, _columns(before), max(1, _columns(marked)))


def _columns(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _safe_source(text: str) -> str:
    return _safe(text.replace("\t", "    "))


def _shortened(text: str) -> str:
    """A message that a terminal can hold: names and values of a description may be of any length."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 4 :]}"


def safe_lines(text: str) -> str:
    """Text of several lines that cannot steer a terminal."""
    return "\n".join(map(_safe, text.split("\n")))


def _safe(text: str) -> str:
    """Text that cannot steer a terminal or hide its order: each control character becomes a visible one."""
    return _UNSAFE.sub(_visible, text)


def _visible(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"
