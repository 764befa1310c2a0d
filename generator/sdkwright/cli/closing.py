"""Part of the command: what it says of a run that is over, to people and to programs."""

from __future__ import annotations

from sdkwright.cli.findings import sources_of
from sdkwright.cli.printing import nearest
from sdkwright.pipeline import Made, Outcome
from sdkwright.report import Report, Severity
from sdkwright.report.listing import Sources, as_json
from sdkwright.write.changes import Changes


def report_json(outcome: Outcome, sources: Sources | None = None) -> dict[str, object]:
    found = {severity.value: outcome.report.count(severity) for severity in Severity}
    return {"diagnostics": as_json(outcome.report, sources or sources_of(outcome)), "counts": found}


def made_json(outcome: Outcome) -> dict[str, object]:
    outputs = [
        {"output": str(each.output), "packs": list(each.packs), "changes": _changes_json(each.changes)}
        | ({"diff": list(each.diff)} if each.diff else {})
        for each in outcome.made
    ]
    return {"changes": _changes_json(outcome.changes), "outputs": outputs}


def _changes_json(changes: Changes | None) -> dict[str, object] | None:
    if changes is None:
        return None
    names = ("created", "updated", "unchanged", "removed", "kept", "edited", "refused")
    return {**{name: list(getattr(changes, name)) for name in names}, "unfinished": changes.unfinished}


def closing(outcome: Outcome, took: float, *, check: bool) -> str:
    """A line for each folder: what was written, what was left alone; the last one says how long it took."""
    changes = outcome.changes
    found = counts(outcome.report, zero="")
    tail = f" ({found})" if found else ""
    if changes is None or changes.blocked:
        return f"nothing was written{tail}"
    lines = [_done(each, each.changes, check=check) for each in outcome.made if each.changes is not None]
    if check and outcome.home is not None and outcome.home.changes is not None and not outcome.home.changes.clean:
        lines.append(_done(outcome.home, outcome.home.changes, check=check))
    clean = changes.clean or not check
    return "\n".join(lines) + (f", in {took:.1f} s" if clean else "") + tail


def _done(made: Made, changes: Changes, *, check: bool) -> str:
    if check and not changes.clean:
        return "\n".join([*_differences(changes), f"{nearest(made.output)} is not what would be written"])
    written, alone = len(changes.created) + len(changes.updated), len(changes.unchanged) + len(changes.kept)
    removed = f", {number(len(changes.removed), 'file')} removed" if changes.removed else ""
    verb = "checked" if check else f"{number(written, 'file')} written"
    return f"{nearest(made.output)}: {verb}, {alone} left alone{removed}"


def _differences(changes: Changes) -> list[str]:
    """The paths that `--check` found to differ, twenty at most."""
    verbs = {"missing": changes.created, "differs": changes.updated, "left over": (*changes.removed, *changes.kept)}
    lines = [f"  {verb}: {path}" for verb, paths in verbs.items() for path in paths]
    if changes.unfinished:
        lines.insert(0, "  an earlier run was cut off: the output is not finished")
    elif not lines:
        lines = ["  differs: sdkwright.lock"]
    return [*lines[:20], *([f"  and {len(lines) - 20} more"] if len(lines) > 20 else [])]


def counts(report: Report, *, zero: str = "no findings") -> str:
    found = [number(n, severity.value) for severity in Severity if (n := report.count(severity))]
    return ", ".join(found) or zero


def number(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
