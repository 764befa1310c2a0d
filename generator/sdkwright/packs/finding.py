"""Where packs are: ours, a folder, or part of an installed distribution."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from sdkwright.disk import is_folder, packs_folder, shown
from sdkwright.packs.pack import MANIFEST
from sdkwright.report import Mark, Report

GROUP = "sdkwright.packs"
"""The group of entry points by which a distribution says where its packs are: `docs = "acme_packs.docs"`."""


@dataclass(frozen=True, slots=True)
class Found:
    """The folder of a pack; `is_ours` where it came with sdkwright, `is_installed` where a distribution brought it."""

    folder: Path
    is_ours: bool
    is_installed: bool = False


def find_pack(use: str, seen_from: Path, at: Mark | None, report: Report) -> Found | None:
    """The pack of a name, or in a folder, which is seen from another one; where there is none, an error."""
    if looks_like_a_folder(use):
        folder = _folder(seen_from / use, at, report)
        return None if folder is None else Found(folder, is_ours=False)
    ours = packs_folder()
    known = our_names()
    if use in known:
        return Found(ours / use, is_ours=True)
    installed = installed_packs()
    if use in installed:
        folder = _folder(installed[use], at, report)
        return None if folder is None else Found(folder, is_ours=False, is_installed=True)
    names = sorted({*known, *installed})
    close = difflib.get_close_matches(use, names, n=1)
    hint = f"did you mean {close[0]}?" if close else f"give a folder with a {MANIFEST}, or one of: {', '.join(names)}"
    if os.path.isdir(seen_from / use):
        hint = f"a folder is written with a slash: did you mean ./{use}?"
    report.error("pack-not-found", f"there is no pack {shown(use)}", at, hint=hint)
    return None


def looks_like_a_folder(name: str) -> bool:
    """Whether a pack is named by its place: `./python`, `/x/python`, `packs/python`, `python/`."""
    return name in (".", "..") or any(sign in name for sign in {"/", os.sep, os.altsep or "/"})


def our_names() -> list[str]:
    """The names of our packs."""
    return sorted(path.parent.name for path in packs_folder().glob(f"*/{MANIFEST}"))


def installed_packs() -> Mapping[str, Path]:
    """The folders of packs that distributions brought, by name; nothing of theirs is imported to find them."""
    found: dict[str, Path] = {}
    for entry in entry_points(group=GROUP):
        first, *rest = filter(None, f"{entry.module}.{entry.attr or ''}".split("."))
        try:
            spec = find_spec(first)
        except (ImportError, ValueError):
            continue
        places = list(spec.submodule_search_locations or ()) if spec is not None else []
        if places:
            found.setdefault(entry.name, Path(places[0], *rest))
    return found


def _folder(folder: Path, at: Mark | None, report: Report) -> Path | None:
    """The folder of a pack that is not ours."""
    try:
        if (folder / MANIFEST).is_file():
            return folder
        found = os.path.lexists(folder / MANIFEST)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is none"
        report.error("pack-not-found", f"there is no pack {shown(folder.as_posix())}: {reason}", at)
        return None
    what = (
        f"{MANIFEST} in it is no file"
        if found
        else f"it holds no {MANIFEST}" if is_folder(folder) else "it is no folder"
    )
    report.error("pack-not-found", f"there is no pack {shown(folder.as_posix())}: {what}", at)
    return None
