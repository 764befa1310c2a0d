"""Part of the command: what it says of what was found, and the files that this points into."""

from __future__ import annotations

from typing import TextIO

from sdkwright.load import read
from sdkwright.load.document import Source
from sdkwright.pipeline import Outcome
from sdkwright.report import Mark, Report, Severity
from sdkwright.report.listing import Sources, listing


def print_listing(
    outcome: Outcome, stream: TextIO, hidden: tuple[Severity, ...] = (), sources: Sources | None = None
) -> None:
    """Prints what was found, but for what is hidden."""
    shown = [found for found in outcome.report if found.severity not in hidden]
    if shown:
        print(listing(shown, sources or sources_of(outcome), colour=stream.isatty()), file=stream)


def sources_of(outcome: Outcome) -> Sources:
    """Says where things stand in all files that a diagnostic points into; who asks twice keeps it."""
    return Sources(all_sources(outcome))


def all_sources(outcome: Outcome) -> list[Source]:
    """The description, and every other file that a diagnostic points into: an sdk.toml, a pack.toml, a template."""
    known = {source.name for source in outcome.sources}
    marks = dict.fromkeys(found.at.document for found in outcome.report if isinstance(found.at, Mark))
    others = (read(name, Report()) for name in marks if name not in known)
    return [*outcome.sources, *(source for source in others if source is not None)]
