"""A look at a pack alone, without a description: what `generate` would refuse, and what it would never use."""

from __future__ import annotations

from pathlib import Path

from sdkwright.config.packs import PackConfig
from sdkwright.lint.templates import check_pack
from sdkwright.packs import MANIFEST, Pack, read_packs, refuse_target
from sdkwright.report import Mark, Report
from sdkwright.targets import contexts

TESTS = "tests"
"""The folder of a pack in which its snapshots are."""


def found_pack(name: str, report: Report) -> Pack | None:
    """A pack by its folder, which needs no slash here where it holds one, or by its name."""
    use = f"./{name}" if (Path(name) / MANIFEST).is_file() and not Path(name).is_absolute() else name
    return next(iter(read_packs([PackConfig(name, use)], report)), None)


def check(name: str, report: Report) -> Pack | None:
    """Reports what is wrong with a pack, and which of its templates nothing leads to."""
    pack = found_pack(name, report)
    if pack is None:
        return None
    known = contexts()
    if pack.target not in known:
        refuse_target(pack, known, report)
        return pack
    read = check_pack(pack, known[pack.target], report)
    used = {name.lstrip("!") for name in (*read, *(output.template for output in pack.outputs))}
    program = pack.program
    if program and "/" in program.command[0] and not (program.folder / program.command[0]).is_file():
        report.error("program-not-found", f"there is no program {program.command[0]} in the pack", program.at)
    own = pack.folders[0]
    for file in sorted(own.rglob("*.jinja")):
        below = file.relative_to(own)
        if file.is_file() and below.as_posix() not in used and below.parts[0] != TESTS:
            hint = "give it a row in pack.toml, include it, or delete it"
            message = f"nothing leads to {below.as_posix()}"
            report.warning("unused-template", message, Mark(file.as_posix(), 1, 1), hint=hint)
    return pack
