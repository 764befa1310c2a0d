"""Part of `lint`: all templates of a run, pack by pack."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from sdkwright.draft import Context
from sdkwright.lint.findings import kind_of_file
from sdkwright.lint.manifest import check_rows, seen_by
from sdkwright.lint.overrides import check_dead_blocks, check_dead_templates
from sdkwright.lint.places import Placed
from sdkwright.lint.sources import Library
from sdkwright.lint.statements import Statements
from sdkwright.lint.unused import check_macros, check_options
from sdkwright.packs import Pack
from sdkwright.render.loader import Folders
from sdkwright.render.options import shape_of_options
from sdkwright.report import Diagnostic, Mark, Report, Severity


def check_templates(packs: Sequence[Pack], contexts: Mapping[str, Context], report: Report) -> None:
    """Reports what is wrong with the packs of a run, and with the folders whose templates go before theirs."""
    used: dict[int, frozenset[str]] = {}
    for index, pack in enumerate(packs):
        if pack.target in contexts:
            with report.without(partial(_is_for_the_author, pack)):
                used[index] = check_pack(pack, contexts[pack.target], report)
    for folder in dict.fromkeys(pack.overrides for pack in packs if pack.overrides is not None):
        theirs = [index for index, pack in enumerate(packs) if pack.overrides == folder]
        if all(index in used for index in theirs):
            names = frozenset(name for index in theirs for name in used[index])
            check_dead_templates(folder, [packs[index] for index in theirs], names, report)


def _is_for_the_author(pack: Pack, found: Diagnostic) -> bool:
    """Whether a warning is about a template or a pack.toml of somebody else than who runs the pack."""
    if found.severity is not Severity.WARNING or not isinstance(found.at, Mark):
        return False
    return any(Path(found.at.document).is_relative_to(folder) for folder in pack.foreign)


def check_pack(pack: Pack, context: Context, report: Report) -> frozenset[str]:
    """Reports what is wrong with one pack; gives the names of the templates that it uses."""
    common = {**context.common, "options": shape_of_options(pack)}
    check_rows(pack, common, context.each, report)
    library = Library(Placed(loader=Folders(pack.folders)), report)
    for output in pack.outputs:
        parsed = library.read(output.template, output.at("template"))
        if parsed is not None:
            kind = kind_of_file(output.path, is_plain=output.is_plain, kinds=context.each)
            Statements(library, report, kind).all_of(parsed, seen_by(output, common, context.each))
    check_options(pack, library, report)
    check_macros(library, report)
    for name in sorted(library.names):
        parsed = library.read(name, pack.outputs[0].at("template"))
        if parsed is not None:
            check_dead_blocks(parsed, library, report)
    return library.names
