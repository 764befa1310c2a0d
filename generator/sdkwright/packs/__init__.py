"""Packs: folders of templates with a pack.toml that says which files they make.

```toml
context = 2                               # the version of what templates see; the newest where it is not said
target = "python"                         # whose views the templates print; where it is not said python, or none
                                          # for a program
extends = "../base"                       # a pack whose rows and templates are these, too, where it has no own ones

[options.theme]                           # what sdk.toml may say, and templates see as `options.theme`
type = "choice"                           # text, flag, number, choice
choices = ["light", "dark"]
default = "light"
help = "the colours of the pages"

[[outputs]]                               # a file for each thing
template = "op.txt.jinja"
each = "operation"                        # once (the default), resource, operation, module, model, enum, alias
path = "ops/{operation.name}.txt"
when = "options.with_tests"               # only where this holds; always where not said
plain = false                             # whether files with a suffix that nobody knows have no rules at all

[[copies]]                                # a file, or a folder with all that lies in it, as it is
from = "runtime"
to = "src/{sdk.package}/_runtime"
only = "imported"                         # of its modules, what others import; all where not said
```
At the top, `program = ["python", "make.py"]` names a program that makes files of the facts (see `programs`).
```
pack        what a pack is               rows       the rows of a pack.toml
finding     where packs are              conditions when a row is made
packs       this module: the packs of a run
```
A run takes the name of one of ours or of an installed one, or a folder, which has to look like one (`./python`): what
lies in the folder where a run happens to be started must never take the place of what we ship. Ours have no
privileges: all templates run in Jinja's sandbox. Those of anybody else are looked at before they run (`lint`), and a
program runs only where sdk.toml allows it.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.config.lines import NoToml, read_toml
from sdkwright.config.packs import PackConfig
from sdkwright.disk import is_folder, look_at_tree, shown
from sdkwright.packs.finding import Found, find_pack
from sdkwright.packs.pack import MANIFEST, Copy, Option, Output, Pack, Program, Row
from sdkwright.packs.rows import TOP, Rows, flaw_of_value
from sdkwright.report import Mark, Report

__all__ = [
    "MANIFEST",
    "Copy",
    "Option",
    "Output",
    "Pack",
    "Program",
    "Row",
    "read_packs",
    "refuse_target",
]
_PYTHON, _NONE = "python", "none"
"""The targets of packs that say none: of templates, and of a program."""


def read_packs(chosen: Sequence[PackConfig], report: Report) -> tuple[Pack, ...]:
    """The packs of a run, in their order; one that cannot be read is left out, with an error."""
    for folder in dict.fromkeys(each.templates for each in chosen if each.templates is not None):
        if not is_folder(folder):
            report.error("templates-not-found", f"{shown(folder.as_posix())} is no folder", None)
    packs = tuple(pack for each in chosen if (pack := _read(each, report)) is not None)
    for folder in dict.fromkeys(folder for pack in packs for folder in pack.folders if pack.sandboxed):
        look_at_tree(folder)
    return packs


def refuse_target(pack: Pack, known: Iterable[str], report: Report) -> None:
    """An error: there is no such target, at the line that names it."""
    names = tuple(known)
    close = difflib.get_close_matches(pack.target, names, n=1)
    hint = f"did you mean {close[0]}?" if close else 'target = "none" gives the facts alone, for files of any language'
    message = f"target = {pack.target!r} is none of: {', '.join(names)}"
    report.error("pack-invalid", message, pack.target_at or Mark(pack.manifest, 1, 1), hint=hint)


def check_names(packs: Sequence[Pack], report: Report) -> None:
    """An error where packs that write into one folder have one name, by which its lock tells them apart."""
    for pack in packs:
        if [other.name for other in packs].count(pack.name) > 1:
            report.error("pack-doubled", f"two packs are called {pack.name}", Mark(pack.manifest, 1, 1))


def check_programs(packs: Sequence[tuple[PackConfig, Pack]], report: Report) -> None:
    """An error for each program of a pack that sdk.toml does not allow to run."""
    for chosen, pack in packs:
        if pack.program is not None and not chosen.allow_program:
            message = f"the pack {pack.name} has a program, which sdk.toml does not allow to run: {pack.program.shown}"
            listed = chosen.at() is not None
            table = f"[packs.{_key(chosen.name if listed else pack.name)}]"
            hint = f"once you trust it, write allow_program = true below {table} of sdk.toml"
            hint += "" if listed else f", with use = {json.dumps(chosen.use)}"
            report.error("program-not-allowed", message, pack.program.at, hint=hint)


def _key(name: str) -> str:
    """A name as a key of TOML (TOML 1.0, "Keys")."""
    return name if re.fullmatch("[A-Za-z0-9_-]+", name) else json.dumps(name)


def _read(chosen: PackConfig, report: Report) -> Pack | None:
    found = find_pack(chosen.use, chosen.folder, chosen.at(), report)
    manifest = None if found is None else _manifest(found, report)
    if manifest is None or found is None:
        return None
    pack = _whole(manifest, found, report, ())
    own = (chosen.templates,) if chosen.templates is not None else ()
    return replace(
        pack,
        folders=(*own, *pack.folders),
        sandboxed=pack.sandboxed or bool(own),
        overrides=chosen.templates,
        listed=chosen.name if chosen.at() is not None else pack.name,
        output=chosen.output,
        values=_values(pack.options, chosen, report),
        program=pack.program and replace(pack.program, is_allowed=chosen.allow_program),
    )


@dataclass(frozen=True, slots=True)
class _Manifest:
    """A pack.toml: its name, what stands in it, and what reads its rows."""

    name: str
    table: dict[str, object]
    rows: Rows


def _manifest(found: Found, report: Report) -> _Manifest | None:
    name = (found.folder / MANIFEST).as_posix()
    try:
        text, table = read_toml(found.folder / MANIFEST)
    except NoToml as error:
        message = f"this pack.toml cannot be read: {error.reason}"
        report.error("pack-invalid", message, Mark(name, max(1, error.line), max(1, error.column)))
        return None
    return _Manifest(name, table, Rows(name, text, report))


def _whole(manifest: _Manifest, found: Found, report: Report, below: tuple[Path, ...]) -> Pack:
    """A pack with what it takes from those that it extends; `below` are the folders of those that extend it."""
    table, rows = manifest.table, manifest.rows
    rows.refuse_unknown(table, TOP)
    rows.check_context(table)
    pack = Pack(
        name=rows.name(table, found.folder.resolve().name),
        manifest=manifest.name,
        target=rows.text(table, "target") or "",
        folders=(found.folder,),
        foreign=(found.folder,) if found.is_ours or found.is_installed else (),
        outputs=tuple(rows.outputs(table)),
        copies=tuple(rows.copies(table)),
        sandboxed=not found.is_ours,
        options=tuple(rows.options(table)),
        program=rows.program(table, found.folder),
        target_at=rows.mark(("target",)) if "target" in table else None,
    )
    parent = _parent(manifest, found, report, below)
    whole = pack if parent is None else _extended(pack, parent)
    usual = _NONE if whole.program is not None else _PYTHON
    return replace(whole, target=whole.target or usual)


def _parent(manifest: _Manifest, found: Found, report: Report, below: tuple[Path, ...]) -> Pack | None:
    """The pack that one extends, if it extends any."""
    name = manifest.rows.text(manifest.table, "extends")
    at = manifest.rows.mark(("extends",))
    parent = None if name is None else find_pack(name, found.folder, at, report)
    if parent is None:
        return None
    here = (*below, found.folder.resolve())
    if parent.folder.resolve() in here:
        report.error("pack-invalid", f"extends = {name!r} leads back to this pack", at)
        return None
    read = _manifest(parent, report)
    return None if read is None else _whole(read, parent, report, here)


def _extended(pack: Pack, parent: Pack) -> Pack:
    """A pack with the rows, templates and options of another one where it has none of its own for them."""
    paths = {*(row.path for row in pack.outputs), *(row.path for row in pack.copies)}
    names = {option.name for option in pack.options}
    return replace(
        pack,
        target=pack.target or parent.target,
        target_at=pack.target_at or parent.target_at,
        folders=(*pack.folders, *parent.folders),
        foreign=(*pack.foreign, *parent.foreign),
        outputs=(*pack.outputs, *(row for row in parent.outputs if row.path not in paths)),
        copies=(*(row for row in parent.copies if row.path not in paths), *pack.copies),
        options=(*pack.options, *(option for option in parent.options if option.name not in names)),
        sandboxed=pack.sandboxed or parent.sandboxed,
        program=pack.program or parent.program,
    )


def _values(options: Sequence[Option], chosen: PackConfig, report: Report) -> Mapping[str, object]:
    """What each option of a pack is in a run: what sdk.toml says, or else the default."""
    known = {option.name: option for option in options}
    values = {option.name: option.default for option in options}
    for name, value in chosen.options.items():
        option = known.get(name)
        if option is None:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f"it has {', '.join(known)}" if known else "it has none"
            message = f"the pack {chosen.name} has no option {name}"
            at = chosen.at(name)
            report.error("option-unknown", message, at, hint=f"did you mean {close[0]}?" if close else hint)
            continue
        flaw = flaw_of_value(option, value)
        if flaw is None:
            values[name] = value
            continue
        near = difflib.get_close_matches(str(value), option.choices, n=1)
        hint = f"did you mean {near[0]}?" if near else ""
        report.error("option-invalid", f"options.{name} = {value!r}: {flaw}", chosen.at(name), hint=hint or None)
    return values
