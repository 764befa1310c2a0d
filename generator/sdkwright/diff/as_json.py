"""A difference for programs. README says what each member means; `FORMAT` moves with them."""

from __future__ import annotations

from sdkwright.diff.change import Change, Effect
from sdkwright.diff.difference import Difference, Edition
from sdkwright.report import Pointer
from sdkwright.text import Json

FORMAT = "1.1"
"""The version of the shape: its first number moves when something goes, gets another name or means something else."""


def as_json(found: Difference) -> dict[str, Json]:
    """Everything that was found, with nothing left out and nothing made harmless."""
    return {
        "diff": FORMAT,
        "old": _edition(found.old),
        "new": _edition(found.new),
        "bump": found.bump,
        "version": found.version,
        "enough": found.is_enough,
        "counts": {effect.value: len(found.of(effect)) for effect in Effect},
        "changes": [_change(change, found) for change in found.changes],
    }


def _edition(edition: Edition) -> dict[str, Json]:
    return {"name": edition.label, "package": edition.package, "version": edition.version}


def _change(change: Change, found: Difference) -> dict[str, Json]:
    return {
        "code": change.code,
        "effect": change.effect.value,
        "subjects": list(change.subjects),
        "text": change.text,
        "section": change.section.value.lower(),
        "old": _place(change.old, found.old),
        "new": _place(change.new, found.new),
    }


def _place(at: Pointer | None, edition: Edition) -> Json:
    mark = edition.sources.locate(at, on_key=True)
    if at is None:
        return None
    return {
        "file": edition.shown(at.document),
        "line": mark.line if mark else None,
        "column": mark.column if mark else None,
        "pointer": str(at),
    }
