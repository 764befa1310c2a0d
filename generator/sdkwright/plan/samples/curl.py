"""A request as a command of curl, for a POSIX shell; credentials are variables of the environment."""

from __future__ import annotations

import json

from sdkwright.plan.samples.shown_credentials import ShownHeader
from sdkwright.plan.samples.shown_parts import Part
from sdkwright.plan.samples.shown_requests import ShownRequest

_BREAK = " \\\n  "
_HAS_NO_FORM = "\0"
_KNOWN = {"image/png": (".png",), "application/pdf": (".pdf",), "text/plain": (".txt",)}
"""The media types of files that curl tells from their names."""


def curl(request: ShownRequest) -> str:
    """The command, an option on each line."""
    words = ["curl", *_method(request), _url(request)]
    options = [f"-H {_header(each)}" for each in request.headers]
    if request.body is not None:
        options.append(f"-d {_quoted(json.dumps(request.body, ensure_ascii=False, indent=2))}")
    elif request.text:
        options.append(f"--data-raw {_quoted(request.text)}")
    elif request.file:
        options.append(f"--data-binary {_quoted('@' + request.file)}")
    options += map(_part, request.parts)
    return _BREAK.join([" ".join(words), *options])


def _header(header: ShownHeader) -> str:
    """A header; one that holds credentials in double quotes, so that a shell puts their variables in."""
    if not header.credentials:
        return _quoted(f"{header.name}: {header.value}")
    told = (_within_double(each) if isinstance(each, str) else f"${each.variable}" for each in header.pieces)
    return f'"{_within_double(header.name)}: {"".join(told)}"'


def _part(part: Part) -> str:
    """A part: `-F` reads signs in what it is given, so that a text in its media type stands in double quotes there."""
    if part.is_file:
        is_known = part.value.endswith(_KNOWN.get(part.media_type, ("\0",)))
        told = f"{part.name}=@{part.value}" + ("" if is_known else f";type={part.media_type}")
        return f"-F {_quoted(told)}"
    if not part.media_type:
        return f"--form-string {_quoted(f'{part.name}={part.value}')}"
    escaped = part.value.replace("\\", "\\\\").replace('"', '\\"')
    told = f'{part.name}="{escaped}";type={part.media_type}'
    return f"-F {_quoted(told)}"


def _method(request: ShownRequest) -> list[str]:
    """What curl does not do by itself: it gets, and posts what it is given."""
    has_body = request.body is not None or bool(request.text or request.file or request.parts)
    usual = "POST" if has_body else "GET"
    if request.method == "HEAD":
        return ["--head"]
    return [] if request.method == usual else ["-X", request.method]


def _url(request: ShownRequest) -> str:
    """The URL; a key in the query is a variable behind the quotes."""
    shown, sign = _quoted(request.url), "&" if "?" in request.url else "?"
    for name, value in request.keys:
        shown += f"{_quoted(f'{sign}{name}=')}{value}"
        sign = "&"
    return shown


def _quoted(text: str) -> str:
    """A word of a shell (POSIX, 2.2.2); it has no way to hold a NUL."""
    return "'" + text.replace(_HAS_NO_FORM, "").replace("'", "'\\''") + "'"


def _within_double(text: str) -> str:
    """Text between double quotes (POSIX, 2.2.3)."""
    return "".join(f"\\{c}" if c in '"`$\\' else c for c in text.replace(_HAS_NO_FORM, ""))
