"""Part of the command: what `sdkwright context` says of the attributes that templates see."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable

from sdkwright.context.as_json import found_at, parts_of, schema_of_context
from sdkwright.context.listing import known_at, listing
from sdkwright.json_pieces import pieces
from sdkwright.pipeline import Outcome, Request, read_settings, understand
from sdkwright.render.reference import reference
from sdkwright.report import Report
from sdkwright.run.drafts import remembered
from sdkwright.targets.none import described


def printed_attributes(path: str, *, schema: bool) -> tuple[list[str], str]:
    """The lines to print; where there are none, what is wrong with the path."""
    if schema:
        return json.dumps(schema_of_context(), indent=2, ensure_ascii=False).split("\n"), ""
    if path == "filters":
        return reference(), ""
    lines = listing(path)
    return (lines, "") if lines is not None else ([], _nowhere(path))


def printed_facts(request: Request, path: str) -> tuple[Outcome, Iterable[str]]:
    """The facts of a description as JSON in pieces, of all of it or at a path; none where there are none."""
    outcome = Outcome(Report(request.strict))
    config = read_settings(request, outcome.report)
    api = understand(request, config, outcome)
    if api is None:
        return outcome, ()
    facts = described(api, config, remembered(request, config, outcome.report, "none"))
    if not path:
        return outcome, pieces(parts_of(facts), ensure_ascii=False)
    if listing(path) is None:
        outcome.report.error("no-attribute", _nowhere(path), None)
        return outcome, ()
    return outcome, [json.dumps(found_at(facts, path), indent=2, ensure_ascii=False)]


def _nowhere(path: str) -> str:
    *before, wrong = next(way for way in _ways(path) if listing(".".join(way)) is None)
    known = known_at(".".join(before))
    if not known:
        return f"{path} leads nowhere: {'.'.join(before)} has no attributes"
    close = difflib.get_close_matches(wrong, known, n=1)
    return f"{path} leads nowhere: " + (f"did you mean `{close[0]}`?" if close else f"there is {', '.join(known)}")


def _ways(path: str) -> list[list[str]]:
    """A path and what it begins with, the shortest first."""
    names = path.split(".")
    return [names[:end] for end in range(1, len(names) + 1)]
