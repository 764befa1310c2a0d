"""Looks at the templates of a run before anything is made: every branch, taken or not, against what it would see.

```
manifest      what each row is made for, and where it goes       overrides    templates and blocks that replace nothing
statements    branches, loops, blocks, macros, what they draw on
expressions   names, attributes, filters                         shapes       what a name can be, by its annotation
sources       the templates, parsed                              builtins     what of Jinja may be used
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment

from sdkwright.draft import Context
from sdkwright.lint.manifest import check_rows, seen_by
from sdkwright.lint.overrides import check_dead_blocks, check_dead_templates
from sdkwright.lint.sources import Library
from sdkwright.lint.statements import Statements
from sdkwright.packs import Pack
from sdkwright.quote import filters_for
from sdkwright.render.loader import Folders
from sdkwright.report import Report


def check_templates(
    packs: Sequence[Pack], contexts: Mapping[str, Context], templates: Path | None, report: Report
) -> None:
    """Reports what is wrong with the packs of a run, and with the folder whose templates go before theirs."""
    used: set[str] = set()
    known = [pack for pack in packs if pack.target in contexts]
    for pack in known:
        used |= check_pack(pack, contexts[pack.target], report)
    if templates is not None and len(known) == len(packs):
        check_dead_templates(templates, packs, frozenset(used), report)


def check_pack(pack: Pack, context: Context, report: Report) -> frozenset[str]:
    """Reports what is wrong with one pack; gives the names of the templates that it uses."""
    check_rows(pack, context.common, context.each, report)
    library = Library(Environment(loader=Folders(pack.folders)), report)
    for output in pack.outputs:
        parsed = library.read(output.template, output.at("template"))
        if parsed is not None:
            Statements(library, report, filters_for(output.path)).template(
                parsed, seen_by(output, context.common, context.each)
            )
    for name in sorted(library.names):
        parsed = library.read(name, pack.outputs[0].at("template"))
        if parsed is not None:
            check_dead_blocks(parsed, library, report)
    return library.names
