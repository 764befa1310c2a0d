"""The settings of a new sdk.toml -> those of them that hold: what the description refuses is taken out, and told.

They are read as `generate` reads them, and whatever is an error, or has no effect, at a line of the new file costs only
that line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkwright.config.lines import Way, leaves_of
from sdkwright.report import Diagnostic, Mark, Report, Severity
from sdkwright.text import Json

Judge = Callable[[str, Report], None]
"""Reads the text of an sdk.toml, and understands the description with it; what is wrong is in the report."""
_ROUNDS = 12
_MEANT = re.compile(r"did you mean '(\w+)'")


@dataclass(frozen=True, slots=True)
class Checked:
    """The settings that are left, and for each that is not, its way and why."""

    settings: dict[str, Json]
    refused: tuple[tuple[Way, Json, str], ...]


def checked(settings: Mapping[str, Json], print_text: Callable[[Mapping[str, Json]], str], judge: Judge) -> Checked:
    """Takes out what is refused until nothing is."""
    kept = {key: _copied(value) for key, value in settings.items()}
    refused: list[tuple[Way, Json, str]] = []
    for _ in range(_ROUNDS):
        text, report = print_text(kept), Report()
        judge(text, report)
        found = _refusals(text, report)
        if not found:
            break
        for way, diagnostic in found.items():
            removed = _taken_out(kept, way)
            if removed is not None and not _renamed(kept, way, removed, diagnostic):
                refused.append((way, removed, diagnostic.message))
    return Checked(_without_empty(kept), tuple(refused))


def _refusals(text: str, report: Report) -> dict[Way, Diagnostic]:
    """The first finding at each line of the file, by the way to what stands there."""
    lines: dict[int, Way] = {}
    for way, _, line in leaves_of(text):
        lines.setdefault(line, way)
    found: dict[Way, Diagnostic] = {}
    for diagnostic in report:
        if isinstance(diagnostic.at, Mark) and diagnostic.severity is not Severity.NOTE:
            way = _entry(_way_at(lines, diagnostic.at.line), diagnostic)
            found.setdefault(way, diagnostic)
    return found


def _way_at(lines: Mapping[int, Way], line: int) -> Way:
    """What begins at a line, or at the nearest one above it: a list has its entries on lines of their own."""
    return lines[max(known for known in lines if known <= line)] if any(k <= line for k in lines) else ()


def _entry(way: Way, diagnostic: Diagnostic) -> Way:
    """What is taken out: one pin, one scheme; an entry of a list as a whole."""
    return way[:2] if way[:1] in (("auth",), ("pages",)) else way


def _taken_out(settings: dict[str, Json], way: Way) -> Json:
    holder: Json = settings
    for key in way[:-1]:
        holder = holder.get(key) if isinstance(holder, dict) else None
    if isinstance(holder, dict) and way:
        return holder.pop(way[-1], None)
    if isinstance(holder, list) and way and way[-1].isdecimal():
        return _of_list(holder, way[-1])
    return None


def _of_list(holder: list[Json], index: str) -> Json:
    """An entry of a list; another one takes its place, so that the others keep theirs in this round."""
    for place, entry in enumerate(holder):
        if str(place) == index:
            holder[place] = None
            return entry
    return None


def _renamed(settings: dict[str, Json], way: Way, value: Json, diagnostic: Diagnostic) -> bool:
    """A call whose resource has a name that the SDK has itself gets the name that is proposed."""
    meant = _MEANT.search(diagnostic.hint or "")
    match = re.search(r"'?(\w+)'? is no name|no resource can be called (\w+)", diagnostic.message)
    if way[:2] != ("names", "methods") or not isinstance(value, str) or meant is None or match is None:
        return False
    wrong = match[1] or match[2]
    *resource, method = value.split(".")
    names = settings.get("names")
    methods = names.get("methods") if isinstance(names, dict) else None
    if wrong not in resource or not isinstance(methods, dict):
        return False
    methods[way[-1]] = ".".join((*(meant[1] if each == wrong else each for each in resource), method))
    return True


def _copied(value: Json) -> Json:
    if isinstance(value, dict):
        return {key: _copied(each) for key, each in value.items()}
    return [_copied(each) for each in value] if isinstance(value, list) else value


def _without_empty(settings: dict[str, Json]) -> dict[str, Json]:
    """Without the tables and entries that everything was taken out of."""
    found: dict[str, Json] = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            value = _without_empty(value)
        elif isinstance(value, list):
            value = [entry for entry in value if entry is not None]
        if value not in ({}, []):
            found[key] = value
    return found
