"""The first stage: bytes -> Document. JSON and YAML 1.2, and a located word for everything that is neither.

`load` never raises on what a file holds and never runs anything in it: no tag makes an object, an alias is a shared
value, and a budget bounds size, depth and nodes before memory or time do.
"""

from __future__ import annotations

import difflib
import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager

from sdkwright.cache import NO_CACHE, Cache
from sdkwright.disk import Unreadable, read_file, shown
from sdkwright.load.cached import read_yaml
from sdkwright.load.document import DEFAULT_BUDGET, Budget, Document, Refusal, Source, mark_at
from sdkwright.load.foreign import foreign_bytes, foreign_text
from sdkwright.load.from_json import parse_json
from sdkwright.report import Mark, Report
from sdkwright.text import Json

__all__ = ["Budget", "Document", "Json", "Source", "collector_off", "load", "read"]

_PIPES = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")
_OTHER_ENCODINGS = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}


@contextmanager
def collector_off() -> Iterator[None]:
    """Keeps the cyclic garbage collector off: building millions of objects that all stay is 3 to 4 times faster."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read(path: str | os.PathLike[str], report: Report, budget: Budget = DEFAULT_BUDGET) -> Source | None:
    """The bytes of a file. What the system refuses, and a file beyond the budget, is a diagnostic and None."""
    name = os.fspath(path).replace(os.sep, "/")
    try:
        if name.startswith(_PIPES):  # what a shell makes of `<(command)`
            with open(path, "rb") as pipe:
                return Source(name, pipe.read(budget.bytes + 1))
        return Source(name, read_file(path, budget.bytes))
    except (FileNotFoundError, NotADirectoryError):
        if os.path.islink(path):
            message = f"{shown(name)} is a link to {shown(os.readlink(path))}, which does not exist"
            report.error("file-not-found", message, None)
        else:
            near = _near(name)
            hint = f"did you mean {near}?" if near else None
            report.error("file-not-found", f"{shown(name)} does not exist", None, hint=hint)
    except (Unreadable, OSError) as error:
        code = "not-a-file" if str(error).startswith("it is ") else "file-not-readable"
        hint = f"a pipe is read as standard input: `-` < {shown(name)}" if "pipe" in str(error) else None
        report.error(code, f"{shown(name)} cannot be read: {error}", None, hint=hint)
    return None


def _near(name: str) -> str | None:
    """A file beside the one that does not exist, whose name is almost the same."""
    folder, _, last = name.rpartition("/")
    try:
        found = difflib.get_close_matches(last, os.listdir(folder or "."), n=1, cutoff=0.75) if len(last) < 256 else []
    except (OSError, ValueError):
        return None
    return "/".join(filter(None, [folder, *found])) if found else None


def load(source: Source, report: Report, budget: Budget = DEFAULT_BUDGET, cache: Cache = NO_CACHE) -> Document | None:
    """The JSON value that a source holds; a source that holds none is an error in the report, and None."""
    try:
        text = _decode(source, budget)
        _refuse_foreign(source, text)
        with collector_off():
            return Document(source, _parse(source, text, budget, cache))
    except Refusal as refusal:
        report.add(refusal.diagnostic)
        return None


def load_text(source: Source, report: Report, budget: Budget = DEFAULT_BUDGET) -> Document | None:
    """The text of a source that is prose: its value is one string."""
    try:
        return Document(source, _decode(source, budget))
    except Refusal as refusal:
        report.add(refusal.diagnostic)
        return None


def _refuse_foreign(source: Source, text: str) -> None:
    """Says what a file is that can be neither JSON nor YAML, before a parser does so in its own words."""
    found = foreign_text(text)
    if found is not None:
        raise Refusal(found.code, found.message, mark_at(source.name, text, found.offset), hint=found.hint)


def _parse(source: Source, text: str, budget: Budget, cache: Cache) -> Json:
    """JSON where the text opens like it. A file that is not called `.json` may still be YAML in flow style."""
    if not source.opens_as_json:
        return read_yaml(source, text, budget, cache)
    try:
        return parse_json(source, text, budget)
    except Refusal as refusal:
        plain = refusal.diagnostic
        if plain.code != "json-syntax" or plain.hint is not None or source.name.lower().endswith(".json"):
            raise
        return read_yaml(source, text, budget, cache)


def _decode(source: Source, budget: Budget) -> str:
    """The text of a source: UTF-8, with or without a mark (RFC 8259, section 8.1; YAML 1.2, section 5.2)."""
    start = Mark(source.name, 1, 1)
    data = source.data
    if len(data) > budget.bytes:
        raise Refusal("file-too-large", f"the file is larger than {budget.bytes:,} bytes", start)
    for mark, encoding in _OTHER_ENCODINGS.items():
        if data.startswith(mark):
            raise Refusal("not-utf8", f"the file is {encoding}", start, hint="save it as UTF-8")
    found = foreign_bytes(data)
    if found is not None:
        raise Refusal(found.code, found.message, start, hint=found.hint)
    if not data.removeprefix(b"\xef\xbb\xbf").strip():
        raise Refusal("empty-document", "the file is empty", start)
    nul = data.find(b"\x00")
    if nul >= 0:
        raise Refusal("binary-file", "the file holds a NUL byte: it is not text", _mark(source, nul))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        at = _mark(source, len(data) - len(error.object) + error.start)
        byte = data[error.start + len(data) - len(error.object)]
        raise Refusal(
            "not-utf8", f"the byte 0x{byte:02X} is not UTF-8 here", at, hint="save the file as UTF-8"
        ) from None


def _mark(source: Source, offset: int) -> Mark:
    """The line and column of a byte; bytes that are no UTF-8 before it count as one character each."""
    before = source.data[:offset].removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    return mark_at(source.name, before, len(before))
