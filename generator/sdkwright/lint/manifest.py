"""The rows of a pack.toml, against what a target has: what outputs are made for, and where they go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sdkwright.lint.row_paths import check_differs, check_places, check_source
from sdkwright.lint.shapes import Missing, Shape, alternatives, attribute, called, is_code
from sdkwright.lint.sources import near
from sdkwright.packs import Copy, Output, Pack, Row
from sdkwright.packs.conditions import flags_in
from sdkwright.report import Mark, Report
from sdkwright.write.paths import flaw

_HOLE = re.compile(r"\{([^{}]*)\}")
_ONCE = "once"


def seen_by(output: Output, common: Mapping[str, Shape], each: Mapping[str, Shape]) -> Mapping[str, Shape]:
    """What the template of a row sees, and the holes of its path."""
    return common if output.each not in each else {**common, output.each: each[output.each]}


def check_rows(pack: Pack, common: Mapping[str, Shape], each: Mapping[str, Shape], report: Report) -> None:
    """An error for each row that is made for nothing, whose path has a wrong hole, or goes where another one goes."""
    for output in pack.outputs:
        if output.each not in (_ONCE, *each):
            message = f"each = {output.each!r} is none of {', '.join((_ONCE, *each))}"
            report.error("pack-invalid", message, output.at("each"), hint=near(output.each, (_ONCE, *each)))
            continue
        seen = seen_by(output, common, each)
        kinds = frozenset(each)
        _check_path(output.path, _Seen(seen, kinds), output, "path", report)
        _check_condition(output, _Seen(seen, kinds), report)
        check_differs(output, seen, report)
    for copy in pack.copies:
        _check_path(copy.path, _Seen(common, frozenset(each)), copy, "to", report)
        _check_condition(copy, _Seen(common, frozenset(each)), report)
        check_source(copy, pack.folders, report)
    check_places(pack, report)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a row sees, and the things that a row with an `each` can be made for."""

    names: Mapping[str, Shape]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A dotted name in a value of a row: its key, and where it begins."""

    row: Row
    key: str
    offset: int

    def at(self, offset: int = 0) -> Mark:
        return self.row.within(self.key, self.offset + offset)


def _check_condition(row: Output | Copy, seen: _Seen, report: Report) -> None:
    for flag in flags_in(row.when) if row.when is not None else ():
        what, spot = f"when {flag.name}", _Spot(row, "when", flag.offset)
        shape = _shape(flag.name, what, seen, spot, report)
        wrong = next((one for one in alternatives(shape) if one is not bool and one is not Any), None)
        if wrong is not None:
            message = f"{what}: it is {called(wrong)}, and a row is made where a flag says so"
            report.error("no-flag", message, spot.at())


def _shape(name: str, what: str, seen: _Seen, spot: _Spot, report: Report) -> Shape:
    """What a dotted name in a row is; an error where there is no such thing, which may then be anything."""
    first, *rest = name.split(".")
    if first not in seen.names:
        hint = f'a row with each = "{first}" has it' if first in seen.kinds else near(first, seen.names)
        report.error("no-name", f"{what}: there is no `{first}` here", spot.at(), hint=hint)
        return Any
    shape = seen.names[first]
    offset = len(first) + 1
    for each in rest:
        try:
            shape = attribute(shape, each)
        except Missing as missing:
            message = f"{what}: {called(missing.shape)} has no `{each}`"
            report.error("no-attribute", message, spot.at(offset), hint=near(each, missing.others))
            return Any
        offset += len(each) + 1
    return shape


def _check_path(path: str, seen: _Seen, row: Row, key: str, report: Report) -> None:
    why = flaw(_HOLE.sub("x", path))
    if why is not None:
        hint = "paths begin below the output folder, with / between their parts"
        report.error("path-refused", f"{key} = {path!r}: {why}", row.at(key), hint=hint)
    for hole in _HOLE.finditer(path):
        spot = _Spot(row, key, hole.start(1))
        shape = _shape(hole[1], f"path {path}", seen, spot, report)
        wrong = next((one for one in alternatives(shape) if not is_code(one) and one is not Any), None)
        if wrong is not None:
            message = f"path {path}: {{{hole[1]}}} is {called(wrong)}, and a path holds names"
            report.error("not-printable", message, spot.at())
