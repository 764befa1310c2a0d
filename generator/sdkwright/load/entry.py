"""A part of `load`: what the user named as the description -> the bytes of its root document.

A file is taken as it is. A folder stands for its root file. `-` is standard input, which lies in no folder: what it
refers to is read only from a root folder that was named.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from sdkwright.disk import Unreadable, is_folder, look_at_names, read_file, shown
from sdkwright.load import read
from sdkwright.load.document import DEFAULT_BUDGET, STDIN, Budget, Source
from sdkwright.report import Report

_USUAL = tuple(f"{name}{end}" for name in ("openapi", "swagger") for end in (".yaml", ".yml", ".json"))
_ENDINGS = (".yaml", ".yml", ".json")
_VERSION = re.compile(rb"""(?:^|[{,]\s*)["']?(?:openapi|swagger)["']?\s*:\s*["']?\d""", re.MULTILINE)
_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):/{1,2}")
_HEAD = 64 * 1024
_SHOWN = 10


def read_entry(spec: Path, report: Report, budget: Budget = DEFAULT_BUDGET) -> Source | None:
    """The root document of a description; an error and None where there is none."""
    if str(spec) == "-":
        return Source(STDIN, sys.stdin.buffer.read(budget.bytes + 1))
    url = _URL.match(spec.as_posix())
    if url is not None and not os.path.lexists(spec):
        whole = f"{url[1]}://{spec.as_posix()[url.end() :]}"
        hint = f"fetch it first: curl -fLo openapi.yaml {shown(whole)}"
        report.error("description-is-a-url", f"{shown(whole)} is a URL: a description is a file", None, hint=hint)
        return None
    if not is_folder(spec):
        return read(spec, report, budget)
    found = _roots(spec)
    if len(found) == 1:
        return read(found[0], report, budget)
    name = spec.as_posix()
    if not found:
        hint = "a root file has a field `openapi` or `swagger` at its top"
        report.error("no-root-file", f"no file in the folder {name} is an OpenAPI description", None, hint=hint)
    else:
        names = ", ".join(path.name for path in found[:_SHOWN]) + (", …" if len(found) > _SHOWN else "")
        report.error("many-root-files", f"several files in the folder {name} are descriptions: {names}", None)
    return None


def _roots(folder: Path) -> list[Path]:
    """The file that has the usual name, else every file that says which version of the standard it follows."""
    look_at_names(folder)
    for name in _USUAL:
        if os.path.lexists(folder / name):
            return [folder / name]
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS and path.is_file())
    return [path for path in files if _is_description(path)]


def _is_description(path: Path) -> bool:
    try:
        return _VERSION.search(read_file(path)[:_HEAD].removeprefix(b"\xef\xbb\xbf")) is not None
    except (OSError, Unreadable):
        return False
