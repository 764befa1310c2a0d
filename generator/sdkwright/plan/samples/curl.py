"""A request as a command of curl, for a POSIX shell; credentials are variables of the environment."""

from __future__ import annotations

import json

from sdkwright.plan.samples.shown_requests import ShownRequest

_BREAK = " \\\n  "
_HAS_NO_FORM = "\0"


def curl(request: ShownRequest) -> str:
    """The command, an option on each line."""
    words = ["curl", *_method(request), _url(request)]
    options = [f"-H {_quoted(f'{name}: {value}')}" for name, value in request.headers]
    options += [f'-H "{_within_double(name)}: {value}"' for name, value in request.secret_headers]
    if request.body is not None:
        options.append(f"-d {_quoted(json.dumps(request.body, ensure_ascii=False, indent=2))}")
    elif request.text:
        options.append(f"--data-raw {_quoted(request.text)}")
    elif request.file:
        options.append(f"--data-binary {_quoted('@' + request.file)}")
    for part in request.parts:
        is_plain = part.is_file
        value = f"{part.name}=@{part.value}" if is_plain else f"{part.name}={part.value}"
        options.append(f"{'-F' if is_plain else '--form-string'} {_quoted(value)}")
    return _BREAK.join([" ".join(words), *options])


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
