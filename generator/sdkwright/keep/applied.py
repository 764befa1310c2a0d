"""A stage between `format` and `write`: what people keep is merged into what is generated.

```
base    the file as it was generated when the patch was kept
mine    what a person made of it then
theirs  the file as it is generated now
```
What comes of it is parsed and formatted like everything else. The kept lines are the user's own code, and are held to
no grammar. A patch that does not fit is an error with both sides of it, and then nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sdkwright.files import File, Formatted
from sdkwright.format import BrokenOutput
from sdkwright.keep.store import Kept, Key
from sdkwright.report import Diagnostic, Mark, Report, Severity
from sdkwright.textdiff.matching import lines_of
from sdkwright.textdiff.merge import Conflict, merge
from sdkwright.write.lock import digest

Formatter = Callable[[Sequence[File]], Sequence[Formatted]]
"""Parses and formats files; raises BrokenOutput."""

_SHOWN = 12
"""So many lines of one side of a conflict are shown."""
_ALIKE = 0.6
"""How alike a new file must be to one that is not made any more to be suggested in its place."""


def with_kept(
    files: Sequence[Formatted],
    kept: Mapping[Key, Kept],
    packs: Mapping[str, str],
    format_all: Formatter,
    report: Report,
) -> tuple[Formatted, ...]:
    """The files of one folder with what is kept of them; what does not fit is an error in the report.

    `packs` has what sdk.toml calls each pack of the folder.
    """
    found = []
    for each in files:
        patch = kept.get((packs[each.file.pack], each.file.path))
        found.append(each if patch is None else _merged(each, patch, format_all, report))
    paths = {each.file.path for each in files}
    for (pack, path), patch in sorted(kept.items()):
        if pack in packs.values() and path not in paths:
            _report_gone(patch, files, report)
    return tuple(found)


def _merged(made: Formatted, kept: Kept, format_all: Formatter, report: Report) -> Formatted:
    file = made.file
    if file.data is not None:
        report.error("patch-refused", f"{file.path} is no text now: nothing can be kept of it", _mark(kept))
        return made
    merged = merge(kept.base, kept.mine, file.text)
    if merged.conflicts:
        for conflict in merged.conflicts:
            _report_conflict(kept, conflict, report)
        return made
    ours = replace(file, text=merged.text, grammar=None, is_formatted=False, is_ours=False, is_kept=True)
    try:
        (formatted,) = format_all([ours])
    except BrokenOutput as error:
        lines = merged.text.split("\n")
        line = error.flaw.line
        shown = f": {lines[line - 1].strip()}" if line and line <= len(lines) else ""
        message = f"{file.path}{f':{line}' if line else ''} is no {error.format} with this patch: {error.flaw.reason}"
        report.error("patch-broken", message + shown, _mark(kept), hint=f"mend {file.path}, and run sdkwright keep")
        return made
    text = formatted.file.text
    seal = digest(f"{made.rendered} {kept.hash}".encode("ascii"))
    return Formatted(replace(file, text=text), seal, also=frozenset({digest(kept.mine.encode("utf-8"))}))


def _mark(kept: Kept) -> Mark:
    return Mark(kept.at.as_posix(), 1, 1)


def _report_conflict(kept: Kept, conflict: Conflict, report: Report) -> None:
    """Names the patch, the file, and what moved on both sides."""
    message = f"{kept.path}:{conflict.theirs_at} is generated otherwise now, where this patch changes it"
    quoted = [
        *_side("generated when it was kept", conflict.base),
        *_side("kept", conflict.mine),
        *_side("generated now", conflict.theirs),
    ]
    hint = f"sdkwright keep --drop {kept.path}, generate, make the change anew, sdkwright keep {kept.path}"
    mark = Mark(kept.at.as_posix(), _line_of_patch(kept, conflict), 1)
    report.add(Diagnostic(Severity.ERROR, "patch-conflict", message, mark, hint, quoted="\n".join(quoted)))


def _line_of_patch(kept: Kept, conflict: Conflict) -> int:
    """The line of the patch at which the change stands: its head names lines of what was generated then."""
    wanted = {f"+{line}".rstrip("\n") for line in conflict.mine if line not in conflict.base}
    wanted |= {f"-{line}".rstrip("\n") for line in conflict.base if line not in conflict.mine}
    lines = kept.at.read_text("utf-8").split("\n")
    return next((number for number, line in enumerate(lines, 1) if number > 2 and line in wanted), 1)


def _side(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"{title}:" if lines else f"{title}: nothing"
    yield from (f"  | {line.rstrip()}" for line in lines[:_SHOWN])
    if len(lines) > _SHOWN:
        yield f"  | … and {len(lines) - _SHOWN} lines more"


def _report_gone(kept: Kept, files: Sequence[Formatted], report: Report) -> None:
    """A patch of a file that is not made any more: nobody's code goes without a word."""
    near = _nearest(kept, files)
    message = f"{kept.path} is no longer made, and this patch changes it"
    move = f"sdkwright keep --move {kept.path} {near} takes it there, or " if near else ""
    report.error("patch-unused", message, _mark(kept), hint=f"{move}sdkwright keep --drop {kept.path} gives it up")


def _nearest(kept: Kept, files: Sequence[Formatted]) -> str | None:
    """The file that is most like the one that is gone: it may have got another name."""
    base = set(lines_of(kept.base))
    suffix = kept.path.rpartition(".")[2]
    shares = [
        (len(base & lines) / max(1, len(base | lines)), each.file.path)
        for each in files
        if each.file.path.endswith(suffix) and (lines := set(lines_of(each.file.text)))
    ]
    best = max(shares, default=(0.0, ""))
    return best[1] if best[0] >= _ALIKE else None
