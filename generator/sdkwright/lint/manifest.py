"""The rows of a pack.toml, against what a target has: what outputs are made for, and where they go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sdkwright.lint.shapes import Missing, Shape, alternatives, attribute, called, is_code
from sdkwright.lint.sources import near
from sdkwright.packs import Copy, Output, Pack, Row
from sdkwright.packs.conditions import flags_in
from sdkwright.report import Mark, Report

_HOLE = re.compile(r"\{([^{}]*)\}")
_ONCE = "once"


def seen_by(output: Output, common: Mapping[str, Shape], each: Mapping[str, Shape]) -> Mapping[str, Shape]:
    """What the template of a row sees, and the holes of its path."""
    return common if output.each not in each else {**common, output.each: each[output.each]}


def check_rows(pack: Pack, common: Mapping[str, Shape], each: Mapping[str, Shape], report: Report) -> None:
    """An error for each row that is made for nothing, whose path has a wrong hole, or goes where another one goes."""
    places: dict[str, Output] = {}
    for output in pack.outputs:
        if output.each not in (_ONCE, *each):
            message = f"each = {output.each!r} is none of {', '.join((_ONCE, *each))}"
            report.error("pack-invalid", message, output.at("each"), hint=near(output.each, (_ONCE, *each)))
            continue
        seen = seen_by(output, common, each)
        _check_path(output.path, seen, output, "path", report)
        _check_condition(output, seen, report)
        first = places.setdefault(output.path, output)
        if first is not output and first.when == output.when:
            message = f"{output.template} is written to {output.path}, as {first.template} is"
            report.error("path-doubled", message, output.at("path"), hint="no two outputs can have one path")
    for copy in pack.copies:
        _check_path(copy.path, common, copy, "to", report)
        _check_condition(copy, common, report)


@dataclass(frozen=True, slots=True)
class _Spot:
    """A dotted name in a value of a row: its key, and where it begins."""

    row: Row
    key: str
    offset: int

    def at(self, offset: int = 0) -> Mark:
        return self.row.within(self.key, self.offset + offset)


def _check_condition(row: Output | Copy, seen: Mapping[str, Shape], report: Report) -> None:
    for flag in flags_in(row.when) if row.when is not None else ():
        what, spot = f"when {flag.name}", _Spot(row, "when", flag.offset)
        shape = _shape(flag.name, what, seen, spot, report)
        wrong = next((one for one in alternatives(shape) if one is not bool and one is not Any), None)
        if wrong is not None:
            message = f"{what}: it is {called(wrong)}, and a row is made where a flag says so"
            report.error("no-flag", message, spot.at())


def _shape(name: str, what: str, seen: Mapping[str, Shape], spot: _Spot, report: Report) -> Shape:
    """What a dotted name in a row is; an error where there is no such thing, which may then be anything."""
    first, *rest = name.split(".")
    if first not in seen:
        report.error("no-name", f"{what}: there is no `{first}` here", spot.at(), hint=near(first, seen))
        return Any
    shape = seen[first]
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


def _check_path(path: str, seen: Mapping[str, Shape], row: Row, key: str, report: Report) -> None:
    for hole in _HOLE.finditer(path):
        spot = _Spot(row, key, hole.start(1))
        shape = _shape(hole[1], f"path {path}", seen, spot, report)
        wrong = next((one for one in alternatives(shape) if not is_code(one) and one is not Any), None)
        if wrong is not None:
            message = f"path {path}: {{{hole[1]}}} is {called(wrong)}, and a path holds names"
            report.error("not-printable", message, spot.at())
